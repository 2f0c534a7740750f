import { describe, expect, test } from 'vitest'
import { givenProfiles } from '../harness/given/profiles.ts'
import { startTestServer } from '../harness/server.ts'

const { api, db, given } = await startTestServer()
const { offeredService } = givenProfiles(db.kysely)

const center = await given.area({ name: 'Борбор', latitude: '42.875000', longitude: '74.600000' })
const south = await given.area({ name: 'Түштүк', latitude: '42.820000', longitude: '74.600000' })
const osh = await given.area({ name: 'Ош борбору', city: 'Ош', latitude: '40.530000', longitude: '72.800000' })
const service = await given.subcategory()
const other = await given.subcategory({ category_id: service.category_id })

interface Terms {
  name: string
  price: string
  rating?: [average: string, total: number]
  areas?: string[]
  schedule?: object
  available?: boolean
  verified?: boolean
}

async function provider({ name, price, rating = ['0.00', 0], areas = [], schedule = {}, ...terms }: Terms) {
  const made = await given.provider({ businessName: name, available: terms.available ?? true })
  await db.pool.query(
    `update service_provider_profiles set average_rating = $2, total_reviews = $3, service_areas = $4,
       availability_schedule = $5, is_verified_provider = $6 where id = $1`,
    [made.providerId, ...rating, JSON.stringify(areas), JSON.stringify(schedule), terms.verified ?? false],
  )
  await offeredService(made, { subcategory_id: service.id, base_price: price })
  return made
}

const weekdays = { mon: [{ from: '09:00', to: '18:00' }], tue: [{ from: '09:00', to: '18:00' }], wed: [] }
const best = await provider({ name: 'Эң жакшы', price: '900.00', rating: ['4.90', 40], areas: [center.id] })
const single = await provider({
  name: 'Бир баа',
  price: '500.00',
  rating: ['5.00', 1],
  areas: [south.id],
  schedule: weekdays,
})
await provider({ name: 'Жаңы', price: '700.00', areas: [center.id, south.id], verified: true })
await provider({ name: 'Алсыз', price: '300.00', rating: ['2.50', 12], available: false })
const far = await provider({ name: 'Ошто', price: '400.00', rating: ['4.50', 5], areas: [osh.id] })
await offeredService(best, { subcategory_id: other.id, base_price: '250.00', price_type: 'hourly' })

const of = `subcategory_id=${service.id}`

