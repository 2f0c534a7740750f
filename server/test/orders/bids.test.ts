import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, statusOf } from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server

const offer = { amount: '1500', description: 'Эртең келем' }
const stale = { headers: { 'if-match': '"20000101T000000000000"' } }

describe('bidding', () => {
  test('makes a published order `bidding`, and counts', async () => {
    const { id, client } = await given.openOrder()
    const provider = await given.provider({ businessName: 'Уста Жаныбек' })
    const more = { estimated_duration: 90, terms_conditions: 'Материал өзүнчө', is_negotiable: true }
    const { status, body, headers } = await api.as(provider).post(`/orders/${id}/bids`, { ...offer, ...more })
    expect(status).toBe(201)
    expect(headers.location).toBe(`/api/v1/bids/${body.id}`)
    expect(body).toMatchObject({
      ...more,
      order_id: id,
      amount: '1500.00',
      currency: 'KGS',
      status: 'pending',
      provider: { business_name: 'Уста Жаныбек', average_rating: '0.00' },
      order: { id, status: 'bidding' },
      allowed_actions: ['edit', 'withdraw'],
    })
    expect((await api.as(client).get(`/orders/${id}`)).body).toMatchObject({ status: 'bidding', bid_count: 1 })
    expect((await api.as(client).get(`/bids/${body.id}`)).body.allowed_actions).toEqual(['accept'])
  })

  test('is for open orders that one can see', async () => {
    const provider = await given.provider()
    const draft = await given.draftOrder()
    expect((await api.as(provider).post(`/orders/${draft.id}/bids`, offer)).status).toBe(404)
    const order = await givenAssigned(server)
    for (const late of [order.provider, provider]) {
      expect(await api.as(late).post(`/orders/${order.id}/bids`, offer)).toMatchObject({
        status: 409,
        body: { code: 'order.not_open' },
      })
    }
  })

  test('is not for one’s own order', async () => {
    const client = await given.clientAndProvider()
    const { id } = await given.openOrder({ client })
    expect(await api.as(client).post(`/orders/${id}/bids`, offer)).toMatchObject({
      status: 403,
      body: { code: 'bid.own_order' },
    })
  })

  test('is done once, or again after withdrawing', async () => {
    const { id, bids } = await given.openOrder({ bids: 1 })
    const provider = bids[0]?.provider ?? (await given.provider())
    expect(await api.as(provider).post(`/orders/${id}/bids`, offer)).toMatchObject({
      status: 409,
      body: { code: 'bid.already_placed' },
    })
    await api.as(provider).post(`/bids/${bids[0]?.id}/withdraw`)
    expect((await api.as(provider).post(`/orders/${id}/bids`, offer)).status).toBe(201)
  })

  test.each(['499.99', '0', '0.00'])('for %s is below what the category allows', async (amount) => {
    const service = await given.subcategory({}, amount === '499.99' ? { min_price: '500.00' } : {})
    const { id } = await given.openOrder({ subcategoryId: service.id })
    const answer = await api.as(await given.provider()).post(`/orders/${id}/bids`, { ...offer, amount })
    expect(answer).toMatchObject({ status: 422, body: { code: 'bid.below_minimum', errors: [{ pointer: '/amount' }] } })
    expect(await statusOf(server, id)).toBe('published')
  })

  test.each([
    ['amount', '-5'],
    ['amount', '100000000'],
    ['amount', '1.005'],
    ['description', ''],
    ['estimated_duration', 0],
    ['is_negotiable', 'yes'],
  ])('with %s %j is malformed', async (field, value) => {
    const { id } = await given.openOrder()
    const answer = await api.as(await given.provider()).post(`/orders/${id}/bids`, { ...offer, [field]: value })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: `/${field}` }] } })
  })

  test('needs a provider who takes work', async () => {
    const { id } = await given.openOrder()
    expect(await api.as(await given.provider({ available: false })).post(`/orders/${id}/bids`, offer)).toMatchObject({
      status: 409,
      body: { code: 'provider.unavailable' },
    })
  })

  test('needs what the category requires', async () => {
    const service = await given.subcategory({}, { requires_license: true, requires_background_check: true })
    const { id } = await given.openOrder({ subcategoryId: service.id })
    const answer = await api.as(await given.provider({ verified: ['license'] })).post(`/orders/${id}/bids`, offer)
    expect(answer).toMatchObject({ status: 403, body: { code: 'provider.requirements_missing' } })
    expect(answer.body.detail).toContain('background check')
    const ready = await given.provider({ verified: ['license', 'background_check'] })
    expect((await api.as(ready).post(`/orders/${id}/bids`, offer)).status).toBe(201)
  })
})

