import { describe, expect, test } from 'vitest'
import { apiAnswering, category, review, service, visit } from './given.ts'

const providerId = '018f0000-0000-7000-8000-000000000006'
const areaId = '018f0000-0000-7000-8000-000000000007'
const list = (...items: object[]) => Response.json({ items, next_cursor: null })

const listed = (id: string) => ({
  id,
  name: 'Айгуль',
  business_name: '',
  business_description: '',
  photo_url: null,
  city: 'Бишкек',
  average_rating: '0.00',
  total_reviews: 0,
  is_verified_provider: false,
  is_available: true,
  price: '1500.00',
  price_type: 'fixed',
  currency: 'KGS',
  distance_km: null,
})

const provider = {
  id: providerId,
  name: 'Айгуль',
  business_name: 'Чистая вода',
  business_description: 'Трубы </script><script>alert(1)</script>',
  city: 'Бишкек',
  photo_url: '/api/v1/files/018f0000-0000-7000-8000-000000000008',
  average_rating: '4.80',
  total_reviews: 12,
  is_verified_provider: true,
  is_available: true,
  service_areas: [],
  services: [],
  badges: [],
  years_of_experience: 3,
  travel_radius: 20,
  availability_schedule: {},
}

const site = {
  publicUrl: 'https://usta.kg',
  apiFetch: apiAnswering({
    'GET /catalog/categories': () => list({ ...category(), keywords: 'кран, труба', meta_title: 'Сантехники Бишкека' }),
    [`GET /catalog/subcategories/${service().id}`]: () =>
      Response.json({
        ...service(),
        category: category(),
        packages: [],
        addons: [],
        required_tools: [],
        required_materials: [],
        safety_requirements: '',
      }),
    'GET /catalog/areas': () => list({ id: areaId, name: 'Центр', city: 'Бишкек' }),
    'GET /search/providers': ({ url }) =>
      new URL(url).searchParams.has('cursor')
        ? list(listed(providerId))
        : Response.json({ items: [listed(areaId)], next_cursor: 'more' }),
    [`GET /providers/${providerId}`]: () => Response.json(provider),
    [`GET /providers/${providerId}/reviews`]: () => list(review()),
  }),
  onError: () => undefined,
}

const open = (path: string) => visit(path, site)

/** What a page tells search engines, by its type. */
async function factsOf(path: string): Promise<Record<string, Record<string, unknown>>> {
  const { html } = await open(path)
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  const facts = Array.from(scripts, ([, json = '']) => JSON.parse(json) as Record<string, unknown>)
  for (const fact of facts) expect(fact['@context']).toBe('https://schema.org')
  return Object.fromEntries(facts.map((fact) => [String(fact['@type']), fact]))
}

describe('search engines find', () => {
  test('every public page in every language on the map, and nothing else', async () => {
    const { response, html: xml } = await open('/sitemap.xml')
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    const found = Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, url]) => url)
    const paths = [
      '',
      '/services',
      '/areas',
      '/orders/new',
      '/sign-up',
      '/services/plumbing',
      '/services/plumbing/taps',
      '/services/plumbing/heating',
    ]
    paths.push(`/areas/${areaId}`, `/providers/${areaId}`, `/providers/${providerId}`)
    const all = paths.flatMap((path) => ['ky', 'ru', 'en'].map((language) => `https://usta.kg/${language}${path}`))
    expect(found.sort()).toEqual(all.sort())
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://usta.kg/en/services/plumbing"/>')
  })

  test('the map by robots.txt, and are kept out of what is nobody’s business', async () => {
    const { html: text } = await open('/robots.txt')
    expect(text).toContain('Sitemap: https://usta.kg/sitemap.xml')
    for (const path of ['/api/', '/admin', '/*/orders', '/*/messages', '/*/profile', '/*/search']) {
      expect(text).toContain(`Disallow: ${path}\n`)
    }
    expect(text).toContain('Allow: /*/orders/new$\n')
  })

  test.each([
    ['/sign-in?next=%2Fru%2Forders', '/sign-in', 'Чтобы заказывать работу, отвечать на предложения и переписываться.'],
    ['/sign-up', '/sign-up', 'Достаточно имени, почты и пароля. Остальное заполните потом.'],
    [
      '/orders/new?q=кран',
      '/orders/new',
      'Опишите, что нужно сделать, где и когда: мастера предложат цену и день, а вы выберете.',
    ],
  ])('the way in by %s', async (path, address, description) => {
    const { html } = await open(`/ru${path}`)
    expect(html).toContain(`<link rel="canonical" href="https://usta.kg/ru${address}"/>`)
    expect(html).toContain(`<meta name="description" content="${description}"/>`)
    expect(html).not.toContain('noindex')
  })

  test('the one address of a page, its other languages, and what to show of it', async () => {
    const { html } = await open('/ru/services/plumbing?cursor=abc')
    for (const part of [
      '<title>Сантехники Бишкека</title>',
      '<meta name="description" content="Краны и трубы"/>',
      '<meta name="keywords" content="кран, труба"/>',
      '<link rel="canonical" href="https://usta.kg/ru/services/plumbing"/>',
      '<link rel="alternate" hrefLang="ky" href="https://usta.kg/ky/services/plumbing"/>',
      '<link rel="alternate" hrefLang="x-default" href="https://usta.kg/services/plumbing"/>',
      '<meta property="og:url" content="https://usta.kg/ru/services/plumbing"/>',
      '<meta property="og:title" content="Сантехники Бишкека"/>',
      '<meta property="og:locale" content="ru_RU"/>',
      '<meta property="og:image" content="https://usta.kg/icon-512.png"/>',
    ]) {
      expect(html).toContain(part)
    }
    expect(html).not.toContain('noindex')
  })
})

describe('search engines are told', () => {
  test('of a service: what it is, where, for how much, and the way to it', async () => {
    const { Service, BreadcrumbList } = await factsOf('/ru/services/plumbing/taps')
    expect(Service).toMatchObject({
      name: 'Смесители',
      serviceType: 'Сантехника',
      areaServed: { '@type': 'City', name: 'Бишкек' },
      offers: { price: '1500.00', priceCurrency: 'KGS' },
    })
    const way = (BreadcrumbList?.itemListElement ?? []) as { position: number; item: string }[]
    expect(way.map(({ item }) => item)).toEqual([
      'https://usta.kg/ru',
      'https://usta.kg/ru/services',
      'https://usta.kg/ru/services/plumbing',
      'https://usta.kg/ru/services/plumbing/taps',
    ])
    expect(way.map(({ position }) => position)).toEqual([1, 2, 3, 4])
  })

  test('of a provider: where they are, how they are rated, and what people said, as text', async () => {
    const { LocalBusiness } = await factsOf(`/ru/providers/${providerId}`)
    expect(LocalBusiness).toMatchObject({
      name: 'Чистая вода',
      url: `https://usta.kg/ru/providers/${providerId}`,
      image: 'https://usta.kg/api/v1/files/018f0000-0000-7000-8000-000000000008',
      description: provider.business_description,
      address: { addressLocality: 'Бишкек' },
      aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.80', reviewCount: 12 },
      review: [{ reviewBody: 'Пришёл вовремя.', reviewRating: { ratingValue: 5 } }],
    })
  })
})
