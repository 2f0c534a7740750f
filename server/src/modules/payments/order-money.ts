import { type Money, toAmount, zero } from '../../kernel/money.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import { refundableOf } from './refund-request.ts'
import { findInvoiceOfOrder, type InvoiceRow } from './store/invoices.ts'
import { findPayment, listPaymentsOf } from './store/payments.ts'
import { listRefundsOf } from './store/refunds.ts'

/** What cancelling an order would do to its money. Amounts have two decimals. */
export interface CancellationPreview {
  readonly paid: string
  readonly refund: string
  readonly currency: string
}

/** What `settleCancellation` would give back if all of it went back now; null for an order without an invoice. */
export async function previewCancellation(db: DbOrTrx, orderId: string): Promise<CancellationPreview | null> {
  const invoice = await findInvoiceOfOrder(db, orderId)
  if (!invoice) return null
  const { currency } = invoice
  if (invoice.status !== 'paid') return { paid: toAmount(zero(currency)), refund: toAmount(zero(currency)), currency }
  return { paid: invoice.paid_amount, refund: toAmount(await refundOf(db, invoice)), currency }
}

async function refundOf(db: DbOrTrx, invoice: InvoiceRow): Promise<Money> {
  const captured = await db
    .selectFrom('ledger_transactions')
    .select('payment_id')
    .where('invoice_id', '=', invoice.id)
    .where('kind', '=', 'payment_captured')
    .executeTakeFirst()
  const payment = captured?.payment_id ? await findPayment(db, captured.payment_id) : undefined
  return payment ? refundableOf(db, payment) : zero(invoice.currency)
}

/** Money that moved between the client and us, as both sides of the order may know it. */
export interface MoneyFact {
  readonly kind: 'paid' | 'refunded'
  /** RFC 3339. */
  readonly at: string
  readonly amount: string
  readonly currency: string
}

/** When an order was paid, and what went back when. */
export async function listMoneyFacts(db: DbOrTrx, orderId: string): Promise<MoneyFact[]> {
  const invoice = await findInvoiceOfOrder(db, orderId)
  if (!invoice) return []
  const { currency, paid_date: at, total_amount: amount } = invoice
  const payments = await listPaymentsOf(db, [invoice.id])
  const refunds = await listRefundsOf(
    db,
    payments.map(({ id }) => id),
  )
  return [
    ...(at === null ? [] : [{ kind: 'paid' as const, at, amount, currency }]),
    ...refunds
      .filter(({ status }) => status !== 'failed')
      .map((refund) => ({ kind: 'refunded' as const, at: refund.created_at, amount: refund.amount, currency })),
  ]
}
