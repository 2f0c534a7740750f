import Stripe from 'stripe'
import { money, toMinorUnits } from '../kernel/money.ts'
import type { Db } from '../platform/database/index.ts'

/** Where the Stripe sandbox is, and the key that opens it. */
export interface Sandbox {
  readonly url: string
  readonly secretKey: string
}

/**
 * Makes the demo's payments by card at the sandbox too, so that they can be refunded and both books agree. What it
 * knows already it is not told again, also when a start was cut off in between.
 */
export async function teachSandbox(db: Db, { url, secretKey }: Sandbox): Promise<void> {
  const { hostname, port } = new URL(url)
  const stripe = new Stripe(secretKey, { host: hostname, port, protocol: 'http', telemetry: false })
  for (const payment of await listUnknownPayments(db)) await charge(db, stripe, payment)
  for (const refund of await listUnknownRefunds(db)) await payBack(db, stripe, refund)
}

function listUnknownPayments(db: Db) {
  return db
    .selectFrom('payments')
    .innerJoin('invoices', 'invoices.id', 'payments.invoice_id')
    .select(['payments.id', 'payments.amount', 'payments.currency', 'payments.idempotency_key'])
    .select(['invoices.id as invoice_id', 'invoices.order_id'])
    .where('payments.gateway', '=', 'stripe')
    .where('payments.status', 'in', ['completed', 'refunded'])
    .where('payments.idempotency_key', 'like', 'demo-%')
    .where('payments.stripe_payment_intent_id', '=', '')
    .orderBy('payments.id')
    .execute()
}

type UnknownPayment = Awaited<ReturnType<typeof listUnknownPayments>>[number]

async function charge(db: Db, stripe: Stripe, payment: UnknownPayment): Promise<void> {
  const intent = await stripe.paymentIntents.create(
    {
      amount: toMinorUnits(money(payment.amount, payment.currency)),
      currency: payment.currency.toLowerCase(),
      payment_method: 'pm_card_visa',
      confirm: true,
      transfer_group: payment.order_id,
      metadata: { payment_id: payment.id, invoice_id: payment.invoice_id, order_id: payment.order_id },
    },
    { idempotencyKey: payment.idempotency_key },
  )
  const chargeId = typeof intent.latest_charge === 'string' ? intent.latest_charge : (intent.latest_charge?.id ?? '')
  await db
    .updateTable('payments')
    .set({ stripe_payment_intent_id: intent.id, stripe_charge_id: chargeId, transaction_id: chargeId })
    .where('id', '=', payment.id)
    .execute()
}

function listUnknownRefunds(db: Db) {
  return db
    .selectFrom('refunds')
    .innerJoin('payments', 'payments.id', 'refunds.payment_id')
    .select(['refunds.id', 'refunds.amount', 'refunds.currency', 'refunds.idempotency_key'])
    .select(['payments.id as payment_id', 'payments.stripe_payment_intent_id'])
    .where('payments.gateway', '=', 'stripe')
    .where('payments.stripe_payment_intent_id', '<>', '')
    .where('refunds.idempotency_key', 'like', 'demo-%')
    .where('refunds.stripe_refund_id', '=', '')
    .orderBy('refunds.id')
    .execute()
}

type UnknownRefund = Awaited<ReturnType<typeof listUnknownRefunds>>[number]

async function payBack(db: Db, stripe: Stripe, refund: UnknownRefund): Promise<void> {
  const { id } = await stripe.refunds.create(
    {
      payment_intent: refund.stripe_payment_intent_id,
      amount: toMinorUnits(money(refund.amount, refund.currency)),
      metadata: { payment_id: refund.payment_id, refund_id: refund.id },
    },
    { idempotencyKey: refund.idempotency_key },
  )
  await db.updateTable('refunds').set({ stripe_refund_id: id }).where('id', '=', refund.id).execute()
}
