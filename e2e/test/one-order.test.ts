import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTurns } from '../src/accessibility.ts'
import { describeWork, payByCard, send } from '../src/order-pages.ts'
import { password, provider } from '../src/people.ts'
import { type Language, marketplace, type Visitor, visitor, widths } from '../src/visitors.ts'

const { phone, desktop } = widths

/** Each of the two in each language at each width. */
const windows: [Language, number, Language, number][] = [
  ['ky', phone, 'ru', desktop],
  ['ru', desktop, 'en', phone],
  ['en', phone, 'ky', phone],
  ['en', desktop, 'ky', desktop],
  ['ru', phone, 'en', desktop],
  ['ky', desktop, 'ru', phone],
]

test.each(windows.map((each, turn) => [...each, turn] as const))(
  'from the start page to the rating: a client in %s at %i px, a provider in %s at %i px',
  async (language, width, hisLanguage, hisWidth, turn) => {
    const mark = randomUUID().slice(0, 8)
    const [title, name] = [`Кир жуугуч агып жатат ${mark}`, `Эрмек уста ${mark}`]
    const him = await provider(marketplace(), name)
    const client = await visitor({ language, width })
    const master = await visitor({ email: him.email, language: hisLanguage, width: hisWidth })
    const [hers, his] = [client.page, master.page]
    const usable = inTurns(turn)

    // She looks around, and describes what needs doing before anybody knows her.
    await client.goto('')
    await hers.locator('main a[href$="/services/appliances"]').first().click()
    await hers.locator('main a[href$="/services/appliances/washing-machines"]').first().click()
    await hers.locator('main a[href*="/orders/new?service="]').first().click()
    await hers.waitForURL(/\/orders\/new\/what$/)
    await usable(client)
    await describeWork(hers, title)
    await usable(client)
    await hers.locator('main a[href*="sign-up?next"]').click()
    await hers.locator('[name=name]').fill('Айжан Маматова')
    await hers.locator('[name=email]').fill(`${randomUUID()}@example.kg`)
    await hers.locator('[name=password]').fill(password)
    await send(hers, /\/orders\/new\/review$/)
    await send(hers, /\/orders\/[0-9a-f-]{36}$/)
    const order = new URL(hers.url()).pathname.slice(`/${language}`.length)
    await client.goto(`${order}/photos`)
    const picture = { name: 'kir.png', mimeType: 'image/png', buffer: await hers.screenshot() }
    await hers.locator('input[type=file]').last().setInputFiles(picture)
    await hers.locator('main img').waitFor()
    await usable(client)

    // He finds it and offers; she chooses him and pays.
    await master.goto('/feed')
    await his.getByRole('link', { name: title }).click()
    await his.locator('[name=amount]').fill('2400')
    await his.locator('form:has([name=amount]) [name=description]').fill('Бүгүн кечинде келем.')
    await his.locator('button[value=offer]').click()
    await his.locator('button[value=change]').waitFor()
    await usable(master)
    await client.goto(order)
    const offer = hers.getByRole('article', { name })
    await offer.getByText('Бүгүн кечинде келем.').waitFor()
    await offer.locator('summary').click()
    await usable(client)
    await offer.locator('button[value=accept]').click()
    await hers.waitForURL(/\/pay$/)
    await usable(client)
    await payByCard(hers, marketplace())

    // He finds her order among his work and begins; they talk, each seeing at once what the other wrote.
    await master.goto('/jobs')
    await his.getByRole('link', { name: title }).click()
    await his.locator('form[action$="/messages/open"] button').first().click()
    await write(master, 'Жолдомун')
    await client.goto('/messages')
    await hers.locator('main a', { hasText: 'Жолдомун' }).click()
    await write(client, 'Күтүп жатам')
    await his.locator('article', { hasText: 'Күтүп жатам' }).waitFor()
    await usable(master)
    await master.goto(`/jobs${order.slice('/orders'.length)}`)
    await his.locator('button[value=start]').click()
    await his.locator('[name=completion_notes]').fill('Түтүгү алмашты.')
    await usable(master)
    await his.locator('button[value=finish]').click()
    await his.locator('[name=completion_notes]').waitFor({ state: 'detached' })

    // She accepts the work and rates it, which he then sees.
    await client.goto('/orders')
    await usable(client)
    await hers.locator(`a[href$="${order}/rate"]`).click()
    await hers.getByText('Түтүгү алмашты.').waitFor()
    await usable(client)
    await hers.locator('[name=client_rating][value="5"]').check()
    await hers.locator('[name=client_review]').fill('Тез жана таза.')
    await send(hers, (url) => url.pathname.endsWith(order))
    await hers.getByText('Тез жана таза.').first().waitFor()
    await usable(client)
    await his.reload()
    await his.getByText('Тез жана таза.').waitFor()
    await usable(master)

    const faults = [...client.faults(), ...master.faults()]
    expect(faults.filter((fault) => !fault.includes('/c/pay/'))).toEqual([])
    await Promise.all([client.close(), master.close()])
  },
)

async function write({ page }: Visitor, text: string): Promise<void> {
  await page.locator('textarea[name=content]').fill(text)
  await page.locator('button[value=send]').click()
  await page.locator('article[data-own]', { hasText: text }).waitFor()
}
