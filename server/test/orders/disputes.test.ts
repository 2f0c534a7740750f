import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, givenCompleted, givenDisputed, givenPaid, givenStarted, settle, statusOf } from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server

const complaint = {
  dispute_type: 'quality_issue',
  description: 'Кран дагы эле тамчылайт.',
  evidence: [{ url: 'https://files.example/leak.jpg', caption: 'Бүгүн' }],
}
const decision = { resolution: 'Жумуш бүткөн', outcome: 'completed' }

describe('raising a dispute', () => {
  test.each([
    ['assigned', givenAssigned],
    ['in_progress', givenStarted],
    ['completed', givenCompleted],
  ] as const)('of an order that is %s stops it', async (status, given) => {
    const order = await given(server)
    expect(await statusOf(server, order.id)).toBe(status)
    const raised = await api.as(order.client).post(`/orders/${order.id}/disputes`, complaint)
    expect(raised).toMatchObject({
      status: 201,
      body: {
        ...complaint,
        status: 'open',
        order: { id: order.id, status: 'disputed' },
        raised_by_id: order.client.userId,
        admin_notes: null,
        allowed_actions: [],
      },
    })
    expect(raised.headers.location).toBe(`/api/v1/disputes/${raised.body.id}`)
    expect((await api.as(order.provider).get(`/orders/${order.id}`)).body).toMatchObject({
      status: 'disputed',
      dispute: { id: raised.body.id, status: 'open' },
      allowed_actions: [],
    })
  })

  test('is for the two sides', async () => {
    const order = await givenStarted(server)
    expect((await api.as(await given.staff()).post(`/orders/${order.id}/disputes`, complaint)).status).toBe(403)
    expect((await api.as(await given.client()).post(`/orders/${order.id}/disputes`, complaint)).status).toBe(404)
    expect((await api.as(order.provider).post(`/orders/${order.id}/disputes`, complaint)).status).toBe(201)
    expect(await api.as(order.client).post(`/orders/${order.id}/disputes`, complaint)).toMatchObject({
      status: 409,
      body: { code: 'order.invalid_transition' },
    })
  })

  test('of a completed order ends after some days', async () => {
    const order = await givenCompleted(server)
    await db.pool.query("update orders set disputable_until = now() - interval '1 second' where id = $1", [order.id])
    expect(await api.as(order.client).post(`/orders/${order.id}/disputes`, complaint)).toMatchObject({
      status: 409,
      body: { code: 'order.invalid_transition' },
    })
  })

  test('needs an award', async () => {
    const { id, client } = await given.openOrder({ bids: 1 })
    expect((await api.as(client).post(`/orders/${id}/disputes`, complaint)).status).toBe(409)
  })

  test.each([
    ['dispute_type', 'anger'],
    ['description', ''],
    ['evidence', [{ url: 'file:///etc/passwd' }]],
    ['evidence', {}],
  ])('with %s %j is malformed', async (field, value) => {
    const order = await givenAssigned(server)
    const answer = await api.as(order.client).post(`/orders/${order.id}/disputes`, { ...complaint, [field]: value })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].pointer).toMatch(new RegExp(`^/${field}`))
  })
})

