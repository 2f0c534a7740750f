import { sql } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { CalendarFeed, CalendarJob } from '../schema/calendar.ts'

const columns = sql`
  o.id as order_id, o.title, o.status, planned.start_date, planned.start_time,
  nullif(bid.estimated_duration, 0) as duration, o.city, o.location, client.name as client_name`

const joined = sql`
  join orders o on o.id = planned.order_id and o.status in ('assigned', 'in_progress', 'completed', 'disputed')
  left join bids bid on bid.id = planned.accepted_bid_id
  left join client_cards client on client.id = o.client_id`

/** The jobs of some days, or the work ahead that has no day. */
export async function listJobs(
  db: DbOrTrx,
  providerId: string,
  days: { from: string; to: string } | null,
): Promise<CalendarJob[]> {
  const when =
    days === null
      ? sql`planned.start_date is null and o.status in ('assigned', 'in_progress')`
      : sql`planned.start_date between ${days.from} and ${days.to}`
  const { rows } = await sql<CalendarJob>`
    select ${columns} from order_assignments planned ${joined}
    where planned.provider_id = ${providerId} and ${when}
    order by planned.start_date, planned.start_time nulls first, planned.id
    limit ${sql.lit(days === null ? 100 : 2_000)}`.execute(db)
  return rows
}

/** A job with the moment at which it begins; null when it has a day only. */
export type FeedJob = CalendarJob & { starts_at: string | null; updated_at: string }

export async function listFeedJobs(db: DbOrTrx, providerId: string, timeZone: string): Promise<FeedJob[]> {
  const { rows } = await sql<FeedJob>`
    select ${columns}, (planned.start_date + planned.start_time) at time zone ${timeZone} as starts_at,
      greatest(planned.updated_at, o.updated_at) as updated_at
    from order_assignments planned ${joined}
    where planned.provider_id = ${providerId} and planned.start_date between current_date - 92 and current_date + 366
    order by planned.start_date, planned.start_time nulls first, planned.id limit 2000`.execute(db)
  return rows
}

export async function findFeed(db: DbOrTrx, providerId: string): Promise<CalendarFeed | null> {
  const { rows } = await sql<CalendarFeed>`
    select created_at, last_fetched_at from calendar_feeds where provider_id = ${providerId}`.execute(db)
  return rows[0] ?? null
}

interface NewFeed {
  readonly providerId: string
  readonly hash: string
  readonly language: Language
}

export async function replaceFeed(trx: Trx, { providerId, hash, language }: NewFeed): Promise<CalendarFeed> {
  const { rows } = await sql<CalendarFeed>`
    insert into calendar_feeds (provider_id, token_hash, language) values (${providerId}, ${hash}, ${language})
    on conflict (provider_id) do update set token_hash = excluded.token_hash, language = excluded.language,
      created_at = now(), last_fetched_at = null
    returning created_at, last_fetched_at`.execute(trx)
  return rows[0] as CalendarFeed
}

export async function deleteFeed(trx: Trx, providerId: string): Promise<void> {
  await sql`delete from calendar_feeds where provider_id = ${providerId}`.execute(trx)
}

/** Whose address it is, noting that it was used; null for one that ended, or of a provider who is shut out. */
export async function useFeed(db: DbOrTrx, hash: string): Promise<{ provider_id: string; language: string } | null> {
  const { rows } = await sql<{ provider_id: string; language: string }>`
    update calendar_feeds feed set last_fetched_at = now()
    from provider_cards provider
    where feed.token_hash = ${hash} and provider.id = feed.provider_id and provider.is_public
    returning feed.provider_id, feed.language`.execute(db)
  return rows[0] ?? null
}
