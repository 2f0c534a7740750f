import { expect, test } from 'vitest'
import { barriers } from '../src/accessibility.ts'
import { visitor, widths } from '../src/visitors.ts'

test('one’s data and the way out have no barriers', async () => {
  for (const [language, scheme] of [
    ['ky', 'light'],
    ['ru', 'dark'],
    ['en', 'light'],
  ] as const) {
    const { faults, goto, page } = await visitor({ who: 'client', width: widths.phone, scheme, language })
    expect(await goto('/profile/privacy')).toBe(200)
    expect(await barriers(page)).toEqual([])
    expect(faults()).toEqual([])
  }
})

test('the copy is asked for without JavaScript', async () => {
  const { goto, page } = await visitor({ who: 'provider', language: 'en', javaScript: false })
  await goto('/profile/privacy')
  await page.getByRole('button', { name: 'Ask for a copy' }).click()
  await page.getByText('We are preparing your copy.').first().waitFor()
})
