import { sql } from 'kysely'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { TimelineEntry } from '../schema/progress-routes.ts'

/** As much as its reader may know. */
export interface Sight {
  /** Whether they are told more than when it was published, and of bids. */
  readonly all: boolean
  /** Of whose bids they are told; null for everybody's. */
  readonly bidderId: string | null
}

/** What the order and what hangs on it tell of its past, but for the money. */
export async function listFacts(db: DbOrTrx, orderId: string, { all, bidderId }: Sight): Promise<TimelineEntry[]> {
  const { rows } = await sql<TimelineEntry>`
    with o as materialized (select * from orders where id = ${orderId}),
    assignment as (select * from order_assignments where order_id = ${orderId} and ${all}),
    bid as (
      select b.*, provider.business_name from (
        select * from bids where order_id = ${orderId} and (${bidderId === null} or provider_id = ${bidderId}::uuid)
        order by created_at desc, id desc limit 100) b
      left join provider_cards provider on provider.id = b.provider_id)
    select at, kind, by, coalesce(name, '') as name, amount, currency, coalesce(note, '') as note, rating
    from (
      select fact.*, null::text as name, null::numeric as amount, null::text as currency, null::integer as rating
      from o, lateral (values
        (o.created_at, 'created', 'client', '', ${all}),
        (o.published_at, 'published', 'client', '', true),
        (o.started_at, 'started', 'provider', '', ${all}),
        (o.finished_at, 'finished', 'provider', '', ${all}),
        (o.completed_at, 'completed', case when o.disputed_at < o.completed_at then 'staff'
          when o.completes_at <= o.completed_at then 'platform' else 'client' end, '', ${all}),
        (o.cancelled_at, 'cancelled', o.cancelled_by, o.cancel_reason, ${all})) fact (at, kind, by, note, is_told)
      where fact.is_told
      union all
      select created_at, 'bid_placed', 'provider', '', true, business_name, amount, currency, null from bid
      union all
      select withdrawn_at, 'bid_withdrawn', 'provider', '', true, business_name, null, null, null from bid
      union all
      select assignment.assigned_at, 'assigned', 'client', '', true, provider.business_name, o.final_price, o.currency, null
      from assignment join o on true left join provider_cards provider on provider.id = assignment.provider_id
      union all
      select reviewed_at, 'reviewed', 'client', '', true, null, null, null, nullif(client_rating, 0) from assignment
      union all
      select dispute.created_at, 'disputed', case when dispute.raised_by_id = client.user_id then 'client' else 'provider' end,
        '', true, null, null, null, null
      from order_disputes dispute join o on true left join client_cards client on client.id = o.client_id
      where dispute.order_id = ${orderId} and ${all}
      union all
      select resolved_at, 'dispute_resolved', 'staff', resolution, true, null, null, null, null
      from order_disputes where order_id = ${orderId} and ${all}) facts
    where at is not null
    order by at`.execute(db)
  return rows
}
