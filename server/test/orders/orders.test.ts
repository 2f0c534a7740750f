import { beforeEach, describe, expect, test } from 'vitest'
import type { ClientPerson } from '../harness/given/people.ts'
import { startTestServer } from '../harness/server.ts'

const { api, db, given } = await startTestServer()

let client: ClientPerson
let service: { id: string }

beforeEach(async () => {
  client = await given.client()
  service = await given.subcategory({}, { min_price: '500.00' })
})

const draft = (values: object = {}) => ({
  service_subcategory_id: service.id,
  title: 'Кран тамчылайт',
  description: 'Ашканада, муздак суу',
  location: 'Киев көчөсү 12, 5-батир',
  city: 'Ош',
  ...values,
})

const day = (offset: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bishkek', dateStyle: 'short' }).format(
    Date.now() + offset * 86_400_000,
  )

describe('writing a draft', () => {
  test('keeps all that was said, and says who may do what', async () => {
    const said = {
      state: 'Ош облусу',
      country: 'Кыргызстан',
      postal_code: '723500',
      latitude: '40.513799',
      longitude: '72.816101',
      service_date: day(1),
      service_time: '09:30',
      urgency: 'high',
      budget_min: '1000.00',
      budget_max: '2000.50',
      special_requirements: 'Үйдө ит бар',
      attachments: [{ name: 'план', url: 'https://files.example/plan.pdf' }],
    }
    const photos = [{ photo_url: 'https://files.example/1.jpg', caption: 'Кран', is_primary: true }]
    const { status, body, headers } = await api.as(client).post('/orders', draft({ ...said, photos }))
    expect(status).toBe(201)
    expect(headers.location).toBe(`/api/v1/orders/${body.id}`)
    expect(headers.etag).toBeDefined()
    expect(body).toMatchObject({ ...said, status: 'draft', currency: 'KGS', bid_count: 0, photos, addons: [] })
    expect(body).toMatchObject({ client_id: client.clientId, client: { name: client.name }, final_price: null })
    expect((await api.as(client).get(`/orders/${body.id}`)).body).toEqual(body)
  })

  test('with the same Idempotency-Key is one draft', async () => {
    const send = () => api.as(client).post('/orders', draft(), { headers: { 'idempotency-key': 'once' } })
    const [first, second] = [await send(), await send()]
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id } })
    expect((await api.as(client).get('/orders')).body.items).toHaveLength(1)
  })

  test('names the service in the language of the reader', async () => {
    await db.kysely
      .insertInto('catalog_translations')
      .values({ entity_type: 'subcategory', entity_id: service.id, language_code: 'ru', field: 'name', value: 'Краны' })
      .execute()
    const { body } = await api.as(client).post('/orders', draft())
    const name = async (language: string) =>
      (await api.as(client).get(`/orders/${body.id}`, { headers: { 'accept-language': language } })).body.subcategory
        .name
    expect(await name('ru')).toBe('Краны')
    expect(await name('en')).toBe(await name('ky'))
  })

  test.each([
    ['a budget upside down', { budget_min: '2000', budget_max: '1000' }, '/budget_max'],
    ['a day that has passed', { service_date: day(-1) }, '/service_date'],
    ['half a position', { latitude: '42.87' }, '/longitude'],
    ['a place off the map', { latitude: '91', longitude: '74' }, '/latitude'],
    [
      'a service nobody knows',
      { service_subcategory_id: '01970000-0000-7000-8000-000000000000' },
      '/service_subcategory_id',
    ],
    [
      'an add-on of another service',
      { addons: [{ addon_id: '01970000-0000-7000-8000-000000000000', quantity: 1 }] },
      '/addons/0/addon_id',
    ],
    [
      'two primary photos',
      {
        photos: [
          { photo_url: 'https://files.example/1.jpg', is_primary: true },
          { photo_url: 'https://files.example/2.jpg', is_primary: true },
        ],
      },
      '/photos/1/is_primary',
    ],
  ])('%s is impossible', async (_what, values, pointer) => {
    const { status, body } = await api.as(client).post('/orders', draft(values))
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ pointer }])
  })

  test.each([
    ['title', 'x'.repeat(201)],
    ['title', '  '],
    ['city', 'x'.repeat(101)],
    ['postal_code', 'x'.repeat(21)],
    ['service_time', '24:00'],
    ['service_date', '2030-02-30'],
    ['budget_max', '-1'],
    ['budget_max', '1.234'],
    ['budget_max', 1000],
    ['urgency', 'now'],
    ['latitude', 'north'],
    ['attachments', [{ name: 'x', url: 'javascript:alert(1)' }]],
    ['photos', [{ photo_url: 'ftp://files.example/1.jpg' }]],
    ['description', '\u0000'],
  ])('%s cannot be %j', async (field, value) => {
    const { status, body } = await api.as(client).post('/orders', draft({ [field]: value }))
    expect(status).toBe(400)
    expect(body.errors[0].pointer).toMatch(new RegExp(`^/${field}`))
  })

  test('today is not past, wherever the server stands', async () => {
    expect((await api.as(client).post('/orders', draft({ service_date: day(0) }))).status).toBe(201)
  })
})

