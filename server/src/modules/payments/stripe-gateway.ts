import Stripe from 'stripe'
import {
  type Checkout,
  type CheckoutRequest,
  type Gateway,
  type GatewayCharge,
  type GatewayRefund,
  GatewayRefused,
  GatewayUnreachable,
} from './gateway.ts'
import { readStripeEvent } from './stripe-signature.ts'

export interface StripeOptions {
  /** `sk_…` or `rk_…`. */
  secretKey: string
  /** Another server than Stripe's, such as the sandbox: `http://127.0.0.1:12111`. */
  apiUrl?: string | null
  /** Milliseconds until a call is given up; 8 seconds unless told. */
  timeout?: number
  /** How often the SDK repeats a call by itself, with the same idempotency key; once unless told. */
  maxNetworkRetries?: number
}

/** Payments through Stripe: the official SDK behind our words. */
export function createStripeGateway(options: StripeOptions): Gateway {
  const stripe = new Stripe(options.secretKey, {
    ...addressOf(options.apiUrl),
    timeout: options.timeout ?? 8_000,
    maxNetworkRetries: options.maxNetworkRetries ?? 1,
    telemetry: false,
    appInfo: { name: 'usta' },
  })
  return {
    createCustomer: ({ email, name, userId }, key) =>
      asking(async () => {
        const params = { email, name, metadata: { user_id: userId } }
        return (await stripe.customers.create(params, { idempotencyKey: key })).id
      }),
    deleteCustomer: (customerId, key) =>
      asking(async () => {
        await stripe.customers.del(customerId, {}, { idempotencyKey: key }).catch((error: unknown) => {
          if ((error as { code?: unknown }).code !== 'resource_missing') throw error
        })
      }),
    openCheckout: (request, key) =>
      asking(async () =>
        toCheckout(await stripe.checkout.sessions.create(toSession(request), { idempotencyKey: key })),
      ),
    findCheckout: (id) => asking(async () => toCheckout(await stripe.checkout.sessions.retrieve(id))),
    expireCheckout: (id) =>
      asking(async () => {
        const session = await stripe.checkout.sessions.retrieve(id)
        if (session.status !== 'open') return toCheckout(session)
        try {
          return toCheckout(await stripe.checkout.sessions.expire(id))
        } catch (error) {
          if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
          return toCheckout(await stripe.checkout.sessions.retrieve(id))
        }
      }),
    refund: ({ amount, paymentIntentId, paymentId, refundId }, key) =>
      asking(async () => {
        const metadata = { payment_id: paymentId, refund_id: refundId }
        const params = { payment_intent: paymentIntentId, amount, metadata }
        return toRefund(await stripe.refunds.create(params, { idempotencyKey: key }))
      }),
    refundsOf: (paymentIntentId) =>
      asking(async () => {
        const refunds = stripe.refunds.list({ payment_intent: paymentIntentId, limit: 100 })
        return (await refunds.autoPagingToArray({ limit: 1_000 })).map(toRefund)
      }),
    chargeOf: (paymentIntentId) =>
      asking(async () => {
        const expand = ['latest_charge.balance_transaction']
        const { latest_charge } = await stripe.paymentIntents.retrieve(paymentIntentId, { expand })
        const charge = typeof latest_charge === 'object' ? latest_charge : null
        return charge?.status === 'succeeded' ? toCharge(charge) : null
      }),
    charges: (span) => listCharges(stripe, span),
    readEvent: (body, signature, secret) => readStripeEvent(stripe, body, signature, secret),
  }
}

function addressOf(apiUrl: string | null | undefined) {
  if (!apiUrl) return {}
  const { hostname, port, protocol } = new URL(apiUrl)
  const scheme = protocol === 'http:' ? 'http' : 'https'
  return { host: hostname, port: port || (scheme === 'http' ? 80 : 443), protocol: scheme } as const
}

function toSession(request: CheckoutRequest): Stripe.Checkout.SessionCreateParams {
  const metadata = { invoice_id: request.invoiceId, payment_id: request.paymentId, order_id: request.orderId }
  return {
    mode: 'payment',
    customer: request.customerId,
    client_reference_id: request.paymentId,
    line_items: request.lines.map(({ name, amount }) => ({
      quantity: 1,
      price_data: { currency: request.currency.toLowerCase(), unit_amount: amount, product_data: { name } },
    })),
    metadata,
    payment_intent_data: { metadata, transfer_group: request.orderId },
    locale: request.locale,
    success_url: request.successUrl,
    cancel_url: request.cancelUrl,
    expires_at: request.expiresAt,
  }
}

function toCheckout(session: Stripe.Checkout.Session): Checkout {
  return {
    id: session.id,
    status: oneOf(['complete', 'expired'], session.status) ?? 'open',
    url: session.url,
    paid: session.payment_status !== 'unpaid',
    total: { amount: session.amount_total ?? 0, currency: (session.currency ?? '').toUpperCase() },
    paymentIntentId: idOf(session.payment_intent),
  }
}

/** Stripe may add states; what we do not know is null. */
export function oneOf<const T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((each) => each === value) ?? null
}

/** A refund as Stripe sends it, from a call or in an event. */
export function toRefund(refund: Stripe.Refund): GatewayRefund {
  const status = refund.status === 'canceled' ? 'failed' : refund.status
  return {
    id: refund.id,
    status: oneOf(['succeeded', 'failed'], status) ?? 'pending',
    money: { amount: refund.amount, currency: refund.currency.toUpperCase() },
    refundId: refund.metadata?.refund_id ?? null,
    failure: refund.failure_reason ?? null,
  }
}

function toCharge(charge: Stripe.Charge): GatewayCharge {
  const booked = typeof charge.balance_transaction === 'object' ? charge.balance_transaction : null
  return {
    id: charge.id,
    paymentId: charge.metadata.payment_id ?? null,
    captured: { amount: charge.amount_captured, currency: charge.currency.toUpperCase() },
    refunded: charge.amount_refunded,
    fee: booked && { amount: booked.fee, currency: booked.currency.toUpperCase() },
  }
}

async function* listCharges(stripe: Stripe, { from, to }: { from: Date; to: Date }): AsyncIterable<GatewayCharge> {
  const seconds = (date: Date) => Math.floor(date.getTime() / 1000)
  try {
    const created = { gte: seconds(from), lt: seconds(to) }
    for await (const charge of stripe.charges.list({ created, limit: 100 })) {
      if (charge.status === 'succeeded') yield toCharge(charge)
    }
  } catch (error) {
    throw toGatewayError(error)
  }
}

function idOf(reference: string | { id: string } | null): string | null {
  return typeof reference === 'object' ? (reference?.id ?? null) : reference
}

async function asking<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw toGatewayError(error)
  }
}

/** Wrong keys, limits and conflicts are no verdict on what was asked: once they are mended, it can be asked again. */
const undecided = new Set([401, 403, 409, 429])

function toGatewayError(error: unknown): Error {
  if (!(error instanceof Stripe.errors.StripeError)) return error as Error
  const { statusCode = 0, code = error.type, message } = error
  const refused = statusCode >= 400 && statusCode < 500 && !undecided.has(statusCode)
  return refused
    ? new GatewayRefused(code, message, { cause: error })
    : new GatewayUnreachable(message, { cause: error })
}
