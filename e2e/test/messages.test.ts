import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers } from '../src/accessibility.ts'
import { client as newClient, type Person, provider } from '../src/people.ts'
import { type Language, marketplace, visitor, widths } from '../src/visitors.ts'

/** What is on the page of a conversation, by what it is. */
const on = (page: Page) => ({
  text: page.locator('textarea[name=content]'),
  said: (text: string) => page.locator('article', { hasText: text }).last(),
  mine: (state: string) => page.locator(`article[data-own] [data-state=${state}]`).last(),
  async write(text: string): Promise<void> {
    await page.locator('textarea[name=content]').fill(text)
    await page.locator('button[value=send]').click()
  },
})

/** An order that one of them has given to the other. */
async function awardedOrder(client: Person, master: Person & { service: string }): Promise<string> {
  const { id } = await client.ask('POST', '/orders', {
    service_subcategory_id: master.service,
    title: 'Кир жуугучту оңдоо',
    description: 'Сууну төкпөй калды.',
    location: 'Чүй 10',
    city: 'Бишкек',
  })
  await client.ask('POST', `/orders/${id}/publish`)
  const bid = await master.ask('POST', `/orders/${id}/bids`, { amount: '4000', description: 'Бүгүн келем.' })
  await client.ask('POST', `/bids/${bid.id}/accept`)
  return id
}

test.each<[Language, number, number]>([
  ['ky', widths.phone, widths.desktop],
  ['ru', widths.desktop, widths.phone],
])('two talk, one of them loses the network and returns: in %s at %i and %i px', async (language, one, next) => {
  const she = await newClient(marketplace(), 'Нурзат Осмонова')
  const he = await provider(marketplace(), 'Бакыт уста')
  const order = await awardedOrder(she, he)
  const client = await visitor({ email: she.email, language, width: one, serviceWorker: true })
  const master = await visitor({ email: he.email, language: 'en', width: next })
  const [hers, his] = [on(client.page), on(master.page)]

  // From the order to its conversation; the other finds it in the list, marked.
  await client.goto(`/orders/${order}`)
  await client.page.locator('form[action$="/messages/open"] button[value=order]').click()
  await client.page.waitForURL(/\/messages\/[0-9a-f-]{36}$/)
  await hers.write('Саламатсызбы')
  await hers.mine('sent').waitFor()
  await master.goto('/messages')
  await master.page.getByText('Саламатсызбы').first().waitFor()
  expect(await master.page.title()).toMatch(/^\(\d+\) Messages$/)
  expect(await barriers(master.page)).toEqual([])
  await master.page.locator('a', { hasText: 'Саламатсызбы' }).first().click()
  await his.said('Саламатсызбы').waitFor()
  await hers.mine('read').waitFor()

  // Heard by who cannot see, answered, changed, deleted and brought back.
  await his.write('Кечинде келем')
  await client.page.locator('[aria-live=polite]', { hasText: 'Кечинде келем' }).waitFor({ state: 'attached' })
  await his.said('Кечинде келем').hover()
  await his.said('Кечинде келем').locator('button[aria-haspopup]').click()
  expect(await barriers(master.page)).toEqual([])
  await master.page.getByRole('button', { name: 'Edit' }).click()
  await his.write('Эртең келем')
  await hers.said('Эртең келем').waitFor()
  await his.said('Эртең келем').hover()
  await his.said('Эртең келем').locator('button[aria-haspopup]').click()
  await master.page.getByRole('button', { name: 'Delete' }).click()
  await client.page.locator('article', { hasText: 'Эртең келем' }).waitFor({ state: 'detached' })
  await master.page.getByRole('button', { name: 'Undo' }).click()
  await hers.said('Эртең келем').waitFor()

  // What is written without the network, a photo, too, arrives after it is back and the page was loaded anew, once.
  await client.page.context().setOffline(true)
  await hers.write('Жетпей турган сөз')
  await hers.mine('sending').waitFor()
  await his.write('Ал жок кезде айтылган')
  const buffer = Buffer.from(photo, 'base64')
  const files = [{ name: 'plitka.png', mimeType: 'image/png', buffer }]
  await client.page.locator('input[type=file]').first().setInputFiles(files)
  await hers.write('')
  expect(await barriers(client.page)).toEqual([])
  await client.page.context().setOffline(false)
  await client.page.reload()
  await his.said('Жетпей турган сөз').waitFor()
  await hers.said('Ал жок кезде айтылган').waitFor()
  await master.page.locator('article img[src*="/files/"]').waitFor()
  expect(await client.page.locator('article', { hasText: 'Жетпей турган сөз' }).count()).toBe(1)
  expect(await barriers(client.page)).toEqual([])
  const expected = /ERR_INTERNET_DISCONNECTED|WebSocket/
  expect([...client.faults(), ...master.faults()].filter((fault) => !expected.test(fault))).toEqual([])
  await Promise.all([client.close(), master.close()])
})

