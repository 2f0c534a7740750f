import { setTimeout as wait } from 'node:timers/promises'
import { query } from '../marketplace.ts'
import { bidBody, orderBody, people } from './cases.ts'
import type { Inputs } from './play.ts'

interface Client {
  readonly url: string
  readonly token: string
}

type Answer = Record<string, unknown> & { id: string }

const card = { card_number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123' }

interface Journey {
  /** Whom each journey is about: one after the other, and again from the first. */
  readonly inputs: readonly Inputs[]
  /** Goes through one with the next people, and tells who they were. */
  go(): Promise<Inputs>
}

/**
 * The life of an order, by people who are logged in: ordered, published, bid on, awarded, paid on the payment page,
 * confirmed by the webhook, started, finished, accepted and rated.
 */
export async function createJourney(url: string, databaseUrl: string): Promise<Journey> {
  const clients = await query<Inputs>(databaseUrl, people('client'))
  const providers = await query<Inputs>(databaseUrl, people('provider'))
  const [service] = await query<{ id: string }>(databaseUrl, freeService)
  const inputs = clients.map((client, n) => ({
    ...named('client', client),
    ...named('provider', providers[n % providers.length] ?? {}),
  }))
  let turn = 0

  async function go(): Promise<Inputs> {
    const about = inputs[turn++ % inputs.length] ?? {}
    const client = { url, token: about['client.token'] ?? '' }
    const provider = { url, token: about['provider.token'] ?? '' }
    const order = await post(client, '/orders', orderBody(service?.id ?? ''))
    await post(client, `/orders/${order.id}/publish`)
    const bid = await post(provider, `/orders/${order.id}/bids`, bidBody)
    const award = await post(client, `/bids/${bid.id}/accept`)
    await pay(client, (award.invoice as Answer).id)
    await post(provider, `/orders/${order.id}/start`)
    await post(provider, `/orders/${order.id}/finish`, { completion_notes: 'Даяр.' })
    await post(client, `/orders/${order.id}/complete`, { client_rating: 5, client_review: 'Рахмат.' })
    return about
  }

  return { inputs, go }
}

function named(who: string, inputs: Inputs): Inputs {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`${who}.${name}`, value]))
}

async function pay(client: Client, invoiceId: string): Promise<void> {
  const back = { success_url: `${client.url}/?paid=1`, cancel_url: `${client.url}/?paid=0` }
  const { checkout_url } = await post(client, `/invoices/${invoiceId}/checkout`, back)
  await fetch(String(checkout_url), { method: 'POST', body: new URLSearchParams(card), redirect: 'manual' })
  while ((await send(client, 'GET', `/invoices/${invoiceId}`)).status !== 'paid') await wait(20)
}

const post = (client: Client, path: string, body?: object) => send(client, 'POST', path, body)

async function send({ url, token }: Client, method: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** A service whose category asks nothing of a provider. */
const freeService = `
  select service.id from service_subcategories service join service_categories category on category.id = service.category_id
  where service.is_active and category.is_active and coalesce(category.min_price, 0) <= 2000
    and not (requires_license or requires_insurance or requires_background_check)
  order by service.id limit 1`
