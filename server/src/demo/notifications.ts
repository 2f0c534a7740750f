import { sql } from 'kysely'
import { type PastNotification, recordPast } from '../modules/notifications/index.ts'
import type { Trx } from '../platform/database/index.ts'
import { demoId } from './ids.ts'

/** Of each person; the latest of them are unread. */
const mostTold = 12
const unread = 3

/**
 * What the people of the printed logins have been told of their orders. Their orders are looked up first: nothing is known
 * yet of how many rows there are, and of all orders at once it could take minutes.
 */
export async function addNotifications(trx: Trx): Promise<void> {
  const { rows } = await sql<Omit<PastNotification, 'id' | 'is_read'> & { key: string; place: number }>`
    with people as materialized (
      select id, language from users where email in ('client@usta.test', 'provider@usta.test')
    ), mine as materialized (
      select * from order_parties
      where client_user_id in (select id from people) or provider_user_id in (select id from people)
    ), news as (
      select parties.client_user_id as user_id, 'bid.placed' as code, bid.id as key, parties.order_id, bid.amount,
        bid.currency, bidder.business_name as provider, 0 as rating, bid.created_at as at
      from mine parties join bids bid on bid.order_id = parties.order_id
      join service_provider_profiles bidder on bidder.id = bid.provider_id
      union all
      select happened.user_id, happened.code, parties.order_id, parties.order_id, bid.amount, bid.currency,
        parties.provider_name, assignment.client_rating, happened.at
      from mine parties join orders job on job.id = parties.order_id
      join order_assignments assignment on assignment.order_id = parties.order_id
      join bids bid on bid.id = assignment.accepted_bid_id
      cross join lateral (values
        (parties.provider_user_id, 'order.assigned.provider', assignment.assigned_at),
        (parties.client_user_id, 'order.started', job.started_at),
        (parties.provider_user_id, 'order.completed.provider', job.completed_at),
        (parties.provider_user_id, 'order.reviewed', assignment.reviewed_at)
      ) happened (user_id, code, at)
      where happened.at is not null
    ), placed as (
      select news.*, person.language, row_number() over (
        partition by user_id order by at desc, code desc, key)::int as place
      from news join people person on person.id = user_id
      where at <= now()
    )
    select placed.*, parties.title, parties.client_name as client from placed join mine parties using (order_id)
    where place <= ${sql.lit(mostTold)}`.execute(trx)
  await recordPast(
    trx,
    rows.map(({ key, place, ...news }) => ({
      ...news,
      id: demoId(`notification ${news.code} ${key}`, Date.parse(news.at)),
      is_read: place > unread,
    })),
  )
}
