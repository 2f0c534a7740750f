import { isStaff } from '../../kernel/actor.ts'
import { allowedBidActions, allowedDisputeActions, allowedOrderActions } from './actions.ts'
import { nextStep } from './next-step.ts'
import { canSeePrivateDetails } from './policy.ts'
import type { Bid, BidDetails } from './schema/bid.ts'
import type { Dispute } from './schema/dispute.ts'
import type { Order, OrderSummary } from './schema/order.ts'
import type { BidDetailsRow, BidRow } from './store/bid-columns.ts'
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
  const known = { paid: row.invoice?.status === 'paid', reviewed: row.assignment?.client_rating != null }
  const lacksVerification = missing_requirements.length > 0
  const allowed_actions = allowedOrderActions(actor, row, { ...known, lacksVerification })
  const order = { ...shown, missing_requirements, next_step: nextStep(actor, row, known), allowed_actions }
  if (canSeePrivateDetails(actor, row)) return order
  return {
    ...order,
    location: null,
    postal_code: null,
    latitude: null,
    longitude: null,
    final_price: null,
    cancel_reason: null,
    cancelled_by: null,
    assignment: null,
    invoice: null,
    dispute: null,
  }
}

export function presentSummary({ actor }: Reader, row: OrderSummaryRow, { missing = [] }: Known = {}): OrderSummary {
  const { provider_id: _provider, own_bid: _bid, finished_at: _finished, disputable_until: _until, ...rest } = row
  const { paid, reviewed, completes_at: _completes, ...shown } = rest
  const missing_requirements = row.requirements.filter((requirement) => missing.includes(requirement))
  const known = { paid: paid ?? false, reviewed: reviewed ?? false }
  const lacksVerification = missing_requirements.length > 0
  const allowed_actions = allowedOrderActions(actor, row, { ...known, lacksVerification })
  const final_price = canSeePrivateDetails(actor, row) ? row.final_price : null
  return { ...shown, final_price, missing_requirements, next_step: nextStep(actor, row, known), allowed_actions }
}

export function presentBid({ actor }: Reader, { client_id, ...row }: BidRow): Bid {
  return { ...row, allowed_actions: allowedBidActions(actor, row, { client_id, status: row.order.status }) }
}

export function presentBidDetails(reader: Reader, row: BidDetailsRow, price: BidDetails['price']): BidDetails {
  const { addons: _addons, travel_fee: _fee, bidder, ...bid } = row
  return { ...presentBid(reader, bid), price, bidder }
}

export function presentDispute({ actor }: Reader, row: DisputeRow): Dispute {
  const admin_notes = isStaff(actor) ? row.admin_notes : null
  return { ...row, admin_notes, allowed_actions: allowedDisputeActions(actor, row) }
}
