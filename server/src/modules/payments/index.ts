import type { Call } from '../../kernel/actor.ts'
import type { ColumnCipher } from '../../platform/crypto/column-cipher.ts'
import type { Database, DbOrTrx, Trx } from '../../platform/database/index.ts'
import { type Events, handle } from '../../platform/jobs/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Module } from '../../platform/module.ts'
import type { Settings } from '../settings/index.ts'
import { type Priced, type Quote, quote } from './add-up.ts'
import { bookGatewayFee } from './book-fee.ts'
import { checkBooksNightly } from './check-books.ts'
import type { Context } from './context.ts'
import { eraseCustomerOf, eraseCustomers, listOpenMoney } from './erase-customer.ts'
import type { Gateway } from './gateway.ts'
import { type InvoiceOrder, issueInvoice } from './issue-invoice.ts'
import * as jobs from './jobs.ts'
import { hasOpenMoney, type WhoseMoney } from './open-money.ts'
import { type CancellationPreview, listMoneyFacts, type MoneyFact, previewCancellation } from './order-money.ts'
import { markOverdueInvoices } from './overdue.ts'
import { presentInvoice } from './present.ts'
import { processStoredEvent } from './process-event.ts'
import { closePage, reconcileAll, reconcileOne } from './reconcile.ts'
import { paymentRoutes } from './routes.ts'
import type { Invoice as InvoiceAnswer } from './schema.ts'
import { sendRecordedRefund } from './send-refund.ts'
import {
  type Cancellation,
  type DisputeDecision,
  decideDispute,
  settleAcceptance,
  settleCancellation,
} from './settle-order.ts'
import { findInvoiceOfOrder, isCovered } from './store/invoices.ts'
import { listPaymentsOf } from './store/payments.ts'
import { listRefundsOf } from './store/refunds.ts'

export type { Quote } from './add-up.ts'
export {
  invoicePaid,
  paymentDisputed,
  paymentFailed,
  paymentQuarantined,
  paymentRefunded,
  refundFailed,
} from './events.ts'
export type { Gateway } from './gateway.ts'
export { compareWithGateway, type GatewayReport } from './gateway-check.ts'
export type { InvoiceOrder } from './issue-invoice.ts'
export { checkLedger, type Discrepancy, type LedgerReport } from './ledger-check.ts'
export type { MoneyFact } from './order-money.ts'
export { payoutNumberCell } from './payout-accounts.ts'
export { personalData } from './personal-data.ts'
export { Invoice } from './schema.ts'
export type { Cancellation, DisputeDecision } from './settle-order.ts'
export { createStripeGateway, type StripeOptions } from './stripe-gateway.ts'

/**
 * The face of payments. What takes a `trx` works in the caller's transaction, which has locked the order before;
 * nothing of it asks the gateway: that is left to jobs of the same transaction.
 */
