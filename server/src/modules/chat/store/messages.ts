import { SoftDeleteManager } from '@usta/soft-delete'
import { sql } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { MessageType } from '../schema/parts.ts'

export interface MessageRow {
  readonly id: string
  readonly room_id: string
  readonly seq: number
  readonly client_id: string
  readonly sender_id: string | null
  readonly message_type: MessageType
  readonly content: string
  readonly code: string
  readonly params: Readonly<Record<string, string>>
  readonly is_masked: boolean
  readonly attachment_file_id: string | null
  readonly attachment_url: string
  readonly attachment_name: string
  readonly attachment_size: number
  readonly attachment_type: string
  readonly reply_to: {
    readonly id: string
    readonly seq: number
    readonly sender_id: string | null
    readonly message_type: MessageType
    readonly content: string
    readonly code: string
    readonly params: Readonly<Record<string, string>>
  } | null
  readonly is_read: boolean
  readonly read_at: string | null
  readonly edited_at: string | null
  readonly hidden_at: string | null
  readonly deleted_at: string | null
  readonly created_at: string
  readonly updated_at: string
}

/**
 * What is unsigned has no sender for anybody who reads. What is deleted keeps its number, so this reads from all
 * that is stored; `present` leaves out what it said.
 */
const columns = sql`message.id, message.chat_room_id as room_id, message.seq, message.client_id,
  case when not message.is_unsigned then message.sender_id end as sender_id,
  message.message_type, message.content, message.code, message.params, message.is_masked, message.attachment_file_id,
  coalesce(file_address(message.attachment_file_id::text), message.attachment_url) as attachment_url,
  message.attachment_name, message.attachment_size, message.attachment_type, message.is_read, message.read_at,
  message.edited_at, message.hidden_at, message.deleted_at, message.created_at, message.updated_at,
  case when message.reply_to_id is not null then (
    select json_build_object('id', answered.id, 'seq', answered.seq,
      'sender_id', case when not answered.is_unsigned then answered.sender_id end,
      'message_type', answered.message_type, 'code', answered.code, 'params', answered.params,
      'content', coalesce((select left(live.content, 140) from chat_messages live
        where live.id = answered.id and live.hidden_at is null), ''))
    from stored.chat_messages answered where answered.id = message.reply_to_id) end as reply_to`

export async function findMessage(db: DbOrTrx, id: string): Promise<MessageRow | null> {
  const { rows } = await sql<MessageRow>`
    select ${columns} from stored.chat_messages message
    join chat_rooms room on room.id = message.chat_room_id where message.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** These messages, also of rooms that are deleted. */
export async function findMessages(db: DbOrTrx, ids: readonly string[]): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    select ${columns} from stored.chat_messages message where message.id = any (${ids}::uuid[])`.execute(db)
  return rows
}

export async function findByClientId(
  db: DbOrTrx,
  { roomId, senderId, clientId }: { roomId: string; senderId: string | null; clientId: string },
): Promise<MessageRow | null> {
  const { rows } = await sql<MessageRow>`
    select ${columns} from stored.chat_messages message
    where message.chat_room_id = ${roomId} and message.client_id = ${clientId} and message.client_id <> ''
      and ${senderId === null ? sql`message.message_type in ('system', 'order_update')` : sql`message.sender_id = ${senderId} and message.message_type not in ('system', 'order_update')`}`.execute(
    db,
  )
  return rows[0] ?? null
}

/** The oldest first after a number, the newest first before one. */
export async function listMessages(
  db: DbOrTrx,
  roomId: string,
  { after, before, limit }: { after?: number | undefined; before?: number | undefined; limit: number },
): Promise<MessageRow[]> {
  const direction = after === undefined ? sql`desc` : sql`asc`
  const { rows } = await sql<MessageRow>`
    select ${columns} from stored.chat_messages message where message.chat_room_id = ${roomId}
      and ${after === undefined ? sql`true` : sql`message.seq > ${after}`}
      and ${before === undefined ? sql`true` : sql`message.seq < ${before}`}
    order by message.seq ${direction} limit ${sql.lit(limit)}`.execute(db)
  return rows
}