test('a conversation can be read and written in without JavaScript, and put away', async () => {
  const { page, goto } = await visitor({ who: 'client', language: 'en', width: widths.phone, javaScript: false })
  await goto('/profile')
  await page.locator('button[value=support]').click()
  await page.locator('textarea[name=content]').fill('Is anybody there')
  await page.locator('button[value=send]').click()
  await page.locator('article', { hasText: 'Is anybody there' }).waitFor()
  await page.locator('header details summary').click()
  await page.locator('button[value=archive]').click()
  await page.getByText('The conversation is archived.').waitFor()
  await goto('/messages?archived=1')
  await page.getByText('Is anybody there').waitFor()
})

test.each([
  [widths.phone, 'ky', 'Жолдомун', 'Жолго чыктым'],
  [widths.desktop, 'ru', 'Уже в пути', 'буду минут через двадцать'],
] as const)('a provider chooses a quick reply in their language and sends it, at %i px in %s', async (...reply) => {
  const [width, language, name, content] = reply
  const she = await newClient(marketplace(), 'Айгерим Асанова')
  const he = await provider(marketplace(), 'Нурлан уста')
  const { id: room } = await she.ask('POST', `/orders/${await awardedOrder(she, he)}/chat`)
  for (let n = 1; n <= 15; n += 1) {
    await she.ask('POST', `/chat/rooms/${room}/messages`, { client_id: `n${n}`, content: `Суроо ${n}` })
  }
  const { page, goto } = await visitor({ email: he.email, language, width })
  await goto(`/messages/${room}`)
  await on(page).said('Суроо 15').waitFor()
  // What one writes takes its room from what is further up, not from what was said last.
  await on(page).text.fill('Бир\nэки\nүч\nтөрт')
  await page.waitForFunction(() => {
    const [last] = [...document.querySelectorAll('article')].slice(-1)
    const form = document.querySelector('textarea[name=content]')?.closest('form')
    return last && form && last.getBoundingClientRect().bottom <= form.getBoundingClientRect().top
  })
  await on(page).text.fill('')
  await page.locator('form details summary').click()
  expect(await page.locator('form details li').count()).toBe(7)
  await page.getByRole('button', { name }).click()
  const [text, send] = [await on(page).text.boundingBox(), await page.locator('button[value=send]').boundingBox()]
  expect(send?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
  await page.locator('button[value=send]').click()
  await on(page).said(content).waitFor()
})

/** One pixel, as PNG. */
const photo = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('what was written before the page’s script ran is sent all the same', async () => {
  const she = await newClient(marketplace(), 'Айпери Жумабаева')
  const he = await provider(marketplace(), 'Мирлан уста')
  const order = await awardedOrder(she, he)
  const { id: room } = await she.ask('POST', `/orders/${order}/chat`)
  const { page } = await visitor({ email: she.email, width: widths.phone })
  let run = () => {}
  const scripts = new Promise<void>((resolve) => {
    run = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await scripts
    await route.continue()
  })
  await page.goto(`/ru/messages/${room}`, { waitUntil: 'commit' })
  await on(page).text.fill('Пишу с медленного телефона')
  run()
  await page.waitForLoadState('load')
  await page.locator('button[value=send]').click()
  await on(page).said('Пишу с медленного телефона').waitFor()
})