describe('reading disputes', () => {
  test('both sides see theirs, staff see all with their notes', async () => {
    const order = await givenDisputed(server)
    const moderator = await given.staff('moderator')
    await api.as(moderator).post(`/disputes/${order.disputeId}/review`, { admin_notes: 'Чалып көрүү' })
    for (const one of [order.client, order.provider]) {
      const seen = { id: order.disputeId, status: 'under_review', admin_notes: null }
      expect((await api.as(one).get(`/disputes/${order.disputeId}`)).body).toMatchObject(seen)
      expect((await api.as(one).get('/disputes')).body.items).toMatchObject([seen])
      expect((await api.as(one).get('/disputes?status=resolved')).body.items).toEqual([])
    }
    const { body } = await api.as(moderator).get('/disputes?status=under_review&limit=1')
    expect(body.items).toMatchObject([
      { id: order.disputeId, admin_notes: 'Чалып көрүү', allowed_actions: ['resolve'] },
    ])
    expect((await api.as(await given.client()).get(`/disputes/${order.disputeId}`)).status).toBe(404)
    expect((await api.as(await given.user()).get('/disputes')).body).toEqual({ items: [], next_cursor: null })
  })

  test('pages by key', async () => {
    const first = await givenDisputed(server)
    await givenDisputed(server)
    const staff = api.as(await given.staff('support'))
    const page = await staff.get('/disputes?limit=1')
    const next = await staff.get(`/disputes?limit=1&cursor=${page.body.next_cursor}`)
    expect(next.body.items).toMatchObject([{ id: first.disputeId }])
  })
})

describe('deciding a dispute', () => {
  test('as completed pays the provider, but for what goes back', async () => {
    const order = await givenDisputed(server)
    const moderator = await given.staff('moderator')
    const answer = await api
      .as(moderator)
      .post(`/disputes/${order.disputeId}/resolve`, { ...decision, refund_amount: '500' })
    expect(answer).toMatchObject({
      status: 200,
      body: {
        status: 'resolved',
        order: { status: 'completed' },
        resolution: decision.resolution,
        allowed_actions: [],
      },
    })
    expect(answer.body.resolved_by_id).toBe(moderator.userId)
    await settle(server)
    const invoices = await api.as(order.client).get(`/invoices?order_id=${order.id}`)
    expect(invoices.body.items).toMatchObject([{ refunded_amount: '500.00' }])
  })

  test('as cancelled gives everything back', async () => {
    const order = await givenDisputed(server)
    const outcome = { resolution: 'Жумуш аткарылган эмес', outcome: 'cancelled' }
    const staff = await given.staff('moderator')
    expect((await api.as(staff).post(`/disputes/${order.disputeId}/resolve`, outcome)).status).toBe(200)
    await settle(server)
    const { body } = await api.as(order.client).get(`/orders/${order.id}`)
    expect(body).toMatchObject({ status: 'cancelled', cancel_reason: outcome.resolution })
    const invoices = await api.as(order.client).get(`/invoices?order_id=${order.id}`)
    expect(invoices.body.items).toMatchObject([{ refunded_amount: '1500.00' }])
  })

  test('counts an order once', async () => {
    const order = await givenDisputed(server, await givenCompleted(server))
    await api.as(await given.staff('moderator')).post(`/disputes/${order.disputeId}/resolve`, decision)
    const { rows } = await db.pool.query(
      'select completed_orders, cancelled_orders from client_profiles where id = $1',
      [order.client.clientId],
    )
    expect(rows).toEqual([{ completed_orders: 1, cancelled_orders: 0 }])
  })

  test('is for moderators, once, within what was paid', async () => {
    const order = await givenDisputed(server, await givenPaid(server))
    const path = `/disputes/${order.disputeId}/resolve`
    expect((await api.as(await given.staff('support')).post(path, decision)).status).toBe(403)
    const moderator = api.as(await given.staff('moderator'))
    expect(await moderator.post(path, { ...decision, refund_amount: '1500.01' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/refund_amount' }] },
    })
    expect((await moderator.post(path, { ...decision, outcome: 'assigned' })).status).toBe(400)
    const stale = { headers: { 'if-match': '"20000101T000000000000"' } }
    expect((await moderator.post(path, decision, stale)).status).toBe(412)
    expect((await moderator.post(path, decision)).status).toBe(200)
    for (const step of ['resolve', 'review']) {
      const again = await moderator.post(`/disputes/${order.disputeId}/${step}`, step === 'resolve' ? decision : {})
      expect(again).toMatchObject({ status: 409, body: { code: 'dispute.not_open' } })
    }
  })
})
