import type { Actor, Call } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { invalidTransition } from './errors.ts'
import { bidMachine, type DisputeState, disputeMachine, type OrderStep, orderAllows } from './machine.ts'
import type { BidFacts, OrderFacts } from './policy.ts'
import * as policy from './policy.ts'

/** What decides beside the order itself. */
export interface Circumstances {
  readonly now?: Date
  /** Whether the invoice is paid. */
  readonly paid: boolean
  /** Whether the client has rated the work. */
  readonly reviewed: boolean
  /** Whether the provider who asks lacks a verification that the category requires. */
  readonly lacksVerification: boolean
}

/** What can be done to an order: who may, in which states, and what else has to be so. */
const actions = {
  edit: { may: policy.canEdit, ready: () => true },
  publish: { may: policy.canPublish, ready: () => true },
  bid: {
    may: policy.canBid,
    ready: (order, { lacksVerification }) => !policy.hasActiveBid(order) && !lacksVerification,
  },
  start: { may: policy.canStart, ready: (_, { paid }) => paid },
  finish: { may: policy.canFinish, ready: (order) => order.finished_at === null },
  complete: { may: policy.canComplete, ready: (order) => order.finished_at !== null },
  review: { may: policy.canReview, ready: (_, { reviewed }) => !reviewed },
  cancel: { may: policy.canCancel, ready: () => true },
  dispute: { may: policy.canDispute, ready: (order, { now }) => policy.isDisputable(order, now) },
  delete: { may: policy.canDelete, ready: () => true },
} as const satisfies Record<string, Rule>

interface Rule {
  readonly may: (actor: Actor, order: OrderFacts) => boolean
  readonly ready: (order: OrderFacts, circumstances: Circumstances) => boolean
}

export type OrderAction = keyof typeof actions

export const orderActions = Object.keys(actions) as OrderAction[]

/** What the actor could do to the order right now. */
export function allowedOrderActions(actor: Actor, order: OrderFacts, circumstances: Circumstances): OrderAction[] {
  if (!policy.canSeeOrder(actor, order)) return []
  return orderActions.filter((action) => {
    const { may, ready } = actions[action]
    return may(actor, order) && orderAllows(action, order.status) && ready(order, circumstances)
  })
}

/** @throws 404 for an order that the actor cannot see, 403 where it is not theirs to do */
export function requireMay(actor: Actor, action: OrderAction, order: OrderFacts): void {
  if (!policy.canSeeOrder(actor, order)) throw new Problem(commonErrors.notFound)
  if (!actions[action].may(actor, order)) throw new Problem(commonErrors.forbidden)
}

/** @throws 409 where the state of the order does not allow it */
export function requireState(call: Call, step: OrderStep, order: Pick<OrderFacts, 'status'>): void {
  if (!orderAllows(step, order.status)) throw invalidTransition(call, step, order.status)
}

export const bidActions = ['edit', 'withdraw', 'accept'] as const

export type BidAction = (typeof bidActions)[number]

/** What the actor could do to the bid right now. */
export function allowedBidActions(
  actor: Actor,
  bid: BidFacts,
  order: Pick<OrderFacts, 'client_id' | 'status'>,
): BidAction[] {
  const may = {
    edit: policy.isBidder(actor, bid),
    withdraw: policy.isBidder(actor, bid),
    accept: policy.isClientOf(actor, order),
  }
  return bidActions.filter((action) => may[action] && policy.isOpen(order) && bidMachine.allows(action, bid.status))
}

export const disputeActions = ['review', 'resolve'] as const

export type DisputeAction = (typeof disputeActions)[number]

/** What the actor could do to the dispute right now. */
export function allowedDisputeActions(actor: Actor, dispute: { readonly status: DisputeState }): DisputeAction[] {
  return policy.canResolve(actor)
    ? disputeActions.filter((action) => disputeMachine.allows(action, dispute.status))
    : []
}
