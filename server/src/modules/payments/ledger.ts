import { type Money, money, toAmount, zero } from '../../kernel/money.ts'
import type { DB, DbOrTrx, Trx } from '../../platform/database/index.ts'
import { currencyOf, isZero } from './amounts.ts'

export type Account = DB['ledger_entries']['account']

export type MovementKind =
  | 'payment_captured'
  | 'surplus_captured'
  | 'gateway_fee'
  | 'funds_released'
  | 'refund_requested'
  | 'refund_sent'
  | 'refund_returned'
  | 'refund_given_up'
  | 'chargeback_opened'
  | 'chargeback_won'
  | 'chargeback_lost'

/** One side of a movement. Debits are positive: what we have, or spent. Credits, what we owe or earned, are negative. */
export interface Entry {
  readonly account: Account
  readonly amount: Money
  readonly userId?: string | null
  readonly providerId?: string
}

export interface Movement {
  readonly kind: MovementKind
  /** Names what is booked, so that nothing is booked twice. */
  readonly reference: string
  readonly orderId?: string
  readonly invoiceId?: string
  readonly paymentId?: string
  readonly refundId?: string
  readonly entries: readonly Entry[]
}

/**
 * Books a movement; its entries sum to zero, or the transaction fails when it commits.
 * @returns false when its reference was booked before, or nothing moves
 */
export async function post(trx: Trx, movement: Movement): Promise<boolean> {
  const entries = movement.entries.filter(({ amount }) => !isZero(amount))
  if (entries.length === 0) return false
  const booked = await trx
    .insertInto('ledger_transactions')
    .values({
      kind: movement.kind,
      reference: movement.reference,
      order_id: movement.orderId ?? null,
      invoice_id: movement.invoiceId ?? null,
      payment_id: movement.paymentId ?? null,
      refund_id: movement.refundId ?? null,
    })
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!booked) return false
  await trx
    .insertInto('ledger_entries')
    .values(
      entries.map(({ account, amount, userId, providerId }) => ({
        transaction_id: booked.id,
        account,
        user_id: userId ?? null,
        provider_id: providerId ?? null,
        amount: toAmount(amount),
        currency: currencyOf(amount),
      })),
    )
    .execute()
  return true
}

/** What an order's movements left on each account, debits positive. */
export type Balances = (account: Account) => Money

export async function balancesOf(trx: DbOrTrx, orderId: string, currency: string): Promise<Balances> {
  const rows = await trx
    .selectFrom('ledger_entries as entry')
    .innerJoin('ledger_transactions as movement', 'movement.id', 'entry.transaction_id')
    .select(({ fn }) => ['entry.account', fn.sum<string>('entry.amount').as('total')])
    .where('movement.order_id', '=', orderId)
    .where('entry.currency', '=', currency)
    .groupBy('entry.account')
    .execute()
  const totals = new Map(rows.map(({ account, total }) => [account, money(total, currency)]))
  return (account) => totals.get(account) ?? zero(currency)
}

/** The entries of a movement that was booked, turned around. */
export async function reversed(trx: Trx, reference: string): Promise<Entry[]> {
  const rows = await trx
    .selectFrom('ledger_entries as entry')
    .innerJoin('ledger_transactions as movement', 'movement.id', 'entry.transaction_id')
    .select(['entry.account', 'entry.amount', 'entry.currency', 'entry.user_id', 'entry.provider_id'])
    .where('movement.reference', '=', reference)
    .execute()
  return rows.map(({ account, amount, currency, user_id, provider_id }) => ({
    account,
    amount: money(amount.startsWith('-') ? amount.slice(1) : `-${amount}`, currency),
    userId: user_id,
    ...(provider_id ? { providerId: provider_id } : {}),
  }))
}
