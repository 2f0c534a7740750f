import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { decodeCursor, encodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import { describeRooms } from './describe-rooms.ts'
import { presentMessage, presentParticipant } from './present.ts'
import type { ChatMessage } from './schema/message.ts'
import type { MessageQuery } from './schema/message-routes.ts'
import type { ChatParticipant, ChatRoom } from './schema/room.ts'
import type { RoomQuery } from './schema/room-routes.ts'
import * as messages from './store/messages.ts'
import { countUnread, isMember, listPeople } from './store/participants.ts'
import * as rooms from './store/rooms.ts'

export async function readRooms(context: Context, call: UserCall, query: RoomQuery): Promise<Page<ChatRoom>> {
  const page =
    query.order_id || query.bid_id ? await roomsAbout(context, call, query) : await latest(context, call, query)
  return { items: await describeRooms(context, context.db.kysely, call, page.items), next_cursor: page.next_cursor }
}

async function latest({ db }: Context, { actor }: UserCall, query: RoomQuery): Promise<Page<rooms.OwnRoomRow>> {
  const sort = `rooms:${query.archived}:${query.chat_type ?? 'all'}`
  const after = decodeCursor(sort, ['timestamp', 'uuid'], query.cursor)
  const filter = { chatType: query.chat_type, archived: query.archived }
  const rows = await rooms.listOwnRooms(db.kysely, actor.userId, filter, query.limit + 1, after)
  return toPage(
    rows,
    query.limit,
    sort,
    (row) => [row.latest_at ?? '', row.id],
    (row) => row,
  )
}

async function roomsAbout({ db }: Context, { actor }: UserCall, query: RoomQuery): Promise<Page<rooms.OwnRoomRow>> {
  const sort = `rooms:${query.order_id}:${query.bid_id}`
  const after = decodeCursor(sort, ['uuid'], query.cursor)?.[0] ?? null
  const about = { orderId: query.order_id, bidId: query.bid_id }
  const rows = await rooms.listOwnRoomsAbout(db.kysely, actor.userId, about, query.limit + 1, after)
  return toPage(
    rows,
    query.limit,
    sort,
    (row) => [row.id],
    (row) => row,
  )
}

/** Messages of a room, each page by its numbers. @throws 404 for one who is not in it */
export async function readMessages(
  { db }: Context,
  call: UserCall,
  roomId: string,
  { limit, cursor, after_seq, before_seq }: MessageQuery,
): Promise<Page<ChatMessage>> {
  if (!(await isMember(db.kysely, call.actor.userId, roomId))) throw new Problem(commonErrors.notFound)
  if (after_seq !== undefined && before_seq !== undefined) throw impossible(oneDirection(call))
  const sort = after_seq === undefined ? 'messages:down' : 'messages:up'
  const from = decodeCursor(sort, ['number'], cursor)?.[0]
  const range =
    after_seq === undefined
      ? { before: from === undefined ? before_seq : Number(from) }
      : { after: from === undefined ? after_seq : Number(from) }
  const rows = await messages.listMessages(db.kysely, roomId, { ...range, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map((row) => presentMessage(row, call.language)),
    next_cursor: rows.length > limit && last ? encodeCursor(sort, [String(last.seq)]) : null,
  }
}

export async function readParticipants(
  { db, accounts }: Context,
  { actor }: UserCall,
  roomId: string,
  { limit, cursor }: PageRequest,
): Promise<Page<ChatParticipant>> {
  if (!(await isMember(db.kysely, actor.userId, roomId))) throw new Problem(commonErrors.notFound)
  const after = decodeCursor('participants', ['uuid'], cursor)?.[0] ?? null
  const rows = await listPeople(db.kysely, roomId, limit + 1, after)
  const persons = await accounts.describeUsers(
    db.kysely,
    rows.map(({ user_id }) => user_id),
  )
  return toPage(
    rows,
    limit,
    'participants',
    ({ id }) => [id],
    (row) => presentParticipant(row, persons),
  )
}

export function readUnread({ db }: Context, { actor }: UserCall): Promise<{ count: number; rooms: number }> {
  return countUnread(db.kysely, actor.userId)
}

function oneDirection({ language }: UserCall) {
  const message = {
    ky: 'after_seq менен before_seq чогуу берилбейт.',
    ru: 'Нельзя указать after_seq и before_seq вместе.',
    en: 'Give either after_seq or before_seq.',
  }[language]
  return { pointer: '/query/before_seq', code: 'combination', message }
}
