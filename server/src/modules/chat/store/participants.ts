import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import { mostWithReceipts, type ParticipantRole } from '../schema/parts.ts'

export interface ParticipantRow {
  readonly chat_room_id: string
  readonly user_id: string
  readonly role: ParticipantRole
  readonly delivered_seq: number
  readonly read_seq: number
  readonly is_online: boolean
  readonly last_seen: string | null
}

const presence = sql`exists (select from chat_connections connection
    where connection.user_id = participant.user_id) as is_online,
  (select presence.last_seen from chat_presences presence where presence.user_id = participant.user_id) as last_seen`
const columns = sql`participant.chat_room_id, participant.user_id, participant.role, participant.delivered_seq,
  participant.read_seq, ${presence}`

/** The first people in each of these rooms, the reader first, with how many there are in all. */
export async function findPeople(db: DbOrTrx, readerId: string, roomIds: readonly string[]) {
  const { rows } = await sql<ParticipantRow & { total: number }>`
    select participant.*, ${presence} from unnest(${roomIds}::uuid[]) room (id)
    cross join lateral (
      select chat_room_id, user_id, role, delivered_seq, read_seq, count(*) over () as total
      from chat_participants where chat_room_id = room.id and left_at is null
      order by user_id = ${readerId} desc, created_at, id limit ${sql.lit(mostWithReceipts)}) participant`.execute(db)
  return rows
}

/** Everybody in a room, by when they came. */
export async function listPeople(db: DbOrTrx, roomId: string, limit: number, after: string | null) {
  const { rows } = await sql<ParticipantRow & { id: string }>`
    select participant.id, ${columns} from chat_participants participant
    where participant.chat_room_id = ${roomId} and participant.left_at is null
      and ${after === null ? sql`true` : sql`participant.id > ${after}::uuid`}
    order by participant.id limit ${sql.lit(limit)}`.execute(db)
  return rows
}

export async function findMemberIds(db: DbOrTrx, roomId: string): Promise<string[]> {
  const { rows } = await sql<{ user_id: string }>`
    select user_id from chat_participants where chat_room_id = ${roomId} and left_at is null`.execute(db)
  return rows.map(({ user_id }) => user_id)
}

export async function isMember(db: DbOrTrx, userId: string, roomId: string): Promise<boolean> {
  const { rows } = await sql`
    select from chat_participants participant join chat_rooms room on room.id = participant.chat_room_id
    where chat_room_id = ${roomId} and user_id = ${userId} and left_at is null`.execute(db)
  return rows.length > 0
}

/** Lets people into a room, or in again. They have read what was said before. @returns who was not in it */
export async function addMembers(
  trx: Trx,
  roomId: string,
  userIds: readonly string[],
  role: ParticipantRole = 'member',
): Promise<string[]> {
  const { rows } = await sql<{ user_id: string }>`
    insert into chat_participants as participant (chat_room_id, user_id, role, read_seq, delivered_seq, latest_at)
    select room.id, member.id, ${role}, room.last_seq, room.last_seq, room.last_message_at
    from chat_rooms room, unnest(${userIds}::uuid[]) member (id) where room.id = ${roomId}
    order by member.id
    on conflict (chat_room_id, user_id) do update set left_at = null, role = excluded.role, unread_count = 0,
      read_seq = greatest(participant.read_seq, excluded.read_seq),
      delivered_seq = greatest(participant.delivered_seq, excluded.delivered_seq), latest_at = excluded.latest_at
    where participant.left_at is not null
    returning user_id`.execute(trx)
  return rows.map(({ user_id }) => user_id)
}

export async function removeMember(trx: Trx, roomId: string, userId: string): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update chat_participants set left_at = now(), unread_count = 0
    where chat_room_id = ${roomId} and user_id = ${userId} and left_at is null`.execute(trx)
  return numAffectedRows > 0n
}

export async function setRole(trx: Trx, roomId: string, userId: string, role: ParticipantRole): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update chat_participants set role = ${role}
    where chat_room_id = ${roomId} and user_id = ${userId} and left_at is null`.execute(trx)
  return numAffectedRows > 0n
}

