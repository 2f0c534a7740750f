import { expect, test } from 'vitest'
import { visitor, widths } from '../src/visitors.ts'

test('without a network the pages say so, look like themselves, and come back with it', async () => {
  const { page, goto } = await visitor({ width: widths.phone, language: 'ky', serviceWorker: true })
  await goto('')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
    }
  })
  await page.context().setOffline(true)
  await page.getByText('Интернет жок. Байланыш', { exact: false }).first().waitFor()
  await goto('/services')
  expect(await page.title()).toBe('Интернет жок')
  const looks = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
  expect(looks).toContain('Inter')
  const letters = await page.evaluate(async () => (await document.fonts.load("16px 'Inter Variable'", 'ңөү')).length)
  expect(letters).toBeGreaterThan(0)
  await page.context().setOffline(false)
  await goto('/services')
  expect(await page.title()).not.toBe('Интернет жок')
})

test('the pages can be installed: every icon of the manifest is what it says', async () => {
  const { page, goto } = await visitor()
  await goto('')
  const session = await page.context().newCDPSession(page)
  const { data, errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string; purpose?: string }[] }
  expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  for (const { src, sizes } of [...icons, { src: '/apple-touch-icon.png', sizes: '180x180' }]) {
    const size = await page.evaluate(async (address) => {
      const picture = new Image()
      picture.src = address
      await picture.decode()
      return `${picture.naturalWidth}x${picture.naturalHeight}`
    }, src)
    expect([src, sizes]).toEqual([src, src.endsWith('.svg') ? 'any' : size])
  }
})
