import { sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'

/** Somebody who has to be told of a message, and of how many of its room by now. */
export interface Told {
  readonly user_id: string
  readonly count: number
}

/** @returns those who had not been told of this message */
export async function insertTold(trx: Trx, messageId: string, userIds: readonly string[]): Promise<Told[]> {
  const { rows: fresh } = await sql<{ user_id: string; chat_room_id: string }>`
    insert into chat_notifications (user_id, chat_room_id, message_id, notification_type)
    select person.id, message.chat_room_id, message.id, 'new_message'
    from chat_messages message cross join unnest(${userIds}::uuid[]) person (id)
    where message.id = ${messageId}
    on conflict (message_id, user_id) do nothing returning user_id, chat_room_id`.execute(trx)
  const { rows } = await sql<Told>`
    select user_id, count(*)::int as count from chat_notifications
    where chat_room_id = ${fresh[0]?.chat_room_id ?? null} and not is_read
      and user_id = any(${fresh.map(({ user_id }) => user_id)}::uuid[])
    group by user_id order by user_id`.execute(trx)
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
