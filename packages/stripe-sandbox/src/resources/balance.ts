import { noSuch } from '../errors.ts'
import type { Operation } from '../http/operation.ts'
import { newId } from '../ids.ts'
import { createdFilter, equals, page } from '../lists.ts'
import type { Params } from '../params.ts'
import type { BalanceTransaction } from '../types.ts'
import { seconds, type World } from '../world.ts'

interface Booking {
  type: 'adjustment' | 'charge' | 'refund' | 'refund_failure'
  category: 'charge' | 'dispute' | 'dispute_reversal' | 'refund' | 'refund_failure'
  amount: number
  fee?: number
  currency: string
  source: string
  description: string | null
}

const feeRate = 0.029
const feeFixed = 30

/** What Stripe keeps of a card payment: 2.9 % and 30 of the smallest unit. */
export function chargeFee(amount: number): number {
  return Math.min(amount, Math.round(amount * feeRate) + feeFixed)
}

/** Moves money in or out of the account's balance. */
export function book(world: World, booking: Booking): BalanceTransaction {
  const { amount, fee = 0, currency } = booking
  return world.store.put('balance_transactions', {
    id: newId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: seconds(world),
    balance_type: 'payments',
    created: seconds(world),
    currency,
    description: booking.description,
    exchange_rate: null,
    fee,
    fee_details: fee === 0 ? [] : [feeDetail(fee, currency)],
    net: amount - fee,
    reporting_category: booking.category,
    source: booking.source,
    status: 'available',
    type: booking.type,
  })
}

function feeDetail(amount: number, currency: string) {
  return {
    amount,
    application: null,
    currency,
    description: 'Stripe processing fees',
    type: 'stripe_fee',
  }
}

function retrieve(world: World, _input: Params, id: string): BalanceTransaction {
  const transaction = world.store.find('balance_transactions', id)
  if (!transaction) throw noSuch('balance transaction', id, 'id', 404)
  return transaction
}

function list(world: World, input: Params) {
  const isMatch = [equals(input, 'currency'), equals(input, 'source'), equals(input, 'type'), createdFilter(input)]
  const rows = world.store.newestFirst('balance_transactions').filter((row) => isMatch.every((matches) => matches(row)))
  return page(input, '/v1/balance_transactions', rows)
}

function balance(world: World): object {
  const totals = new Map<string, number>()
  for (const { currency, net } of world.store.newestFirst('balance_transactions')) {
    totals.set(currency, (totals.get(currency) ?? 0) + net)
  }
  const available = [...totals].map(([currency, amount]) => ({
    amount,
    currency,
    source_types: { card: amount },
  }))
  return { object: 'balance', available, livemode: false, pending: [] }
}

export const balanceOperations: Operation[] = [
  ['GET', '/v1/balance', balance],
  ['GET', '/v1/balance_transactions', list],
  ['GET', '/v1/balance_transactions/:id', retrieve],
]
