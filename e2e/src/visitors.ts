import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, inject, onTestFailed } from 'vitest'
import { knowRules } from './accessibility.ts'
import { collectFaults } from './faults.ts'
import { logIn } from './log-in.ts'
import { ownNetwork } from './network.ts'
import { comeToLife, watchStillness } from './stillness.ts'

/** Who comes: a stranger, or one of the demo's people. */
export type Who = 'anonymous' | 'client' | 'provider'

export type Language = 'ky' | 'ru' | 'en'

/** Milliseconds after which something does not come any more, however busy the machine is. */
const patience = 90_000

/** A phone and a desktop, in pixels. */
export const widths = { phone: 390, desktop: 1280 } as const

export interface VisitorOptions {
  who?: Who
  /** Somebody whom the test has registered, in place of `who`. */
  email?: string
  language?: Language
  width?: number
  scheme?: 'light' | 'dark'
  javaScript?: boolean
  /** Whether the service worker is let in, for what it is there for: it keeps a hundred files before it answers for the first time. */
  serviceWorker?: boolean
}

/** Somebody with a browser window of their own. */
export interface Visitor {
  page: Page
  /** Opens a page by its address without the language, such as `/orders`. Answers its status, when the page has come to life. */
  goto(path: string): Promise<number>
  /** What went wrong in the window so far: errors on the console, failed answers, requests to other hosts. */
  faults(): string[]
  close(): Promise<void>
}

let connection: Promise<Browser> | undefined
const open = new Set<BrowserContext>()
const logins = new Map<string, ReturnType<typeof logIn>>()

/** The marketplace of this run, without a trailing slash. */
export const marketplace = () => inject('marketplace')

/** Opens a window for a visitor; all are closed when the test file is done. */
export async function visitor(options: VisitorOptions = {}): Promise<Visitor> {
  const { who = 'anonymous', language = 'ru', width = widths.desktop, scheme = 'light', javaScript = true } = options
  const serviceWorkers = options.serviceWorker ? 'allow' : 'block'
  const email = options.email ?? (who === 'anonymous' ? null : `${who}@usta.test`)
  connection ??= chromium.connect(inject('browser'))
  const context = await (await connection).newContext({
    baseURL: marketplace(),
    viewport: { width, height: width < 600 ? 844 : 800 },
    hasTouch: width < 600,
    isMobile: width < 600,
    locale: { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' }[language],
    colorScheme: scheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: javaScript,
    extraHTTPHeaders: ownNetwork(),
    serviceWorkers,
    ...(email === null ? {} : { storageState: { cookies: await cookiesOf(email), origins: [] } }),
  })
  open.add(context)
  context.setDefaultTimeout(patience)
  if (javaScript) {
    await knowRules(context)
    await watchStillness(context)
  }
  const page = await context.newPage()
  const faults = collectFaults(page, new URL(marketplace()).host)
  onTestFailed(async () => console.error(await describe(page, faults)))
  return {
    page,
    async goto(path) {
      const response = await page.goto(`/${language}${path}`, { waitUntil: 'load' })
      // Nobody presses sooner than the eye finds the button. What comes of those who do is tried on purpose, not by chance.
      if (javaScript) {
        await comeToLife(page).catch((cause: unknown) => {
          throw new Error(`${page.url()} does not come to life: ${faults.join('; ') || 'no fault'}`, { cause })
        })
      }
      return response?.status() ?? 0
    },
    faults: () => faults,
    async close() {
      open.delete(context)
      await context.close()
    },
  }
}

/** What somebody had before them when something went wrong. */
async function describe(page: Page, faults: readonly string[]): Promise<string> {
  if (page.isClosed()) return 'The window was closed.'
  const text = await page.locator('body').innerText({ timeout: 5_000 }).catch(String)
  return [page.url(), ...faults, text.slice(0, 3_000)].join('\n')
}

afterAll(async () => {
  await Promise.all([...open].map((context) => context.close()))
  await (await connection)?.close()
  connection = undefined
  open.clear()
})

/** The cookies of somebody who has logged in; one login per test file. */
export function cookiesOf(email: string) {
  const known = logins.get(email) ?? logIn(marketplace(), email)
  logins.set(email, known)
  return known
}
