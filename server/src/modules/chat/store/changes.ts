import { sql } from 'kysely'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import { mostWithReceipts } from '../schema/parts.ts'
import type { ReceiptRow } from './participants.ts'

/** The oldest transaction under way: whatever is not seen yet is of this one or of a later one. */
export async function findHorizon(db: DbOrTrx): Promise<string> {
  const { rows } = await sql<{ xid: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(db)
  return (rows[0] as { xid: string }).xid
}

/** A user's rooms in which something changed; and those that they are in no more, or that are deleted. */
export async function findChangedRooms(db: DbOrTrx, userId: string, xid: string) {
  const { rows } = await sql<{ id: string; is_gone: boolean }>`
    select own.chat_room_id as id, own.left_at is not null or live.id is null as is_gone
    from chat_participants own
    join stored.chat_rooms room on room.id = own.chat_room_id
    left join chat_rooms live on live.id = room.id
    where own.user_id = ${userId} and (own.changed_xid >= ${xid}::xid8 or room.changed_xid >= ${xid}::xid8)`.execute(db)
  return rows
}

/** What others in these rooms have received and read since; in large rooms nobody sees that, and nobody looks for it. */
export async function findChangedReceipts(db: DbOrTrx, userId: string, roomIds: readonly string[], xid: string) {
  const { rows } = await sql<ReceiptRow>`
    select receipt.* from unnest(${roomIds}::uuid[]) room (id)
    cross join lateral (
      select count(*) as people from (
        select from chat_participants where chat_room_id = room.id and left_at is null
        limit ${sql.lit(mostWithReceipts + 1)}) present) size
    cross join lateral (
      select chat_room_id as room_id, user_id, delivered_seq, read_seq, unread_count from chat_participants
      where chat_room_id = room.id and user_id = ${userId} and changed_xid >= ${xid}::xid8 and left_at is null
      union all
      select chat_room_id, user_id, delivered_seq, read_seq, 0 from chat_participants
      where size.people <= ${sql.lit(mostWithReceipts)} and chat_room_id = room.id and user_id <> ${userId}
        and changed_xid >= ${xid}::xid8 and left_at is null) receipt`.execute(db)
  return rows
}
