import { type Static, Type } from 'typebox'
import {
  Amount,
  CurrencyCode,
  Exactly,
  IdParams,
  Nullable,
  OneOf,
  type RouteSpec,
  Timestamp,
} from '../../../platform/http/index.ts'
import { orderErrors } from '../errors.ts'
import { type BidState, bidStates, type OrderState, orderStates } from '../machine.ts'

const Count = Type.Integer({ minimum: 0 })

function Counts<State extends string>(states: readonly State[], id: string) {
  const counts = Object.fromEntries([...states, 'all'].map((state) => [state, Count]))
  return Exactly(counts as Record<State | 'all', typeof Count>, { $id: id })
}

export const OrderCounts = Counts<OrderState>(orderStates, 'OrderCounts')
export type OrderCounts = Record<OrderState | 'all', number>
export const BidCounts = Counts<BidState>(bidStates, 'BidCounts')
export type BidCounts = Record<BidState | 'all', number>

export const countOrders = {
  summary: 'Count orders per state',
  query: Exactly({
    feed: OneOf(['own', 'work'], { description: 'own: what a client ordered; work: what a provider was assigned' }),
  }),
  response: { 200: OrderCounts },
} satisfies RouteSpec

export const countBids = {
  summary: "Count a provider's own bids per state",
  response: { 200: BidCounts },
} satisfies RouteSpec

export const CancellationTerms = Exactly(
  {
    paid_amount: Amount,
    refund_amount: { ...Amount, description: 'What goes back to the client' },
    fee_amount: { ...Amount, description: 'What is kept of it' },
    currency: CurrencyCode,
    rejected_bids: Type.Integer({ description: 'Bids that are turned down with it' }),
  },
  { $id: 'CancellationTerms' },
)
export type CancellationTerms = Static<typeof CancellationTerms>

export const previewCancellation = {
  summary: 'What cancelling an order now would cost',
  description: 'For those who may cancel it, while it can be cancelled. Nothing is changed.',
  params: IdParams,
  response: { 200: CancellationTerms },
  errors: [orderErrors.invalidTransition],
} satisfies RouteSpec

export const factKinds = [
  'created',
  'published',
  'bid_placed',
  'bid_withdrawn',
  'assigned',
  'paid',
  'started',
  'finished',
  'completed',
  'reviewed',
  'cancelled',
  'disputed',
  'dispute_resolved',
  'refunded',
] as const

const TimelineEntry = Exactly(
  {
    at: Timestamp,
    kind: OneOf(factKinds),
    by: Nullable(OneOf(['client', 'provider', 'staff', 'platform'], { description: 'null where it is not known' })),
    name: Type.String({ description: 'Business name of the bidder or of who was chosen; empty for all else' }),
    amount: Nullable(Amount),
    currency: Nullable(CurrencyCode),
    note: Type.String({ description: 'Why it was cancelled, or how a dispute was decided' }),
    rating: Nullable(Type.Integer({ minimum: 1, maximum: 5 })),
  },
  { $id: 'TimelineEntry' },
)
export type TimelineEntry = Static<typeof TimelineEntry>

export const Timeline = Exactly({ entries: Type.Array(TimelineEntry) }, { $id: 'Timeline' })
export type Timeline = Static<typeof Timeline>

export const readTimeline = {
  summary: 'What happened to an order, oldest first',
  description: 'All of it for its two sides and staff; other providers see their own part. Of bids the newest hundred.',
  params: IdParams,
  response: { 200: Timeline },
} satisfies RouteSpec
