import { Type } from 'typebox'
import { Amount, CurrencyCode, Id, Nullable, OneOf } from '../../platform/http/index.ts'
import { defineEvent } from '../../platform/jobs/index.ts'
import { disputeOutcomes } from './machine.ts'

/** Which order, and who its client is. */
const about = {
  order_id: Id,
  title: Type.String(),
  client_id: Id,
  client_user_id: Nullable(Id),
}

/** The same with the provider: the bidder or the assigned one. Null where there is none, or no more. */
const between = { ...about, provider_id: Nullable(Id), provider_user_id: Nullable(Id) }

const money = { amount: Amount, currency: CurrencyCode }

/** A client made an order; it is a draft still. */
export const orderCreated = defineEvent('order.created', Type.Object(about))

/** An order takes bids from now on. */
export const orderPublished = defineEvent(
  'order.published',
  Type.Object({ ...about, service_subcategory_id: Id, service_category_id: Nullable(Id), city: Type.String() }),
)

/** A client changed an order. */
export const orderChanged = defineEvent('order.changed', Type.Object(about))

/** A provider bid on an order. */
export const bidPlaced = defineEvent('bid.placed', Type.Object({ ...between, bid_id: Id, ...money }))

/** A provider changed a bid that is still pending. */
export const bidChanged = defineEvent('bid.changed', Type.Object({ ...between, bid_id: Id, ...money }))

/** A provider took a bid back. */
export const bidWithdrawn = defineEvent('bid.withdrawn', Type.Object({ ...between, bid_id: Id }))

/** A bid lost: another was accepted, or the order was cancelled. One event per bid. */
export const bidRejected = defineEvent('bid.rejected', Type.Object({ ...between, bid_id: Id }))

/** A bid was accepted; the invoice is sent. `amount` is the bid's. */
export const orderAssigned = defineEvent(
  'order.assigned',
  Type.Object({ ...between, bid_id: Id, assignment_id: Id, invoice_id: Id, ...money }),
)

/** The provider began. */
export const orderStarted = defineEvent('order.started', Type.Object(between))

/** The provider says that the work is done; the client accepts it or disputes. */
export const orderFinished = defineEvent('order.finished', Type.Object(between))

/** The work was accepted; `automatic` when the client stayed silent. */
export const orderCompleted = defineEvent('order.completed', Type.Object({ ...between, automatic: Type.Boolean() }))

/** The client rated the work. */
export const orderReviewed = defineEvent(
  'order.reviewed',
  Type.Object({ ...between, rating: Type.Integer({ minimum: 1, maximum: 5 }) }),
)

/** An order was cancelled; `by` says whose decision it was. */
export const orderCancelled = defineEvent(
  'order.cancelled',
  Type.Object({ ...between, reason: Type.String(), by: OneOf(['client', 'provider', 'staff']) }),
)

/** One side disputes the order; the payout is frozen. */
export const orderDisputed = defineEvent(
  'order.disputed',
  Type.Object({ ...between, dispute_id: Id, raised_by_id: Id }),
)

/** Staff decided a dispute. */
export const disputeResolved = defineEvent(
  'dispute.resolved',
  Type.Object({
    ...between,
    dispute_id: Id,
    outcome: OneOf(disputeOutcomes),
    refund_amount: Nullable(Amount),
  }),
)

/** An order left, with all that hangs on it. */
export const orderDeleted = defineEvent('order.deleted', Type.Object(about))

/** A deleted order is back. */
export const orderRestored = defineEvent('order.restored', Type.Object(about))
