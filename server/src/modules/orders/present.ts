import { isStaff } from '../../kernel/actor.ts'
import { allowedBidActions, allowedDisputeActions, allowedOrderActions } from './actions.ts'
import { canSeePrivateDetails } from './policy.ts'
import type { Bid } from './schema/bid.ts'
import type { Dispute } from './schema/dispute.ts'
import type { Order, OrderSummary } from './schema/order.ts'
import type { BidRow } from './store/bid-columns.ts'
import type { DisputeRow } from './store/disputes.ts'
import type { OrderRow, OrderSummaryRow, Reader } from './store/order-columns.ts'

type Requirement = Order['requirements'][number]

/** What a row does not tell about the one who reads it. */
interface Known {
  /** The verifications that the provider who reads lacks, of all there are. */
  missing?: readonly Requirement[]
}

/** An order as `reader` sees it; what is private is null for those it does not concern. */
export function presentOrder({ actor }: Reader, row: OrderRow, { missing = [] }: Known = {}): Order {
  const { provider_id: _provider, own_bid: _bid, client_user_id: _client, provider_user_id: _user, ...shown } = row
  const missing_requirements = row.requirements.filter((requirement) => missing.includes(requirement))
  const allowed_actions = allowedOrderActions(actor, row, {
    lacksVerification: missing_requirements.length > 0,
    paid: row.invoice?.status === 'paid',
    reviewed: row.assignment?.client_rating != null,
  })
  const order = { ...shown, missing_requirements, allowed_actions }
  if (canSeePrivateDetails(actor, row)) return order
  return {
    ...order,
    location: null,
    postal_code: null,
    latitude: null,
    longitude: null,
    final_price: null,
    cancel_reason: null,
    assignment: null,
    invoice: null,
    dispute: null,
  }
}

export function presentSummary({ actor }: Reader, row: OrderSummaryRow, { missing = [] }: Known = {}): OrderSummary {
  const { provider_id: _provider, own_bid: _bid, finished_at: _finished, disputable_until: _until, ...rest } = row
  const { paid, reviewed, ...shown } = rest
  const missing_requirements = row.requirements.filter((requirement) => missing.includes(requirement))
  const allowed_actions = allowedOrderActions(actor, row, {
    paid: paid ?? false,
    reviewed: reviewed ?? false,
    lacksVerification: missing_requirements.length > 0,
  })
  const final_price = canSeePrivateDetails(actor, row) ? row.final_price : null
  return { ...shown, final_price, missing_requirements, allowed_actions }
}

export function presentBid({ actor }: Reader, { client_id, ...row }: BidRow): Bid {
  return { ...row, allowed_actions: allowedBidActions(actor, row, { client_id, status: row.order.status }) }
}

export function presentDispute({ actor }: Reader, row: DisputeRow): Dispute {
  const admin_notes = isStaff(actor) ? row.admin_notes : null
  return { ...row, admin_notes, allowed_actions: allowedDisputeActions(actor, row) }
}
