import type { Page } from 'playwright-core'

/** What the page of a step or of an order is sent with: its last form. */
export async function send(page: Page, to: RegExp | ((url: URL) => boolean)): Promise<void> {
  await page.locator('main form[method=post] button[type=submit]').last().click()
  await page.waitForURL(to)
}

/** Fills in an order up to the review, as a stranger. */
export async function describeWork(page: Page, title: string): Promise<void> {
  await page.locator('[name=title]').fill(title)
  await page.locator('[name=description]').fill('Эскиси агып жатат. Жаңысы даяр.')
  await send(page, /\/where$/)
  await page.locator('[name=location]').fill('Жибек Жолу 120, 14')
  await send(page, /\/when$/)
  await send(page, /\/budget$/)
  await page.locator('[name=budget_max]').fill('3 000')
  await send(page, /\/(addons|review)$/)
  if (page.url().endsWith('addons')) await send(page, /\/review$/)
}

/** On the page of the payment service, which is another site. */
export async function payByCard(page: Page, marketplace: string): Promise<void> {
  await send(page, (url) => url.origin !== marketplace)
  const card = { card_number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123' }
  for (const [name, value] of Object.entries(card)) await page.locator(`[name=${name}]`).fill(value)
  await page.locator('[type=submit]').click()
  await page.waitForURL((url) => url.origin === marketplace && !url.pathname.endsWith('/paid'))
}