export interface SettingsChange {
  readonly notifications_enabled?: boolean
  readonly mute_until?: string | null
  readonly archived?: boolean
}

export async function changeSettings(
  trx: Trx,
  roomId: string,
  userId: string,
  { notifications_enabled, mute_until, archived }: SettingsChange,
): Promise<void> {
  await sql`
    update chat_participants set
      notifications_enabled = ${notifications_enabled === undefined ? sql`notifications_enabled` : notifications_enabled},
      mute_until = ${mute_until === undefined ? sql`mute_until` : mute_until},
      archived_at = ${archived === undefined ? sql`archived_at` : archived ? sql`coalesce(archived_at, now())` : null}
    where chat_room_id = ${roomId} and user_id = ${userId}`.execute(trx)
}

export interface ReceiptRow {
  readonly room_id: string
  readonly user_id: string
  readonly delivered_seq: number
  readonly read_seq: number
  readonly unread_count: number
}

/** Moves a person's marks forward, never back. The room is locked. */
export async function moveMarks(
  trx: Trx,
  { roomId, userId, read, delivered }: { roomId: string; userId: string; read: number; delivered: number },
): Promise<ReceiptRow> {
  const { rows } = await sql<ReceiptRow>`
    update chat_participants participant set
      read_seq = ${read}, delivered_seq = ${delivered},
      unread_count = (
        select count(*) from chat_messages message
        where message.chat_room_id = ${roomId} and message.seq > ${read}
          and (message.is_unsigned or message.sender_id <> ${userId}) and message.hidden_at is null)
    where chat_room_id = ${roomId} and user_id = ${userId}
    returning chat_room_id as room_id, user_id, delivered_seq, read_seq, unread_count`.execute(trx)
  return rows[0] as ReceiptRow
}

/** Messages of others between two numbers have been read by somebody now. */
export async function noteRead(
  trx: Trx,
  { roomId, userId, after, upTo }: { roomId: string; userId: string; after: number; upTo: number },
): Promise<void> {
  await sql`
    update chat_messages set is_read = true, read_at = now()
    where chat_room_id = ${roomId} and seq > ${after} and seq <= ${upTo} and not is_read
      and (is_unsigned or sender_id <> ${userId})`.execute(trx)
}

export async function countUnread(db: DbOrTrx, userId: string): Promise<{ count: number; rooms: number }> {
  const { rows } = await sql<{ count: number; rooms: number }>`
    select coalesce(sum(participant.unread_count), 0)::int as count, count(*)::int as rooms
    from chat_participants participant join chat_rooms room on room.id = participant.chat_room_id
    where participant.user_id = ${userId} and participant.unread_count > 0 and participant.left_at is null
      and participant.archived_at is null`.execute(db)
  return rows[0] as { count: number; rooms: number }
}

export interface AudienceRow {
  readonly user_id: string
  readonly is_looking: boolean
  readonly is_connected: boolean
  readonly notifications_enabled: boolean
  readonly mute_until: string | null
  readonly read_seq: number
  readonly unread_count: number
}

/** Who a message is for: everybody in its room but its sender, with whether they want to hear of it. */
export async function findAudience(db: DbOrTrx, messageId: string): Promise<AudienceRow[]> {
  const { rows } = await sql<AudienceRow>`
    select participant.user_id, participant.notifications_enabled, participant.mute_until, participant.read_seq,
      participant.unread_count,
      exists (select from chat_connections connection where connection.user_id = participant.user_id
        and connection.chat_room_id = participant.chat_room_id) as is_looking,
      exists (select from chat_connections connection where connection.user_id = participant.user_id) as is_connected
    from chat_messages message
    join chat_rooms room on room.id = message.chat_room_id
    join chat_participants participant on participant.chat_room_id = room.id and participant.left_at is null
    where message.id = ${messageId} and message.hidden_at is null
      and (message.is_unsigned or participant.user_id <> message.sender_id)`.execute(db)
  return rows
}
