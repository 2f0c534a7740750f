import { describe, expect, test } from 'vitest'
import { readCatalogs } from '../../scripts/check-locales.ts'
import { apiWith, category, loggedIn, order, sessionOf, visit } from './given.ts'

const silent = { onError: () => undefined }

describe('the home page', () => {
  test.each([
    ['ky', 'Издөө', '2 кызмат', '1\u00A0500–3\u00A0000\u00A0сом', '3 сунуш', '2 саат мурун', '5тен 5'],
    ['ru', 'Найти', '2 услуги', '1\u00A0500–3\u00A0000\u00A0сом', '3 предложения', '2 часа назад', '5 из 5'],
    ['en', 'Search', '2 services', 'KGS\u00A01,500–3,000', '3 offers', '2 hours ago', '5 of 5'],
  ])('speaks %s', async (language, ...words) => {
    const { response, html } = await visit(`/${language}`)
    expect(response.status).toBe(200)
    expect(html).toContain(`<html lang="${language}" dir="ltr"`)
    for (const word of [...words, 'Сантехника', 'Смесители', 'Капает кран', 'Бишкек', 'Пришёл вовремя.']) {
      expect(html).toContain(word)
    }
    expect(missingKeys(html)).toEqual([])
  })

  test('at / speaks the language of the visitor and says where it lives', async () => {
    const { response, html } = await visit('/', {
      headers: { 'accept-language': 'ru' },
      publicUrl: 'https://usta.kg',
    })
    expect(html).toContain('<html lang="ru"')
    expect(html).toContain('<link rel="canonical" href="https://usta.kg/ru"/>')
    for (const language of ['ky', 'ru', 'en']) {
      expect(html).toContain(`hrefLang="${language}" href="https://usta.kg/${language}"`)
    }
    expect(html).toContain('hrefLang="x-default" href="https://usta.kg/"')
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })

  test('remembers the language of an address', async () => {
    const { response } = await visit('/en')
    expect(response.headers.get('set-cookie')).toMatch(/^usta_language=en; Path=\//)
    const again = await visit('/en', { headers: { cookie: 'usta_language=en' } })
    expect(again.response.headers.get('set-cookie')).toBeNull()
  })

  test('shows what people wrote as text', async () => {
    const title = '<script>alert(1)</script>'
    const { html } = await visit('/ru', { apiFetch: apiWith({ orders: [order({ title })] }) })
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain(title)
  })

  test('runs its own scripts only, and none of React for a stranger', async () => {
    const { html } = await visit('/ru')
    expect(scriptsOf(html)).toEqual([`<script>${inlineScript}</script>`, '<script src="/page.js" defer=""></script>'])
    const known = await visit('/ru', {
      headers: loggedIn,
      apiFetch: (request, who) =>
        request.url.endsWith('/auth/session') ? Promise.resolve(sessionOf()(request)) : apiWith()(request, who),
    })
    const scripts = scriptsOf(known.html).filter((script) => !script.includes('src="/page.js"'))
    expect(scripts.length).toBeGreaterThan(1)
    for (const script of scripts) expect(script).toContain('nonce="a-nonce"')
    for (const page of [html, known.html]) expect(page).not.toMatch(/(src|href)="(https?:)?\/\/(?!usta\.test)/)
  })

  test('marks what is new and what is urgent', async () => {
    const old = order({ id: 'a', published_at: '2020-01-01T00:00:00Z' })
    const plain = await visit('/ru', { apiFetch: apiWith({ orders: [old] }) })
    expect(plain.html).not.toContain('Новый')
    const marked = await visit('/ru', { apiFetch: apiWith({ orders: [order({ urgency: 'urgent' })] }) })
    expect(marked.html).toContain('Новый')
    expect(marked.html).toContain('Срочно')
  })

  test('a colour that is none tints nothing', async () => {
    const { html } = await visit('/ru', {
      apiFetch: apiWith({ categories: [category({ color: 'red;background:url(//evil)' })], orders: [] }),
    })
    expect(html).not.toContain('style="--tint')
  })

  test('asks the API in the language and name of the visitor', async () => {
    const heard: unknown[] = []
    const hear = (request: Request, remoteAddress: string) =>
      heard.push([request.headers.get('accept-language'), request.headers.get('cookie'), remoteAddress])
    await visit('/ky', { apiFetch: apiWith({ hear }), headers: { cookie: 'session=s' } })
    expect(heard.length).toBeGreaterThan(1)
    for (const call of heard) expect(call).toEqual(['ky', 'session=s', '203.0.113.7'])
  })
})

describe('where there is nothing to show', () => {
  test('an empty marketplace says so, with a next step', async () => {
    const { response, html } = await visit('/ru', { apiFetch: apiWith({ categories: [], orders: [], reviews: [] }) })
    expect(response.status).toBe(200)
    for (const text of ['Услуг пока нет', 'href="#how"', 'Открытых заказов сейчас нет']) expect(html).toContain(text)
  })

  test('an API that fails leaves the rest of the page standing, with status 503', async () => {
    const failures: unknown[] = []
    const { response, html } = await visit('/ru', {
      apiFetch: apiWith({ categories: 503 }),
      onError: (error) => failures.push(error),
    })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('60')
    expect(html).toContain('Не удалось загрузить услуги')
    expect(html).toContain('Капает кран')
    expect(failures).toHaveLength(1)
  })

  test.each(['/nothing', '/ru/nothing', '/ru/nothing/at/all'])('%s is a friendly 404 with a way out', async (path) => {
    const { response, html } = await visit(path, { headers: { 'accept-language': 'ru' } })
    expect(response.status).toBe(404)
    expect(html).toContain('<title>Такой страницы нет</title>')
    expect(html).toContain('Вернуться на главную')
    expect(html).toContain('content="noindex"')
    expect(missingKeys(html)).toEqual([])
  })

  test('a page that breaks says so calmly and tells nothing of the inside', async () => {
    const broken = apiWith({ orders: [order({ budget_min: 'secret' })] })
    const { response, html } = await visit('/ru', { apiFetch: broken, ...silent })
    expect(response.status).toBe(500)
    expect(html).toContain('Страница не открылась')
    expect(html).not.toContain('RangeError')
  })
})

describe('light or dark', () => {
  const dark = 'data-mantine-color-scheme="dark"'

  test('follows the system until the visitor chooses', async () => {
    const { html } = await visit('/ru')
    expect(html).toContain('prefers-color-scheme: dark')
    expect((await visit('/ru', { headers: { cookie: 'usta_scheme=dark' } })).html).toContain(dark)
  })

  test('is chosen by a form, so no script is needed', async () => {
    const { response } = await visit('/scheme', {
      form: { scheme: 'dark' },
      headers: { referer: 'http://usta.test/ru?a=1' },
    })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/ru?a=1')
    expect(response.headers.get('set-cookie')).toContain('usta_scheme=dark')
  })

  test('never sends the visitor to another site', async () => {
    for (const referer of ['http://evil.test/ru', 'http://usta.test//evil.test/', 'nonsense']) {
      const { response } = await visit('/scheme', { form: { scheme: 'dark' }, headers: { referer } })
      expect(response.headers.get('location')).toMatch(/^\/(?!\/)/)
    }
  })
})

const inlineScript =
  "document.documentElement.dataset.mantineColorScheme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'"

/** The scripts of a page that run; what it tells search engines does not. */
function scriptsOf(html: string): string[] {
  return (html.match(/<script\b[\s\S]*?<\/script>/g) ?? []).filter((script) => !script.includes('application/ld+json'))
}

/** Keys of the catalogs that stand on the page in place of their words. */
function missingKeys(html: string): string[] {
  const keys = Object.values(readCatalogs()).flatMap(Object.keys)
  const text = html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<[^>]+>/g, ' ')
  return keys.filter((key) => key.split('.').length > 2 && text.includes(key.slice(key.indexOf('.') + 1)))
}
