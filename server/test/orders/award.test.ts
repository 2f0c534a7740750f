import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, statusOf } from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server

describe('accepting a bid', () => {
  test('assigns the order, rejects the others and sends the invoice', async () => {
    const service = await given.subcategory({}, { commission_rate: '12.50' })
    const { id, bids, client } = await given.openOrder({
      bids: 3,
      subcategoryId: service.id,
      values: { service_date: '2030-05-01', service_time: '09:30' },
    })
    const [bid] = bids as [(typeof bids)[0]]
    const { status, body } = await api.as(client).post(`/bids/${bid.id}/accept`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      bid: { id: bid.id, status: 'accepted' },
      order: { id, status: 'assigned', final_price: '1500.00', dispute: null },
      assignment: { order_id: id, provider_id: bid.provider.providerId, start_date: '2030-05-01', start_time: '09:30' },
      invoice: { order_id: id, status: 'sent', total_amount: '1500.00', platform_fee: '187.50' },
    })
    expect(body.bid.accepted_at).not.toBeNull()
    const statuses = await db.pool.query(
      'select status, count(*) from bids where order_id = $1 group by 1 order by 1',
      [id],
    )
    expect(statuses.rows).toEqual([
      { status: 'accepted', count: 1 },
      { status: 'rejected', count: 2 },
    ])
    const rates = await db.pool.query('select rate, amount from order_commissions where order_id = $1', [id])
    expect(rates.rows).toEqual([{ rate: '12.50', amount: '187.50' }])
    expect((await api.as(bid.provider).get(`/orders/${id}/assignment`)).body).toEqual(body.assignment)
  })

  test('fixes what depended on the bid', async () => {
    const service = await given.subcategory({}, { commission_rate: '10.00' })
    const share = await given.addon(service.id, { price: '10.00', price_type: 'percentage' })
    const hand = await given.addon(service.id, { price: '100.00', price_type: 'per_hour' })
    const client = await given.client()
    const draft = await api.as(client).post('/orders', {
      service_subcategory_id: service.id,
      title: 'Көчүрүү',
      description: 'Эки бөлмө',
      location: 'Манас 40',
      city: 'Талас',
      addons: [share, hand].map(({ id }) => ({ addon_id: id, quantity: 1 })),
    })
    expect(draft.body.addons).toMatchObject([{ price: '0.00' }, { price: '100.00' }])
    await api.as(client).post(`/orders/${draft.body.id}/publish`)
    const bid = await api
      .as(await given.provider())
      .post(`/orders/${draft.body.id}/bids`, { amount: '2000', description: 'Келем', estimated_duration: 150 })
    const { body } = await api.as(client).post(`/bids/${bid.body.id}/accept`)
    expect(body.order.addons).toMatchObject([{ price: '200.00' }, { price: '250.00' }])
    expect(body.invoice).toMatchObject({ subtotal: '2450.00', addons_amount: '450.00', platform_fee: '245.00' })
  })

  test('goes on when nobody can order the service any more', async () => {
    const service = await given.subcategory({}, { commission_rate: '12.50' })
    const { id, bids, client } = await given.openOrder({ bids: 1, subcategoryId: service.id })
    for (const table of ['service_subcategories', 'service_categories'] as const) {
      await db.kysely
        .updateTable(table)
        .set({ is_active: false })
        .where('id', '=', table === 'service_categories' ? service.category_id : service.id)
        .execute()
    }
    const late = await given.provider()
    const offer = { amount: '1400', description: 'Келем', estimated_duration: 60 }
    expect((await api.as(late).post(`/orders/${id}/bids`, offer)).status).toBe(201)
    const { status, body } = await api.as(client).post(`/bids/${bids[0]?.id}/accept`)
    expect([status, body.invoice?.platform_fee]).toEqual([200, '187.50'])
  })

  test('is the client’s, for the version they have seen', async () => {
    const { bids, client } = await given.openOrder({ bids: 1 })
    const [bid] = bids as [(typeof bids)[0]]
    const other = await given.clientAndProvider()
    expect((await api.as(other).post(`/bids/${bid.id}/accept`)).status).toBe(404)
    const { headers } = await api.as(client).get(`/bids/${bid.id}`)
    await api.as(bid.provider).patch(`/bids/${bid.id}`, { amount: '9000' })
    const seen = { headers: { 'if-match': String(headers.etag) } }
    expect((await api.as(client).post(`/bids/${bid.id}/accept`, undefined, seen)).status).toBe(412)
  })

  test('happens once', async () => {
    const order = await givenAssigned(server, { bids: 2 })
    for (const { id } of (await api.as(order.client).get(`/orders/${order.id}/bids`)).body.items) {
      expect(await api.as(order.client).post(`/bids/${id}/accept`)).toMatchObject({
        status: 409,
        body: { code: 'order.invalid_transition' },
      })
    }
  })

  test('does not work for a bid that was withdrawn', async () => {
    const { id, bids, client } = await given.openOrder({ bids: 2 })
    const [bid] = bids as [(typeof bids)[0]]
    await api.as(bid.provider).post(`/bids/${bid.id}/withdraw`)
    expect(await api.as(client).post(`/bids/${bid.id}/accept`)).toMatchObject({
      status: 409,
      body: { code: 'bid.not_pending' },
    })
    expect(await statusOf(server, id)).toBe('bidding')
  })

  test('of more than an invoice holds is impossible', async () => {
    const { bids, client } = await given.openOrder({ bids: 1, values: { travel_fee: '1.00' } })
    await db.kysely
      .updateTable('bids')
      .set({ amount: '99999999.50' })
      .where('id', '=', bids[0]?.id ?? '')
      .execute()
    expect(await api.as(client).post(`/bids/${bids[0]?.id}/accept`)).toMatchObject({
      status: 422,
      body: { code: 'order.too_expensive' },
    })
  })

  test('with an Idempotency-Key answers the same again', async () => {
    const { bids, client } = await given.openOrder({ bids: 1 })
    const key = { headers: { 'idempotency-key': 'accept once' } }
    const accept = () => api.as(client).post(`/bids/${bids[0]?.id}/accept`, undefined, key)
    const [first, second] = [await accept(), await accept()]
    expect(second.status).toBe(200)
    expect(second.body).toEqual(first.body)
  })
})

