import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import type { DbOrTrx, Trx } from '../../platform/database/index.ts'
import { filled } from '../../platform/http/index.ts'
import { type Context, type Later, transactAndTell } from './context.ts'
import { chatErrors } from './errors.ts'
import { maskContacts } from './mask-contacts.ts'
import { canWrite, masksContacts } from './policy.ts'
import { presentMessage } from './present.ts'
import { say } from './say.ts'
import type { ChatMessage, MessageInput } from './schema/message.ts'
import { maskPieces } from './split-contacts.ts'
import { findByClientId, findMessage, type MessageRow, setAttachment } from './store/messages.ts'
import { lockOwnRoom, type OwnRoomRow } from './store/rooms.ts'
import { fillTemplate } from './use-template.ts'

/**
 * Says something in a room. The same `client_id` again answers what is stored.
 * @throws 404 not in the room, 409 closed or no friends any more, 422 nothing said, or what cannot be used
 */
export function sendMessage(
  context: Context,
  call: UserCall,
  roomId: string,
  input: MessageInput,
): Promise<ChatMessage> {
  const { userId } = call.actor
  context.limit(userId)
  return transactAndTell(context, call, async (trx, later) => {
    const room = await lockOwnRoom(trx, userId, roomId)
    if (!room) throw new Problem(commonErrors.notFound)
    const known = await findByClientId(trx, { roomId, senderId: userId, clientId: input.client_id })
    if (known) return presentMessage(known, call.language)
    await requireOpen(context, trx, call, room)
    const replyToId = await answered(trx, call, room, input)
    const { text, masked } = await textOf(context, trx, later, call, room, input)
    if (!filled.test(text) && input.file_id === undefined) throw impossible(nothingSaid(call))
    const message = await say(
      context,
      trx,
      later,
      room,
      {
        senderId: userId,
        messageType: input.file_id === undefined ? 'text' : 'file',
        clientId: input.client_id,
        content: text,
        isMasked: masked,
        replyToId,
      },
      (stored) => attach(context, trx, call, room, stored, input.file_id),
    )
    return presentMessage(message, call.language)
  })
}

/** @throws 409 where nobody can write, or two are no friends any more */
export async function requireOpen(
  context: Context,
  trx: DbOrTrx,
  { actor }: UserCall,
  room: OwnRoomRow,
): Promise<void> {
  if (!canWrite(room)) throw new Problem(chatErrors.roomClosed)
  if (room.chat_type !== 'general_chat' || room.direct_key === null) return
  const others = room.direct_key.split(':').filter((id) => id !== actor.userId)
  const strangers = await context.accounts.findStrangers(trx, actor.userId, others)
  if (strangers.length > 0) throw new Problem(chatErrors.notFriends)
}

async function answered(trx: Trx, { language }: UserCall, room: OwnRoomRow, input: MessageInput) {
  if (input.reply_to_id === undefined) return null
  const message = await findMessage(trx, input.reply_to_id)
  if (message?.room_id === room.id && message.deleted_at === null) return message.id
  const text = {
    ky: 'Бул сүйлөшүүдө мындай билдирүү жок.',
    ru: 'В этой переписке такого сообщения нет.',
    en: 'There is no such message in this conversation.',
  }[language]
  throw impossible({ pointer: '/reply_to_id', code: 'unknown_message', message: text })
}

async function textOf(context: Context, trx: Trx, later: Later, call: UserCall, room: OwnRoomRow, input: MessageInput) {
  if (input.template_id !== undefined && input.content !== undefined) throw impossible(eitherOr(call))
  const written =
    input.template_id === undefined
      ? (input.content ?? '')
      : await fillTemplate(trx, call, input.template_id, input.variables ?? {})
  return maskWritten(context, trx, later, { call, room, written })
}

/** What may be kept of what somebody writes: before the award without contacts, also those that come in pieces. */
export async function maskWritten(
  context: Pick<Context, 'realtime'>,
  trx: Trx,
  later: Later,
  { call, room, written, id }: { call: UserCall; room: OwnRoomRow; written: string; id?: string },
): Promise<{ text: string; masked: boolean }> {
  if (!masksContacts(room)) return { text: written, masked: false }
  const piece = { roomId: room.id, senderId: call.actor.userId, text: written, ...(id === undefined ? {} : { id }) }
  const together = await maskPieces(context, trx, later, piece)
  const alone = maskContacts(together.text)
  return { text: alone.text, masked: alone.masked || together.masked }
}

async function attach(
  { files }: Context,
  trx: Trx,
  call: UserCall,
  room: OwnRoomRow,
  message: MessageRow,
  fileId: string | undefined,
): Promise<MessageRow> {
  if (fileId === undefined) return message
  await files.claim(trx, call, 'chat_attachment', [{ fileId, pointer: '/file_id' }])
  await files.attach(trx, 'chat_message', [{ fileId, id: message.id }])
  const [file] = await files.describe(trx, 'chat_message', [message.id])
  if (!file) throw new Problem(commonErrors.conflict)
  const name = masksContacts(room) ? maskContacts(file.name).text : file.name
  await setAttachment(trx, message.id, { fileId: file.id, name, size: file.size, type: file.content_type })
  return (await findMessage(trx, message.id)) as MessageRow
}

function nothingSaid({ language }: UserCall) {
  const message = {
    ky: 'Билдирүү бош болбошу керек.',
    ru: 'Сообщение не может быть пустым.',
    en: 'A message cannot be empty.',
  }[language]
  return { pointer: '/content', code: 'empty', message }
}

function eitherOr({ language }: UserCall) {
  const message = {
    ky: 'Үлгү тандалса, текстти жазбаңыз.',
    ru: 'Если выбран шаблон, текст не указывайте.',
    en: 'Leave the text out where a template is chosen.',
  }[language]
  return { pointer: '/content', code: 'combination', message }
}
