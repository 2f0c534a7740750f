import { expect } from 'vitest'
import type { ClientPerson, ProviderPerson } from '../harness/given/people.ts'
import type { TestServer } from '../harness/server.ts'

/** An order on its way, with the two who are on it. */
export interface Underway {
  readonly id: string
  readonly bidId: string
  readonly client: ClientPerson
  readonly provider: ProviderPerson
}

/** An order with an accepted bid, not paid yet. */
export async function givenAssigned({ api, given }: TestServer, { bids = 1 } = {}): Promise<Underway> {
  const order = await given.openOrder({ bids })
  const [winner] = order.bids
  if (!winner) throw new Error('an award needs a bid')
  const { status } = await api.as(order.client).post(`/bids/${winner.id}/accept`)
  expect(status).toBe(200)
  return { id: order.id, bidId: winner.id, client: order.client, provider: winner.provider }
}

export const back = { success_url: 'http://localhost:3000/paid', cancel_url: 'http://localhost:3000/not-paid' }

/** Pays the invoice of an order on the payment page. */
export async function pay(server: TestServer, { id, client }: Underway): Promise<void> {
  const { body } = await server.api.as(client).get(`/invoices?order_id=${id}`)
  const page = await server.api.as(client).post(`/invoices/${body.items[0].id}/checkout`, back)
  expect(page.status).toBe(201)
  const card = new URLSearchParams({ card_number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123' })
  const paid = await fetch(page.body.checkout_url, { method: 'POST', body: card, redirect: 'manual' })
  expect(paid.status).toBe(303)
  await settle(server)
}

/** Lets webhooks arrive and jobs run, until nothing moves any more. */
export async function settle({ stripe, runJobs }: TestServer): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await stripe.allDelivered()
    await runJobs()
  }
}

export async function givenPaid(server: TestServer, options: { bids?: number } = {}): Promise<Underway> {
  const order = await givenAssigned(server, options)
  await pay(server, order)
  return order
}

export async function givenStarted(server: TestServer): Promise<Underway> {
  const order = await givenPaid(server)
  expect((await server.api.as(order.provider).post(`/orders/${order.id}/start`)).status).toBe(200)
  return order
}

export async function givenFinished(server: TestServer): Promise<Underway> {
  const order = await givenStarted(server)
  expect((await server.api.as(order.provider).post(`/orders/${order.id}/finish`)).status).toBe(200)
  return order
}

export async function givenCompleted(server: TestServer, review: object = {}): Promise<Underway> {
  const order = await givenFinished(server)
  expect((await server.api.as(order.client).post(`/orders/${order.id}/complete`, review)).status).toBe(200)
  return order
}

export async function givenDisputed(
  server: TestServer,
  order?: Underway,
): Promise<Underway & { readonly disputeId: string }> {
  const disputed = order ?? (await givenStarted(server))
  const { body, status } = await server.api
    .as(disputed.client)
    .post(`/orders/${disputed.id}/disputes`, { dispute_type: 'quality_issue', description: 'Кран дагы эле тамчылайт.' })
  expect(status).toBe(201)
  return { ...disputed, disputeId: body.id }
}

/** Where an order stands in the database. */
export async function statusOf({ db }: TestServer, id: string): Promise<string> {
  const { rows } = await db.pool.query('select status from stored.orders where id = $1', [id])
  return rows[0]?.status
}
