import { sql } from 'kysely'
import { type Call, userIdOf } from '../../kernel/actor.ts'
import { impossible } from '../../kernel/errors.ts'
import { isGreater, type Money, money, toAmount } from '../../kernel/money.ts'
import type { Trx } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { currencyOf } from './amounts.ts'
import { isSomething, release } from './bookings.ts'
import { paymentErrors } from './errors.ts'
import { expireCheckout } from './jobs.ts'
import { invoiceMachine } from './machine.ts'
import { refundableOf, requestRefund } from './refund-request.ts'
import { type InvoiceRow, lockInvoiceOfOrder } from './store/invoices.ts'
import { isOpen, listPaymentsOf, lockPayment, type PaymentRow, stepPayment } from './store/payments.ts'

export interface Cancellation {
  readonly orderId: string
  readonly reason: string
  /** What of a paid invoice goes back: everything, an amount, or nothing. The provider and the platform get the rest. */
  readonly refund: 'all' | 'none' | string
}

/** The order is off: an unpaid invoice is cancelled with its page, a paid one is refunded as told. */
export async function settleCancellation(trx: Trx, call: Call, cancellation: Cancellation): Promise<void> {
  const { orderId, reason, refund } = cancellation
  const invoice = await lockInvoiceOfOrder(trx, orderId)
  if (!invoice) return
  if (invoice.status === 'paid') await divide(trx, call, invoice, refund, reason)
  else await cancelInvoice(trx, invoice)
}

export interface DisputeDecision {
  readonly orderId: string
  readonly outcome: 'completed' | 'cancelled'
  /** What goes back to the client; null: everything when cancelled, nothing when completed. */
  readonly refundAmount: string | null
}

/**
 * Staff decided a dispute: the client gets the refund, and the provider and the platform share the rest.
 * @throws 422 at `/refund_amount` for more than was paid
 */
export async function decideDispute(trx: Trx, call: Call, decision: DisputeDecision): Promise<void> {
  const { orderId, outcome, refundAmount } = decision
  const invoice = await lockInvoiceOfOrder(trx, orderId)
  const refund = refundAmount ?? (outcome === 'cancelled' ? 'all' : 'none')
  if (invoice?.status === 'paid') return divide(trx, call, invoice, refund, 'dispute decided')
  if (refundAmount !== null && isSomething(money(refundAmount))) throw tooMuch(call, money('0', invoice?.currency))
  if (!invoice) return
  if (outcome === 'cancelled') await cancelInvoice(trx, invoice)
  else await markReleased(trx, invoice)
}

/** The work is accepted: what is held becomes the provider's and the platform's, once. What is paid later, at once. */
export async function settleAcceptance(trx: Trx, orderId: string): Promise<void> {
  const invoice = await lockInvoiceOfOrder(trx, orderId)
  if (!invoice || invoice.status === 'cancelled') return
  await markReleased(trx, invoice)
  await release(trx, invoice)
}

async function markReleased(trx: Trx, invoice: InvoiceRow): Promise<void> {
  if (invoice.released_at !== null) return
  await trx.updateTable('invoices').set({ released_at: sql`now()` }).where('id', '=', invoice.id).execute()
}

async function divide(trx: Trx, call: Call, invoice: InvoiceRow, refund: string, reason: string): Promise<void> {
  const payment = await lockPaymentOf(trx, invoice)
  const left = payment ? await refundableOf(trx, payment) : money('0', invoice.currency)
  const amount = refund === 'all' ? left : money(refund === 'none' ? '0' : refund, invoice.currency)
  if (isGreater(amount, left)) throw tooMuch(call, left)
  if (payment && isSomething(amount)) {
    await requestRefund(trx, { invoice, payment, amount, reason, requestedBy: userIdOf(call.actor), surplus: false })
  }
  await markReleased(trx, invoice)
  await release(trx, invoice)
}

/** The payment that paid the invoice, as the ledger knows. */
async function lockPaymentOf(trx: Trx, invoice: InvoiceRow): Promise<PaymentRow | undefined> {
  const captured = await trx
    .selectFrom('ledger_transactions')
    .select('payment_id')
    .where('invoice_id', '=', invoice.id)
    .where('kind', '=', 'payment_captured')
    .executeTakeFirst()
  const locked = captured?.payment_id ? await lockPayment(trx, captured.payment_id) : undefined
  return locked?.payment
}

/** Money that comes in all the same goes back by itself: see settlePaid. */
async function cancelInvoice(trx: Trx, invoice: InvoiceRow): Promise<void> {
  if (!invoiceMachine.allows('cancel', invoice.status)) return
  await trx
    .updateTable('invoices')
    .set({ status: invoiceMachine.to('cancel') })
    .where('id', '=', invoice.id)
    .execute()
  for (const payment of await listPaymentsOf(trx, [invoice.id])) {
    if (payment.quarantined_reason !== null) continue
    if (isOpen(payment)) await stepPayment(trx, payment.id, 'cancel', { checkout_url: '' })
    if (payment.checkout_url !== '') await enqueue(trx, expireCheckout, { payment_id: payment.id })
  }
}

function tooMuch(call: Call, left: Money) {
  const message = paymentErrors.refundTooLarge.detail[call.language]
    .replace('{left}', toAmount(left))
    .replace('{currency}', currencyOf(left))
  return impossible({ pointer: '/refund_amount', code: 'maximum', message })
}
