import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenDisputed, givenFinished, givenPaid, statusOf } from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server

/** Each race is run this often: who wins is up to the database. */
const rounds = Array.from({ length: 6 }, (_, n) => n + 1)

const reason = { reason: 'Ойлондум' }

/** The statuses of calls that are made at once, lowest first. */
async function atOnce(...calls: (() => Promise<{ status: number }>)[]): Promise<number[]> {
  const answers = await Promise.all(calls.map((call) => call()))
  return answers.map(({ status }) => status).sort()
}

async function givenTwoBids() {
  const order = await given.openOrder({ bids: 2 })
  const [one, other] = order.bids as [(typeof order.bids)[0], (typeof order.bids)[0]]
  return { ...order, one, other }
}

/** What an order ended up with. */
async function outcomeOf(id: string) {
  const { rows } = await db.pool.query(
    `select o.status, o.bid_count,
       (select count(*) from bids where order_id = o.id and status = 'accepted') as accepted,
       (select count(*) from bids where order_id = o.id and status = 'pending') as pending,
       (select count(*) from order_assignments where order_id = o.id) as assignments,
       (select count(*) from invoices where order_id = o.id and status <> 'cancelled') as invoices
     from stored.orders o where o.id = $1`,
    [id],
  )
  return rows[0]
}

const awarded = { status: 'assigned', accepted: 1, pending: 0, assignments: 1, invoices: 1 }

describe.each(rounds)('round %i', () => {
  test('two acceptances: one wins', async () => {
    const { id, client, one, other } = await givenTwoBids()
    const accept = (bidId: string) => () => api.as(client).post(`/bids/${bidId}/accept`)
    expect(await atOnce(accept(one.id), accept(other.id), accept(one.id))).toEqual([200, 409, 409])
    expect(await outcomeOf(id)).toMatchObject(awarded)
  })

  test('an acceptance and a cancellation: the order ends in one of the two', async () => {
    const { id, client, one } = await givenTwoBids()
    const statuses = await atOnce(
      () => api.as(client).post(`/bids/${one.id}/accept`),
      () => api.as(client).post(`/orders/${id}/cancel`, reason),
    )
    // An assigned order can be cancelled still, so the cancellation may come second and win too.
    const outcome = await outcomeOf(id)
    expect(outcome).toMatchObject({ status: 'cancelled', pending: 0, invoices: 0 })
    expect(statuses).toEqual(outcome.accepted === 1 ? [200, 200] : [200, 409])
  })

  test('an acceptance and a withdrawal: one wins', async () => {
    const { id, client, one } = await givenTwoBids()
    const statuses = await atOnce(
      () => api.as(client).post(`/bids/${one.id}/accept`),
      () => api.as(one.provider).post(`/bids/${one.id}/withdraw`),
    )
    expect(statuses).toEqual([200, 409])
    const outcome = await outcomeOf(id)
    expect(outcome).toMatchObject(
      outcome.accepted === 1 ? awarded : { status: 'bidding', bid_count: 1, assignments: 0, invoices: 0 },
    )
  })

  test('an acceptance and a change of the bid: the client pays what they saw', async () => {
    const { client, one } = await givenTwoBids()
    const { headers } = await api.as(client).get(`/bids/${one.id}`)
    const seen = { headers: { 'if-match': String(headers.etag) } }
    const [accepted, changed] = await Promise.all([
      api.as(client).post(`/bids/${one.id}/accept`, undefined, seen),
      api.as(one.provider).patch(`/bids/${one.id}`, { amount: '9000' }),
    ])
    expect([accepted.status, changed.status]).toEqual(accepted.status === 200 ? [200, 409] : [412, 200])
    if (accepted.status === 200) expect(accepted.body.invoice.subtotal).toBe('1500.00')
  })

  test('a bid and a cancellation: no bid is left pending', async () => {
    const { id, client } = await given.openOrder()
    const bidder = await given.provider()
    const statuses = await atOnce(
      () => api.as(client).post(`/orders/${id}/cancel`, reason),
      () => api.as(bidder).post(`/orders/${id}/bids`, { amount: '1000', description: 'Келем' }),
    )
    expect([[200, 201].join(), [200, 409].join()]).toContain(statuses.join())
    expect(await outcomeOf(id)).toMatchObject({ status: 'cancelled', pending: 0 })
  })

  test('the same bid twice: one is placed', async () => {
    const { id } = await given.openOrder()
    const bidder = api.as(await given.provider())
    const place = () => bidder.post(`/orders/${id}/bids`, { amount: '1000', description: 'Келем' })
    expect(await atOnce(place, place, place)).toEqual([201, 409, 409])
    expect(await outcomeOf(id)).toMatchObject({ status: 'bidding', bid_count: 1, pending: 1 })
  })

  test('many bids: all are counted', async () => {
    const { id } = await given.openOrder()
    const bidders = await Promise.all(Array.from({ length: 4 }, () => given.provider()))
    const offer = { amount: '1000', description: 'Келем' }
    const statuses = await atOnce(...bidders.map((bidder) => () => api.as(bidder).post(`/orders/${id}/bids`, offer)))
    expect(statuses).toEqual([201, 201, 201, 201])
    expect(await outcomeOf(id)).toMatchObject({ status: 'bidding', bid_count: 4 })
  })

  test('the last two withdrawals: the order is published again', async () => {
    const { id, one, other } = await givenTwoBids()
    const withdraw = (bid: typeof one) => () => api.as(bid.provider).post(`/bids/${bid.id}/withdraw`)
    expect(await atOnce(withdraw(one), withdraw(other))).toEqual([200, 200])
    expect(await outcomeOf(id)).toMatchObject({ status: 'published', bid_count: 0 })
  })

  test('a bid and a delete: nothing is left behind', async () => {
    const { id, client } = await given.openOrder()
    const bidder = api.as(await given.provider())
    const statuses = await atOnce(
      () => api.as(client).delete(`/orders/${id}`),
      () => bidder.post(`/orders/${id}/bids`, { amount: '1000', description: 'Келем' }),
    )
    expect([[201, 204].join(), [204, 404].join()]).toContain(statuses.join())
    const { rows } = await db.pool.query('select id from bids where order_id = $1', [id])
    expect(rows).toEqual([])
  })
})

