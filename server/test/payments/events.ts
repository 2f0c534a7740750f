import { createHmac, randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { PaymentsServer } from './server.ts'

const path = '/payments/webhooks/stripe'

/** An event as Stripe would make it. */
export function eventOf(type: string, object: object, more: object = {}) {
  const id = `evt_${randomBytes(8).toString('hex')}`
  return { id, object: 'event', type, created: 1, livemode: false, data: { object }, ...more }
}

interface Signing {
  /** Seconds since 1970. */
  at?: number
  secret?: string
}

export function signatureOf(server: PaymentsServer, body: string, { at, secret }: Signing = {}): string {
  const time = at ?? Math.floor(Date.now() / 1000)
  const hmac = createHmac('sha256', secret ?? server.stripe.webhookSecret)
  return `t=${time},v1=${hmac.update(`${time}.${body}`).digest('hex')}`
}

/** Sends an event, signed. */
export function deliver(server: PaymentsServer, event: object, signing: Signing = {}) {
  const body = JSON.stringify(event)
  const headers = { 'stripe-signature': signatureOf(server, body, signing) }
  return server.api.post(path, body, { headers })
}

/** Sends an event and has it processed. */
export async function process(server: PaymentsServer, event: { id: string }) {
  expect((await deliver(server, event)).status).toBe(200)
  await server.runJobs()
  return storedEvent(server, event.id)
}

export async function storedEvent({ db }: PaymentsServer, id: string) {
  return db.kysely.selectFrom('stripe_webhook_events').selectAll().where('stripe_event_id', '=', id).executeTakeFirst()
}

/** A payment intent that took the whole of a payment. */
export function intentFor(payment: { id: string; amount: string }, more: object = {}) {
  const id = `pi_${randomBytes(8).toString('hex')}`
  const amount = Number(payment.amount.replace('.', ''))
  const metadata = { payment_id: payment.id }
  return { id, object: 'payment_intent', amount, amount_received: amount, currency: 'kgs', metadata, ...more }
}

/** The id of the newest event of a kind that the sandbox has, delivered or not. */
export async function lastEvent({ stripe }: PaymentsServer, type: string): Promise<string> {
  const headers = { authorization: `Bearer ${stripe.secretKey}` }
  const answer = await fetch(`${stripe.url}/v1/events?type=${type}&limit=1`, { headers })
  const { data } = (await answer.json()) as { data: { id: string }[] }
  if (!data[0]) throw new Error(`no ${type}`)
  return data[0].id
}
