import { amountText } from '../currency.ts'
import { noSuch, refused } from '../errors.ts'
import { emit } from '../events.ts'
import type { Operation } from '../http/operation.ts'
import { newId } from '../ids.ts'
import { scheduleTask } from '../later.ts'
import { createdFilter, equals, page } from '../lists.ts'
import { mergeMetadata } from '../metadata.ts'
import type { Params } from '../params.ts'
import type { Charge, Refund } from '../types.ts'
import { seconds, type World } from '../world.ts'
import { book } from './balance.ts'
import { findCharge } from './charges.ts'
import { blocksRefund } from './disputes.ts'
import { findIntent } from './intents.ts'
import { cardOnFile } from './payment-methods.ts'

function create(world: World, input: Params): Refund {
  const charge = chargeToRefund(world, input)
  const reason = input.choice('reason', ['duplicate', 'fraudulent', 'requested_by_customer'])
  const amount = amountToRefund(charge, input.integer('amount', { min: 1 }))
  if (blocksRefund(world, charge.id)) {
    throw refused(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    })
  }
  const later = cardOnFile(world, String(charge.payment_method)).known?.refund
  const { currency, payment_intent } = charge
  const id = newId('re')
  const refund = world.store.put('refunds', {
    id,
    object: 'refund',
    amount,
    balance_transaction: bookRefund(world, id, charge, amount),
    charge: charge.id,
    created: seconds(world),
    currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: { type: 'card', card: { type: 'refund', reference_status: 'pending' } },
    metadata: mergeMetadata({}, input.metadata()),
    payment_intent,
    payment_method: charge.payment_method,
    reason: reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: later === 'is_pending' ? 'pending' : 'succeeded',
    transfer_reversal: null,
  })
  const before = { amount_refunded: charge.amount_refunded, refunded: charge.refunded }
  const refundedCharge = addRefunded(world, charge, amount)
  emit(world, 'refund.created', refund)
  emit(world, 'charge.refunded', refundedCharge, before)
  const at = world.clock() + world.laterAfter
  if (later === 'fails') scheduleTask(world, 'fail_refund', id, at)
  if (later === 'is_pending') scheduleTask(world, 'settle_refund', id, at)
  return refund
}

function chargeToRefund(world: World, input: Params): Charge {
  const chargeId = input.text('charge')
  const intentId = input.text('payment_intent')
  if (chargeId) return findCharge(world, chargeId, 400)
  if (!intentId) {
    const message = 'One of the following params should be provided for this request: payment_intent or charge.'
    throw refused(message, { code: 'parameter_missing' })
  }
  const intent = findIntent(world, intentId, 400)
  const charge = world.store.find('charges', intent.latest_charge ?? '')
  if (charge?.status === 'succeeded') return charge
  throw refused(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`, {
    code: 'payment_intent_unexpected_state',
    payment_intent: intent,
  })
}

function amountToRefund(charge: Charge, asked: number | undefined): number {
  const left = charge.amount_captured - charge.amount_refunded
  if (!charge.paid) throw refused(`Charge ${charge.id} failed, so there is nothing to refund.`)
  if (left === 0) {
    throw refused(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' })
  }
  const amount = asked ?? left
  if (amount <= left) return amount
  const [wanted, rest] = [amount, left].map((value) => amountText(value, charge.currency))
  throw refused(`Refund amount (${wanted}) is greater than unrefunded amount on charge (${rest})`, {
    code: 'amount_too_large',
    param: 'amount',
  })
}

function bookRefund(world: World, refund: string, charge: Charge, amount: number): string {
  return book(world, {
    type: 'refund',
    category: 'refund',
    amount: -amount,
    currency: charge.currency,
    source: refund,
    description: `REFUND FOR CHARGE ${charge.id}`,
  }).id
}

function addRefunded(world: World, charge: Charge, amount: number): Charge {
  const amount_refunded = charge.amount_refunded + amount
  const refunded = amount_refunded === charge.amount_captured
  return world.store.patch('charges', charge.id, { amount_refunded, refunded })
}

/** The bank did not take the money: it comes back, and the charge is no longer refunded by that much. */
export function failRefund(world: World, id: string): void {
  const refund = world.store.get('refunds', id)
  if (refund.status === 'failed') return
  const returned = book(world, {
    type: 'refund_failure',
    category: 'refund_failure',
    amount: refund.amount,
    currency: refund.currency,
    source: id,
    description: `REFUND FAILURE FOR REFUND ${id}`,
  })
  addRefunded(world, world.store.get('charges', String(refund.charge)), -refund.amount)
  const failed = world.store.patch('refunds', id, {
    status: 'failed',
    failure_balance_transaction: returned.id,
    failure_reason: 'expired_or_canceled_card',
  })
  const before = { status: refund.status }
  emit(world, 'refund.updated', failed, before)
  emit(world, 'charge.refund.updated', failed, before)
  emit(world, 'refund.failed', failed, before)
}

/** A pending refund arrived. */
export function settleRefund(world: World, id: string): void {
  const { status } = world.store.get('refunds', id)
  if (status !== 'pending') return
  const settled = world.store.patch('refunds', id, { status: 'succeeded' })
  emit(world, 'refund.updated', settled, { status })
  emit(world, 'charge.refund.updated', settled, { status })
}

function retrieve(world: World, _input: Params, id: string): Refund {
  const refund = world.store.find('refunds', id)
  if (!refund) throw noSuch('refund', id, 'id', 404)
  return refund
}

function update(world: World, input: Params, id: string): Refund {
  const before = retrieve(world, input, id)
  const metadata = mergeMetadata(before.metadata, input.metadata())
  const refund = world.store.patch('refunds', id, { metadata })
  emit(world, 'refund.updated', refund, { metadata: before.metadata })
  return refund
}

function list(world: World, input: Params) {
  const isMatch = [equals(input, 'charge'), equals(input, 'payment_intent'), createdFilter(input)]
  const rows = world.store.newestFirst('refunds').filter((row) => isMatch.every((matches) => matches(row)))
  return page(input, '/v1/refunds', rows)
}

export const refundOperations: Operation[] = [
  ['POST', '/v1/refunds', create],
  ['GET', '/v1/refunds', list],
  ['GET', '/v1/refunds/:id', retrieve],
  ['POST', '/v1/refunds/:id', update],
]
