import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import { type ChatType, chatTypes, type ParticipantRole } from '../schema/parts.ts'

export interface RoomRow {
  readonly id: string
  readonly order_id: string | null
  readonly bid_id: string | null
  readonly direct_key: string | null
  readonly title: string
  readonly chat_type: ChatType
  readonly is_active: boolean
  readonly last_seq: number
  readonly last_message_at: string | null
  readonly created_at: string
  readonly updated_at: string
}

/** A room with the place in it of the one who asks. */
export interface OwnRoomRow extends RoomRow {
  readonly role: ParticipantRole
  readonly unread_count: number
  readonly read_seq: number
  readonly delivered_seq: number
  readonly notifications_enabled: boolean
  readonly mute_until: string | null
  readonly archived_at: string | null
  readonly latest_at: string | null
}

const roomColumns = sql`room.id, room.order_id, room.bid_id, room.direct_key, room.title, room.chat_type, room.is_active,
  room.last_seq, room.last_message_at, room.created_at, room.updated_at`
const ownColumns = sql`${roomColumns}, own.role, own.unread_count, own.read_seq, own.delivered_seq,
  own.notifications_enabled, own.mute_until, own.archived_at, own.latest_at`

/** Locks a room, so that nothing is said, read or changed in it meanwhile. Comes before every other lock of chat. */
export async function lockRoom(trx: Trx, id: string): Promise<RoomRow | null> {
  const { rows } = await sql<RoomRow>`
    select ${roomColumns} from chat_rooms room where room.id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}

/**
 * The same for one who is in it. What was waited for is seen: both rows are locked, the room first, or two who write at
 * once would wait for one another.
 */
export async function lockOwnRoom(trx: Trx, userId: string, id: string): Promise<OwnRoomRow | null> {
  const { rows } = await sql<OwnRoomRow>`
    with room as materialized (select * from chat_rooms where id = ${id} for update)
    select ${ownColumns} from room
    join chat_participants own on own.chat_room_id = room.id and own.user_id = ${userId} and own.left_at is null
    for update of own`.execute(trx)
  return rows[0] ?? null
}

export async function findOwnRoom(db: DbOrTrx, userId: string, id: string): Promise<OwnRoomRow | null> {
  const rows = await findOwnRooms(db, userId, [id])
  return rows[0] ?? null
}

export async function findOwnRooms(db: DbOrTrx, userId: string, ids: readonly string[]): Promise<OwnRoomRow[]> {
  const { rows } = await sql<OwnRoomRow>`
    select ${ownColumns} from chat_participants own join chat_rooms room on room.id = own.chat_room_id
    where own.user_id = ${userId} and own.left_at is null and own.chat_room_id = any (${ids}::uuid[])`.execute(db)
  return rows
}

export interface RoomFilter {
  readonly chatType?: ChatType | undefined
  readonly archived: boolean
}

/** The latest first: a page of each kind of rooms, and of these the latest. */
export async function listOwnRooms(
  db: DbOrTrx,
  userId: string,
  { chatType, archived }: RoomFilter,
  limit: number,
  after: readonly string[] | null,
): Promise<OwnRoomRow[]> {
  const kinds = chatType === undefined ? chatTypes : [chatType]
  const { rows } = await sql<OwnRoomRow>`
    select own.* from unnest(${kinds}::chat_room_chat_type[]) kind (chat_type)
    cross join lateral (
      select ${ownColumns} from chat_participants own join chat_rooms room on room.id = own.chat_room_id
      where own.user_id = ${userId} and own.chat_type = kind.chat_type and own.left_at is null
        and own.latest_at is not null and ${archived ? sql`own.archived_at is not null` : sql`own.archived_at is null`}
        and ${after === null ? sql`true` : sql`(own.latest_at, own.chat_room_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
      order by own.latest_at desc, own.chat_room_id desc limit ${sql.lit(limit)}) own
    order by own.latest_at desc, own.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

/** The rooms about one order or bid that a user is in; few, and also those in which nothing was said. */
export async function listOwnRoomsAbout(
  db: DbOrTrx,
  userId: string,
  { orderId, bidId }: { orderId?: string | undefined; bidId?: string | undefined },
  limit: number,
  after: string | null,
): Promise<OwnRoomRow[]> {
  const { rows } = await sql<OwnRoomRow>`
    select ${ownColumns} from chat_rooms room
    join chat_participants own on own.chat_room_id = room.id and own.user_id = ${userId} and own.left_at is null
    where ${orderId === undefined ? sql`true` : sql`room.order_id = ${orderId}`}
      and ${bidId === undefined ? sql`true` : sql`room.bid_id = ${bidId}`}
      and ${after === null ? sql`true` : sql`room.id < ${after}::uuid`}
    order by room.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

export interface NewRoom {
  readonly chatType: ChatType
  readonly title?: string
  readonly orderId?: string
  readonly bidId?: string
  readonly directKey?: string
}

/** @returns null where the one room of its kind is there already; then it is committed, and can be found */
export async function insertRoom(trx: Trx, room: NewRoom): Promise<RoomRow | null> {
  const { rows } = await sql<RoomRow>`
    insert into chat_rooms as room (chat_type, title, order_id, bid_id, direct_key)
    values (${room.chatType}, ${(room.title ?? '').slice(0, 200)}, ${room.orderId ?? null}, ${room.bidId ?? null}, ${room.directKey ?? null})
    on conflict do nothing returning ${roomColumns}`.execute(trx)
  return rows[0] ?? null
}

export async function lockRoomOfOrder(trx: Trx, orderId: string): Promise<RoomRow | null> {
  const { rows } = await sql<RoomRow>`
    select ${roomColumns} from chat_rooms room where room.order_id = ${orderId} and room.bid_id is null
    for update`.execute(trx)
  return rows[0] ?? null
}

export async function lockRoomOfBid(trx: Trx, bidId: string): Promise<RoomRow | null> {
  const { rows } = await sql<RoomRow>`
    select ${roomColumns} from chat_rooms room where room.bid_id = ${bidId} for update`.execute(trx)
  return rows[0] ?? null
}

export async function lockRoomByKey(trx: Trx, directKey: string): Promise<RoomRow | null> {
  const { rows } = await sql<RoomRow>`
    select ${roomColumns} from chat_rooms room where room.direct_key = ${directKey} for update`.execute(trx)
  return rows[0] ?? null
}

/** The room of the accepted bid goes on as the order's. */
export async function giveToOrder(trx: Trx, id: string): Promise<RoomRow> {
  const { rows } = await sql<RoomRow>`
    update chat_rooms as room set bid_id = null, is_active = true where id = ${id} returning ${roomColumns}`.execute(
    trx,
  )
  return rows[0] as RoomRow
}

export async function closeRoom(trx: Trx, id: string): Promise<void> {
  await sql`update chat_rooms set is_active = false, direct_key = null where id = ${id}`.execute(trx)
}

export async function setTitle(trx: Trx, id: string, title: string): Promise<void> {
  await sql`update chat_rooms set title = ${title} where id = ${id}`.execute(trx)
}

/** Lets sync find the room: something that others see has changed in it. */
export async function touchRoom(trx: Trx, id: string): Promise<void> {
  await sql`update chat_rooms set updated_at = now() where id = ${id}`.execute(trx)
}

/** Who is in the rooms of an order, also of one that is deleted. */
export async function findPeopleAroundOrder(db: DbOrTrx, orderId: string) {
  const { rows } = await sql<{ room_id: string; user_ids: string[] }>`
    select room.id as room_id, array_agg(participant.user_id) as user_ids
    from stored.chat_rooms room
    join chat_participants participant on participant.chat_room_id = room.id and participant.left_at is null
    where room.order_id = ${orderId} group by room.id`.execute(db)
  return rows
}

export interface SupportRow extends Pick<RoomRow, 'id' | 'title' | 'is_active' | 'last_seq' | 'last_message_at'> {
  readonly user_id: string
  readonly is_attended: boolean
  readonly place: string
  readonly created_at: string
  readonly updated_at: string
}

/** Questions to staff, those with the latest word first: a page of those that are attended, of the others, or of both. */
export async function listSupportRooms(
  db: DbOrTrx,
  { attended, limit }: { attended?: boolean | undefined; limit: number },
  after: readonly string[] | null,
): Promise<SupportRow[]> {
  const { rows } = await sql<SupportRow>`
    select room.* from unnest(${attended === undefined ? [false, true] : [attended]}::boolean[]) state (is_attended)
    cross join lateral (
      select room.id, room.title, room.is_active, room.last_seq, room.last_message_at, room.created_at, room.updated_at,
        coalesce(room.last_message_at, room.created_at) as place, room.is_attended, asker.user_id
      from chat_rooms room
      join lateral (select user_id from chat_participants
        where chat_room_id = room.id and role = 'member' order by id limit 1) asker on true
      where room.chat_type = 'support_chat' and room.is_attended = state.is_attended
        and ${after === null ? sql`true` : sql`(coalesce(room.last_message_at, room.created_at), room.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
      order by coalesce(room.last_message_at, room.created_at) desc, room.id desc limit ${sql.lit(limit)}) room
    order by room.place desc, room.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}
