import { noSuch, refused } from '../errors.ts'
import { emit } from '../events.ts'
import type { Operation } from '../http/operation.ts'
import { newId } from '../ids.ts'
import { createdFilter, equals, page } from '../lists.ts'
import { mergeMetadata } from '../metadata.ts'
import type { Params } from '../params.ts'
import type { BalanceTransaction, Charge, Dispute } from '../types.ts'
import { seconds, type World } from '../world.ts'
import { book } from './balance.ts'
import { evidenceFields } from './dispute-evidence.ts'
import { cardOnFile } from './payment-methods.ts'

// What Stripe takes for a dispute, in the smallest unit, and how long there is to answer.
const fee = 1500
const daysToAnswer = 7
const open = ['needs_response', 'under_review']

/** Whether a dispute keeps the charge from being refunded: one that is open or lost. */
export function blocksRefund(world: World, charge: string): boolean {
  return world.store.newestFirst('disputes').some((dispute) => dispute.charge === charge && dispute.status !== 'won')
}

/** The holder's bank takes the money of a charge back. */
export function openDispute(world: World, chargeId: string): void {
  const charge = world.store.get('charges', chargeId)
  const amount = charge.amount - charge.amount_refunded
  if (charge.disputed || amount === 0) return
  const id = newId('du')
  const reason = cardOnFile(world, String(charge.payment_method)).known?.disputed ?? 'fraudulent'
  const withdrawn = bookDispute(world, id, charge, -amount, fee)
  const dispute = world.store.put('disputes', {
    id,
    object: 'dispute',
    amount,
    balance_transactions: [withdrawn] as Dispute['balance_transactions'],
    charge: chargeId,
    created: seconds(world),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: evidenceFields({}),
    evidence_details: {
      due_by: seconds(world) + daysToAnswer * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    network_reason_code: reason === 'fraudulent' ? '10.4' : '13.1',
    payment_intent: charge.payment_intent,
    reason,
    status: 'needs_response',
  })
  world.store.patch('charges', chargeId, { disputed: true })
  emit(world, 'charge.dispute.created', dispute)
  emit(world, 'charge.dispute.funds_withdrawn', dispute)
}

function bookDispute(
  world: World,
  dispute: string,
  { id, currency }: Charge,
  amount: number,
  fee: number,
): BalanceTransaction {
  const lost = amount < 0
  return book(world, {
    type: 'adjustment',
    category: lost ? 'dispute' : 'dispute_reversal',
    amount,
    fee,
    currency,
    source: dispute,
    description: lost ? `Chargeback withdrawal for ${id}` : `Chargeback reversal for ${id}`,
  })
}

/**
 * Decides a dispute. Won, the money and the fee come back; lost, they are gone.
 * @throws ApiError when it is decided already.
 */
export function closeDispute(world: World, id: string, outcome: 'won' | 'lost'): Dispute {
  const dispute = find(world, id)
  if (!open.includes(dispute.status)) throw refused(`This dispute is already closed (${dispute.status}).`)
  const before = { status: dispute.status }
  const change: Partial<Dispute> = { status: outcome }
  if (outcome === 'won') {
    const charge = world.store.get('charges', dispute.charge)
    const back = bookDispute(world, id, charge, dispute.amount, -fee)
    change.balance_transactions = [...dispute.balance_transactions, back as never]
    change.is_charge_refundable = true
  }
  const closed = world.store.patch('disputes', id, change)
  if (outcome === 'won') emit(world, 'charge.dispute.funds_reinstated', closed)
  emit(world, 'charge.dispute.closed', closed, before)
  return closed
}

function update(world: World, input: Params, id: string): Dispute {
  const dispute = find(world, id)
  const given = input.object('evidence')
  const metadata = mergeMetadata(dispute.metadata, input.metadata())
  const submit = input.flag('submit') ?? true
  if (!given) return world.store.patch('disputes', id, { metadata })
  if (!open.includes(dispute.status)) throw refused('This dispute is closed; its evidence can no longer be changed.')
  const evidence = evidenceFields(dispute.evidence, given)
  const submission_count = dispute.evidence_details.submission_count + (submit ? 1 : 0)
  const updated = world.store.patch('disputes', id, {
    evidence,
    evidence_details: { ...dispute.evidence_details, has_evidence: true, submission_count },
    metadata,
    ...(submit && { status: 'under_review' }),
  })
  emit(world, 'charge.dispute.updated', updated, { evidence: dispute.evidence })
  if (!submit) return updated
  // As Stripe decides disputes in test mode.
  if (evidence.uncategorized_text === 'winning_evidence') return closeDispute(world, id, 'won')
  if (evidence.uncategorized_text === 'losing_evidence') return closeDispute(world, id, 'lost')
  return updated
}

function list(world: World, input: Params) {
  const isMatch = [equals(input, 'charge'), equals(input, 'payment_intent'), createdFilter(input)]
  const rows = world.store.newestFirst('disputes').filter((row) => isMatch.every((matches) => matches(row)))
  return page(input, '/v1/disputes', rows)
}

function find(world: World, id: string): Dispute {
  const dispute = world.store.find('disputes', id)
  if (!dispute) throw noSuch('dispute', id, 'id', 404)
  return dispute
}

export const disputeOperations: Operation[] = [
  ['GET', '/v1/disputes', list],
  ['GET', '/v1/disputes/:id', (world, _input, id) => find(world, id)],
  ['POST', '/v1/disputes/:id', update],
  ['POST', '/v1/disputes/:id/close', (world, _input, id) => closeDispute(world, id, 'lost')],
]
