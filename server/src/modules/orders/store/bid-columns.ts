import { type RawBuilder, sql } from 'kysely'
import type { Bid } from '../schema/bid.ts'
import { providerCard } from './order-columns.ts'

export type BidRow = Omit<Bid, 'allowed_actions'> & { client_id: string }

/** Every query has the bid as `b`, whatever it is selected from, and its order as `o`. */
export function selectBid(source: RawBuilder<unknown>, order: RawBuilder<unknown> = sql`orders`) {
  return sql<BidRow>`
    select b.id, b.order_id, b.provider_id, b.amount, b.currency, b.description,
      nullif(b.estimated_duration, 0) as estimated_duration, b.status,
      b.terms_conditions, b.is_negotiable, b.accepted_at, b.rejected_at, b.withdrawn_at, b.created_at, b.updated_at,
      o.client_id, ${providerCard} as provider,
      json_build_object('id', o.id, 'title', o.title, 'city', o.city, 'status', o.status) as order
    from ${source} b
    join ${order} o on o.id = b.order_id
    left join provider_cards provider on provider.id = b.provider_id`
}
