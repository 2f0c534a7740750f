import { type RawBuilder, sql } from 'kysely'
import type { OrderedAddon } from '../pricing.ts'
import type { Bid, BidDetails } from '../schema/bid.ts'
import { providerCard } from './order-columns.ts'

export type BidRow = Omit<Bid, 'allowed_actions'> & { client_id: string }

/** A bid with what its price and its bidder are judged by. */
export type BidDetailsRow = BidRow & Pick<BidDetails, 'bidder'> & { addons: OrderedAddon[]; travel_fee: string }

const columns = sql`
  b.id, b.order_id, b.provider_id, b.amount, b.currency, b.description,
  nullif(b.estimated_duration, 0) as estimated_duration, b.status,
  b.terms_conditions, b.is_negotiable, b.accepted_at, b.rejected_at, b.withdrawn_at, b.created_at, b.updated_at,
  o.client_id, ${providerCard} as provider,
  json_build_object('id', o.id, 'title', o.title, 'city', o.city, 'status', o.status) as order`

/** Every query has the bid as `b`, whatever it is selected from, and its order as `o`. */
export function selectBid(source: RawBuilder<unknown>, order: RawBuilder<unknown> = sql`orders`) {
  return sql<BidRow>`
    select ${columns}
    from ${source} b
    join ${order} o on o.id = b.order_id
    left join provider_cards provider on provider.id = b.provider_id`
}

/**
 * The same with what it comes to; for who chooses, also with what stands behind its bidder. Distances are from the area:
 * where in it the client lives is not said.
 */
export function selectBidDetails(source: RawBuilder<unknown>, { toChoose }: { toChoose: boolean }) {
  return sql<BidDetailsRow>`
    select ${columns}, o.travel_fee, (
        select coalesce(json_agg(json_build_object('quantity', addon.quantity, 'price_type', addon.price_type,
          'unit_price', addon.unit_price::text)), '[]')
        from order_addons addon where addon.order_id = o.id) as addons,
      ${toChoose ? bidder : sql`null::json`} as bidder
    from ${source} b
    join orders o on o.id = b.order_id
    left join provider_cards provider on provider.id = b.provider_id`
}

const bidder = sql`(
  select json_build_object(
    'jobs_done', record.jobs_done, 'response_minutes', record.response_minutes, 'badges', verified.badges,
    'distance_km', (
      select round(kilometres(worker.place, on_earth(area.latitude, area.longitude)))
      from area_places area, provider_places worker
      where area.id = o.service_area_id and worker.provider_id = b.provider_id))
  from provider_records record
  join provider_badges verified on verified.provider_id = record.provider_id
  where record.provider_id = b.provider_id)`
