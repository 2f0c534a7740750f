import Stripe from 'stripe'
import { onTestFinished } from 'vitest'
import { type SandboxOptions, type StripeSandbox, startStripeSandbox } from '../src/index.ts'
import { type Inbox, openInbox } from './inbox.ts'

export const kgs = (amount: number, name = 'Ремонт крана', quantity = 1) => ({
  price_data: { currency: 'kgs', unit_amount: amount, product_data: { name } },
  quantity,
})

export interface Shop {
  sandbox: StripeSandbox
  stripe: Stripe
  inbox: Inbox
}

/** A sandbox, the official SDK pointed at it, and an inbox that takes its webhooks. */
export async function aShop(options: SandboxOptions = {}): Promise<Shop> {
  const sandbox = await startStripeSandbox({ retrySchedule: [1, 1, 1], laterAfter: 3_600_000, ...options })
  onTestFinished(() => sandbox.close())
  const stripe = sdkFor(sandbox)
  const inbox = await openInbox(stripe, sandbox.webhookSecret)
  onTestFinished(() => inbox.close())
  sandbox.sendWebhooksTo(inbox.url)
  return { sandbox, stripe, inbox }
}

/** The SDK as an application uses it, but without retries, so that a test sees each answer. */
export function sdkFor(sandbox: StripeSandbox, config: Stripe.StripeConfig = {}): Stripe {
  const { host, port, secretKey } = sandbox
  return new Stripe(secretKey, { host, port, protocol: 'http', maxNetworkRetries: 0, ...config })
}

export async function anOpenSession(
  stripe: Stripe,
  change: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Promise<Stripe.Checkout.Session & { url: string }> {
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [kgs(150_000)],
    success_url: 'http://shop.test/paid?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://shop.test/cart',
    ...change,
  })
  return { ...session, url: String(session.url) }
}

/** Fills in the form of a checkout page and sends it, as a browser without JavaScript does. */
export function submitCard(
  url: string,
  card_number = '4242424242424242',
  change: Record<string, string> = {},
): Promise<Response> {
  const form = { card_number, exp_month: '12', exp_year: '2040', cvc: '123', ...change }
  return fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' })
}

/** A payment that went through the checkout page, with its charge. */
export async function aPaidIntent(stripe: Stripe, card?: string, amount = 150_000): Promise<Paid> {
  const session = await anOpenSession(stripe, { line_items: [kgs(amount)] })
  await submitCard(session.url, card)
  const { payment_intent } = await stripe.checkout.sessions.retrieve(session.id, {
    expand: ['payment_intent.latest_charge'],
  })
  const intent = payment_intent as Stripe.PaymentIntent
  return { session: session.id, intent: intent.id, charge: intent.latest_charge as Stripe.Charge }
}

export interface Paid {
  session: string
  intent: string
  charge: Stripe.Charge
}

/** The error that the promise fails with. */
export async function failure(promise: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  return promise.then(
    () => Promise.reject(new Error('It succeeded.')),
    (error) => error,
  )
}
