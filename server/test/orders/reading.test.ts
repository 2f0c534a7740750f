import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, givenCompleted, givenPaid } from './steps.ts'

const server = await startTestServer()
const { api, given } = server

const ids = ({ body }: { body: { items: { id: string }[] } }) => body.items.map(({ id }) => id)

describe('one order', () => {
  test('a draft is its client’s secret', async () => {
    const { id, client } = await given.draftOrder()
    expect((await api.as(client).get(`/orders/${id}`)).status).toBe(200)
    expect((await api.as(await given.staff('support')).get(`/orders/${id}`)).status).toBe(200)
    for (const other of [await given.client(), await given.provider(), await given.user()]) {
      expect((await api.as(other).get(`/orders/${id}`)).status).toBe(404)
    }
  })

  test('an open one hides the street from providers, and from other clients altogether', async () => {
    const { id } = await given.openOrder()
    const hidden = { location: null, postal_code: null, latitude: null, longitude: null }
    const seen = await api.as(await given.provider()).get(`/orders/${id}`)
    expect(seen).toMatchObject({ status: 200, body: { city: 'Бишкек', allowed_actions: ['bid'], ...hidden } })
    expect((await api.as(await given.client()).get(`/orders/${id}`)).status).toBe(404)
  })

  test('an awarded one shows everything to the two sides, little to who lost, nothing to others', async () => {
    const order = await givenAssigned(server, { bids: 2 })
    const whole = { location: 'Киев көчөсү 12, 5-батир', final_price: '1500.00', invoice: { status: 'sent' } }
    for (const one of [order.client, order.provider, await given.staff()]) {
      expect((await api.as(one).get(`/orders/${order.id}`)).body).toMatchObject(whole)
    }
    const { body } = await api.as(order.client).get(`/orders/${order.id}/bids?status=rejected`)
    const loser = await providerOf(body.items[0].provider_id)
    expect((await api.as(loser).get(`/orders/${order.id}`)).body).toMatchObject({
      status: 'assigned',
      my_bid: { status: 'rejected' },
      location: null,
      final_price: null,
      assignment: null,
      invoice: null,
    })
    expect((await api.as(await given.provider()).get(`/orders/${order.id}`)).status).toBe(404)
  })

  test('has an ETag that spares the second reading', async () => {
    const { id, client } = await given.draftOrder()
    const { headers } = await api.as(client).get(`/orders/${id}`)
    const again = await api.as(client).get(`/orders/${id}`, { headers: { 'if-none-match': String(headers.etag) } })
    expect(again.status).toBe(304)
  })

  test('says what the category requires, and what the provider lacks of it', async () => {
    const service = await given.subcategory({}, { requires_license: true, requires_insurance: true })
    const { id } = await given.openOrder({ subcategoryId: service.id })
    const licensed = await given.provider({ verified: ['license'] })
    const required = {
      requirements: ['license', 'insurance'],
      missing_requirements: ['insurance'],
      allowed_actions: [],
    }
    expect((await api.as(licensed).get(`/orders/${id}`)).body).toMatchObject(required)
    const feed = await api.as(licensed).get(`/orders?feed=open&subcategory_id=${service.id}`)
    expect(feed.body.items).toMatchObject([{ id, ...required }])
    const ready = await given.provider({ verified: ['license', 'insurance'] })
    expect((await api.as(ready).get(`/orders/${id}`)).body).toMatchObject({
      missing_requirements: [],
      allowed_actions: ['bid'],
    })
  })
})

