import { type Money, minus, money, percentOf, toAmount } from '../../kernel/money.ts'
import { demoId } from '../ids.ts'
import { instant } from '../moments.ts'
import type { Award } from './awards.ts'
import { type Row, stamps, type World } from './rows.ts'

type Account = Row<'ledger_entries'>['account']

export type Entry = Readonly<{ account: Account; amount: Money; userId?: string; providerId?: string }>

type Movement = Readonly<{
  kind: string
  reference: string
  at: number
  award: Award
  paymentId?: string
  refundId?: string
  entries: readonly Entry[]
}>

/** Books a movement as the payments module does: debits are positive, and each movement sums to zero. */
export function book(world: World, { kind, reference, at, award, paymentId, refundId, entries }: Movement): void {
  const moving = entries.filter(({ amount }) => toAmount(amount) !== '0.00')
  if (moving.length === 0) return
  const id = demoId(`movement ${award.order.key} ${kind}`, at)
  world.ledger_transactions.push({
    id,
    at: instant(at),
    kind,
    reference,
    order_id: award.order.id,
    invoice_id: award.invoice.id as string,
    payment_id: paymentId ?? null,
    refund_id: refundId ?? null,
    ...stamps(instant(at)),
  })
  for (const { account, amount, userId, providerId } of moving) {
    world.ledger_entries.push({
      id: demoId(`entry ${award.order.key} ${kind} ${account}`, at),
      transaction_id: id,
      account,
      user_id: userId ?? null,
      provider_id: providerId ?? null,
      amount: toAmount(amount),
      ...stamps(instant(at)),
    })
  }
}

export function negative(amount: Money): Money {
  return minus(money('0'), amount)
}

/** What is held becomes the provider's, less the commission on it. */
export function bookRelease(world: World, award: Award, held: Money, at: number): void {
  const { order, bid, invoice, rate } = award
  const fee = percentOf(held, rate)
  book(world, {
    kind: 'funds_released',
    reference: `release:${invoice.id}:1`,
    at,
    award,
    entries: [
      { account: 'client_funds', amount: held, userId: order.plan.client.userId },
      { account: 'provider_payable', amount: negative(minus(held, fee)), providerId: bid.provider.id },
      { account: 'platform_revenue', amount: negative(fee) },
    ],
  })
}
