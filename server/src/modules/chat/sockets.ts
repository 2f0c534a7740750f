import { Type } from 'typebox'
import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { Exactly, Id } from '../../platform/http/index.ts'
import { deleteMessage, editMessage } from './change-message.ts'
import type { Context } from './context.ts'
import { markDelivered, markRead } from './mark-read.ts'
import type { Presence } from './presence.ts'
import { MessageChange, messageInput, ReceiptInput } from './schema/message.ts'
import { mostWithReceipts } from './schema/parts.ts'
import { sendMessage } from './send-message.ts'
import { findMemberIds } from './store/participants.ts'

const InRoom = { room_id: Id }
const OfMessage = { message_id: Id }

/** The other door to the same use cases. Acknowledgements answer what HTTP would. */
export function chatSockets(context: Context, presence: Presence): void {
  const { sockets } = context.realtime

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
    tellTyping(context, call, room_id, is_typing),
  )
}

/** Nobody stores that; in large rooms nobody is told. */
async function tellTyping({ db, realtime }: Context, { actor }: UserCall, roomId: string, isTyping: boolean) {
  const members = await findMemberIds(db.kysely, roomId)
  if (!members.includes(actor.userId)) throw new Problem(commonErrors.notFound)
  if (members.length > mostWithReceipts) return
  const others = members.filter((id) => id !== actor.userId)
  realtime.tell(others, 'typing', { room_id: roomId, user_id: actor.userId, is_typing: isTyping })
}
