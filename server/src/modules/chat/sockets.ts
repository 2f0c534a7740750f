import { Type } from 'typebox'
import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { Exactly, Id } from '../../platform/http/index.ts'
import { deleteMessage, editMessage } from './change-message.ts'
import type { Context } from './context.ts'
import { createLimit } from './limit.ts'
import { markDelivered, markRead } from './mark-read.ts'
import type { Presence } from './presence.ts'
import { MessageChange, messageInput, ReceiptInput } from './schema/message.ts'
import { mostWithReceipts } from './schema/parts.ts'
import { requireOpen, sendMessage } from './send-message.ts'
import { findMemberIds } from './store/participants.ts'
import { findOwnRoom } from './store/rooms.ts'

const InRoom = { room_id: Id }
const OfMessage = { message_id: Id }

/** News of their typing that one user may send in a minute, over all their sockets: an app sends one in three seconds. */
const typingPerMinute = 120

/** The other door to the same use cases. Acknowledgements answer what HTTP would. */
export function chatSockets(context: Context, presence: Presence): void {
  const { sockets } = context.realtime
  const typingLimit = createLimit(typingPerMinute)

  sockets.on('message.send', Exactly({ ...InRoom, ...messageInput }), (call, { room_id, ...input }) =>
    sendMessage(context, call, room_id, input),
  )
  sockets.on('message.edit', Exactly({ ...OfMessage, ...MessageChange.properties }), (call, { message_id, content }) =>
    editMessage(context, call, message_id, content),
  )
  sockets.on('message.delete', Exactly(OfMessage), (call, { message_id }) => deleteMessage(context, call, message_id))
  sockets.on('room.read', Exactly({ ...InRoom, ...ReceiptInput.properties }), (call, { room_id, seq }) =>
    markRead(context, call, room_id, seq),
  )
  sockets.on('room.delivered', Exactly({ ...InRoom, ...ReceiptInput.properties }), (call, { room_id, seq }) =>
    markDelivered(context, call, room_id, seq),
  )
  sockets.on('room.open', Exactly(InRoom), (call, { room_id }, connection) => presence.open(call, connection, room_id))
  sockets.on('room.close', Exactly({}), (call, _body, connection) => presence.open(call, connection, null))
  sockets.on('room.typing', Exactly({ ...InRoom, is_typing: Type.Boolean() }), (call, { room_id, is_typing }) =>
    tellTyping(context, typingLimit, call, room_id, is_typing),
  )
}

/**
 * Nobody stores that; in large rooms nobody is told. Whoever cannot write there tells nobody either.
 * @throws 404 not in the room, 409 closed or no friends any more, 429 more than anybody types
 */
async function tellTyping(
  context: Context,
  limit: (userId: string) => void,
  call: UserCall,
  roomId: string,
  isTyping: boolean,
) {
  const { userId } = call.actor
  limit(userId)
  const db = context.db.kysely
  const room = await findOwnRoom(db, userId, roomId)
  if (!room) throw new Problem(commonErrors.notFound)
  await requireOpen(context, db, call, room)
  const members = await findMemberIds(db, roomId)
  if (members.length > mostWithReceipts) return
  const others = members.filter((id) => id !== userId)
  context.realtime.tell(others, 'typing', { room_id: roomId, user_id: userId, is_typing: isTyping })
}
