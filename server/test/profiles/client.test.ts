import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()

const unknownId = '0190a0f0-0000-7000-8000-000000000000'
const favorites = '/profile/client/favorites'
const idsOf = ({ body }: { body: { items: { id: string }[] } }) => body.items.map(({ id }) => id)

describe('/profile/client', () => {
  test('keeps where and for how much a client usually orders', async () => {
    const client = await given.client()
    const area = await given.area()
    const written = { preferred_service_areas: [area.id], budget_preferences: { min: '500', max: '1500.50' } }
    const put = await api.as(client).put('/profile/client', written)
    expect(put.status).toBe(200)
    expect(put.body).toMatchObject({
      preferred_service_areas: [area.id],
      budget_preferences: { min: '500.00', max: '1500.50' },
      id: client.clientId,
      total_orders: 0,
    })
    const kept = await api.as(client).put('/profile/client', { budget_preferences: {} })
    expect(kept.body).toMatchObject({ preferred_service_areas: [area.id], budget_preferences: {} })
    expect((await api.as(client).get('/profile/client')).body).toEqual(kept.body)
    expect((await api.as(client).get('/profile')).body.client).toEqual(kept.body)
    const seen = { headers: { 'if-match': String(put.headers.etag) } }
    expect((await api.as(client).put('/profile/client', {}, seen)).status).toBe(412)
  })

  test.each([
    ['an unknown field', { total_orders: 9 }, 400, '/total_orders'],
    ['an amount that is a number', { budget_preferences: { min: 5 } }, 400, '/budget_preferences/min'],
    ['a negative amount', { budget_preferences: { max: '-5.00' } }, 400, '/budget_preferences/max'],
    ['the most below the least', { budget_preferences: { min: '10', max: '9.99' } }, 422, '/budget_preferences/max'],
    ['an unknown area', { preferred_service_areas: [unknownId] }, 422, '/preferred_service_areas/0'],
  ])('refuses %s', async (_, body, status, pointer) => {
    const answer = await api.as(await given.client()).put('/profile/client', body)
    expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([status, pointer])
  })
})

describe('favourites', () => {
  test('are marked and unmarked, however often, and listed latest first', async () => {
    const client = await given.client()
    const [first, second] = [await given.provider({ businessName: 'Бир' }), await given.provider()]
    for (const { providerId } of [first, second, first]) {
      expect(await api.as(client).put(`${favorites}/${providerId}`)).toMatchObject({ status: 204, body: '' })
    }
    const listed = await api.as(client).get(favorites)
    expect([listed.status, idsOf(listed)]).toEqual([200, [second.providerId, first.providerId]])
    expect(listed.body.items[1]).toEqual({
      id: first.providerId,
      name: first.name,
      photo_url: null,
      business_name: 'Бир',
      city: 'Бишкек',
      average_rating: '0.00',
      total_reviews: 0,
      is_verified_provider: false,
      is_available: true,
    })
    for (const _ of [1, 2]) expect((await api.as(client).delete(`${favorites}/${second.providerId}`)).status).toBe(204)
    expect(idsOf(await api.as(client).get(favorites))).toEqual([first.providerId])
    expect((await api.as(client).delete(`${favorites}/${unknownId}`)).status).toBe(204)
  })

  test('are one row, however many mark at once', async () => {
    const [client, provider] = [await given.client(), await given.provider()]
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => api.as(client).put(`${favorites}/${provider.providerId}`)),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(204))
    expect(idsOf(await api.as(client).get(favorites))).toEqual([provider.providerId])
  })

  test('are each client’s own', async () => {
    const [client, other, provider] = [await given.client(), await given.client(), await given.provider()]
    await api.as(client).put(`${favorites}/${provider.providerId}`)
    expect((await api.as(other).get(favorites)).body).toEqual({ items: [], next_cursor: null })
    await api.as(other).delete(`${favorites}/${provider.providerId}`)
    expect(idsOf(await api.as(client).get(favorites))).toEqual([provider.providerId])
  })

  test('are paged', async () => {
    const client = await given.client()
    const providers = [await given.provider(), await given.provider(), await given.provider()]
    for (const { providerId } of providers) await api.as(client).put(`${favorites}/${providerId}`)
    const first = await api.as(client).get(`${favorites}?limit=2`)
    const second = await api.as(client).get(`${favorites}?limit=2&cursor=${first.body.next_cursor}`)
    const expected = providers.map(({ providerId }) => providerId).reverse()
    expect([idsOf(first), idsOf(second)]).toEqual([expected.slice(0, 2), expected.slice(2)])
    expect(second.body.next_cursor).toBeNull()
    expect(await api.as(client).get(`${favorites}?cursor=x`)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/query/cursor' }] },
    })
  })

  test('are providers whom anybody may see', async () => {
    const client = await given.client()
    const [deleted, blocked] = [await given.provider(), await given.provider()]
    for (const { providerId } of [deleted, blocked]) await api.as(client).put(`${favorites}/${providerId}`)
    await db.kysely.deleteFrom('service_provider_profiles').where('id', '=', deleted.providerId).execute()
    await db.kysely.updateTable('users').set({ blocked: true }).where('id', '=', blocked.userId).execute()
    expect(idsOf(await api.as(client).get(favorites))).toEqual([])
    for (const id of [deleted.providerId, blocked.providerId, unknownId]) {
      expect((await api.as(client).put(`${favorites}/${id}`)).status).toBe(404)
    }
    expect(await api.as(client).put(`${favorites}/bakyt`)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/params/provider_id' }] },
    })
  })
})

test.each([
  ['get', '/profile/client'],
  ['put', '/profile/client'],
  ['get', favorites],
  ['put', `${favorites}/${unknownId}`],
  ['delete', `${favorites}/${unknownId}`],
] as const)('%s %s is for clients', async (method, path) => {
  const send = (as: typeof api) => (method === 'put' ? as.put(path, {}) : as[method](path))
  expect((await send(api)).status).toBe(401)
  expect((await send(api.as(await given.provider()))).status).toBe(403)
})
