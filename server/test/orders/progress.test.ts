import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, givenCompleted, givenDisputed, givenPaid, givenStarted, settle } from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server

describe('counting', () => {
  test('has every state, for the client and for the provider', async () => {
    const order = await givenAssigned(server)
    await given.draftOrder({ client: order.client })
    await given.openOrder({ client: order.client })
    const own = await api.as(order.client).get('/orders/counts?feed=own')
    expect(own.body).toEqual({
      draft: 1,
      published: 1,
      bidding: 0,
      assigned: 1,
      in_progress: 0,
      completed: 0,
      cancelled: 0,
      disputed: 0,
      all: 3,
    })
    expect((await api.as(order.provider).get('/orders/counts?feed=work')).body).toMatchObject({ assigned: 1, all: 1 })
  })

  test('is for who has such orders', async () => {
    expect((await api.as(await given.client()).get('/orders/counts?feed=work')).status).toBe(403)
    expect((await api.as(await given.provider()).get('/orders/counts?feed=own')).status).toBe(403)
    expect((await api.as(await given.client()).get('/orders/counts?feed=all')).status).toBe(400)
    expect((await api.as(await given.client()).get('/orders/counts')).status).toBe(400)
  })
})

describe('what cancelling would cost', () => {
  test('is nothing before anything is paid', async () => {
    const { id, client } = await given.openOrder({ bids: 2 })
    expect(await api.as(client).get(`/orders/${id}/cancellation`)).toMatchObject({
      status: 200,
      body: { paid_amount: '0.00', refund_amount: '0.00', fee_amount: '0.00', currency: 'KGS', rejected_bids: 2 },
    })
    const assigned = await givenAssigned(server)
    expect((await api.as(assigned.provider).get(`/orders/${assigned.id}/cancellation`)).body).toMatchObject({
      refund_amount: '0.00',
      rejected_bids: 0,
    })
  })

  test('is what goes back then', async () => {
    const order = await givenPaid(server)
    const { body } = await api.as(order.client).get(`/orders/${order.id}/cancellation`)
    expect(body).toMatchObject({ paid_amount: '1500.00', refund_amount: '1500.00', fee_amount: '0.00' })
    await api.as(order.client).post(`/orders/${order.id}/cancel`, { reason: 'Керек эмес' })
    await settle(server)
    const { rows } = await db.pool.query(
      'select sum(refund.amount) as refunded from refunds refund join payments on payments.id = refund.payment_id join invoices on invoices.id = invoice_id where order_id = $1',
      [order.id],
    )
    expect(rows[0].refunded).toBe(body.refund_amount)
  })

  test('is told to who may cancel, while they can', async () => {
    const started = await givenStarted(server)
    expect(await api.as(started.client).get(`/orders/${started.id}/cancellation`)).toMatchObject({
      status: 409,
      body: { code: 'order.invalid_transition' },
    })
    const { id } = await given.openOrder()
    expect((await api.as(await given.provider()).get(`/orders/${id}/cancellation`)).status).toBe(403)
    expect((await api.as(await given.client()).get(`/orders/${id}/cancellation`)).status).toBe(404)
    expect((await api.as(await given.staff('support')).get(`/orders/${id}/cancellation`)).status).toBe(200)
  })
})