/** The last messages of these rooms. */
export async function findLast(db: DbOrTrx, rooms: readonly { id: string; last_seq: number }[]): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    select ${columns} from unnest(${rooms.map(({ id }) => id)}::uuid[], ${rooms.map(({ last_seq }) => last_seq)}::bigint[])
      room (id, last_seq)
    join stored.chat_messages message on message.chat_room_id = room.id and message.seq = room.last_seq`.execute(db)
  return rows
}

export interface NewMessage {
  readonly roomId: string
  readonly senderId: string
  /** Whether it is shown to everybody, its sender too, as what the platform says of its own accord. */
  readonly isUnsigned?: boolean
  readonly messageType: MessageType
  readonly clientId?: string
  readonly content?: string
  readonly code?: string
  readonly params?: Readonly<Record<string, string>>
  readonly isMasked?: boolean
  readonly replyToId?: string | null
}

/**
 * Stores what is said under the room's next number and counts it as unread for everybody else. The room is locked.
 * @returns the message, and who is in the room
 */
export async function insertMessage(
  trx: Trx,
  {
    roomId,
    senderId,
    isUnsigned = false,
    messageType,
    clientId,
    content,
    code,
    params,
    isMasked,
    replyToId,
  }: NewMessage,
): Promise<{ message: MessageRow; memberIds: string[] }> {
  const { rows } = await sql<MessageRow & { member_ids: string | null }>`
    with numbered as (
      update chat_rooms set last_seq = last_seq + 1, last_message_at = clock_timestamp() where id = ${roomId}
      returning last_seq, last_message_at),
    said as (
      insert into chat_messages (chat_room_id, seq, sender_id, is_unsigned, message_type, client_id, content, code, params, is_masked,
        reply_to_id, created_at)
      select ${roomId}, last_seq, ${senderId}, ${isUnsigned}, ${messageType}, ${clientId ?? ''}, ${content ?? ''}, ${code ?? ''},
        ${JSON.stringify(params ?? {})}::jsonb, ${isMasked ?? false}, ${replyToId ?? null}, last_message_at
      from numbered returning *),
    counted as (
      update chat_participants set latest_at = numbered.last_message_at, archived_at = null,
        unread_count = unread_count + (${isUnsigned} or user_id <> ${senderId})::int
      from numbered where chat_room_id = ${roomId} and left_at is null
      returning user_id)
    select ${columns}, (select string_agg(user_id::text, ' ') from counted) as member_ids from said message`.execute(
    trx,
  )
  const { member_ids, ...message } = rows[0] as MessageRow & { member_ids: string | null }
  return { message, memberIds: member_ids?.split(' ') ?? [] }
}

export interface NewAttachment {
  readonly fileId: string
  readonly name: string
  readonly size: number
  readonly type: string
}

export async function setAttachment(trx: Trx, messageId: string, { fileId, name, size, type }: NewAttachment) {
  await sql`
    update chat_messages set attachment_file_id = ${fileId}, attachment_name = ${name.slice(0, 200)},
      attachment_size = ${size}, attachment_type = ${type},
      message_type = ${type.startsWith('image/') ? 'image' : 'file'}
    where id = ${messageId}`.execute(trx)
}

/** What a person wrote in a room lately, in order; also what they deleted: others have seen it. */
export async function listRecentTexts(
  trx: Trx,
  { roomId, senderId, minutes, most }: { roomId: string; senderId: string; minutes: number; most: number },
): Promise<{ id: string; content: string }[]> {
  const { rows } = await sql<{ id: string; content: string }>`
    select id, content from (
      select id, seq, sender_id, code, content, created_at from stored.chat_messages
      where chat_room_id = ${roomId} order by seq desc limit 50) latest
    where sender_id = ${senderId} and code = '' and content <> ''
      and created_at > now() - make_interval(mins => ${minutes})
    order by seq desc limit ${sql.lit(most)}`.execute(trx)
  return rows.reverse()
}

/** Takes a contact out of what was said. What it said is not kept. */
export async function maskContent(trx: Trx, id: string, content: string): Promise<void> {
  await sql`update stored.chat_messages set content = ${content}, is_masked = true where id = ${id}`.execute(trx)
}

export async function hideMessage(trx: Trx, id: string): Promise<void> {
  await sql`update stored.chat_messages set hidden_at = coalesce(hidden_at, now()) where id = ${id}`.execute(trx)
}

/** The engine's view of messages. */
export function messageManager(trx: Trx) {
  return new SoftDeleteManager<DB, 'chat_messages'>(trx, 'chat_messages')
}

/** Messages stand in this order when they are asked for by their change. */
export interface ChangePlace {
  readonly xid: string
  readonly id: string | null
}

/**
 * Messages of a user's rooms that changed from a transaction on, in the order of the transactions: one that waits for a
 * room has begun before. Of each room no more than a page is read.
 */
export async function listChanged(
  db: DbOrTrx,
  userId: string,
  { xid, id }: ChangePlace,
  limit: number,
): Promise<(MessageRow & { changed_xid: string })[]> {
  const beyond = id === null ? sql`changed_xid >= ${xid}::xid8` : sql`(changed_xid, id) > (${xid}::xid8, ${id}::uuid)`
  const { rows } = await sql<MessageRow & { changed_xid: string }>`
    select ${columns}, message.changed_xid::text as changed_xid
    from chat_participants own
    join chat_rooms room on room.id = own.chat_room_id and room.changed_xid >= ${xid}::xid8
    cross join lateral (
      select * from stored.chat_messages where chat_room_id = room.id and ${beyond}
      order by changed_xid, id limit ${sql.lit(limit)}) message
    where own.user_id = ${userId} and own.left_at is null
    order by message.changed_xid, message.id limit ${sql.lit(limit)}`.execute(db)
  return rows
}
