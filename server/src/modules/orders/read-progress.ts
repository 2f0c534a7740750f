import type { ProviderCall, UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { defaultCurrency } from '../../kernel/money.ts'
import { requireMay, requireState } from './actions.ts'
import type { Context } from './context.ts'
import { canSeeAllBids, canSeeOrder, canSeePrivateDetails, isOpen } from './policy.ts'
import type { BidCounts, CancellationTerms, OrderCounts, Timeline, TimelineEntry } from './schema/progress-routes.ts'
import { countBidsOfProvider, countOrdersOf } from './store/counts.ts'
import { findOrder } from './store/orders.ts'
import { listFacts } from './store/timeline.ts'

/** How many orders are in each state: a client's own, or a provider's work. */
export async function readOrderCounts(
  { db }: Context,
  { actor }: UserCall,
  feed: 'own' | 'work',
): Promise<OrderCounts> {
  const id = feed === 'own' ? actor.clientId : actor.providerId
  if (id === null) throw new Problem(commonErrors.forbidden)
  return countOrdersOf(db.kysely, feed, id)
}

export function readBidCounts({ db }: Context, { actor }: ProviderCall): Promise<BidCounts> {
  return countBidsOfProvider(db.kysely, actor.providerId)
}

/**
 * What cancelling would cost, for those who may cancel, while they can.
 * @throws 404 not visible, 403 not theirs to cancel, 409 not in this state
 */
export async function previewCancel({ db, payments }: Context, call: UserCall, id: string): Promise<CancellationTerms> {
  const order = await findOrder(db.kysely, call, id)
  if (order === null) throw new Problem(commonErrors.notFound)
  requireMay(call.actor, 'cancel', order)
  requireState(call, 'cancel', order)
  const money = await payments.previewCancellation(db.kysely, id)
  return {
    paid_amount: money?.paid ?? '0.00',
    refund_amount: money?.refund ?? '0.00',
    fee_amount: '0.00',
    currency: money?.currency ?? defaultCurrency,
    rejected_bids: isOpen(order) ? order.bid_count : 0,
  }
}

/** What happened to an order, oldest first, as far as the caller may know. */
export async function readTimeline({ db, payments }: Context, call: UserCall, id: string): Promise<Timeline> {
  const order = await findOrder(db.kysely, call, id)
  if (order === null || !canSeeOrder(call.actor, order)) throw new Problem(commonErrors.notFound)
  const all = canSeePrivateDetails(call.actor, order)
  const bidderId = canSeeAllBids(call.actor, order) ? null : call.actor.providerId
  const facts = await listFacts(db.kysely, id, { all, bidderId })
  const moved = all ? await payments.moneyFacts(db.kysely, id) : []
  const entries = [
    ...facts,
    ...moved.map((fact): TimelineEntry => ({ ...fact, by: null, name: '', note: '', rating: null })),
  ]
  return { entries: entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) }
}
