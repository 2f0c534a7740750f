import { defineMachine } from '../../kernel/machine.ts'

export const orderStates = [
  'draft',
  'published',
  'bidding',
  'assigned',
  'in_progress',
  'completed',
  'cancelled',
  'disputed',
] as const

export type OrderState = (typeof orderStates)[number]

/** The life of an order. What is not here gets 409 `order.invalid_transition`. */
export const orderMachine = defineMachine(orderStates, {
  publish: { from: ['draft'], to: 'published' },
  receive_first_bid: { from: ['published'], to: 'bidding' },
  lose_last_bid: { from: ['bidding'], to: 'published' },
  assign: { from: ['bidding'], to: 'assigned' },
  start: { from: ['assigned'], to: 'in_progress' },
  finish: { from: ['in_progress'], to: 'in_progress' },
  complete: { from: ['in_progress'], to: 'completed' },
  cancel: { from: ['draft', 'published', 'bidding', 'assigned'], to: 'cancelled' },
  dispute: { from: ['assigned', 'in_progress', 'completed'], to: 'disputed' },
  decide_completed: { from: ['disputed'], to: 'completed' },
  decide_cancelled: { from: ['disputed'], to: 'cancelled' },
})

export type OrderTransition = keyof typeof orderMachine.transitions

/** Bids are taken in these states, and the open feed shows them. */
export const openStates = ['published', 'bidding'] as const satisfies readonly OrderState[]

/** In which states an order can be worked on without changing its state. */
export const orderStatesFor = {
  bid: openStates,
  edit: ['draft', 'published', 'bidding'],
  /** What was bid on does not change under the bidders. */
  change_deal: ['draft', 'published'],
  plan: ['assigned', 'in_progress'],
  review: ['completed'],
  delete: ['draft', 'published', 'bidding', 'cancelled', 'completed'],
} as const satisfies Record<string, readonly OrderState[]>

export type OrderStep = OrderTransition | keyof typeof orderStatesFor

/** Whether `step`, a transition or not, may be taken in `state`. */
export function orderAllows(step: OrderStep, state: OrderState): boolean {
  const states: readonly OrderState[] =
    step in orderStatesFor
      ? orderStatesFor[step as keyof typeof orderStatesFor]
      : orderMachine.from(step as OrderTransition)
  return states.includes(state)
}

export const bidStates = ['pending', 'accepted', 'rejected', 'withdrawn'] as const

export type BidState = (typeof bidStates)[number]

export const bidMachine = defineMachine(bidStates, {
  edit: { from: ['pending'], to: 'pending' },
  accept: { from: ['pending'], to: 'accepted' },
  reject: { from: ['pending'], to: 'rejected' },
  withdraw: { from: ['pending'], to: 'withdrawn' },
})

export const disputeStates = ['open', 'under_review', 'resolved', 'closed'] as const

export type DisputeState = (typeof disputeStates)[number]

export const disputeMachine = defineMachine(disputeStates, {
  review: { from: ['open'], to: 'under_review' },
  resolve: { from: ['open', 'under_review'], to: 'resolved' },
})

/** How a dispute can end: what becomes of the order. */
export const disputeOutcomes = ['completed', 'cancelled'] as const

export type DisputeOutcome = (typeof disputeOutcomes)[number]
