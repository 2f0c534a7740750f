import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeWork, send } from '../src/order-pages.ts'
import { visitor, widths } from '../src/visitors.ts'

async function signIn(page: Page): Promise<void> {
  await page.locator('main a[href*="sign-in?next"]').click()
  await page.locator('main form').first().locator('[name=email]').fill('client@usta.test')
  await page.locator('main form').first().locator('[name=password]').fill('usta-demo-2026')
  await page.locator('main form').first().locator('button[type=submit]').click()
  await page.waitForURL((url) => url.pathname.endsWith('/orders/new/review'))
}

test('an order can be posted without JavaScript, cancelled, deleted and brought back', async () => {
  const { page, goto } = await visitor({ language: 'en', width: widths.phone, javaScript: false })
  await goto('/orders/new')
  await page.locator('details').first().locator('summary').click()
  await page.locator('details').first().locator('button').first().click()
  await page.waitForURL(/\/what$/)
  await send(page, /\/what$/)
  await page.getByText('Say in short what needs doing.').waitFor()
  await describeWork(page, 'A tap in the kitchen')
  await signIn(page)
  await send(page, /\/orders\/[0-9a-f-]{36}$/)
  await page.getByText('The order is published.').first().waitFor()
  await page.getByRole('link', { name: 'Cancel the order' }).click()
  await page.getByText('Cancelling is free').waitFor()
  await page.locator('[name=reason]').fill('Did it myself')
  await send(page, /\/orders\/[0-9a-f-]{36}$/)
  await page.getByText('Cancelled', { exact: true }).first().waitFor()
  const order = new URL(page.url()).pathname
  await page.locator('button[value=delete]').click()
  await page.waitForURL(/\/orders$/)
  expect(await page.locator(`main a[href="${order}"]`).count()).toBe(0)
  await page.locator('form[action$="/orders"] button').first().click()
  await page.waitForURL((url) => url.pathname === order)
})
