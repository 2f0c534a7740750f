import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers } from '../src/accessibility.ts'
import { provider } from '../src/provider.ts'
import { type Language, marketplace, visitor, widths } from '../src/visitors.ts'

/** What the page of a step or of an order is sent with: its last form. */
async function send(page: Page, to: RegExp | ((url: URL) => boolean)): Promise<void> {
  await page.locator('main form[method=post] button[type=submit]').last().click()
  await page.waitForURL(to)
}

/** Fills in an order up to the review, as a stranger. */
async function describeWork(page: Page): Promise<void> {
  await page.locator('[name=title]').fill('Ашканадагы кранды алмаштыруу')
  await page.locator('[name=description]').fill('Эскиси агып жатат. Жаңысы даяр.')
  await send(page, /\/where$/)
  await page.locator('[name=location]').fill('Жибек Жолу 120, 14')
  await send(page, /\/when$/)
  await send(page, /\/budget$/)
  await page.locator('[name=budget_max]').fill('3 000')
  await send(page, /\/(addons|review)$/)
  if (page.url().endsWith('addons')) await send(page, /\/review$/)
}

async function signIn(page: Page): Promise<void> {
  await page.locator('main a[href*="sign-in?next"]').click()
  await page.locator('main form').first().locator('[name=email]').fill('client@usta.test')
  await page.locator('main form').first().locator('[name=password]').fill('usta-demo-2026')
  await page.locator('main form').first().locator('button[type=submit]').click()
  await page.waitForURL((url) => url.pathname.endsWith('/orders/new/review'))
}

/** On the page of the payment service, which is another site. */
async function payByCard(page: Page): Promise<void> {
  await send(page, (url) => url.origin !== marketplace())
  const card = { card_number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123' }
  for (const [name, value] of Object.entries(card)) await page.locator(`[name=${name}]`).fill(value)
  await page.locator('[type=submit]').click()
}

test.each<[Language, number]>([
  ['ky', widths.phone],
  ['ru', widths.desktop],
])('a client orders, pays, accepts and rates in %s at %i px', async (language, width) => {
  const { page, goto, faults } = await visitor({ language, width })
  const { ask, service } = await provider(marketplace())
  const usable = async () => expect(await barriers(page)).toEqual([])

  await goto(`/orders/new?service=${await service()}`)
  await usable()
  await describeWork(page)
  await usable()
  await signIn(page)
  await send(page, /\/orders\/[0-9a-f-]{36}$/)
  const order = new URL(page.url()).pathname.slice(3)
  await usable()

  await goto(`${order}/photos`)
  const picture = { name: 'kran.png', mimeType: 'image/png', buffer: await page.screenshot() }
  await page.locator('input[type=file]').last().setInputFiles(picture)
  await page.locator('main img').waitFor()
  await usable()

  await ask('POST', `${order}/bids`, { amount: '2400', description: 'Эртең келем.', estimated_duration: 120 })
  await goto(order)
  // Other providers of the demo's people may have offered meanwhile.
  const offer = page.getByRole('article', { name: 'Азамат Сантехник' })
  await offer.locator('summary').click()
  await usable()
  await offer.locator('button[value=accept]').click()
  await page.waitForURL(/\/pay$/)
  await usable()
  await payByCard(page)
  await page.waitForURL((url) => url.pathname.endsWith(order))

  await ask('POST', `${order}/start`)
  await ask('POST', `${order}/finish`, { completion_notes: 'Даяр.' })
  await goto('/orders')
  await usable()
  await page.locator(`a[href$="${order}/rate"]`).click()
  await page.waitForURL(/\/rate$/)
  await usable()
  await page.locator('[name=client_rating][value="5"]').check()
  await page.locator('[name=client_review]').fill('Тез жана таза.')
  await send(page, (url) => url.pathname.endsWith(order))
  await page.getByText('Тез жана таза.').first().waitFor()
  await usable()

  await page.locator('button[value=delete]').click()
  await page.waitForURL(/\/orders$/)
  await page.locator('form[action$="/orders"] button').first().click()
  await page.waitForURL((url) => url.pathname.endsWith(order))
  expect(faults().filter((fault) => !fault.includes('/c/pay/'))).toEqual([])
})

test('an order can be posted without JavaScript, and cancelled', async () => {
  const { page, goto } = await visitor({ language: 'en', width: widths.phone, javaScript: false })
  await goto('/orders/new')
  await page.locator('details').first().locator('summary').click()
  await page.locator('details').first().locator('button').first().click()
  await page.waitForURL(/\/what$/)
  await send(page, /\/what$/)
  await page.getByText('Say in short what needs doing.').waitFor()
  await describeWork(page)
  await signIn(page)
  await send(page, /\/orders\/[0-9a-f-]{36}$/)
  await page.getByText('The order is published.').first().waitFor()
  await page.getByRole('link', { name: 'Cancel the order' }).click()
  await page.getByText('Cancelling is free').waitFor()
  await page.locator('[name=reason]').fill('Did it myself')
  await send(page, /\/orders\/[0-9a-f-]{36}$/)
  await page.getByText('Cancelled', { exact: true }).first().waitFor()
})