describe('the open feed', () => {
  test('has open orders, but for one’s own and those one has bid on', async () => {
    const both = await given.clientAndProvider()
    const service = await given.subcategory()
    const options = { subcategoryId: service.id }
    const own = await given.openOrder({ ...options, client: both })
    const [open, taken, left] = [
      await given.openOrder({ ...options, bids: 1 }),
      await given.openOrder(options),
      await given.openOrder(options),
    ]
    await given.bid(taken.id, { provider: both })
    await given.bid(left.id, { provider: both, values: { status: 'withdrawn', withdrawn_at: new Date() } })
    await given.draftOrder(options)
    const feed = await api.as(both).get(`/orders?feed=open&subcategory_id=${service.id}`)
    expect(ids(feed)).toEqual([left.id, open.id])
    expect(feed.body.items[0].allowed_actions).toEqual(['bid'])
    expect(ids(await api.as(both).get('/orders'))).toEqual([own.id])
  })

  test('pages by key, both ways, and filters by city and category', async () => {
    const service = await given.subcategory()
    const made: string[] = []
    for (const city of ['Ош', 'Талас', 'Ош', 'Ош', 'Талас']) {
      made.unshift((await given.openOrder({ subcategoryId: service.id, values: { city } })).id)
    }
    const provider = api.as(await given.provider())
    const pages = async (query: string) => {
      const found: string[] = []
      for (let cursor = ''; ; ) {
        const page = await provider.get(`/orders?feed=open&limit=2&${query}${cursor}`)
        expect(page.status).toBe(200)
        found.push(...ids(page))
        if (page.body.next_cursor === null) return found
        cursor = `&cursor=${page.body.next_cursor}`
      }
    }
    expect(await pages(`subcategory_id=${service.id}`)).toEqual(made)
    expect(await pages(`category_id=${service.category_id}&sort=published_at`)).toEqual(made.toReversed())
    expect(await pages(`subcategory_id=${service.id}&city=Ош`)).toEqual([made[1], made[2], made[4]])
    expect(await pages(`category_id=${service.category_id}&city=Талас`)).toEqual([made[0], made[3]])
  })

  test.each([
    ['sort=created_at', '/query/sort'],
    ['status=published', '/query/status'],
    [
      'category_id=01970000-0000-7000-8000-000000000000&subcategory_id=01970000-0000-7000-8000-000000000000',
      '/query/category_id',
    ],
  ])('cannot be asked for %s', async (query, pointer) => {
    const answer = await api.as(await given.provider()).get(`/orders?feed=open&${query}`)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } })
  })

  test('is for providers', async () => {
    expect((await api.as(await given.client()).get('/orders?feed=open')).status).toBe(403)
  })
})

describe('other lists', () => {
  test('a client’s own, by status and city', async () => {
    const client = await given.client()
    const [old, drafted] = [await given.openOrder({ client }), await given.draftOrder({ client })]
    await given.openOrder()
    expect(ids(await api.as(client).get('/orders'))).toEqual([drafted.id, old.id])
    expect(ids(await api.as(client).get('/orders?sort=created_at'))).toEqual([old.id, drafted.id])
    expect(ids(await api.as(client).get('/orders?status=draft&city=Бишкек'))).toEqual([drafted.id])
    expect((await api.as(client).get('/orders?status=draft')).body.items[0].allowed_actions).toContain('publish')
  })

  test('a provider’s work', async () => {
    const order = await givenPaid(server)
    const mine = await api.as(order.provider).get('/orders')
    expect(mine.body.items).toMatchObject([{ id: order.id, final_price: '1500.00' }])
    expect(mine.body.items[0].allowed_actions).toContain('start')
    expect(ids(await api.as(order.provider).get('/orders?feed=work&status=completed'))).toEqual([])
  })

  test('everything, for staff only', async () => {
    const { id } = await given.draftOrder({ values: { city: 'Нарын' } })
    const staff = api.as(await given.staff('finance'))
    expect(ids(await staff.get('/orders?city=Нарын'))).toEqual([id])
    expect(ids(await staff.get('/orders?feed=all&city=Нарын&status=published'))).toEqual([])
    expect((await api.as(await given.client()).get('/orders?feed=all')).status).toBe(403)
    expect((await api.as(await given.user()).get('/orders')).status).toBe(403)
  })

  test('a completed order can be rated until it was', async () => {
    const [rated, silent] = [await givenCompleted(server, { client_rating: 5 }), await givenCompleted(server)]
    const actions = async ({ client }: typeof rated) =>
      (await api.as(client).get('/orders')).body.items[0].allowed_actions
    expect(await actions(rated)).not.toContain('review')
    expect(await actions(silent)).toContain('review')
  })
})

describe('open orders for everybody', () => {
  test('say nothing that leads to the client', async () => {
    const { id } = await given.openOrder({ values: { city: 'Каракол' } })
    const { status, body } = await api.get('/catalog/open-orders?limit=1')
    expect(status).toBe(200)
    expect(body.next_cursor).not.toBeNull()
    expect(Object.keys(body.items[0]).sort()).toEqual([
      ...['bid_count', 'budget_max', 'budget_min', 'category', 'city', 'currency', 'id', 'published_at'],
      ...['service_date', 'subcategory', 'title', 'urgency'],
    ])
    expect(body.items[0]).toMatchObject({ id, city: 'Каракол', category: { name: 'Тазалоо' } })
    const next = await api.get(`/catalog/open-orders?limit=1&cursor=${body.next_cursor}`)
    expect(next.body.items[0].id).not.toBe(id)
  })
})

/** The person behind a provider profile, with a token of theirs. */
async function providerOf(providerId: string) {
  const { rows } = await server.db.pool.query(
    `select session.token from provider_cards card join auth_sessions session on session.user_id = card.user_id
     where card.id = $1`,
    [providerId],
  )
  return rows[0] as { token: string }
}
