import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import {
  givenAssigned,
  givenCompleted,
  givenDisputed,
  givenFinished,
  givenPaid,
  givenStarted,
  statusOf,
  type Underway,
} from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server

const stale = { headers: { 'if-match': '"20000101T000000000000"' } }

describe('starting', () => {
  test('waits for the payment', async () => {
    const order = await givenAssigned(server)
    expect(await api.as(order.provider).post(`/orders/${order.id}/start`)).toMatchObject({
      status: 409,
      body: { code: 'order.not_paid' },
    })
  })

  test('is the assigned provider’s', async () => {
    const order = await givenPaid(server, { bids: 2 })
    const both = await given.clientAndProvider()
    expect((await api.as(both).post(`/orders/${order.id}/start`)).status).toBe(404)
    const { rows } = await db.pool.query(
      `select session.token from bids join provider_cards card on card.id = bids.provider_id
       join auth_sessions session on session.user_id = card.user_id where order_id = $1 and status = 'rejected'`,
      [order.id],
    )
    expect((await api.as(rows[0]).post(`/orders/${order.id}/start`)).status).toBe(403)
    expect((await api.as(order.provider).post(`/orders/${order.id}/start`, undefined, stale)).status).toBe(412)
    const { body } = await api.as(order.provider).post(`/orders/${order.id}/start`)
    expect(body).toMatchObject({ status: 'in_progress', allowed_actions: ['finish', 'dispute'] })
    expect(body.started_at).not.toBeNull()
  })
})

describe('finishing', () => {
  test('happens once, in progress', async () => {
    const assigned = await givenPaid(server)
    expect(await api.as(assigned.provider).post(`/orders/${assigned.id}/finish`)).toMatchObject({
      status: 409,
      body: { code: 'order.invalid_transition' },
    })
    const order = await givenFinished(server)
    expect(await api.as(order.provider).post(`/orders/${order.id}/finish`)).toMatchObject({
      status: 409,
      body: { code: 'order.already_finished' },
    })
    const { body } = await api.as(order.client).get(`/orders/${order.id}`)
    expect(body).toMatchObject({ status: 'in_progress', allowed_actions: ['complete', 'dispute'] })
    expect(Date.parse(body.completes_at) - Date.parse(body.finished_at)).toBe(72 * 3_600_000)
  })
})

test.each([
  ['no body at all', undefined, {}],
  ['an empty body that is called JSON', '', { 'content-type': 'application/json' }],
  ['an empty object', {}, {}],
  ['null', 'null', { 'content-type': 'application/json' }],
])('finishing and completing take %s', async (_what, body, headers) => {
  const order = await givenStarted(server)
  expect((await api.as(order.provider).post(`/orders/${order.id}/finish`, body, { headers })).status).toBe(200)
  expect((await api.as(order.client).post(`/orders/${order.id}/complete`, body, { headers })).status).toBe(200)
})

describe('completing', () => {
  test('waits until the work is finished', async () => {
    const order = await givenStarted(server)
    expect(await api.as(order.client).post(`/orders/${order.id}/complete`)).toMatchObject({
      status: 409,
      body: { code: 'order.not_finished' },
    })
    const early = await givenAssigned(server)
    expect(await api.as(early.client).post(`/orders/${early.id}/complete`)).toMatchObject({
      status: 409,
      body: { code: 'order.invalid_transition' },
    })
  })

  test('is the client’s, and makes the provider’s share payable', async () => {
    const order = await givenFinished(server)
    expect((await api.as(await given.client()).post(`/orders/${order.id}/complete`)).status).toBe(404)
    const { body } = await api.as(order.client).post(`/orders/${order.id}/complete`)
    expect(body).toMatchObject({ status: 'completed', assignment: { client_rating: null } })
    expect(Date.parse(body.disputable_until) - Date.parse(body.completed_at)).toBeGreaterThan(6.9 * 86_400_000)
    const payable = await db.pool.query(
      "select -sum(amount) as amount from ledger_entries where account = 'provider_payable' and provider_id = $1",
      [order.provider.providerId],
    )
    expect(payable.rows).toEqual([{ amount: '1350.00' }])
    const counts = await db.pool.query('select completed_orders from client_profiles where id = $1', [
      order.client.clientId,
    ])
    expect(counts.rows).toEqual([{ completed_orders: 1 }])
  })

  test.each([0, 6, 4.5, '5', null])('cannot be rated %j', async (client_rating) => {
    const order = await givenFinished(server)
    expect(await api.as(order.client).post(`/orders/${order.id}/complete`, { client_rating })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/client_rating' }] },
    })
  })

  test('happens by itself for a client who stays silent', async () => {
    const [silent, disputed] = [await givenFinished(server), await givenDisputed(server, await givenFinished(server))]
    await server.runJobs()
    expect(await statusOf(server, silent.id)).toBe('in_progress')
    await letTimePass(silent)
    await letTimePass(disputed)
    await server.runJobs()
    expect(await statusOf(server, silent.id)).toBe('completed')
    expect(await statusOf(server, disputed.id)).toBe('disputed')
    expect((await api.as(silent.client).get(`/orders/${silent.id}`)).body.allowed_actions).toContain('review')
  })
})

describe('rating', () => {
  test('adds up to the provider’s mean', async () => {
    const provider = await given.provider()
    for (const client_rating of [5, 4, 4]) {
      const { id, client } = await given.openOrder()
      const bid = await given.bid(id, { provider })
      await api.as(client).post(`/bids/${bid.id}/accept`)
      await skipToFinished(id)
      expect((await api.as(client).post(`/orders/${id}/complete`, { client_rating })).status).toBe(200)
    }
    expect(await ratingOf(provider.providerId)).toEqual({ average_rating: '4.33', total_reviews: 3 })
  })

  test('can be done later, once, by the client', async () => {
    const order = await givenCompleted(server)
    const review = { client_rating: 5, client_review: 'Абдан жакшы' }
    expect((await api.as(await given.client()).post(`/orders/${order.id}/review`, review)).status).toBe(404)
    expect((await api.as(order.client).post(`/orders/${order.id}/review`, { client_rating: 9 })).status).toBe(400)
    const { status, body } = await api.as(order.client).post(`/orders/${order.id}/review`, review)
    expect({ status, ...body.assignment }).toMatchObject({ status: 200, ...review })
    expect(await ratingOf(order.provider.providerId)).toEqual({ average_rating: '5.00', total_reviews: 1 })
    expect(await api.as(order.client).post(`/orders/${order.id}/review`, review)).toMatchObject({
      status: 409,
      body: { code: 'order.already_reviewed' },
    })
    const open = await givenFinished(server)
    expect((await api.as(open.client).post(`/orders/${open.id}/review`, review)).status).toBe(409)
  })
})

async function ratingOf(providerId: string) {
  const { rows } = await db.pool.query(
    'select average_rating, total_reviews from service_provider_profiles where id = $1',
    [providerId],
  )
  return rows[0]
}

/** An awarded order as if it were paid, begun and finished. */
async function skipToFinished(id: string): Promise<void> {
  await db.pool.query(
    "update orders set status = 'in_progress', started_at = now(), finished_at = now() where id = $1",
    [id],
  )
}

/** Makes the job due that accepts the work for the client. */
async function letTimePass({ id }: Underway): Promise<void> {
  const { rowCount } = await db.pool.query('update graphile_worker._private_jobs set run_at = now() where key = $1', [
    `orders.complete:${id}`,
  ])
  expect(rowCount).toBe(1)
}