describe('changing a bid', () => {
  test('is the bidder’s, while it is pending', async () => {
    const { id, bids, client } = await given.openOrder({ bids: 2 })
    const [mine, other] = bids as [(typeof bids)[0], (typeof bids)[0]]
    const change = { amount: '1200.50', is_negotiable: true }
    expect(await api.as(mine.provider).patch(`/bids/${mine.id}`, change)).toMatchObject({ status: 200, body: change })
    expect((await api.as(other.provider).patch(`/bids/${mine.id}`, change)).status).toBe(404)
    expect((await api.as(mine.provider).patch(`/bids/${mine.id}`, change, stale)).status).toBe(412)
    expect((await api.as(mine.provider).patch(`/bids/${mine.id}`, {})).status).toBe(400)
    await api.as(client).post(`/bids/${mine.id}/accept`)
    expect(await api.as(mine.provider).patch(`/bids/${mine.id}`, change)).toMatchObject({
      status: 409,
      body: { code: 'bid.not_pending', detail: 'The offer is accepted now and does not change any more.' },
    })
    expect(await statusOf(server, id)).toBe('assigned')
  })

  test('keeps to the category’s least', async () => {
    const service = await given.subcategory({}, { min_price: '500.00' })
    const { bids } = await given.openOrder({ bids: 1, subcategoryId: service.id })
    const answer = await api.as(bids[0]?.provider as never).patch(`/bids/${bids[0]?.id}`, { amount: '499' })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/amount' }] } })
  })
})

describe('withdrawing', () => {
  test('the last bid publishes the order again', async () => {
    const { id, bids, client } = await given.openOrder({ bids: 2 })
    const [first, last] = bids as [(typeof bids)[0], (typeof bids)[0]]
    expect((await api.as(first.provider).post(`/bids/${first.id}/withdraw`)).body.status).toBe('withdrawn')
    expect(await statusOf(server, id)).toBe('bidding')
    const { body } = await api.as(last.provider).post(`/bids/${last.id}/withdraw`)
    expect(body).toMatchObject({ status: 'withdrawn', order: { status: 'published' }, allowed_actions: [] })
    expect((await api.as(client).get(`/orders/${id}`)).body).toMatchObject({ status: 'published', bid_count: 0 })
  })

  test('is the bidder’s, once, for the version they have seen', async () => {
    const { bids, client } = await given.openOrder({ bids: 1 })
    const [bid] = bids as [(typeof bids)[0]]
    expect((await api.as(await given.provider()).post(`/bids/${bid.id}/withdraw`)).status).toBe(404)
    expect((await api.as(client).post(`/bids/${bid.id}/withdraw`)).status).toBe(403)
    expect((await api.as(bid.provider).post(`/bids/${bid.id}/withdraw`, undefined, stale)).status).toBe(412)
    expect((await api.as(bid.provider).post(`/bids/${bid.id}/withdraw`)).status).toBe(200)
    expect(await api.as(bid.provider).post(`/bids/${bid.id}/withdraw`)).toMatchObject({
      status: 409,
      body: { code: 'bid.not_pending' },
    })
  })
})

describe('listing bids', () => {
  test('of an order: all for the client, one’s own for a provider', async () => {
    const { id, bids, client } = await given.openOrder({ bids: 3 })
    await db.kysely
      .updateTable('bids')
      .set({ amount: '1000' })
      .where('id', '=', bids[1]?.id ?? '')
      .execute()
    const all = bids.map((bid) => bid.id).toReversed()
    const list = async (who: Parameters<typeof api.as>[0], query = '') =>
      (await api.as(who).get(`/orders/${id}/bids${query}`)).body.items.map((item: { id: string }) => item.id)
    expect(await list(client)).toEqual(all)
    expect(await list(await given.staff())).toEqual(all)
    expect(await list(client, '?sort=created_at')).toEqual(all.toReversed())
    expect((await list(client, '?sort=amount'))[0]).toBe(bids[1]?.id)
    expect(await list(bids[2]?.provider as never)).toEqual([bids[2]?.id])
    expect(await list(client, '?status=accepted')).toEqual([])
    const first = await api.as(client).get(`/orders/${id}/bids?sort=amount&limit=2`)
    expect(await list(client, `?sort=amount&cursor=${first.body.next_cursor}`)).toHaveLength(1)
    expect((await api.as(await given.client()).get(`/orders/${id}/bids`)).status).toBe(404)
  })

  test('of a provider, by status', async () => {
    const provider = await given.provider()
    const [open, lost] = [await given.openOrder(), await given.openOrder()]
    const pending = await given.bid(open.id, { provider })
    await given.bid(lost.id, { provider, values: { status: 'rejected', rejected_at: new Date() } })
    expect((await api.as(provider).get('/bids')).body.items).toHaveLength(2)
    const { body } = await api.as(provider).get('/bids?status=pending&limit=1')
    expect(body).toMatchObject({ items: [{ id: pending.id, order: { title: 'Тамчылаган кран' } }], next_cursor: null })
  })

  test('one bid is for its bidder, the client and staff', async () => {
    const { bids, client } = await given.openOrder({ bids: 2 })
    const [bid, other] = bids as [(typeof bids)[0], (typeof bids)[0]]
    for (const one of [bid.provider, client, await given.staff()]) {
      expect((await api.as(one).get(`/bids/${bid.id}`)).status).toBe(200)
    }
    for (const one of [other.provider, await given.client()]) {
      expect((await api.as(one).get(`/bids/${bid.id}`)).status).toBe(404)
    }
  })
})