describe('add-ons and the area', () => {
  test('are priced and frozen when the order is written', async () => {
    const city = `Шаар ${service.id}`
    await given.area({ city, base_price_multiplier: '1.50', travel_fee: '120.00' })
    const [fixed, share] = [
      await given.addon(service.id, { price: '200.00' }),
      await given.addon(service.id, { price: '10.00', price_type: 'percentage' }),
    ]
    const addons = [fixed, share].map(({ id }) => ({ addon_id: id, quantity: 2 }))
    const { body } = await api.as(client).post('/orders', draft({ city, addons, budget_max: '3000' }))
    expect(body).toMatchObject({
      area_multiplier: '1.50',
      travel_fee: '120.00',
      addons: [
        { addon_id: fixed.id, quantity: 2, unit_price: '300.00', price: '300.00' },
        { addon_id: share.id, quantity: 2, unit_price: '10.00', price: '300.00' },
      ],
    })
    await db.kysely.updateTable('service_addons').set({ price: '99.00' }).execute()
    expect((await api.as(client).get(`/orders/${body.id}`)).body.addons).toEqual(body.addons)
  })

  test('that cost more than an invoice holds are impossible', async () => {
    const dear = await given.addon(service.id, { price: '99999999.00', price_type: 'per_unit' })
    const answer = await api.as(client).post('/orders', draft({ addons: [{ addon_id: dear.id, quantity: 2 }] }))
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/addons/0/quantity' }] } })
  })
})

describe('publishing', () => {
  test('opens a draft for bids, and counts it', async () => {
    const { id } = await given.draftOrder({ client })
    const { status, body } = await api.as(client).post(`/orders/${id}/publish`)
    expect({ status, state: body.status }).toEqual({ status: 200, state: 'published' })
    expect(body.published_at).not.toBeNull()
    const { rows } = await db.pool.query('select total_orders from client_profiles where id = $1', [client.clientId])
    expect(rows).toEqual([{ total_orders: 1 }])
  })

  test('asks again what was possible when the draft was written', async () => {
    const late = await given.draftOrder({ client, values: { service_date: day(-1) } })
    expect(await api.as(client).post(`/orders/${late.id}/publish`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/service_date' }] },
    })
    const gone = await given.draftOrder({ client, subcategoryId: service.id })
    await db.kysely
      .updateTable('service_subcategories')
      .set({ is_active: false })
      .where('id', '=', service.id)
      .execute()
    expect(await api.as(client).post(`/orders/${gone.id}/publish`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/service_subcategory_id', code: 'inactive' }] },
    })
  })

  test('happens once, by its client, to the version they have seen', async () => {
    const { id } = await given.draftOrder({ client })
    expect((await api.as(await given.client()).post(`/orders/${id}/publish`)).status).toBe(404)
    const stale = { headers: { 'if-match': '"20000101T000000000000"' } }
    expect(await api.as(client).post(`/orders/${id}/publish`, undefined, stale)).toMatchObject({ status: 412 })
    expect((await api.as(client).post(`/orders/${id}/publish`)).status).toBe(200)
    expect(await api.as(client).post(`/orders/${id}/publish`)).toMatchObject({
      status: 409,
      body: { code: 'order.invalid_transition', detail: 'The order is published now: one cannot publish it.' },
    })
  })
})
