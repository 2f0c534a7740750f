import type { Language } from '../../kernel/language.ts'
import type { Trx } from '../../platform/database/index.ts'
import type { Context, Later } from './context.ts'
import { messageCreated } from './events.ts'
import { presentMessage } from './present.ts'
import { findByClientId, insertMessage, type MessageRow, type NewMessage } from './store/messages.ts'
import type { RoomRow } from './store/rooms.ts'
import type { Code, Params } from './words.ts'

type SocketEvent = 'message.created' | 'message.updated' | 'message.deleted'

/** Lets those in a room see a message as it is now, each in their language. */
export function tellOfMessage(
  { realtime }: Pick<Context, 'realtime'>,
  event: SocketEvent,
  memberIds: readonly string[],
  row: MessageRow,
): void {
  const needsWords = row.code !== '' || (row.reply_to !== null && row.reply_to.code !== '')
  if (needsWords) realtime.tellInLanguages(memberIds, event, (language: Language) => presentMessage(row, language))
  else realtime.tell(memberIds, event, presentMessage(row, 'ky'))
}

/** Lets people's devices fetch a room anew. */
export function tellOfRoom({ realtime }: Pick<Context, 'realtime'>, userIds: readonly string[], roomId: string): void {
  realtime.tell(userIds, 'room.updated', { room_id: roomId })
}

/** Stores what is said in a locked room, and lets the room and the other modules know. */
export async function say(
  context: Pick<Context, 'events' | 'realtime'>,
  trx: Trx,
  later: Later,
  room: Pick<RoomRow, 'id' | 'chat_type' | 'order_id'>,
  said: Omit<NewMessage, 'roomId'>,
  complete: (message: MessageRow) => Promise<MessageRow> = async (message) => message,
): Promise<MessageRow> {
  const stored = await insertMessage(trx, { ...said, roomId: room.id })
  const message = await complete(stored.message)
  await context.events.publish(trx, messageCreated, {
    room_id: room.id,
    message_id: message.id,
    seq: message.seq,
    chat_type: room.chat_type,
    order_id: room.order_id,
    message_type: message.message_type,
    sender_id: message.sender_id,
    code: message.code,
    params: { ...message.params },
  })
  later(() => tellOfMessage(context, 'message.created', stored.memberIds, message))
  return message
}

interface Saying {
  readonly code: Code
  readonly params?: Params
  readonly messageType?: 'system' | 'order_update'
  /** In whose doing it came: it is not unread for them. */
  readonly by: string
  /** Whether nobody did it, or nobody need know who: shown as the platform's own, and unread for all. */
  readonly isUnsigned?: boolean
  /** What it tells of: the same is said once. */
  readonly once?: string
}

/** Says something as the platform. The room is locked, so of two who want to say the same the second sees the first. */
export async function sayAsPlatform(
  context: Pick<Context, 'events' | 'realtime'>,
  trx: Trx,
  later: Later,
  room: Pick<RoomRow, 'id' | 'chat_type' | 'order_id'>,
  { code, params = {}, messageType = 'system', by, isUnsigned = false, once = '' }: Saying,
): Promise<void> {
  if (once !== '' && (await findByClientId(trx, { roomId: room.id, senderId: null, clientId: once }))) return
  await say(context, trx, later, room, { senderId: by, isUnsigned, messageType, code, params, clientId: once })
}
