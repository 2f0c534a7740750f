import { type Static, Type } from 'typebox'
import { commonErrors } from '../../../kernel/errors.ts'
import { Exactly, Id, IdParams, PageOf, pageParameters, type RouteSpec } from '../../../platform/http/index.ts'
import { chatErrors } from '../errors.ts'
import { ChatMessage, ChatReceipt, MessageChange, MessageEdit, MessageInput, ReceiptInput } from './message.ts'
import { ChatRoom } from './room.ts'

const { impossible, stale } = commonErrors
const Seq = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })

const MessageQuery = Exactly({
  ...pageParameters,
  after_seq: Type.Optional({ ...Seq, description: 'What came after, the oldest first' }),
  before_seq: Type.Optional({ ...Seq, description: 'What came before, the newest first' }),
})
export type MessageQuery = Static<typeof MessageQuery>

export const listMessages = {
  summary: 'Messages of a conversation, the newest first',
  description:
    'Numbers have no gaps: what was deleted or hidden keeps its place without what it said. after_seq and before_seq ' +
    'exclude each other.',
  params: IdParams,
  query: MessageQuery,
  response: { 200: PageOf(ChatMessage) },
} satisfies RouteSpec

export const sendMessage = {
  summary: 'Send a message',
  description:
    "Sending the same client_id again answers the message that is stored. Text, a file, or a template's text with " +
    'variables; a picture is an image, anything else a file.',
  params: IdParams,
  body: MessageInput,
  response: { 201: ChatMessage },
  errors: [chatErrors.roomClosed, chatErrors.notFriends, chatErrors.templateUnusable, impossible],
  location: (message: ChatMessage) => `/api/v1/chat/messages/${message.id}`,
} satisfies RouteSpec

export const readMessage = {
  summary: 'Read a message',
  params: IdParams,
  response: { 200: ChatMessage },
} satisfies RouteSpec

export const editMessage = {
  summary: 'Change what one has said',
  description: 'For 15 minutes. What it said before is kept.',
  params: IdParams,
  body: MessageChange,
  response: { 200: ChatMessage },
  errors: [chatErrors.editTooLate, chatErrors.roomClosed, stale],
} satisfies RouteSpec

export const listEdits = {
  summary: 'What a message said before it was changed, the newest first',
  params: IdParams,
  query: Exactly(pageParameters),
  response: { 200: PageOf(MessageEdit) },
} satisfies RouteSpec

export const deleteMessage = {
  summary: 'Delete what one has said',
  params: IdParams,
  response: { 204: Type.Null() },
} satisfies RouteSpec

export const restoreMessage = {
  summary: 'Bring back what one has deleted',
  params: IdParams,
  response: { 200: ChatMessage },
  errors: [chatErrors.notDeleted],
} satisfies RouteSpec

export const markRead = {
  summary: 'Note that everything up to a number was read',
  description: 'Numbers never go back. Up to 20 people in a conversation see what the others have received and read.',
  params: IdParams,
  body: ReceiptInput,
  response: { 200: ChatReceipt },
} satisfies RouteSpec

export const markDelivered = {
  ...markRead,
  summary: 'Note that everything up to a number arrived on a device',
} satisfies RouteSpec

export const countUnread = {
  summary: 'How much is unread',
  response: {
    200: Exactly(
      {
        count: Type.Integer({ description: 'Messages, in conversations that are not archived' }),
        rooms: Type.Integer({ description: 'Conversations' }),
      },
      { $id: 'UnreadChats' },
    ),
  },
} satisfies RouteSpec

export const sync = {
  summary: 'Everything that changed since one last asked',
  description:
    'Messages (new, changed and deleted), receipts and conversations, over all conversations of the caller. The first ' +
    'call, without a cursor, answers where to go on from; lists are loaded before. Nothing is ever left out; the same ' +
    'thing may be answered twice, so that clients keep things by id. With reset the cursor was good for nothing: load ' +
    'the lists anew.',
  query: Exactly({
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
    limit: Type.Integer({ minimum: 1, maximum: 500, default: 200 }),
  }),
  response: {
    200: Exactly(
      {
        reset: Type.Boolean(),
        rooms: Type.Array(ChatRoom, { description: 'As they are now, in which something changed' }),
        left_room_ids: Type.Array(Id, { description: 'Of which the caller is no part any more, or which are deleted' }),
        messages: Type.Array(ChatMessage, { description: 'To be put in order by seq' }),
        receipts: Type.Array(ChatReceipt, { description: 'unread_count is of the caller only, and 0 for others' }),
        cursor: Type.String(),
        has_more: Type.Boolean({ description: 'Ask again at once' }),
      },
      { $id: 'ChatSync' },
    ),
  },
} satisfies RouteSpec
export type SyncQuery = Static<typeof sync.query>
export type ChatSync = Static<(typeof sync.response)[200]>
