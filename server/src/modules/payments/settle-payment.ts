import { sql } from 'kysely'
import { money } from '../../kernel/money.ts'
import type { Trx } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { about } from './about.ts'
import { amountOf, minorUnits } from './amounts.ts'
import { captureEntries, release } from './bookings.ts'
import type { Context } from './context.ts'
import { invoicePaid, paymentFailed, paymentQuarantined } from './events.ts'
import type { GatewayMoney } from './gateway.ts'
import { bookFee, expireCheckout } from './jobs.ts'
import { post } from './ledger.ts'
import { invoiceMachine } from './machine.ts'
import { requestRefund } from './refund-request.ts'
import type { InvoiceRow } from './store/invoices.ts'
import { changePayment, findOpenPayment, lockPayment, type PaymentRow, stepPayment } from './store/payments.ts'

/** What the gateway says about money that it took. */
export interface Paid {
  readonly money: GatewayMoney
  /** The connected account it was taken on; null for the platform's own, the only one we ask to. */
  readonly account: string | null
  readonly checkoutId: string | null
  readonly paymentIntentId: string | null
  readonly chargeId: string | null
}

/**
 * Money came in for a payment, says the gateway. Whoever tells it first, and however often it is told, it is booked
 * once: as the invoice's, or, when that is paid or cancelled already, as a surplus that goes back.
 */
export async function settlePaid(context: Context, trx: Trx, paymentId: string, paid: Paid): Promise<void> {
  const locked = await lockPayment(trx, paymentId)
  if (!locked) return
  const { invoice, payment } = locked
  const mismatch = findMismatch(payment, paid)
  if (mismatch) return quarantine(context, trx, invoice, payment, mismatch)
  const known = {
    stripe_checkout_session_id: paid.checkoutId ?? payment.stripe_checkout_session_id,
    stripe_payment_intent_id: paid.paymentIntentId ?? payment.stripe_payment_intent_id,
    stripe_charge_id: paid.chargeId ?? payment.stripe_charge_id,
    transaction_id: paid.chargeId ?? (payment.transaction_id || (paid.paymentIntentId ?? '')),
  }
  if (payment.status === 'completed' || payment.status === 'refunded') {
    if (isNews(payment, known)) await changePayment(trx, payment.id, known)
    return
  }
  if (payment.quarantined_reason !== null) return
  const completed = await stepPayment(trx, payment.id, 'complete', {
    ...known,
    captured_amount: amountOf(paid.money.amount, payment.currency),
    checkout_url: '',
    error_message: '',
    processed_at: sql`now()`,
  })
  if (!completed) return
  await closeRival(trx, invoice, completed)
  await book(context, trx, invoice, completed)
  await enqueue(trx, bookFee, { payment_id: payment.id }, { key: `fee:${payment.id}` })
}

function findMismatch(payment: PaymentRow, { account, money, paymentIntentId }: Paid): string | null {
  if (account !== null) return `taken on the account ${account}`
  if (money.currency !== payment.currency) return `taken in ${money.currency}, asked for ${payment.currency}`
  const asked = minorUnits(payment.amount, payment.currency)
  if (money.amount !== asked) return `taken ${money.amount}, asked for ${asked} minor units`
  const known = payment.stripe_payment_intent_id
  const settled = payment.status === 'completed' || payment.status === 'refunded'
  if (settled && known && paymentIntentId && known !== paymentIntentId) return `taken again by ${paymentIntentId}`
  return null
}

function isNews(payment: PaymentRow, known: Partial<PaymentRow>): boolean {
  return Object.entries(known).some(([column, value]) => payment[column as keyof PaymentRow] !== value)
}

async function quarantine(context: Context, trx: Trx, invoice: InvoiceRow, payment: PaymentRow, reason: string) {
  if (payment.quarantined_reason !== null) return
  context.log.error({ paymentId: payment.id, invoiceId: invoice.id, reason }, 'payment quarantined')
  await changePayment(trx, payment.id, { quarantined_reason: reason })
  await context.events.publish(trx, paymentQuarantined, { ...about(invoice, payment), reason })
}

/** A page that was opened after this one was given up must not be paid as well. */
async function closeRival(trx: Trx, invoice: InvoiceRow, payment: PaymentRow): Promise<void> {
  const rival = await findOpenPayment(trx, invoice.id)
  if (!rival || rival.id === payment.id || rival.quarantined_reason !== null) return
  await stepPayment(trx, rival.id, 'cancel', { checkout_url: '' })
  await enqueue(trx, expireCheckout, { payment_id: rival.id })
}

async function book(context: Context, trx: Trx, invoice: InvoiceRow, payment: PaymentRow): Promise<void> {
  const amount = money(payment.captured_amount, payment.currency)
  const entries = captureEntries(amount, invoice.client_user_id)
  if (!invoiceMachine.allows('pay', invoice.status)) {
    const reference = `payment:${payment.id}`
    await post(trx, { kind: 'surplus_captured', reference, paymentId: payment.id, entries })
    await requestRefund(trx, { invoice, payment, amount, reason: 'duplicate', surplus: true })
    return
  }
  const paid = await trx
    .updateTable('invoices')
    .set({ status: invoiceMachine.to('pay'), paid_amount: invoice.total_amount, paid_date: sql`now()` })
    .where('id', '=', invoice.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const movement = { orderId: invoice.order_id, invoiceId: invoice.id, paymentId: payment.id }
  await post(trx, { kind: 'payment_captured', reference: `payment:${payment.id}`, ...movement, entries })
  if (paid.released_at !== null) await release(trx, paid)
  await context.events.publish(trx, invoicePaid, about(invoice, payment))
}

/** An attempt to pay was declined. The page may still be open, so a later one can succeed. */
export async function settleDeclined(context: Context, trx: Trx, paymentId: string, message: string): Promise<void> {
  const locked = await lockPayment(trx, paymentId)
  if (!locked) return
  const { invoice, payment } = locked
  const failed = await stepPayment(trx, payment.id, 'fail', { error_message: message, failed_at: sql`now()` })
  if (failed) await context.events.publish(trx, paymentFailed, { ...about(invoice, payment), message })
  else if (payment.status === 'failed') await changePayment(trx, payment.id, { error_message: message })
}

/** The page closed unpaid. */
export async function settleClosed(trx: Trx, paymentId: string): Promise<void> {
  const locked = await lockPayment(trx, paymentId)
  if (!locked || locked.payment.quarantined_reason !== null) return
  await stepPayment(trx, locked.payment.id, 'cancel', { checkout_url: '' })
}

/** The gateway has yet to hear from the bank. */
export async function settlePending(trx: Trx, paymentId: string): Promise<void> {
  const locked = await lockPayment(trx, paymentId)
  if (locked) await stepPayment(trx, locked.payment.id, 'hold')
}
