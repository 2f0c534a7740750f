import { isStaff, type UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import type { DbOrTrx, Trx } from '../../platform/database/index.ts'
import { type Context, transactAndTell } from './context.ts'
import { chatErrors } from './errors.ts'
import { messageRemoved } from './events.ts'
import { editMinutes, isOwnMessage } from './policy.ts'
import { presentMessage } from './present.ts'
import { tellOfMessage } from './say.ts'
import type { ChatMessage, MessageEdit } from './schema/message.ts'
import { maskWritten, requireOpen } from './send-message.ts'
import { changeContent, listEdits } from './store/edits.ts'
import * as store from './store/messages.ts'
import { findMemberIds } from './store/participants.ts'
import { findOwnRoom, lockOwnRoom, type OwnRoomRow, touchRoom } from './store/rooms.ts'

/** Changes what one has said, for some minutes. What it said before is kept, and masked again before the award. */
export function editMessage(context: Context, call: UserCall, id: string, content: string): Promise<ChatMessage> {
  return transactAndTell(context, call, async (trx, later) => {
    const { room, message } = await lockMessage(trx, call, id)
    if (message.deleted_at !== null || message.hidden_at !== null) throw new Problem(commonErrors.notFound)
    if (!isOwnMessage(call.actor.userId, message)) throw new Problem(commonErrors.forbidden)
    requireVersion(call, message)
    await requireOpen(context, trx, call, room)
    if (Date.parse(message.created_at) < Date.now() - editMinutes * 60_000) {
      throw new Problem(chatErrors.editTooLate, { params: { minutes: editMinutes } })
    }
    const { text, masked } = await maskWritten(context, trx, later, { call, room, written: content, id })
    if (text !== message.content) await changeContent(trx, { id, content: text, isMasked: masked })
    await touchRoom(trx, room.id)
    const changed = (await store.findMessage(trx, id)) as store.MessageRow
    const members = await findMemberIds(trx, room.id)
    later(() => tellOfMessage(context, 'message.updated', members, changed))
    return presentMessage(changed, call.language)
  })
}

/** Deletes what one has said: it keeps its number, and is unread for nobody. Twice is once. */
export function deleteMessage(context: Context, call: UserCall, id: string): Promise<void> {
  return transactAndTell(context, call, async (trx, later) => {
    const { room, message } = await lockMessage(trx, call, id)
    if (!isOwnMessage(call.actor.userId, message)) throw new Problem(commonErrors.forbidden)
    if (message.deleted_at !== null) return
    requireVersion(call, message)
    await store.messageManager(trx).softDelete(id)
    await refresh(context, trx, room, id, later, 'message.deleted')
    await context.events.publish(trx, messageRemoved, { room_id: room.id, message_id: id })
  })
}

/** Brings back what one has deleted, within the days that all deletes have. What staff hid stays hidden. */
export function restoreMessage(context: Context, call: UserCall, id: string): Promise<ChatMessage> {
  return transactAndTell(context, call, async (trx, later) => {
    const { room, message } = await lockMessage(trx, call, id)
    if (!isOwnMessage(call.actor.userId, message)) throw new Problem(commonErrors.forbidden)
    if (message.deleted_at === null) throw new Problem(chatErrors.notDeleted)
    const days = await context.settings.integer(trx, 'soft_delete.restore_days')
    const isTooLate = Date.parse(message.deleted_at) < Date.now() - days * 86_400_000
    if (isTooLate && !isStaff(call.actor, 'support', 'moderator')) throw new Problem(commonErrors.notFound)
    await store.messageManager(trx).restore(id)
    return presentMessage(await refresh(context, trx, room, id, later, 'message.updated'), call.language)
  })
}

/** After a message came or went in the middle: everybody is told. The database has counted anew what is unread. */
export async function refresh(
  context: Pick<Context, 'realtime'>,
  trx: Trx,
  room: { id: string },
  id: string,
  later: (tell: () => void) => void,
  event: 'message.updated' | 'message.deleted',
): Promise<store.MessageRow> {
  const message = (await store.findMessage(trx, id)) as store.MessageRow
  const members = await findMemberIds(trx, room.id)
  later(() => tellOfMessage(context, event, members, message))
  return message
}

export async function readMessage(context: Context, call: UserCall, id: string): Promise<ChatMessage> {
  return presentMessage(await getVisible(context.db.kysely, call, id), call.language)
}

export async function readEdits(
  context: Context,
  call: UserCall,
  id: string,
  { limit, cursor }: PageRequest,
): Promise<Page<MessageEdit>> {
  const db = context.db.kysely
  const message = await getVisible(db, call, id)
  const before = decodeCursor('edits', ['uuid'], cursor)?.[0] ?? null
  const isGone = message.deleted_at !== null || message.hidden_at !== null
  const rows = isGone ? [] : await listEdits(db, id, limit + 1, before)
  return toPage(
    rows,
    limit,
    'edits',
    (row) => [row.id],
    ({ content, created_at }) => ({ content, created_at }),
  )
}

/** @throws 404 for everybody who is not in its room, whatever the id */
export async function getVisible(db: DbOrTrx, { actor }: UserCall, id: string): Promise<store.MessageRow> {
  const message = await store.findMessage(db, id)
  const room = message && (await findOwnRoom(db, actor.userId, message.room_id))
  if (!message || !room) throw new Problem(commonErrors.notFound)
  return message
}

async function lockMessage(
  trx: Trx,
  { actor }: UserCall,
  id: string,
): Promise<{ room: OwnRoomRow; message: store.MessageRow }> {
  const found = await store.findMessage(trx, id)
  const room = found && (await lockOwnRoom(trx, actor.userId, found.room_id))
  // The one that was found may have changed while the room was waited for.
  const message = room && (await store.findMessage(trx, id))
  if (!room || !message) throw new Problem(commonErrors.notFound)
  return { room, message }
}
