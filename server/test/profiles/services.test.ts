import { describe, expect, test } from 'vitest'
import { givenProfiles } from '../harness/given/profiles.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()
const { offeredService } = givenProfiles(db.kysely)

const services = '/profile/provider/services'
const unknownId = '0190a0f0-0000-7000-8000-000000000000'
const wish = (subcategory_id: string, more: object = {}) => ({
  subcategory_id,
  description: 'Тез жана таза',
  base_price: '1500',
  price_type: 'fixed',
  ...more,
})
const idsOf = ({ body }: { body: { items: { id: string }[] } }) => body.items.map(({ id }) => id)

describe('offering a service', () => {
  test('makes it, and says where it is', async () => {
    const provider = await given.provider()
    const subcategory = await given.subcategory({ name: 'Кир жуу' })
    const { body, status, headers } = await api
      .as(provider)
      .post(services, wish(subcategory.id, { price_type: 'hourly', estimated_duration: 90 }))
    expect(status).toBe(201)
    expect(headers.location).toBe(`/api/v1${services}/${body.id}`)
    expect(body).toMatchObject({
      provider_id: provider.providerId,
      subcategory_id: subcategory.id,
      subcategory_name: 'Кир жуу',
      description: 'Тез жана таза',
      base_price: '1500.00',
      price_type: 'hourly',
      currency: 'KGS',
      is_available: true,
      estimated_duration: 90,
      available_addons: [],
    })
    const got = await api.as(provider).get(`${services}/${body.id}`)
    expect([got.status, got.body, got.headers.etag]).toEqual([200, body, headers.etag])
  })

  test('twice is refused, also at once', async () => {
    const provider = await given.provider()
    const { id } = await given.subcategory()
    const answers = await Promise.all([1, 2, 3].map(() => api.as(provider).post(services, wish(id))))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const again = await api.as(provider).post(services, wish(id))
    expect([again.status, again.body.code]).toEqual([409, 'profile.service_offered'])
  })

  test('with the same Idempotency-Key answers the same', async () => {
    const provider = await given.provider()
    const { id } = await given.subcategory()
    const once = { headers: { 'idempotency-key': 'offer-1' } }
    const first = await api.as(provider).post(services, wish(id), once)
    const second = await api.as(provider).post(services, wish(id), once)
    expect([second.status, second.body, second.headers.location]).toEqual([201, first.body, first.headers.location])
  })

  test('takes add-ons of that service, and of no other', async () => {
    const provider = await given.provider()
    const subcategory = await given.subcategory()
    const addon = await given.addon(subcategory.id)
    const inactive = await given.addon(subcategory.id, { is_active: false })
    const foreign = await given.addon((await given.subcategory()).id)
    const offer = (ids: string[]) => api.as(provider).post(services, wish(subcategory.id, { available_addons: ids }))
    const refused = await offer([addon.id, foreign.id, inactive.id, unknownId])
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [
        { pointer: '/available_addons/1', code: 'unknown', message: 'This add-on does not go with the service.' },
        { pointer: '/available_addons/2', code: 'unknown' },
        { pointer: '/available_addons/3', code: 'unknown' },
      ],
    ])
    expect((await offer([addon.id])).body.available_addons).toEqual([addon.id])
  })

  test.each([
    ['unknown', async () => unknownId, 'unknown'],
    ['inactive', async () => (await given.subcategory({ is_active: false })).id, 'inactive'],
    ['in an inactive category', async () => (await given.subcategory({}, { is_active: false })).id, 'inactive'],
  ])('that is %s is refused in the language of who asks', async (_, make, code) => {
    const { body, status } = await api
      .as(await given.provider())
      .post(services, wish(await make()), { headers: { 'accept-language': 'ru' } })
    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/subcategory_id', code }]])
    expect(body.errors[0].message).toMatch(/услуг/)
  })

  test.each([
    ['no price', { base_price: undefined }, '/base_price', 'required'],
    ['a price that is a number', { base_price: 1500 }, '/base_price', 'type'],
    ['a negative price', { base_price: '-1.00' }, '/base_price', 'pattern'],
    ['a third decimal', { base_price: '1.005' }, '/base_price', 'pattern'],
    ['a price beyond the column', { base_price: '100000000.00' }, '/base_price', 'pattern'],
    ['another price type', { price_type: 'weekly' }, '/price_type', 'enum'],
    ['no description', { description: undefined }, '/description', 'required'],
    ['a description that is too long', { description: 'a'.repeat(5001) }, '/description', 'max_length'],
    ['no time at all', { estimated_duration: 0 }, '/estimated_duration', 'minimum'],
    ['another provider', { provider_id: unknownId }, '/provider_id', 'unknown'],
    ['a service that is no id', { subcategory_id: 'cleaning' }, '/subcategory_id', 'format'],
    ['add-ons that are no list', { available_addons: unknownId }, '/available_addons', 'type'],
    ['an add-on twice', { available_addons: [unknownId, unknownId] }, '/available_addons', 'unique_items'],
  ])('refuses %s', async (_, wrong, pointer, code) => {
    const { id } = await given.subcategory()
    const { body, status } = await api.as(await given.provider()).post(services, wish(id, wrong))
    expect([status, body.errors?.[0]]).toMatchObject([400, { pointer, code }])
  })

  test('takes the highest price that the column holds', async () => {
    const { id } = await given.subcategory()
    const { body } = await api.as(await given.provider()).post(services, wish(id, { base_price: '99999999.99' }))
    expect(body.base_price).toBe('99999999.99')
  })
})

