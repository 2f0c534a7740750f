import { type Money, money } from '../../kernel/money.ts'
import type { Trx } from '../../platform/database/index.ts'
import { about } from './about.ts'
import { amountOf, negative } from './amounts.ts'
import { takeBackEntries } from './bookings.ts'
import type { Context } from './context.ts'
import { paymentDisputed } from './events.ts'
import type { GatewayMoney } from './gateway.ts'
import { type Entry, type MovementKind, post } from './ledger.ts'
import { isSurplus } from './refund-request.ts'
import type { InvoiceRow } from './store/invoices.ts'
import { lockPayment, type PaymentRow } from './store/payments.ts'

/** What the client's bank did, as the gateway tells it. */
export interface Chargeback {
  readonly id: string
  readonly money: GatewayMoney
  readonly reason: string
  readonly outcome: 'opened' | 'won' | 'lost'
}

/**
 * The client's bank took money back, or decided about it. Won, it returns; lost, it is taken from those who got it:
 * a provider who was paid out already owes it from the next payout.
 * @throws when the payment itself is not booked yet, so that the event is tried again later
 */
export async function settleChargeback(
  context: Context,
  trx: Trx,
  paymentId: string,
  chargeback: Chargeback,
): Promise<void> {
  const locked = await lockPayment(trx, paymentId)
  if (!locked) return
  const { invoice, payment } = locked
  if (payment.captured_amount === '0.00') throw new Error(`payment ${payment.id} is charged back before it is booked`)
  if (chargeback.money.currency !== payment.currency) throw new Error(`charged back in ${chargeback.money.currency}`)
  const amount = money(amountOf(chargeback.money.amount, payment.currency), payment.currency)
  const surplus = await isSurplus(trx, payment)
  const book = (kind: MovementKind, suffix: string, entries: readonly Entry[]) =>
    post(trx, {
      kind,
      reference: `chargeback:${chargeback.id}${suffix}`,
      paymentId: payment.id,
      ...(surplus ? {} : { orderId: invoice.order_id, invoiceId: invoice.id }),
      entries,
    })

  const opened = await book('chargeback_opened', '', [
    { account: 'chargebacks', amount },
    { account: 'gateway_clearing', amount: negative(amount) },
  ])
  if (opened) await tell(context, trx, invoice, payment, { ...chargeback, outcome: 'opened' })
  if (chargeback.outcome === 'opened') return

  const returned: Entry = { account: 'chargebacks', amount: negative(amount) }
  const closed =
    chargeback.outcome === 'won'
      ? await book('chargeback_won', ':closed', [returned, { account: 'gateway_clearing', amount }])
      : await book('chargeback_lost', ':closed', [returned, ...(await bearers(trx, invoice, amount, surplus))])
  if (closed) await tell(context, trx, invoice, payment, chargeback)
}

async function bearers(trx: Trx, invoice: InvoiceRow, amount: Money, surplus: boolean): Promise<Entry[]> {
  return surplus
    ? [{ account: 'client_funds', amount, userId: invoice.client_user_id }]
    : takeBackEntries(trx, invoice, amount)
}

async function tell(context: Context, trx: Trx, invoice: InvoiceRow, payment: PaymentRow, told: Chargeback) {
  const { id, money, outcome, reason } = told
  context.log.warn({ chargebackId: id, paymentId: payment.id, outcome, reason }, 'chargeback')
  const amount = amountOf(money.amount, payment.currency)
  await context.events.publish(trx, paymentDisputed, { ...about(invoice, payment), amount, outcome, reason })
}