async function list(query: string): Promise<string[]> {
  const { status, body } = await api.get(`/search/providers?${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.items.map(({ business_name }: { business_name: string }) => business_name)
}

describe('sorted by', () => {
  test.each([
    ['-rating', ['Эң жакшы', 'Ошто', 'Бир баа', 'Жаңы', 'Алсыз']],
    ['-reviews', ['Эң жакшы', 'Алсыз', 'Ошто', 'Бир баа', 'Жаңы']],
    ['price', ['Алсыз', 'Ошто', 'Бир баа', 'Жаңы', 'Эң жакшы']],
  ])('%s', async (sort, expected) => {
    expect(await list(`${of}&sort=${sort}`)).toEqual(expected)
    const paged: string[] = []
    let cursor = ''
    do {
      const { body } = await api.get(`/search/providers?${of}&sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`)
      paged.push(...body.items.map((item: { business_name: string }) => item.business_name))
      cursor = body.next_cursor
    } while (cursor)
    expect(paged).toEqual(expected)
  })

  test('distance from a place, in kilometres, page by page', async () => {
    const near = `${of}&sort=distance&latitude=42.874&longitude=74.6`
    const { body } = await api.get(`/search/providers?${near}`)
    expect(body.items.map(({ business_name, distance_km }: never) => [business_name, distance_km])).toEqual([
      ['Эң жакшы', 0.1],
      // Who names no area is where their city is; of two at one place, the older goes first.
      ['Жаңы', 2.9],
      ['Алсыз', 2.9],
      ['Бир баа', 6],
      ['Ошто', expect.closeTo(300, -2)],
    ])
    const first = await api.get(`/search/providers?${near}&limit=3`)
    const second = await api.get(`/search/providers?${near}&limit=3&cursor=${first.body.next_cursor}`)
    expect([...first.body.items, ...second.body.items]).toEqual(body.items)
    expect(second.body.next_cursor).toBeNull()
  })
})

describe('only those', () => {
  test.each([
    ['who work in a city', () => 'city=Ош', ['Ошто']],
    [
      'who live or work in a city',
      () => `city=${encodeURIComponent('БИШКЕК')}`,
      ['Эң жакшы', 'Ошто', 'Бир баа', 'Жаңы', 'Алсыз'],
    ],
    ['who named an area, or none', () => `area_id=${south.id}`, ['Бир баа', 'Жаңы', 'Алсыз']],
    ['who are near', () => 'within_km=1&latitude=42.875&longitude=74.6', ['Эң жакшы']],
    ['who are near an area and work there', () => `within_km=1&area_id=${center.id}`, ['Эң жакшы']],
    ['who are rated so', () => 'min_rating=4.5', ['Эң жакшы', 'Ошто', 'Бир баа']],
    ['who ask for so much at most', () => 'max_price=500', ['Ошто', 'Бир баа', 'Алсыз']],
    ['who take work', () => 'available=true', ['Эң жакшы', 'Ошто', 'Бир баа', 'Жаңы']],
    ['who are verified', () => 'verified=true', ['Жаңы']],
    // 2026-11-25 is a Wednesday.
    ['who work on the day, or do not say', () => 'day=2026-11-25', ['Эң жакшы', 'Ошто', 'Жаңы', 'Алсыз']],
    ['who work on a Monday', () => 'day=2026-11-23&max_price=500', ['Ошто', 'Бир баа', 'Алсыз']],
  ])('%s', async (_who, query, expected) => {
    expect(await list(`${of}&${query()}`)).toEqual(expected)
  })
})

test('a category has each provider once, with the least they ask for in it', async () => {
  const { body } = await api.get(`/search/providers?category_id=${service.category_id}&sort=price`)
  expect(body.items).toHaveLength(5)
  expect(body.items[0]).toMatchObject({
    id: best.providerId,
    business_name: 'Эң жакшы',
    name: 'Айбек Асанов',
    price: '250.00',
    price_type: 'hourly',
    currency: 'KGS',
    average_rating: '4.90',
    total_reviews: 40,
    distance_km: null,
  })
  expect((await list('sort=price'))[0]).toBe('Эң жакшы')
})

test('what a provider changes shows at once', async () => {
  const someone = await provider({ name: 'Өзгөрмө', price: '10.00' })
  const cheapest = async () => (await list(`${of}&sort=price`))[0]
  expect(await cheapest()).toBe('Өзгөрмө')
  const { body } = await api.as(someone).get('/profile/provider/services')
  await api.as(someone).patch(`/profile/provider/services/${body.items[0].id}`, { base_price: '9999' })
  expect(await cheapest()).toBe('Алсыз')
  await api.as(someone).delete(`/profile/provider/services/${body.items[0].id}`)
  expect(await list(of)).not.toContain('Өзгөрмө')
})

test.each([
  [`category_id=x`, '/query/category_id'],
  [`category_id=${single.providerId}&subcategory_id=${far.providerId}`, '/query/category_id'],
  ['latitude=42', '/query/longitude'],
  ['latitude=91&longitude=0', '/query/latitude'],
  ['sort=distance', '/query/sort'],
  ['within_km=5', '/query/within_km'],
  ['within_km=0&latitude=1&longitude=1', '/query/within_km'],
  [`area_id=${single.providerId}`, '/query/area_id'],
  ['min_rating=six', '/query/min_rating'],
  ['day=2026-02-31', '/query/day'],
  ['sort=name', '/query/sort'],
  ['order=up', '/query/order'],
  ['cursor=forged', '/query/cursor'],
])('refuses %s', async (query, pointer) => {
  expect(await api.get(`/search/providers?${query}`)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } })
})

test('a service that nobody offers has no providers', async () => {
  expect(await list(`subcategory_id=${single.providerId}`)).toEqual([])
})
