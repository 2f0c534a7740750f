import autocannon from 'autocannon'
import { median } from '../load.ts'
import type { PublicPage } from './pages.ts'

const headers = { 'accept-encoding': 'br', 'accept-language': 'ru' }
const load = { connections: 16, duration: 4 }

/** An address that nobody has asked for yet, of the same page. */
export type Fresh = (path: string) => string

export function createFresh(): Fresh {
  let asked = 0
  return (path) => `${path}?bench=${asked++}`
}

/** How many times a second a page is answered, from the cache and made anew each time, turn by turn. */
export async function measureRates(url: string, { path }: PublicPage, fresh: Fresh, rounds: number) {
  const kept: number[] = []
  const made: number[] = []
  for (let round = 0; round < rounds; round++) {
    kept.push(await rateOf(url, () => path))
    made.push(await rateOf(url, () => fresh(path)))
  }
  return { kept: median(kept), made: median(made) }
}

async function rateOf(url: string, next: () => string): Promise<number> {
  const result = await autocannon({
    ...load,
    url,
    requests: [{ setupRequest: (request) => ({ ...request, path: next(), headers }) }],
  })
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} pages failed`)
  return result['2xx'] / result.duration
}

/** Milliseconds to the first byte of a page made anew, and of the API's own answers that it is made of; p50 of each. */
export async function measureFirstByte(url: string, { path, calls }: PublicPage, fresh: Fresh, times: number) {
  const page: number[] = []
  const api: number[] = []
  const warmUp = 20
  for (let time = 0; time < warmUp + times; time++) {
    const pageTook = await firstByte(`${url}${fresh(path)}`)
    let apiTook = 0
    for (const together of calls) {
      const each = await Promise.all(together.map((call) => firstByte(`${url}/api/v1${call}`)))
      apiTook += Math.max(...each)
    }
    if (time < warmUp) continue
    page.push(pageTook)
    api.push(apiTook)
  }
  return { page: median(page), api: median(api) }
}

async function firstByte(url: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(url, { headers })
  const took = performance.now() - began
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  await answer.arrayBuffer()
  return took
}
