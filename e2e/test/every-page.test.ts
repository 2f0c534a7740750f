import { expect, test } from 'vitest'
import { barriers } from '../src/accessibility.ts'
import { crawl, kindOf } from '../src/crawl.ts'
import { whatMoved } from '../src/stillness.ts'
import { cookiesOf, type Language, marketplace, type Visitor, visitor, type Who, widths } from '../src/visitors.ts'

const languages: Language[] = ['ky', 'ru', 'en']
const sizes = [widths.phone, widths.desktop]

/** Kinds of pages that have been looked at: a public page is the same for all. */
const looked = new Set<string>()

test.each<Who>(['anonymous', 'client', 'provider'])(
  'every link of %s leads to a page, which everybody can use',
  async (who) => {
    const cookies = who === 'anonymous' ? [] : await cookiesOf(`${who}@usta.test`)
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const start = languages.flatMap((each) => [`/${each}`, `/${each}/offline`, `/${each}/search?q=kran`])
    const found = await crawl({ url: marketplace(), cookie, start, perKind: 2 })
    expect(found.filter(({ status }) => status >= 400)).toEqual([])

    const pages = new Map<string, string[]>()
    for (const { path, status } of found) {
      // What is downloaded is no page.
      if (status !== 200 || !path.startsWith('/ru') || path.endsWith('.pdf')) continue
      const kind = kindOf(path).replace(/\?.*/, '')
      if (!looked.has(kind)) pages.set(kind, [...(pages.get(kind) ?? []), path.slice('/ru'.length)])
    }
    for (const kind of pages.keys()) looked.add(kind)
    await Promise.all(languages.map((language, turn) => lookAt([...pages.values()], who, language, turn)))
  },
  300_000,
)

test('what moves by itself on a page is noticed', async () => {
  const { page, goto } = await visitor({ width: widths.phone })
  await goto('/offline')
  expect(await whatMoved(page)).toEqual([])
  // Nothing has moved before it was shown.
  const pushDown = () => page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('hr')))
  await expect.poll(() => pushDown().then(() => whatMoved(page))).not.toEqual([])
})

test('an address that leads nowhere says so and shows a way out', async () => {
  for (const width of sizes) {
    const { page, goto } = await visitor({ language: 'ky', width, scheme: 'dark' })
    expect(await goto('/nowhere')).toBe(404)
    expect(await barriers(page)).toEqual([])
    await page.locator('main a[href="/ky"]').click()
    await page.waitForURL(/\/ky$/)
  }
})

/** As high as a whole page: what moves out of sight is not noticed. */
const whole = 4_000

/**
 * Opens each page in one language, at one width and then at the other. Two of the three languages, in turn, also try the rules of
 * accessibility and whether anything moves by itself, at the width that the page was opened at: one on a phone, one on a desktop.
 */
async function lookAt(pages: string[][], who: Who, language: Language, turn: number): Promise<void> {
  const someone = await visitor({ who, language, scheme: turn === 0 ? 'dark' : 'light' })
  const { page } = someone
  for (const [at, paths] of pages.entries()) {
    const rank = (at + turn) % languages.length
    let path = ''
    for (const width of rank === 0 ? sizes.toReversed() : sizes) {
      const isTried = path === '' && rank < 2
      await page.setViewportSize({ width, height: isTried ? whole : 800 })
      path ||= await open(someone, paths)
      const { lang, room, needed } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        room: document.documentElement.clientWidth,
        needed: document.documentElement.scrollWidth,
      }))
      expect({ path, width, lang, fits: needed <= room }).toEqual({ path, width, lang: language, fits: true })
      if (!isTried) continue
      const where = `${language}${path} at ${width} px`
      expect(await barriers(page), where).toEqual([])
      expect(await whatMoved(page), where).toEqual([])
    }
  }
  expect(someone.faults().filter((fault) => !fault.endsWith(': 404'))).toEqual([])
  await someone.close()
}

/** Opens the first that is still there: somebody may have taken back an order meanwhile. */
async function open(someone: Visitor, paths: string[]): Promise<string> {
  for (const path of paths) if ((await someone.goto(path)) === 200) return path
  throw new Error(`none of ${paths.join(', ')} can be opened`)
}
