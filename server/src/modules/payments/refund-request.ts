import type { Money } from '../../kernel/money.ts'
import { minus, money, sum, toAmount } from '../../kernel/money.ts'
import type { DbOrTrx, Trx } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { negative } from './amounts.ts'
import { takeBackEntries } from './bookings.ts'
import { sendRefund } from './jobs.ts'
import { type Entry, post } from './ledger.ts'
import type { InvoiceRow } from './store/invoices.ts'
import type { PaymentRow } from './store/payments.ts'
import { addRefund, listRefundsOf, type RefundRow } from './store/refunds.ts'

export interface RefundIntent {
  readonly invoice: InvoiceRow
  readonly payment: PaymentRow
  readonly amount: Money
  readonly reason: string
  readonly requestedBy?: string | null
  /** Whether the payment paid no invoice: its money is the client's alone. */
  readonly surplus: boolean
}

/**
 * Records a refund and the job that sends it. From now on the money is owed to the client: an acceptance at the same
 * moment no longer finds it. The caller holds the locks of the invoice and the payment, and knows that it fits.
 */
export async function requestRefund(trx: Trx, intent: RefundIntent): Promise<RefundRow> {
  const refund = await recordRefund(trx, intent)
  await enqueue(trx, sendRefund, { refund_id: refund.id }, { key: `refund:${refund.id}` })
  return refund
}

/** Records a refund that the gateway knows already, when `stripeRefundId` is given. */
export async function recordRefund(trx: Trx, intent: RefundIntent, stripeRefundId = ''): Promise<RefundRow> {
  const { amount, invoice, payment, reason, requestedBy, surplus } = intent
  const refund = await addRefund(trx, {
    payment_id: payment.id,
    amount: toAmount(amount),
    currency: payment.currency,
    reason,
    requested_by_id: requestedBy ?? null,
    stripe_refund_id: stripeRefundId,
  })
  const from: Entry[] = surplus
    ? [{ account: 'client_funds', amount, userId: invoice.client_user_id }]
    : await takeBackEntries(trx, invoice, amount)
  await post(trx, {
    kind: 'refund_requested',
    reference: `refund:${refund.id}`,
    paymentId: payment.id,
    refundId: refund.id,
    ...(surplus ? {} : { orderId: invoice.order_id, invoiceId: invoice.id }),
    entries: [...from, { account: 'refunds', amount: negative(amount), userId: invoice.client_user_id }],
  })
  return refund
}

/** What can still be refunded of a payment: what was captured, less refunds under way and what the bank took back. */
export async function refundableOf(db: DbOrTrx, payment: PaymentRow): Promise<Money> {
  const amount = (text: string) => money(text, payment.currency)
  const refunds = (await listRefundsOf(db, [payment.id])).filter(({ status }) => status !== 'failed')
  const promised = sum(amount('0'), ...refunds.map((refund) => amount(refund.amount)))
  return minus(minus(amount(payment.captured_amount), promised), await chargedBackOf(db, payment))
}

async function chargedBackOf(db: DbOrTrx, payment: PaymentRow): Promise<Money> {
  const { total } = await db
    .selectFrom('ledger_entries as entry')
    .innerJoin('ledger_transactions as movement', 'movement.id', 'entry.transaction_id')
    .select(({ fn }) => fn.sum<string | null>('entry.amount').as('total'))
    .where('movement.payment_id', '=', payment.id)
    .where('movement.kind', 'in', ['chargeback_opened', 'chargeback_won'])
    .where('entry.account', '=', 'gateway_clearing')
    .executeTakeFirstOrThrow()
  return negative(money(total ?? '0', payment.currency))
}

/** Whether a payment came in for an invoice that needed none, so that it belongs to no order. */
export async function isSurplus(db: DbOrTrx, payment: PaymentRow): Promise<boolean> {
  const found = await db
    .selectFrom('ledger_transactions')
    .select('kind')
    .where('reference', '=', `payment:${payment.id}`)
    .executeTakeFirst()
  return found?.kind === 'surplus_captured'
}