describe('the timeline', () => {
  const kinds = ({ body }: { body: { entries: { kind: string }[] } }) => body.entries.map(({ kind }) => kind)

  test('tells the two sides and staff everything, in order', async () => {
    const order = await givenCompleted(server, { client_rating: 5 })
    const whole = [
      ...['created', 'published', 'bid_placed', 'assigned', 'paid', 'started', 'finished', 'completed', 'reviewed'],
    ]
    for (const one of [order.client, order.provider, await given.staff('support')]) {
      const told = await api.as(one).get(`/orders/${order.id}/timeline`)
      expect(kinds(told).sort()).toEqual([...whole].sort())
    }
    const { body } = await api.as(order.client).get(`/orders/${order.id}/timeline`)
    const of = (kind: string) => body.entries.find((entry: { kind: string }) => entry.kind === kind)
    expect(of('bid_placed')).toMatchObject({ by: 'provider', name: 'Уста Бакыт', amount: '1500.00', currency: 'KGS' })
    expect(of('assigned')).toMatchObject({ by: 'client', name: 'Уста Бакыт', amount: '1500.00' })
    expect(of('paid')).toMatchObject({ amount: '1500.00', currency: 'KGS' })
    expect(of('completed')).toMatchObject({ by: 'client' })
    expect(of('reviewed')).toMatchObject({ rating: 5 })
    const times = body.entries.map(({ at }: { at: string }) => at)
    expect(times).toEqual([...times].sort())
  })

  test('tells who cancelled and why, and what went back', async () => {
    const order = await givenPaid(server)
    await api.as(order.provider).post(`/orders/${order.id}/cancel`, { reason: 'Ооруп калдым' })
    const { body } = await api.as(order.client).get(`/orders/${order.id}/timeline`)
    expect(body.entries.slice(-2)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'cancelled', by: 'provider', note: 'Ооруп калдым' }),
        expect.objectContaining({ kind: 'refunded', amount: '1500.00' }),
      ]),
    )
  })

  test('tells of disputes, and of work accepted by silence', async () => {
    const disputed = await givenDisputed(server)
    await api.as(await given.staff('moderator')).post(`/disputes/${disputed.disputeId}/resolve`, {
      resolution: 'Кайра иштейт',
      outcome: 'completed',
    })
    const { body } = await api.as(disputed.provider).get(`/orders/${disputed.id}/timeline`)
    expect(body.entries.slice(-3)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'disputed', by: 'client' }),
        expect.objectContaining({ kind: 'dispute_resolved', by: 'staff', note: 'Кайра иштейт' }),
        expect.objectContaining({ kind: 'completed', by: 'staff' }),
      ]),
    )
  })

  test('tells another bidder of their own bid only', async () => {
    const order = await given.openOrder({ bids: 2 })
    const [winner, loser] = order.bids
    await api.as(loser?.provider ?? order.client).post(`/bids/${loser?.id}/withdraw`)
    await api.as(order.client).post(`/bids/${winner?.id}/accept`)
    const told = await api.as(loser?.provider ?? order.client).get(`/orders/${order.id}/timeline`)
    expect(kinds(told)).toEqual(['published', 'bid_placed', 'bid_withdrawn'])
    // Nor does who won learn what others had asked for.
    const won = await api.as(winner?.provider ?? order.client).get(`/orders/${order.id}/timeline`)
    expect(kinds(won).sort()).toEqual(['assigned', 'bid_placed', 'created', 'published'])
    expect((await api.as(await given.provider()).get(`/orders/${order.id}/timeline`)).status).toBe(404)
  })
})

describe('duplicating', () => {
  test('writes a new draft, whatever became of the first, at the prices of today', async () => {
    const service = await given.subcategory()
    const [kept, gone] = [await given.addon(service.id, { price: '100.00' }), await given.addon(service.id)]
    const client = await given.client()
    const made = await api.as(client).post('/orders', {
      service_subcategory_id: service.id,
      title: 'Кран',
      description: 'Тамчылайт',
      location: 'Киев көчөсү 12',
      city: 'Бишкек',
      service_time: '10:30',
      service_date: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
      budget_max: '2000',
      urgency: 'high',
      addons: [
        { addon_id: gone.id, quantity: 1 },
        { addon_id: kept.id, quantity: 1 },
      ],
      photos: [{ photo_url: 'https://files.example/1.jpg', is_primary: true }],
    })
    expect(made.status).toBe(201)
    await api.as(client).post(`/orders/${made.body.id}/cancel`, { reason: 'Кийин' })
    await db.pool.query('update orders set service_date = current_date - 2 where id = $1', [made.body.id])
    await db.pool.query('update service_addons set is_active = false where id = $1', [gone.id])
    await db.pool.query("update service_addons set price = '250.00' where id = $1", [kept.id])
    const copy = await api.as(client).post(`/orders/${made.body.id}/duplicate`)
    expect(copy).toMatchObject({ status: 201, headers: { location: `/api/v1/orders/${copy.body.id}` } })
    expect(copy.body.id).not.toBe(made.body.id)
    expect(copy.body).toMatchObject({
      status: 'draft',
      title: 'Кран',
      location: 'Киев көчөсү 12',
      service_date: null,
      service_time: '10:30',
      budget_max: '2000.00',
      urgency: 'high',
      cancel_reason: '',
      addons: [{ addon_id: kept.id, price: '250.00' }],
      photos: [{ photo_url: 'https://files.example/1.jpg', is_primary: true }],
      allowed_actions: expect.arrayContaining(['publish']),
    })
  })

  test('is the client’s, of a service that is still offered', async () => {
    const order = await givenAssigned(server)
    const both = await given.clientAndProvider()
    expect((await api.as(await given.client()).post(`/orders/${order.id}/duplicate`)).status).toBe(404)
    const open = await given.openOrder()
    expect((await api.as(both).post(`/orders/${open.id}/duplicate`)).status).toBe(403)
    await db.pool.query('update service_subcategories set is_active = false where id = $1', [open.subcategoryId])
    expect(await api.as(open.client).post(`/orders/${open.id}/duplicate`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/service_subcategory_id' }] },
    })
  })
})
