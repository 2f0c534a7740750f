import { sql } from 'kysely'
import { minus, money, sum, toAmount } from '../../kernel/money.ts'
import type { Trx } from '../../platform/database/index.ts'
import { about } from './about.ts'
import { amountOf, isZero, minorUnits, negative } from './amounts.ts'
import type { Context } from './context.ts'
import { paymentRefunded, refundFailed } from './events.ts'
import type { GatewayRefund } from './gateway.ts'
import { post, reversed } from './ledger.ts'
import { isSurplus, recordRefund } from './refund-request.ts'
import type { InvoiceRow } from './store/invoices.ts'
import { changePayment, lockPayment, type PaymentRow, stepPayment } from './store/payments.ts'
import { findRefundAtGateway, lockRefund, type RefundRow, stepRefund } from './store/refunds.ts'

/** A refund with what is locked before it: its invoice, then its payment. */
interface Locked {
  readonly invoice: InvoiceRow
  readonly payment: PaymentRow
  readonly refund: RefundRow
}

/**
 * The gateway told about a refund of a payment. One that it made without us (in its own back office) becomes a
 * refund of ours, so that nothing leaves the gateway that the ledger does not know.
 */
export async function settleRefund(context: Context, trx: Trx, paymentId: string, told: GatewayRefund): Promise<void> {
  const locked = await lockPayment(trx, paymentId)
  if (!locked) return
  const refund = (await findTold(trx, told)) ?? (await adopt(trx, locked, told))
  if (refund === undefined || refund.payment_id !== locked.payment.id) return
  const asked = minorUnits(refund.amount, refund.currency)
  if (told.money.amount !== asked || told.money.currency !== refund.currency) {
    throw new Error(`refund ${refund.id} is ${told.money.amount} ${told.money.currency} at the gateway, not ${asked}`)
  }
  if (told.status === 'succeeded') await succeed(context, trx, { ...locked, refund }, told.id)
  else if (told.status === 'failed')
    await failRefund(context, trx, { ...locked, refund }, told.failure ?? 'failed', told.id)
  else await stepRefund(trx, refund.id, 'send', { stripe_refund_id: told.id })
}

async function findTold(trx: Trx, told: GatewayRefund): Promise<RefundRow | undefined> {
  const ours = told.refundId === null ? undefined : await lockRefund(trx, told.refundId)
  if (ours) return ours
  const known = await findRefundAtGateway(trx, told.id)
  return known && lockRefund(trx, known.id)
}

/** A failed one moved nothing that we booked. */
async function adopt(trx: Trx, { invoice, payment }: Omit<Locked, 'refund'>, told: GatewayRefund) {
  if (told.status === 'failed') return undefined
  const amount = money(amountOf(told.money.amount, payment.currency), payment.currency)
  const surplus = await isSurplus(trx, payment)
  return recordRefund(trx, { invoice, payment, amount, reason: 'made at the gateway', surplus }, told.id)
}

async function succeed(context: Context, trx: Trx, locked: Locked, stripeRefundId: string): Promise<void> {
  const { invoice, payment, refund } = locked
  const change = { stripe_refund_id: stripeRefundId, error_message: '' }
  if (!(await stepRefund(trx, refund.id, 'succeed', change))) return
  const amount = money(refund.amount, refund.currency)
  await post(trx, {
    ...(await partiesOf(trx, locked)),
    kind: 'refund_sent',
    reference: `refund:${refund.id}:sent`,
    entries: [
      { account: 'refunds', amount, userId: invoice.client_user_id },
      { account: 'gateway_clearing', amount: negative(amount) },
    ],
  })
  const refunded = sum(money(payment.refund_amount, payment.currency), amount)
  const isWhole = isZero(minus(money(payment.captured_amount, payment.currency), refunded))
  const paymentChange = {
    refund_amount: toAmount(refunded),
    refund_reason: refund.reason.slice(0, 100),
    refunded_at: sql<string>`now()`,
  }
  if (isWhole) await stepPayment(trx, payment.id, 'refund', paymentChange)
  else await changePayment(trx, payment.id, paymentChange)
  await changeInvoiceRefunded(trx, locked, refund.amount)
  const payload = { ...about(invoice, payment), amount: refund.amount, refund_id: refund.id }
  await context.events.publish(trx, paymentRefunded, payload)
}

/** The gateway refused, or the bank sent the money back: it is where it was before, and staff are told. */
export async function failRefund(
  context: Context,
  trx: Trx,
  locked: Locked,
  message: string,
  stripeRefundId = locked.refund.stripe_refund_id,
): Promise<void> {
  const { invoice, payment, refund } = locked
  const change = { stripe_refund_id: stripeRefundId, error_message: message }
  if (!(await stepRefund(trx, refund.id, 'fail', change))) return
  const movement = await partiesOf(trx, locked)
  const reference = `refund:${refund.id}`
  if (refund.status === 'succeeded') {
    const entries = await reversed(trx, `${reference}:sent`)
    await post(trx, { ...movement, kind: 'refund_returned', reference: `${reference}:returned`, entries })
    const refunded = minus(money(payment.refund_amount, payment.currency), money(refund.amount, refund.currency))
    const reinstated = { refund_amount: toAmount(refunded) }
    if (!(await stepPayment(trx, payment.id, 'reinstate', reinstated))) await changePayment(trx, payment.id, reinstated)
    await changeInvoiceRefunded(trx, locked, `-${refund.amount}`)
  }
  const entries = await reversed(trx, reference)
  await post(trx, { ...movement, kind: 'refund_given_up', reference: `${reference}:given_up`, entries })
  context.log.error({ refundId: refund.id, paymentId: payment.id, message }, 'refund failed')
  const payload = { ...about(invoice, payment), amount: refund.amount, refund_id: refund.id, message }
  await context.events.publish(trx, refundFailed, payload)
}

/** What the movements of a refund belong to: what the movement that it began with belonged to. */
async function partiesOf(trx: Trx, { invoice, payment, refund }: Locked) {
  const own = { paymentId: payment.id, refundId: refund.id }
  return (await isSurplus(trx, payment)) ? own : { ...own, orderId: invoice.order_id, invoiceId: invoice.id }
}

async function changeInvoiceRefunded(trx: Trx, { invoice, payment }: Locked, by: string): Promise<void> {
  if (await isSurplus(trx, payment)) return
  await trx
    .updateTable('invoices')
    .set({ refunded_amount: sql`refunded_amount + ${by}::numeric` })
    .where('id', '=', invoice.id)
    .execute()
}
