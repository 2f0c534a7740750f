import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { visitor, widths } from '../src/visitors.ts'

test('two tabs agree on what is unread, filters show one kind, and push is asked for by a press alone', async () => {
  const { page, goto, faults, close } = await visitor({ language: 'ru', width: widths.desktop, serviceWorker: true })
  // What the browser would ask the person is counted, and answered with a no.
  await page.context().addInitScript(() => {
    const counted = globalThis as unknown as { asked: number }
    counted.asked = 0
    // A browser without a window has said no already.
    Object.defineProperty(Notification, 'permission', { get: () => 'default' })
    Notification.requestPermission = () => {
      counted.asked += 1
      return Promise.resolve('denied')
    }
  })
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked)
  await goto('')
  const registered = await page.evaluate(async (email) => {
    const body = JSON.stringify({ email, password: 'uzun sır söz 1', name: 'Айжан' })
    const headers = { 'content-type': 'application/json' }
    return (await fetch('/api/v1/auth/register', { method: 'POST', headers, body })).status
  }, `${randomUUID()}@example.kg`)
  expect(registered).toBe(201)

  await goto('/profile/notifications')
  const turnOn = page.getByRole('button', { name: 'Включить на этом устройстве' })
  await turnOn.waitFor()
  expect(await asked()).toBe(0)
  await turnOn.click()
  await expect.poll(asked).toBe(1)

  const tell = () =>
    page.evaluate(() =>
      fetch('/api/v1/notifications/test', {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      }).then(({ status }) => status),
    )
  await goto('/notifications')
  const other = await page.context().newPage()
  await other.goto('/ru/notifications', { waitUntil: 'load' })
  const bells = () =>
    Promise.all(
      [page, other].map((tab) => tab.locator('header a[aria-label^="Уведомления"]').getAttribute('aria-label')),
    )
  await expect.poll(bells).toEqual(['Уведомления', 'Уведомления'])
  expect(await tell()).toBe(202)
  await expect.poll(bells).toEqual(Array(2).fill('Уведомления, 1 непрочитанное'))
  await other.locator('button[name=intent][value=read_all]').click()
  await expect.poll(bells).toEqual(['Уведомления', 'Уведомления'])

  const items = page.locator('main li[class*=item]')
  await page.getByRole('link', { name: 'Оплата' }).click()
  await page.waitForURL(/kind=payments$/)
  await expect.poll(() => items.count()).toBe(0)
  await page.goBack()
  await expect.poll(() => items.count()).toBe(1)
  expect(faults()).toEqual([])
  await close()
})
