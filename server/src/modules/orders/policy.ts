import { type Actor, isStaff } from '../../kernel/actor.ts'
import { type BidState, type OrderState, openStates } from './machine.ts'

/** What the rules ask about an order. */
export interface OrderFacts {
  readonly client_id: string
  /** The assigned provider; null before the award. */
  readonly provider_id: string | null
  readonly status: OrderState
  readonly finished_at: string | null
  readonly disputable_until: string | null
  /** The state of the newest bid of the provider who asks. */
  readonly own_bid: BidState | null
}

export interface BidFacts {
  readonly provider_id: string
  readonly status: BidState
}

// Who is who.

export function isClientOf(actor: Actor, order: Pick<OrderFacts, 'client_id'>): boolean {
  return actor.kind === 'user' && actor.clientId === order.client_id
}

export function isProviderOf(actor: Actor, order: Pick<OrderFacts, 'provider_id'>): boolean {
  return actor.kind === 'user' && actor.providerId !== null && actor.providerId === order.provider_id
}

/** The two sides of an order, and the staff and machinery that serve both. */
export function isParticipant(actor: Actor, order: Pick<OrderFacts, 'client_id' | 'provider_id'>): boolean {
  return isClientOf(actor, order) || isProviderOf(actor, order) || isStaff(actor) || actor.kind === 'system'
}

export function isBidder(actor: Actor, bid: Pick<BidFacts, 'provider_id'>): boolean {
  return actor.kind === 'user' && actor.providerId === bid.provider_id
}

// Who may see what.

export function canSeeOrder(actor: Actor, order: OrderFacts): boolean {
  if (isParticipant(actor, order)) return true
  if (actor.kind !== 'user' || actor.providerId === null) return false
  return order.own_bid !== null || isOpen(order)
}

/** The street address, the agreed price and how the work went are nobody's business but theirs. */
export function canSeePrivateDetails(actor: Actor, order: OrderFacts): boolean {
  return isParticipant(actor, order)
}

export function canSeeAllBids(actor: Actor, order: OrderFacts): boolean {
  return isClientOf(actor, order) || isStaff(actor)
}

export function canSeeBid(actor: Actor, bid: BidFacts, order: Pick<OrderFacts, 'client_id'>): boolean {
  return isBidder(actor, bid) || isClientOf(actor, order) || isStaff(actor)
}

export function canSeeDispute(
  actor: Actor,
  dispute: { readonly client_id: string | null; readonly provider_id: string | null },
): boolean {
  if (isStaff(actor)) return true
  if (actor.kind !== 'user') return false
  return (
    (actor.clientId !== null && actor.clientId === dispute.client_id) ||
    (actor.providerId !== null && actor.providerId === dispute.provider_id)
  )
}

export function isOpen(order: Pick<OrderFacts, 'status'>): boolean {
  return (openStates as readonly OrderState[]).includes(order.status)
}

/** A withdrawn bid makes room for another; a rejected one does not. */
export function hasActiveBid(order: Pick<OrderFacts, 'own_bid'>): boolean {
  return order.own_bid !== null && order.own_bid !== 'withdrawn'
}

// Who may do what.

export function canEdit(actor: Actor, order: OrderFacts): boolean {
  return isClientOf(actor, order)
}

export function canPublish(actor: Actor, order: OrderFacts): boolean {
  return isClientOf(actor, order)
}

export function canBid(actor: Actor, order: OrderFacts): boolean {
  return actor.kind === 'user' && actor.providerId !== null && !isClientOf(actor, order)
}

export function canAccept(actor: Actor, order: OrderFacts): boolean {
  return isClientOf(actor, order)
}

export function canStart(actor: Actor, order: OrderFacts): boolean {
  return isProviderOf(actor, order)
}

export function canFinish(actor: Actor, order: OrderFacts): boolean {
  return isProviderOf(actor, order)
}

/** The platform accepts for a client who stays silent. */
export function canComplete(actor: Actor, order: OrderFacts): boolean {
  return isClientOf(actor, order) || actor.kind === 'system'
}

export function canReview(actor: Actor, order: OrderFacts): boolean {
  return isClientOf(actor, order)
}

export function canCancel(actor: Actor, order: OrderFacts): boolean {
  return isClientOf(actor, order) || isProviderOf(actor, order) || isStaff(actor, 'support', 'moderator')
}

export function canDispute(actor: Actor, order: OrderFacts): boolean {
  return isClientOf(actor, order) || isProviderOf(actor, order)
}

export function canResolve(actor: Actor): boolean {
  return isStaff(actor, 'moderator')
}

export function canDelete(actor: Actor, order: OrderFacts): boolean {
  return isClientOf(actor, order) || isStaff(actor, 'support', 'moderator')
}

// What else has to be so.

/** A completed order can be disputed for some days, any other while its state allows it. */
export function isDisputable(order: OrderFacts, now = new Date()): boolean {
  return order.status !== 'completed' || (order.disputable_until !== null && new Date(order.disputable_until) > now)
}
