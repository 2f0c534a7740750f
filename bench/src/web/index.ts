import { join } from 'node:path'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import { logIn } from '../../../e2e/src/log-in.ts'
import { startServer } from '../api/server.ts'
import { openMarketplace } from '../marketplace.ts'
import { startDebuggedBrowser } from './browser.ts'
import { auditPage, categories } from './lighthouse.ts'
import { type PublicPage, publicPages } from './pages.ts'
import { createFresh, measureFirstByte, measureRates } from './speed.ts'
import { strangersSeeOf } from './strangers.ts'
import { type Weight, weigh } from './weight.ts'

const goals = {
  /** How many times as many pages come from the cache as can be made. */
  gain: 10,
  /** Milliseconds that a page made anew may begin after the API's own answers. */
  overApi: 30,
  /** kB, packed. */
  scripts: 130,
  firstLoad: 250,
  /** Of each of Lighthouse's categories. */
  score: 95,
} as const

/** Measures the public pages as strangers get them. @returns whether all goals are met */
export async function benchWeb(): Promise<boolean> {
  const marketplace = await openMarketplace(join(import.meta.dirname, '../api/volume.sql'))
  const stripe = await startStripeSandbox()
  const folder = join(marketplace.folder, 'server')
  const server = await startServer({ databaseUrl: marketplace.url, folder, roles: 'api,web', stripe })
  try {
    const pages = await publicPages(server.url)
    const met = [
      await benchWeights(server.url, pages),
      await benchSpeed(server.url, pages),
      await benchLighthouse(server.url, pages),
    ]
    return met.every(Boolean)
  } finally {
    await server.stop()
    await stripe.close()
    await marketplace.close()
  }
}

async function benchWeights(url: string, pages: readonly PublicPage[]): Promise<boolean> {
  console.log(row('first load, kB', 'HTML', 'CSS', 'JS', 'together', 'fonts', 'goal'))
  let met = true
  for (const { name, path } of pages) {
    const weight = await weigh(url, path)
    const isLight = weight.scripts <= goals.scripts * 1000 && together(weight) <= goals.firstLoad * 1000
    met = isLight && met
    console.log(row(name, ...weights(weight), `${mark(isLight)} ${goals.scripts}/${goals.firstLoad}`))
  }
  const cookies = await logIn(url, 'client@usta.test')
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  for (const path of ['/ru', '/ru/orders'])
    console.log(row(`${path}, logged in`, ...weights(await weigh(url, path, cookie))))
  return met
}

async function benchSpeed(url: string, pages: readonly PublicPage[]): Promise<boolean> {
  const fresh = createFresh()
  let met = true
  console.log(row('\nper second', 'cached', 'made', 'gain', 'goal'))
  for (const page of pages.filter(({ calls }) => calls.length > 0)) {
    const apart = strangersSeeOf(url, page.path)
    const { kept, made } = await measureRates(url, page, fresh, 3)
    const gain = kept / made
    const isFast = gain >= goals.gain
    met = isFast && met
    console.log(row(page.name, kept.toFixed(0), made.toFixed(0), gain.toFixed(1), `${mark(isFast)} ${goals.gain}`))
    met = (await apart.stop()) && met
  }
  console.log(row('\nfirst byte p50, ms', 'page', 'API', 'more', 'goal'))
  for (const page of pages.filter(({ calls }) => calls.length > 0)) {
    const took = await measureFirstByte(url, page, fresh, 100)
    const more = took.page - took.api
    met = more <= goals.overApi && met
    const goal = `${mark(more <= goals.overApi)} ${goals.overApi}`
    console.log(row(page.name, took.page.toFixed(1), took.api.toFixed(1), more.toFixed(1), goal))
  }
  return met
}

async function benchLighthouse(url: string, pages: readonly PublicPage[]): Promise<boolean> {
  console.log(row('\nLighthouse, mobile', 'speed', 'access', 'practice', 'SEO', 'goal'))
  const browser = await startDebuggedBrowser()
  let met = true
  try {
    for (const { name, path } of pages) {
      const { scores, complaints } = await auditPage(url + path, { port: browser.port, times: 3 })
      const isGood = categories.every((category) => scores[category] >= goals.score)
      met = isGood && met
      console.log(row(name, ...categories.map((each) => String(scores[each])), `${mark(isGood)} ${goals.score}`))
      for (const complaint of complaints) console.log(`  ${complaint}`)
    }
  } finally {
    await browser.stop()
  }
  return met
}

const together = ({ html, styles, scripts }: Weight) => html + styles + scripts

function weights(weight: Weight): string[] {
  const { html, styles, scripts, fonts } = weight
  return [html, styles, scripts, together(weight), fonts].map((bytes) => (bytes / 1000).toFixed(1))
}

const mark = (met: boolean) => (met ? '✓' : '✗')

function row(name: string, ...cells: string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join('')
}