describe('the assignment', () => {
  test('is planned by its provider', async () => {
    const order = await givenAssigned(server)
    const plan = { start_date: '2030-06-01', start_time: '08:00', progress_notes: 'Материал алдым' }
    const { status, body, headers } = await api.as(order.provider).patch(`/orders/${order.id}/assignment`, plan)
    expect(status).toBe(200)
    expect(body).toMatchObject(plan)
    expect(headers.etag).toContain(body.updated_at.replace(/[^0-9T]/g, ''))
    const bidder = await given.clientAndProvider()
    expect((await api.as(bidder).patch(`/orders/${order.id}/assignment`, plan)).status).toBe(404)
    expect((await api.as(order.provider).patch(`/orders/${order.id}/assignment`, { start_time: '25:00' })).status).toBe(
      400,
    )
    await api.as(order.client).post(`/orders/${order.id}/cancel`, { reason: 'Керек эмес' })
    expect((await api.as(order.provider).patch(`/orders/${order.id}/assignment`, plan)).status).toBe(409)
  })

  test('is for the two sides and staff', async () => {
    const order = await givenAssigned(server)
    for (const one of [order.client, order.provider, await given.staff()]) {
      expect((await api.as(one).get(`/orders/${order.id}/assignment`)).status).toBe(200)
    }
    expect((await api.as(await given.provider()).get(`/orders/${order.id}/assignment`)).status).toBe(404)
    const open = await given.openOrder()
    expect((await api.as(open.client).get(`/orders/${open.id}/assignment`)).status).toBe(404)
  })
})