describe('the list of offered services', () => {
  test('is the provider’s own, latest first, paged', async () => {
    const provider = await given.provider()
    const offered = [await offeredService(provider), await offeredService(provider), await offeredService(provider)]
    await offeredService(await given.provider())
    const expected = offered.map(({ id }) => id).reverse()
    expect(idsOf(await api.as(provider).get(services))).toEqual(expected)
    const first = await api.as(provider).get(`${services}?limit=2`)
    const second = await api.as(provider).get(`${services}?limit=2&cursor=${first.body.next_cursor}`)
    expect([idsOf(first), idsOf(second)]).toEqual([expected.slice(0, 2), expected.slice(2)])
    expect(await api.as(provider).get(`${services}?cursor=x`)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/query/cursor' }] },
    })
  })
})

describe('editing an offered service', () => {
  test('changes what is sent, add-ons as a whole', async () => {
    const provider = await given.provider()
    const { id, subcategory_id } = await offeredService(provider)
    const [first, second] = [await given.addon(subcategory_id), await given.addon(subcategory_id)]
    const edit = (body: object) => api.as(provider).patch(`${services}/${id}`, body)
    expect((await edit({ base_price: '2000.5', available_addons: [first.id] })).body).toMatchObject({
      base_price: '2000.50',
      price_type: 'fixed',
      available_addons: [first.id],
    })
    const { headers } = await api.as(provider).get(`${services}/${id}`)
    const replaced = await edit({ available_addons: [second.id.toUpperCase()] })
    expect(replaced.body).toMatchObject({ base_price: '2000.50', available_addons: [second.id] })
    expect(replaced.headers.etag).not.toBe(headers.etag)
    expect((await edit({ is_available: false })).body).toMatchObject({ available_addons: [second.id] })
    await db.kysely.deleteFrom('service_addons').where('id', '=', second.id).execute()
    expect((await api.as(provider).get(`${services}/${id}`)).body.available_addons).toEqual([])
    expect((await edit({ available_addons: [second.id] })).status).toBe(422)
    expect((await edit({ available_addons: [] })).body).toMatchObject({ is_available: false, available_addons: [] })
  })

  test('with If-Match is about the version that was seen', async () => {
    const provider = await given.provider()
    const path = `${services}/${(await offeredService(provider)).id}`
    const { headers } = await api.as(provider).get(path)
    const seen = { headers: { 'if-match': String(headers.etag) } }
    expect((await api.as(provider).patch(path, { base_price: '1' }, seen)).status).toBe(200)
    expect((await api.as(provider).patch(path, { base_price: '2' }, seen)).status).toBe(412)
    expect((await api.as(provider).delete(path, seen)).status).toBe(412)
  })

  test.each([
    ['nothing', {}, ''],
    ['another service', { subcategory_id: unknownId }, '/subcategory_id'],
    ['a price that is null', { base_price: null }, '/base_price'],
  ])('refuses %s', async (_, body, pointer) => {
    const provider = await given.provider()
    const { id } = await offeredService(provider)
    const answer = await api.as(provider).patch(`${services}/${id}`, body)
    expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([400, pointer])
  })
})

describe('somebody else’s service', () => {
  test('is not there for another provider', async () => {
    const { id } = await offeredService(await given.provider())
    const other = api.as(await given.provider())
    const answers = [
      await other.get(`${services}/${id}`),
      await other.patch(`${services}/${id}`, { base_price: '1' }),
      await other.delete(`${services}/${id}`),
      await other.post(`${services}/${id}/restore`),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  test.each([
    ['post', services],
    ['get', services],
    ['get', `${services}/${unknownId}`],
    ['patch', `${services}/${unknownId}`],
    ['delete', `${services}/${unknownId}`],
    ['post', `${services}/${unknownId}/restore`],
  ] as const)('%s %s is for providers', async (method, path) => {
    const send = (as: typeof api) => (method === 'get' || method === 'delete' ? as[method](path) : as[method](path, {}))
    expect((await send(api)).status).toBe(401)
    expect((await send(api.as(await given.client()))).status).toBe(403)
  })
})
