/**
 * Writes a picture of every kind of page to e2e/screens: `npm run screens -- [--who client] [--language ru] [--only orders] [--url http://…]`.
 * For each of the demo's people, on a phone and a desktop, light and dark.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { crawl, kindOf } from './crawl.ts'
import { logIn } from './log-in.ts'
import { startMarketplace } from './marketplace.ts'

const folder = join(import.meta.dirname, '../screens')
const people = ['anonymous', 'client', 'provider'] as const
const sizes = { phone: [390, 844], desktop: [1280, 800] } as const

const { values } = parseArgs({
  options: {
    who: { type: 'string' },
    language: { type: 'string', default: 'ru' },
    only: { type: 'string', default: '' },
    url: { type: 'string' },
  },
})

const browser = await startBrowser()
const marketplace = values.url ? null : await startMarketplace()
const url = values.url ?? marketplace?.url ?? ''
const window = await chromium.connect(browser.address)
for (const who of people) if (!values.who || values.who === who) await shootAll(window, who)
await window.close()
await browser.stop()
await marketplace?.stop()

async function shootAll(window: Browser, who: (typeof people)[number]): Promise<void> {
  const cookies = who === 'anonymous' ? [] : await logIn(url, `${who}@usta.test`)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const found = await crawl({ url, cookie, start: [`/${values.language}`], perKind: 1 })
  const pages = found.filter(
    ({ path, status }) =>
      status === 200 && path.startsWith(`/${values.language}`) && path.includes(values.only) && !path.endsWith('.pdf'),
  )
  mkdirSync(join(folder, who), { recursive: true })
  for (const [size, [width, height]] of Object.entries(sizes)) {
    for (const scheme of ['light', 'dark'] as const) {
      const context = await window.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        locale: { ky: 'ky-KG', en: 'en-GB' }[values.language] ?? 'ru-RU',
        reducedMotion: 'reduce',
        storageState: { cookies, origins: [] },
      })
      const page = await context.newPage()
      for (const { path } of pages) {
        await page.goto(url + path, { waitUntil: 'load' })
        const name = `${nameOf(path)}-${size}-${scheme}.png`
        await page.screenshot({ path: join(folder, who, name), fullPage: true })
        console.log(`${who}/${name}  ${path}`)
      }
      await context.close()
    }
  }
}

/** `/ru/orders/0198…?tab=a` is `orders-id-tab`. */
function nameOf(path: string): string {
  const words = kindOf(path)
    .split('/')
    .slice(2)
    .join('-')
    .replace(/[^\w-]+/g, '-')
  return words || 'home'
}
