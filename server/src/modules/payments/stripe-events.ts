import type Stripe from 'stripe'
import type { GatewayRefund } from './gateway.ts'
import type { Chargeback } from './settle-chargeback.ts'
import type { Paid } from './settle-payment.ts'
import type { PaymentReference } from './store/payments.ts'
import { oneOf, toRefund } from './stripe-gateway.ts'

/** What an event of Stripe's means to us, and which payment it is about. */
export type Fact = { readonly of: PaymentReference } & (
  | { readonly kind: 'paid'; readonly paid: Paid }
  | { readonly kind: 'pending' }
  | { readonly kind: 'declined'; readonly message: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'refund'; readonly refund: GatewayRefund }
  | { readonly kind: 'refunded'; readonly total: number }
  | { readonly kind: 'chargeback'; readonly chargeback: Chargeback }
)

type Read = (object: never, account: string | null) => Fact | null

const readers: Record<string, Read> = {
  'checkout.session.completed': readSession,
  'checkout.session.async_payment_succeeded': readSession,
  'checkout.session.async_payment_failed': (session: Stripe.Checkout.Session) => ({
    of: ofSession(session),
    kind: 'declined',
    message: 'The payment did not go through.',
  }),
  'checkout.session.expired': (session: Stripe.Checkout.Session) => ({ of: ofSession(session), kind: 'closed' }),
  'payment_intent.succeeded': readIntent,
  'payment_intent.processing': (intent: Stripe.PaymentIntent) => ({ of: ofIntent(intent), kind: 'pending' }),
  'payment_intent.payment_failed': (intent: Stripe.PaymentIntent) => ({
    of: ofIntent(intent),
    kind: 'declined',
    message: intent.last_payment_error?.message ?? 'The payment was declined.',
  }),
  'payment_intent.canceled': (intent: Stripe.PaymentIntent) => ({ of: ofIntent(intent), kind: 'closed' }),
  'charge.refunded': (charge: Stripe.Charge) => ({
    of: { ...nobody, ...ofMetadata(charge), paymentIntentId: idOf(charge.payment_intent), chargeId: charge.id },
    kind: 'refunded',
    total: charge.amount_refunded,
  }),
  'refund.created': readRefund,
  'refund.updated': readRefund,
  'refund.failed': readRefund,
  'charge.refund.updated': readRefund,
  'charge.dispute.created': readDispute,
  'charge.dispute.closed': readDispute,
}

/** What an event tells that changes nothing here is not worth keeping: it may name people. */
export function worthKeeping(event: { type: string; data: Record<string, unknown> }): Record<string, unknown> {
  if (Object.hasOwn(readers, event.type)) return event.data
  const { id, object, created, type } = event.data
  return { id, object, created, type }
}

/** Reads a stored event; null for one that changes nothing here. */
export function readFact(event: Stripe.Event): Fact | null {
  const read = Object.hasOwn(readers, event.type) ? readers[event.type] : undefined
  return read ? read(event.data.object as never, event.account ?? null) : null
}

function readSession(session: Stripe.Checkout.Session, account: string | null): Fact {
  const of = ofSession(session)
  if (session.payment_status === 'unpaid') return { of, kind: 'pending' }
  const money = { amount: session.amount_total ?? 0, currency: (session.currency ?? '').toUpperCase() }
  const paid = { money, account, checkoutId: session.id, paymentIntentId: of.paymentIntentId, chargeId: null }
  return { of, kind: 'paid', paid }
}

function readIntent(intent: Stripe.PaymentIntent, account: string | null): Fact {
  const money = { amount: intent.amount_received ?? intent.amount, currency: intent.currency.toUpperCase() }
  const chargeId = idOf(intent.latest_charge)
  const paid = { money, account, checkoutId: null, paymentIntentId: intent.id, chargeId }
  return { of: ofIntent(intent), kind: 'paid', paid }
}

function readRefund(refund: Stripe.Refund): Fact {
  const of = { ...nobody, paymentIntentId: idOf(refund.payment_intent), chargeId: idOf(refund.charge) }
  return { of: { ...of, ...ofMetadata(refund) }, kind: 'refund', refund: toRefund(refund) }
}

/** An inquiry (`warning_…`) moves no money. */
function readDispute(dispute: Stripe.Dispute): Fact | null {
  const { amount, currency, id, reason, status } = dispute
  if (status.startsWith('warning_')) return null
  const of = { ...nobody, paymentIntentId: idOf(dispute.payment_intent), chargeId: idOf(dispute.charge) }
  const outcome = oneOf(['won', 'lost'], status) ?? 'opened'
  const money = { amount, currency: currency.toUpperCase() }
  return { of, kind: 'chargeback', chargeback: { id, money, outcome, reason } }
}

const nobody: PaymentReference = { paymentId: null, checkoutId: null, paymentIntentId: null, chargeId: null }

function ofSession(session: Stripe.Checkout.Session): PaymentReference {
  const paymentId = session.metadata?.payment_id ?? session.client_reference_id
  return { ...nobody, paymentId, checkoutId: session.id, paymentIntentId: idOf(session.payment_intent) }
}

function ofIntent(intent: Stripe.PaymentIntent): PaymentReference {
  return { ...nobody, ...ofMetadata(intent), paymentIntentId: intent.id }
}

function ofMetadata({ metadata }: { metadata: Stripe.Metadata | null }) {
  return { paymentId: metadata?.payment_id ?? null }
}

function idOf(reference: string | { id: string } | null | undefined): string | null {
  return typeof reference === 'object' ? (reference?.id ?? null) : (reference ?? null)
}