test('start and cancel: one of the two, and the money follows', async () => {
  const order = await givenPaid(server)
  const statuses = await atOnce(
    () => api.as(order.provider).post(`/orders/${order.id}/start`),
    () => api.as(order.client).post(`/orders/${order.id}/cancel`, reason),
  )
  expect(statuses).toEqual([200, 409])
  expect(['in_progress', 'cancelled']).toContain(await statusOf(server, order.id))
})

test('complete and dispute: the provider is paid once, or not yet', async () => {
  const order = await givenFinished(server)
  const complaint = { dispute_type: 'other', description: 'Жок' }
  const statuses = await atOnce(
    () => api.as(order.client).post(`/orders/${order.id}/complete`, {}),
    () => api.as(order.client).post(`/orders/${order.id}/complete`, {}),
    () => api.as(order.provider).post(`/orders/${order.id}/disputes`, complaint),
  )
  expect(statuses.filter((status) => status === 409).length).toBeGreaterThan(0)
  expect(await statusOf(server, order.id)).toBe('disputed')
})

test('two decisions: one is taken', async () => {
  const { disputeId } = await givenDisputed(server)
  const moderator = api.as(await given.staff('moderator'))
  const decide = (outcome: string) => () =>
    moderator.post(`/disputes/${disputeId}/resolve`, { resolution: 'Чечилди', outcome })
  expect(await atOnce(decide('completed'), decide('cancelled'))).toEqual([200, 409])
})

test('two clients rate one provider at once: both count', async () => {
  const [one, other] = [await givenFinished(server), await givenFinished(server)]
  await db.pool.query('update order_assignments set provider_id = $1 where order_id = $2', [
    one.provider.providerId,
    other.id,
  ])
  await Promise.all([
    api.as(one.client).post(`/orders/${one.id}/complete`, { client_rating: 5 }),
    api.as(other.client).post(`/orders/${other.id}/complete`, { client_rating: 2 }),
  ])
  const { rows } = await db.pool.query(
    'select average_rating, total_reviews from service_provider_profiles where id = $1',
    [one.provider.providerId],
  )
  expect(rows).toEqual([{ average_rating: '3.50', total_reviews: 2 }])
})
