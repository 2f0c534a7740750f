import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { apiAnswering, apiWith, loggedIn, openSite, sessionOf } from './given.ts'

/** A site whose API counts how often a page asked it for the catalog. */
async function countingSite() {
  let pages = 0
  const site = await openSite({
    apiFetch: async (request, visitor) => {
      if (request.url.endsWith('/auth/session')) return sessionOf({ name: 'Айгуль Секретова' })(request)
      if (request.url.includes('/catalog/categories')) pages += 1
      return apiWith()(request, visitor)
    },
  })
  return { ...site, pages: () => pages }
}

describe('a page for strangers', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
  afterEach(() => void vi.useRealTimers())

  test('is made once a minute', async () => {
    const { visit, pages } = await countingSite()
    const first = await visit('/ru')
    vi.advanceTimersByTime(59_000)
    const second = await visit('/ru')
    expect([pages(), second.html]).toEqual([1, first.html])
    expect([first, second].map(({ response }) => response.headers.get('age'))).toEqual(['0', '59'])
    vi.advanceTimersByTime(2_000)
    await visit('/ru')
    expect(pages()).toBe(2)
  })

  test('is made once for all who come at the same moment', async () => {
    const { visit, pages } = await countingSite()
    const answers = await Promise.all(Array.from({ length: 5 }, () => visit('/ru')))
    expect(pages()).toBe(1)
    expect(new Set(answers.map(({ html }) => html)).size).toBe(1)
  })
})

describe('nobody gets the page of another', () => {
  test('who is logged in gets their own, and leaves nothing behind', async () => {
    const { visit, pages } = await countingSite()
    const own = await visit('/ru', { headers: loggedIn })
    const stranger = await visit('/ru')
    expect(own.html).toContain('Секретова')
    expect(stranger.html).not.toContain('Секретова')
    expect(stranger.html).toContain('/ru/sign-in')
    expect((await visit('/ru', { headers: loggedIn })).html).toContain('Секретова')
    expect(pages()).toBe(3)
  })

  test('nor the page of another language, light, site or address', async () => {
    const { visit } = await countingSite()
    const pages = [
      await visit('/', { headers: { 'accept-language': 'ru' } }),
      await visit('/', { headers: { 'accept-language': 'en' } }),
      await visit('/', { headers: { 'accept-language': 'ru', cookie: 'usta_scheme=dark' } }),
      await visit('http://other.test/', { headers: { 'accept-language': 'ru' } }),
      await visit('/?city=a', { headers: { 'accept-language': 'ru' } }),
    ]
    for (const { response } of pages) expect(response.headers.get('age')).toBe('0')
    const [russian, english, dark, other] = pages.map(({ html }) => html)
    expect(russian).toContain('lang="ru"')
    expect(english).toContain('lang="en"')
    expect(dark).toContain('data-mantine-color-scheme="dark"')
    expect(other).toContain('href="http://other.test/ru"')
    expect(russian).not.toContain('other.test')
  })

  test('a word for one visitor is told to no other', async () => {
    const { visit } = await countingSite()
    const flash = `usta_flash=${encodeURIComponent(JSON.stringify({ text: 'Заказ удалён.' }))}`
    expect((await visit('/ru', { headers: { cookie: flash } })).html).toContain('Заказ удалён.')
    expect((await visit('/ru')).html).not.toContain('Заказ удалён.')
  })

  test('the cookie that keeps the language goes to whoever lacks it', async () => {
    const { visit } = await countingSite()
    for (let time = 0; time < 2; time++) {
      expect((await visit('/ru')).response.headers.get('set-cookie')).toContain('usta_language=ru')
      const known = await visit('/ru', { headers: { cookie: 'usta_language=ru' } })
      expect(known.response.headers.get('set-cookie')).toBeNull()
    }
  })

  test('a page with a form is never kept: its key is one visitor’s', async () => {
    const { visit } = await openSite({ apiFetch: apiAnswering({}) })
    for (let time = 0; time < 2; time++) expect((await visit('/ru/sign-in')).response.headers.get('age')).toBeNull()
  })

  test('nor is one that failed', async () => {
    const site = await openSite({ apiFetch: apiWith({ categories: 503 }), onError: () => undefined })
    for (let time = 0; time < 2; time++) {
      const { response } = await site.visit('/ru')
      expect([response.status, response.headers.get('age')]).toEqual([503, null])
    }
  })
})

test('it is sent as small as the browser can take it, and no script in it needs a nonce', async () => {
  const { visit } = await countingSite()
  const plain = await visit('/ru')
  expect(plain.html).not.toContain('nonce')
  for (const [encoding, unpack] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const { response, bytes } = await visit('/ru', { headers: { 'accept-encoding': encoding } })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toContain('Accept-Encoding')
    expect(unpack(bytes).toString()).toBe(plain.html)
  }
})

test('no store on the way keeps it either: the same address is another page for who logs in', async () => {
  const { visit } = await countingSite()
  for (const headers of [{}, loggedIn]) {
    const { response } = await visit('/ru', { headers })
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    expect(response.headers.get('vary')).toContain('Cookie')
  }
})
