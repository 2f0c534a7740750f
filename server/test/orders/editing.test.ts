import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned } from './steps.ts'

const { api, db, given, ...rest } = await startTestServer()
const server = { api, db, given, ...rest }

describe('changing an order', () => {
  test('changes what is named, and nothing else', async () => {
    const { id, client } = await given.draftOrder({ values: { budget_max: '900.00' } })
    const before = (await api.as(client).get(`/orders/${id}`)).body
    const { status, body } = await api.as(client).patch(`/orders/${id}`, { title: 'Кран агат', budget_max: null })
    expect(status).toBe(200)
    expect(body).toEqual({ ...before, title: 'Кран агат', budget_max: null, updated_at: body.updated_at })
    expect(body.updated_at > before.updated_at).toBe(true)
  })

  test('holds the change against the rest of the order', async () => {
    const { id, client } = await given.draftOrder({ values: { budget_min: '900.00', latitude: '42', longitude: '74' } })
    const answer = await api.as(client).patch(`/orders/${id}`, { budget_max: '800' })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/budget_max' }] } })
    expect(await api.as(client).patch(`/orders/${id}`, { longitude: null })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/longitude' }] },
    })
    expect((await api.as(client).patch(`/orders/${id}`, {})).status).toBe(400)
  })

  test('is refused for a version that is not the latest', async () => {
    const { id, client } = await given.draftOrder()
    const { headers } = await api.as(client).get(`/orders/${id}`)
    const seen = { headers: { 'if-match': String(headers.etag) } }
    expect((await api.as(client).patch(`/orders/${id}`, { title: 'Биринчи' }, seen)).status).toBe(200)
    expect(await api.as(client).patch(`/orders/${id}`, { title: 'Экинчи' }, seen)).toMatchObject({
      status: 412,
      body: { code: 'version.stale' },
    })
  })

  test('is the client’s alone', async () => {
    const { id } = await given.openOrder()
    expect((await api.as(await given.client()).patch(`/orders/${id}`, { title: 'Меники' })).status).toBe(404)
    const both = await given.clientAndProvider()
    expect((await api.as(both).patch(`/orders/${id}`, { title: 'Меники' })).status).toBe(403)
  })

  test('replaces photos and add-ons as a whole', async () => {
    const service = await given.subcategory()
    const [first, second] = [await given.addon(service.id), await given.addon(service.id)]
    const { id, client } = await given.draftOrder({ subcategoryId: service.id })
    const url = (n: number) => `https://files.example/${n}.jpg`
    await api.as(client).patch(`/orders/${id}`, {
      addons: [{ addon_id: first.id, quantity: 1 }],
      photos: [{ photo_url: url(1), is_primary: true }, { photo_url: url(2) }],
    })
    const { body } = await api.as(client).patch(`/orders/${id}`, {
      addons: [{ addon_id: second.id, quantity: 3 }],
      photos: [{ photo_url: url(3), is_primary: true }],
    })
    expect(body.addons).toMatchObject([{ addon_id: second.id, quantity: 3 }])
    expect(body.photos).toMatchObject([{ photo_url: url(3), is_primary: true }])
    expect((await api.as(client).get('/orders')).body.items[0].photo_url).toBe(url(3))
  })

  test('names the add-ons in the language of who reads, as they were called when ordered', async () => {
    const service = await given.subcategory()
    const addon = await given.addon(service.id, { name: 'Муздаткычтын ичи' })
    await db.kysely
      .insertInto('catalog_translations')
      .values({
        entity_type: 'addon',
        entity_id: addon.id,
        language_code: 'ru',
        field: 'name',
        value: 'Внутри холодильника',
      })
      .execute()
    const { id, client } = await given.draftOrder({ subcategoryId: service.id })
    const speaking = (language: string) => ({ headers: { 'accept-language': language } })
    const change = { addons: [{ addon_id: addon.id, quantity: 1 }] }
    const edited = await api.as(client).patch(`/orders/${id}`, change, speaking('ru'))
    expect(edited.body.addons).toMatchObject([{ name: 'Внутри холодильника' }])
    expect((await api.as(client).get(`/orders/${id}`, speaking('ky'))).body.addons[0].name).toBe('Муздаткычтын ичи')
    const { title, description, location, city } = edited.body
    const order = { service_subcategory_id: service.id, title, description, location, city, ...change }
    expect((await api.as(client).post('/orders', order, speaking('ru'))).body.addons).toMatchObject([
      { name: 'Внутри холодильника' },
    ])
    await db.pool.query(`update catalog_translations set value = 'Другое' where entity_id = $1`, [addon.id])
    for (const language of ['ky', 'ru']) {
      const { body } = await api.as(client).get(`/orders/${id}`, speaking(language))
      expect(body.addons).toMatchObject([{ name: 'Внутри холодильника' }])
    }
  })

  test('elsewhere prices the add-ons anew', async () => {
    const service = await given.subcategory()
    const addon = await given.addon(service.id, { price: '100.00' })
    const city = `Шаар ${service.id}`
    await given.area({ city, base_price_multiplier: '2.00', travel_fee: '50.00' })
    const { id, client } = await given.draftOrder({ subcategoryId: service.id, values: { city: 'Ош' } })
    const before = await api.as(client).patch(`/orders/${id}`, { addons: [{ addon_id: addon.id, quantity: 1 }] })
    expect(before.body).toMatchObject({ travel_fee: '0.00', addons: [{ price: '100.00' }] })
    const after = await api.as(client).patch(`/orders/${id}`, { city })
    expect(after.body).toMatchObject({ travel_fee: '50.00', area_multiplier: '2.00', addons: [{ price: '200.00' }] })
  })

  test('to another service needs add-ons of that service', async () => {
    const [service, other] = [await given.subcategory(), await given.subcategory()]
    const addon = await given.addon(service.id)
    const { id, client } = await given.draftOrder({ subcategoryId: service.id })
    await api.as(client).patch(`/orders/${id}`, { addons: [{ addon_id: addon.id, quantity: 1 }] })
    const moved = { service_subcategory_id: other.id }
    expect(await api.as(client).patch(`/orders/${id}`, moved)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/addons/0/addon_id' }] },
    })
    expect((await api.as(client).patch(`/orders/${id}`, { ...moved, addons: [] })).body).toMatchObject({
      service_subcategory_id: other.id,
      category: { id: other.category_id },
      addons: [],
    })
  })
})

describe('once there are bids', () => {
  test('what bidders counted on stays', async () => {
    const { id, client } = await given.openOrder({ bids: 1 })
    const answer = await api.as(client).patch(`/orders/${id}`, { title: 'Кран', budget_max: '100', city: 'Ош' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'order.has_bids' } })
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/budget_max', '/city'])
  })

  test('how to find the place still changes', async () => {
    const { id, client } = await given.openOrder({ bids: 1 })
    const photos = [{ photo_url: 'https://files.example/1.jpg' }]
    const change = { title: 'Кран', location: 'Манас 40', postal_code: '720017', photos }
    expect(await api.as(client).patch(`/orders/${id}`, change)).toMatchObject({ status: 200, body: change })
  })

  test('and nothing changes after the award', async () => {
    const { id, client } = await givenAssigned(server)
    expect(await api.as(client).patch(`/orders/${id}`, { title: 'Кран' })).toMatchObject({
      status: 409,
      body: { code: 'order.invalid_transition' },
    })
  })
})
