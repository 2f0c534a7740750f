import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { OutsideChannel } from '../kinds.ts'

/** One delivery that this worker has taken upon itself. */
export interface Claimed {
  readonly id: string
  readonly notification_id: string
  readonly delivery_id: string
  readonly channel: OutsideChannel
  readonly retry_count: number
  readonly max_retries: number
}

export interface Claim {
  /** Also the mark by which a worker knows what it has claimed: milliseconds are enough, rows are locked anyway. */
  readonly now: Date
  readonly channels: readonly OutsideChannel[]
  readonly limit: number
}

/**
 * Takes what is due, so much of each channel, the more urgent first. What another worker is taking at the same time is left
 * to it.
 */
export async function claimDue(trx: Trx, { now, channels, limit }: Claim): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    with due as (
      select of_channel.id from unnest(${channels}::notification_delivery_channel[]) way (channel), lateral (
        select found.id from unnest(array[3, 2, 1, 0]) level (priority), lateral (
          select waiting.id from notification_queue waiting
          where waiting.status = 'queued' and waiting.channel = way.channel and waiting.priority = level.priority
            and waiting.scheduled_at <= ${now.toISOString()}::timestamptz and waiting.held_for is distinct from 'digest'
          order by waiting.scheduled_at, waiting.id limit ${sql.lit(limit)} for update skip locked) found
        limit ${sql.lit(limit)}) of_channel)
    update notification_queue taken set status = 'processing', started_at = ${now.toISOString()}::timestamptz
    where id = any(array(select id from due))
    returning id, notification_id, delivery_id, channel, retry_count, max_retries`.execute(trx)
  return rows
}

/** Takes all that is due of some digests, so many of each channel: whole ones, each a person's in one channel. */
export async function claimDigests(
  trx: Trx,
  { now, channels, limit }: Claim,
): Promise<(Claimed & { user_id: string })[]> {
  const { rows } = await sql<Claimed & { user_id: string }>`
    with waiting as (
      select waiting.id, waiting.channel, notification.user_id from notification_queue waiting
      join user_notifications notification on notification.id = waiting.notification_id
      where waiting.status = 'queued' and waiting.held_for = 'digest' and waiting.scheduled_at <= ${now.toISOString()}::timestamptz
        and waiting.channel = any(${channels}::notification_delivery_channel[])
    ), digest as materialized (
      select user_id, channel from (
        select user_id, channel, row_number() over (partition by channel order by user_id) as place
        from waiting group by 1, 2) ranked
      where place <= ${sql.lit(limit)}
    ), mine as materialized (
      select * from digest where pg_try_advisory_xact_lock(hashtext('notification digest'), hashtext(user_id || channel::text))
    )
    update notification_queue taken set status = 'processing', started_at = ${now.toISOString()}::timestamptz
    from waiting join mine using (user_id, channel) where taken.id = waiting.id and taken.status = 'queued'
    returning taken.id, taken.notification_id, taken.delivery_id, taken.channel, taken.retry_count, taken.max_retries,
      waiting.user_id`.execute(trx)
  return rows
}

/** Gives back what a worker took that did not come back: it may have sent it, so that counts as a try. */
export async function takeBackLost(trx: Trx, before: Date) {
  const { rows } = await sql<{ notification_id: string; delivery_id: string; lost: boolean }>`
    update notification_queue set retry_count = least(retry_count + 1, max_retries),
      status = case when retry_count < max_retries then 'queued'::notification_queue_status else 'failed' end,
      completed_at = case when retry_count < max_retries then null else now() end,
      error_message = 'the worker that sent it stopped'
    where status = 'processing' and started_at < ${before.toISOString()}::timestamptz
    returning notification_id, delivery_id, status = 'failed' as lost`.execute(trx)
  return rows
}

/** Drops what waits for people who are gone, so that it does not wait for ever. */
export async function listOrphans(db: DbOrTrx, now: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ notification_id: string }>`
    select notification_id from notification_queue waiting
    where status = 'queued' and scheduled_at <= ${now.toISOString()}::timestamptz and held_for = 'digest'
      and not exists (select from user_notifications notification where notification.id = waiting.notification_id)
    limit ${sql.lit(limit)}`.execute(db)
  return rows.map(({ notification_id }) => notification_id)
}
