import { type Money, minus, money, percentOf, toAmount } from '../../kernel/money.ts'
import { demoId } from '../ids.ts'
import { hour, instant, minute } from '../moments.ts'
import type { Random } from '../random.ts'
import type { Award } from './awards.ts'
import { book, bookRelease, negative } from './ledger.ts'
import { type Row, stamps, type World } from './rows.ts'

export type DemoGateway = NonNullable<Row<'stored.payments'>['gateway']>

/** Who moved the money, and whether some of it went back. */
export type Terms = Readonly<{
  gateway: DemoGateway
  /** Percent of the invoice that went back to the client, and why. */
  refund: { percent: number; reason: string; requestedBy: string } | null
  random: Random
}>

/** Adds how an invoice was paid, paid back and released, as far as its order has come. */
export function addSettlement(world: World, award: Award, { gateway, refund, random }: Terms): void {
  const { timeline, plan } = award.order
  if (timeline.paid === null) return
  if (gateway === 'stripe' && random.chance(0.08)) addDeclined(world, award, timeline.paid)
  const payment = addPayment(world, award, gateway, timeline.paid)
  const paid = money(award.invoice.total_amount as string)
  const ended = timeline.ended ?? timeline.paid
  const back = refund ? percentOf(paid, `${refund.percent}.00`) : money('0')
  if (refund && refund.percent > 0) addRefund(world, award, payment, back, refund, ended)
  if (timeline.ended === null || plan.stage === 'disputed') return
  award.invoice.released_at = instant(ended)
  bookRelease(world, award, minus(paid, back), ended)
}

type Payment = Row<'stored.payments'> & { id: string }

/** The parts of a payment that do not depend on how it ended. */
function attempt(award: Award, name: string, gateway: DemoGateway, at: number) {
  const id = demoId(`payment ${award.order.key} ${name}`, at)
  return {
    id,
    invoice_id: award.invoice.id as string,
    payment_id: `PAY-${id.slice(-12).toUpperCase()}`,
    gateway,
    idempotency_key: `demo-${id}`,
    amount: award.invoice.total_amount,
  }
}

function addPayment(world: World, award: Award, gateway: DemoGateway, at: number): Payment {
  const payment: Payment = {
    ...attempt(award, 'paid', gateway, at - 5 * minute),
    status: 'completed',
    captured_amount: award.invoice.total_amount,
    processed_at: instant(at),
    failed_at: null,
    error_message: '',
    refund_amount: '0.00',
    refund_reason: '',
    refunded_at: null,
    ...stamps(instant(at - 5 * minute), instant(at)),
  }
  world['stored.payments'].push(payment)
  const paid = money(award.invoice.total_amount as string)
  book(world, {
    kind: 'payment_captured',
    reference: `payment:${payment.id}`,
    at,
    award,
    paymentId: payment.id,
    entries: [
      { account: 'gateway_clearing', amount: paid },
      { account: 'client_funds', amount: negative(paid), userId: award.order.plan.client.userId },
    ],
  })
  return payment
}

/** A card that was declined before another one worked. */
function addDeclined(world: World, award: Award, paid: number): void {
  const at = Math.max(award.awarded, paid - hour)
  world['stored.payments'].push({
    ...attempt(award, 'declined', 'stripe', at),
    status: 'failed',
    captured_amount: '0.00',
    processed_at: null,
    failed_at: instant(at),
    error_message: 'Your card has insufficient funds.',
    refund_amount: '0.00',
    refund_reason: '',
    refunded_at: null,
    ...stamps(instant(at)),
  })
}

function addRefund(
  world: World,
  award: Award,
  payment: Payment,
  back: Money,
  { percent, reason, requestedBy }: NonNullable<Terms['refund']>,
  at: number,
): void {
  const id = demoId(`refund ${award.order.key}`, at)
  const amount = toAmount(back)
  Object.assign(payment, {
    status: percent === 100 ? 'refunded' : 'completed',
    refund_amount: amount,
    refund_reason: reason.slice(0, 100),
    refunded_at: instant(at),
    updated_at: instant(at),
  })
  Object.assign(award.invoice, { refunded_amount: amount, updated_at: instant(at) })
  world.refunds.push({
    id,
    payment_id: payment.id,
    amount,
    reason,
    status: 'succeeded',
    idempotency_key: `demo-${id}`,
    requested_by_id: requestedBy,
    ...stamps(instant(at)),
  })
  const movement = { award, at, paymentId: payment.id, refundId: id }
  book(world, {
    ...movement,
    kind: 'refund_requested',
    reference: `refund:${id}`,
    entries: [
      { account: 'client_funds', amount: back, userId: award.order.plan.client.userId },
      { account: 'refunds', amount: negative(back), userId: award.order.plan.client.userId },
    ],
  })
  book(world, {
    ...movement,
    kind: 'refund_sent',
    reference: `refund:${id}:sent`,
    entries: [
      { account: 'refunds', amount: back, userId: award.order.plan.client.userId },
      { account: 'gateway_clearing', amount: negative(back) },
    ],
  })
}
