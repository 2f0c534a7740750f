import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, givenCompleted, givenPaid, givenStarted, settle, statusOf } from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server

const reason = { reason: 'Башка уста таптым' }

describe('cancelling', () => {
  test.each(['draft', 'published', 'bidding'])('a %s order ends it and rejects what is pending', async (state) => {
    const order =
      state === 'draft' ? await given.draftOrder() : await given.openOrder({ bids: state === 'bidding' ? 2 : 0 })
    const { status, body } = await api.as(order.client).post(`/orders/${order.id}/cancel`, reason)
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'cancelled', cancel_reason: reason.reason, allowed_actions: ['delete'] })
    const bids = await api.as(order.client).get(`/orders/${order.id}/bids`)
    for (const bid of bids.body.items) expect(bid.status).toBe('rejected')
    const { rows } = await db.pool.query('select cancelled_orders from client_profiles where id = $1', [
      order.client.clientId,
    ])
    expect(rows).toEqual([{ cancelled_orders: state === 'draft' ? 0 : 1 }])
  })

  test('an assigned order cancels the invoice that was not paid', async () => {
    const order = await givenAssigned(server)
    await api.as(order.provider).post(`/orders/${order.id}/cancel`, reason)
    const { body } = await api.as(order.client).get(`/invoices?order_id=${order.id}`)
    expect(body.items).toMatchObject([{ status: 'cancelled' }])
  })

  test('an assigned order gives back all that was paid', async () => {
    const order = await givenPaid(server)
    const { body } = await api.as(order.client).post(`/orders/${order.id}/cancel`, reason)
    expect(body).toMatchObject({ status: 'cancelled', location: 'Киев көчөсү 12, 5-батир' })
    await settle(server)
    const invoices = await api.as(order.client).get(`/invoices?order_id=${order.id}`)
    expect(invoices.body.items).toMatchObject([{ paid_amount: '1500.00', refunded_amount: '1500.00' }])
  })

  test('is for the client, the assigned provider, support and moderators', async () => {
    for (const who of ['client', 'provider', 'support', 'moderator', 'admin'] as const) {
      const order = await givenAssigned(server)
      const caller = who === 'client' || who === 'provider' ? order[who] : await given.staff(who)
      expect((await api.as(caller).post(`/orders/${order.id}/cancel`, reason)).status).toBe(200)
    }
  })

  test('is not for others', async () => {
    const { id, bids } = await given.openOrder({ bids: 1 })
    expect((await api.as(bids[0]?.provider as never).post(`/orders/${id}/cancel`, reason)).status).toBe(403)
    expect((await api.as(await given.staff('finance')).post(`/orders/${id}/cancel`, reason)).status).toBe(403)
    expect((await api.as(await given.client()).post(`/orders/${id}/cancel`, reason)).status).toBe(404)
    expect(await statusOf(server, id)).toBe('bidding')
  })

  test('needs a reason, and the version one has seen', async () => {
    const { id, client } = await given.draftOrder()
    expect((await api.as(client).post(`/orders/${id}/cancel`, { reason: ' ' })).status).toBe(400)
    expect((await api.as(client).post(`/orders/${id}/cancel`)).status).toBe(400)
    const stale = { headers: { 'if-match': '"20000101T000000000000"' } }
    expect((await api.as(client).post(`/orders/${id}/cancel`, reason, stale)).status).toBe(412)
  })

  test('ends when the work begins', async () => {
    for (const order of [await givenStarted(server), await givenCompleted(server)]) {
      expect(await api.as(order.client).post(`/orders/${order.id}/cancel`, reason)).toMatchObject({
        status: 409,
        body: { code: 'order.invalid_transition' },
      })
    }
    const { id, client } = await given.draftOrder()
    await api.as(client).post(`/orders/${id}/cancel`, reason)
    expect((await api.as(client).post(`/orders/${id}/cancel`, reason)).status).toBe(409)
    expect((await api.as(client).post(`/orders/${id}/publish`)).status).toBe(409)
  })

  test('is in the audit log with its reason', async () => {
    const { id, client } = await given.draftOrder()
    await api.as(client).post(`/orders/${id}/cancel`, reason)
    const { rows } = await db.pool.query(
      "select actor_id, reason, changes -> 'status' as status from audit_log where row_id = $1 and operation = 'update'",
      [id],
    )
    expect(rows).toEqual([{ actor_id: client.userId, reason: reason.reason, status: ['draft', 'cancelled'] }])
  })
})
