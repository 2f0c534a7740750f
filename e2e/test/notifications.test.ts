import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { barriers } from '../src/accessibility.ts'
import { type Language, visitor, widths } from '../src/visitors.ts'

test.each<[Language, number]>([
  ['ky', widths.phone],
  ['ru', widths.desktop],
  ['en', widths.phone],
])('somebody chooses how to be told, and reads what they were told, in %s at %i px', async (language, width) => {
  const { page, goto, faults, close } = await visitor({ language, width })
  const usable = async () => expect(await barriers(page)).toEqual([])
  const press = (intent: string) => page.locator(`button[name=intent][value=${intent}]`).first().click()
  const toast = page.locator('[class*=toast] [role=status]')

  // Somebody of their own: the demo's people are told things by what other tests do.
  await goto('')
  const registered = await page.evaluate(async (email) => {
    const body = JSON.stringify({ email, password: 'uzun sır söz 1', name: 'Айжан' })
    const headers = { 'content-type': 'application/json' }
    return (await fetch('/api/v1/auth/register', { method: 'POST', headers, body })).status
  }, `${randomUUID()}@example.kg`)
  expect(registered).toBe(201)

  expect(await goto('/profile/notifications')).toBe(200)
  await page.locator('[name=quiet_hours_start]').fill('22:30')
  await page.locator('[name=quiet_hours_end]').fill('07:00')
  await page.locator('details summary').first().click()
  await page.locator('[name="via:email:orders"]').uncheck()
  await usable()
  await press('save')
  await toast.waitFor()
  await goto('/profile/notifications')
  expect(await page.locator('[name=quiet_hours_start]').inputValue()).toBe('22:30')
  expect(await page.locator('[name="via:email:orders"]').isChecked()).toBe(false)
  expect(await page.locator('[name="via:email:bids"]').isChecked()).toBe(true)

  await press('test')
  await toast.waitFor()
  await goto('/notifications')
  const unread = page.locator('main li[data-unread]')
  const before = await unread.count()
  expect(before).toBeGreaterThan(0)
  await usable()
  await unread.first().locator('a').click()
  await page.waitForURL(/profile\/notifications$/)
  await goto('/notifications?unread=1')
  expect(await unread.count()).toBe(before - 1)

  await goto('/notifications')
  // As another device of theirs would.
  const read = await page.locator('main li[class*=item]:not([data-unread]) a').first().getAttribute('href')
  await page.evaluate((id) => fetch(`/api/v1/notifications/${id}/unread`, { method: 'POST' }), read?.split('/').at(-1))
  await expect.poll(() => unread.count()).toBe(before)
  const all = page.locator('main li[class*=item]')
  const had = await all.count()
  await press('delete')
  await expect.poll(() => all.count()).toBe(had - 1)
  await page.locator('form[action$="/notifications"] button').first().click()
  await expect.poll(() => all.count()).toBe(had)
  if ((await unread.count()) > 0) {
    await press('read_all')
    await expect.poll(() => unread.count()).toBe(0)
  }
  expect(faults()).toEqual([])
  await close()
})