export interface Payments {
  readonly module: Module
  /** Makes and sends the invoice of an awarded order, with its number, and freezes the commission. */
  issueInvoice(trx: Trx, call: Call, order: InvoiceOrder): Promise<InvoiceAnswer>
  /** Whether the order's invoice is paid in full and was not paid back since, so that work may start. */
  isPaid(trx: DbOrTrx, orderId: string): Promise<boolean>
  /** The order's invoice as the caller sees it, or null. Whether they may see it at all is the caller's to say. */
  invoiceOf(trx: DbOrTrx, call: Call, orderId: string): Promise<InvoiceAnswer | null>
  /** Cancels an unpaid invoice with its payment page, or refunds a paid one; what is not refunded is shared out. */
  settleCancellation(trx: Trx, call: Call, cancellation: Cancellation): Promise<void>
  /** Refunds what staff decided, and shares out the rest. @throws 422 at `/refund_amount` for more than was paid */
  decideDispute(trx: Trx, call: Call, decision: DisputeDecision): Promise<void>
  /** The work is accepted: what is held becomes the provider's and the platform's. Twice is once. */
  settleAcceptance(trx: Trx, call: Call, accepted: { orderId: string }): Promise<void>
  /** What an award at these prices would have the client pay, and leave the provider. */
  quote(trx: DbOrTrx, priced: Priced): Promise<Quote>
  /** What `settleCancellation` would give back if all went back; null for an order without an invoice. */
  previewCancellation(trx: DbOrTrx, orderId: string): Promise<CancellationPreview | null>
  /** When an order was paid, and what went back when. Who may know it is the caller's to say. */
  moneyFacts(trx: DbOrTrx, orderId: string): Promise<MoneyFact[]>
  /** Whether an order, a client or a provider has money open: ask before deleting one. */
  hasOpenMoney(trx: DbOrTrx, whose: WhoseMoney): Promise<boolean>
  /** The same for profiles of a person: unpaid invoices by their ids, else whether money is owed either way. */
  listOpenMoney: typeof listOpenMoney
  /** Has the gateway remove what it knows of users, once the transaction is done. */
  eraseCustomers: typeof eraseCustomers
}

export interface PaymentsOptions {
  db: Database
  events: Events
  log: Log
  gateway: Gateway
  /** Encrypts the numbers of payout accounts. */
  cipher: ColumnCipher
  settings: Pick<Settings, 'integer' | 'text'>
  /** What the gateway signs its webhooks with. */
  webhookSecret: string
  /** Origins to which a checkout page may send the client back: ours, and those that may call the API. */
  returnOrigins: readonly string[]
}

export function createPayments(options: PaymentsOptions): Payments {
  const context: Context = options
  return {
    module: paymentsModule(context),
    issueInvoice: (trx, call, order) => issueInvoice(context, trx, call, order),
    isPaid: async (trx, orderId) => isCovered(await findInvoiceOfOrder(trx, orderId)),
    invoiceOf: async (trx, call, orderId) => {
      const invoice = await findInvoiceOfOrder(trx, orderId)
      if (!invoice) return null
      const payments = await listPaymentsOf(trx, [invoice.id])
      const refunds = await listRefundsOf(
        trx,
        payments.map(({ id }) => id),
      )
      return presentInvoice(call.actor, invoice, payments, refunds)
    },
    settleCancellation,
    decideDispute,
    settleAcceptance: (trx, _call, { orderId }) => settleAcceptance(trx, orderId),
    quote: (trx, priced) => quote(context, trx, priced),
    previewCancellation,
    moneyFacts: listMoneyFacts,
    hasOpenMoney,
    listOpenMoney,
    eraseCustomers,
  }
}

function paymentsModule(context: Context): Module {
  return {
    name: 'payments',
    routes: (app) => paymentRoutes(app, context),
    jobs: [
      handle(jobs.processEvent, (call, { event_id }) => processStoredEvent(context, call, event_id)),
      handle(jobs.reconcilePayment, (call, { payment_id }) => reconcileOne(context, call, payment_id)),
      handle(jobs.expireCheckout, (call, { payment_id }) => closePage(context, call, payment_id)),
      handle(jobs.sendRefund, (call, { refund_id }) => sendRecordedRefund(context, call, refund_id)),
      handle(jobs.bookFee, (call, { payment_id }) => bookGatewayFee(context, call, payment_id)),
      handle(jobs.eraseCustomer, (call, { user_id }) => eraseCustomerOf(context, call, user_id)),
      handle(jobs.reconcile, (call) => reconcileAll(context, call)),
      handle(jobs.markOverdue, (call) => markOverdueInvoices(context, call)),
      handle(jobs.checkBooks, () => checkBooksNightly(context)),
    ],
    schedules: [
      { job: jobs.reconcile.name, match: '* * * * *' },
      { job: jobs.markOverdue.name, match: '5 0 * * *' },
      { job: jobs.checkBooks.name, match: '41 2 * * *' },
    ],
  }
}
