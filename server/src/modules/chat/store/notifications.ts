import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import { previewLength } from '../schema/parts.ts'

/** What somebody was told of a room and has not read: how many messages, and the last of them, if there is one. */
export interface Left {
  readonly user_id: string
  readonly count: number
  readonly sender_id: string | null
  readonly preview: string
}

/** @returns those who had not been told of this message; a later one may have been heard of sooner */
export async function insertTold(trx: Trx, messageId: string, userIds: readonly string[]): Promise<Left[]> {
  const { rows: fresh } = await sql<{ user_id: string; chat_room_id: string }>`
    insert into chat_notifications (user_id, chat_room_id, message_id, notification_type)
    select person.id, message.chat_room_id, message.id, 'new_message'
    from chat_messages message cross join unnest(${userIds}::uuid[]) person (id)
    where message.id = ${messageId}
    on conflict (message_id, user_id) do nothing returning user_id, chat_room_id`.execute(trx)
  const { rows } = await sql<Left>`
    select distinct on (told.user_id) told.user_id, count(*) over (partition by told.user_id)::int as count,
      message.sender_id, left(message.content, ${sql.lit(previewLength)}) as preview
    from chat_notifications told join chat_messages message on message.id = told.message_id and message.hidden_at is null
    where told.chat_room_id = ${fresh[0]?.chat_room_id ?? null} and not told.is_read
      and told.user_id = any(${fresh.map(({ user_id }) => user_id)}::uuid[])
    order by told.user_id, message.seq desc`.execute(trx)
  return rows
}

export async function setPushed(trx: Trx, messageId: string, userIds: readonly string[]): Promise<void> {
  await sql`
    update chat_notifications set sent_via = 'push'
    where message_id = ${messageId} and user_id = any(${userIds}::uuid[])`.execute(trx)
}

/** Notes that somebody has seen what they were told of a room, up to a number. @returns whether something is left */
export async function readTold(trx: Trx, roomId: string, userId: string, seq: number): Promise<boolean> {
  const mine = sql`chat_room_id = ${roomId} and user_id = ${userId} and not is_read`
  await sql`
    update chat_notifications set is_read = true, read_at = now()
    where ${mine} and message_id in (
      select id from stored.chat_messages where chat_room_id = ${roomId} and seq <= ${seq})`.execute(trx)
  const { rows } = await sql<{ left: boolean }>`
    select exists (select from chat_notifications where ${mine}) as left`.execute(trx)
  return rows[0]?.left ?? false
}

/** @returns what is left to those who had been told of this message and have not read it */
export async function forgetTold(trx: Trx, messageId: string): Promise<Left[]> {
  const { rows } = await sql<Left>`
    with gone as (
      update chat_notifications set is_read = true, read_at = now() where message_id = ${messageId} and not is_read
      returning user_id, chat_room_id)
    select gone.user_id, coalesce(rest.count, 0)::int as count, rest.sender_id, coalesce(rest.preview, '') as preview
    from gone left join lateral (
      select count(*) over () as count, message.sender_id, left(message.content, ${sql.lit(previewLength)}) as preview
      from chat_notifications told join chat_messages message on message.id = told.message_id and message.hidden_at is null
      where told.user_id = gone.user_id and told.chat_room_id = gone.chat_room_id and not told.is_read
        and told.message_id <> ${messageId}
      order by message.seq desc limit 1) rest on true`.execute(trx)
  return rows
}

/** Somebody, and a room of theirs that they are told of. */
export interface Ear {
  readonly userId: string
  readonly roomId: string
}

/** Those who are still to be told of these rooms: the last that they were told of is there, and they have not muted it. */
export async function findWilling(db: DbOrTrx, ears: readonly Ear[]): Promise<Ear[]> {
  if (ears.length === 0) return []
  const { rows } = await sql<Ear>`
    select ear."userId", ear."roomId" from jsonb_to_recordset(${JSON.stringify(ears)}::jsonb) ear ("userId" uuid, "roomId" uuid)
    join chat_participants own on own.chat_room_id = ear."roomId" and own.user_id = ear."userId"
      and own.left_at is null and own.notifications_enabled and (own.mute_until is null or own.mute_until <= now())
    cross join lateral (
      select live.id is not null as is_there
      from chat_notifications told join stored.chat_messages message on message.id = told.message_id
      left join chat_messages live on live.id = message.id and live.hidden_at is null
      where told.user_id = ear."userId" and told.chat_room_id = ear."roomId" and not told.is_read
      order by message.seq desc limit 1) latest
    where latest.is_there`.execute(db)
  return rows
}
