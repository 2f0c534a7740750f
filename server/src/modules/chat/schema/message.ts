import { type Static, Type } from 'typebox'
import { Exactly, Id, Nullable, OneOf, Text, Timestamp } from '../../../platform/http/index.ts'
import { longestText, messageTypes } from './parts.ts'

const Seq = Type.Integer({ minimum: 0, description: 'Number in the room, from 1 without gaps' })

const Attachment = Exactly({
  file_id: Nullable(Id),
  url: Type.String({ description: 'On this server, without its origin, for a file' }),
  name: Type.String(),
  size: Type.Integer({ description: 'Bytes' }),
  content_type: Type.String(),
})

/** What a person, or the platform, said. What was deleted or hidden keeps its number and loses what it said. */
export const ChatMessage = Exactly(
  {
    id: Id,
    room_id: Id,
    seq: Seq,
    client_id: Nullable(Type.String({ description: "The sender's own id for it" })),
    sender_id: Nullable({ ...Id, description: 'Null for what the platform says of its own accord' }),
    message_type: OneOf(messageTypes),
    content: Type.String({ description: "Plain text; what the platform says is in the reader's language" }),
    code: Nullable(Type.String({ description: 'What the platform says, for programs' })),
    params: Type.Record(Type.String(), Type.String()),
    is_masked: Type.Boolean({ description: 'Contact details were taken out of it, as before every award' }),
    attachment: Nullable(Attachment),
    reply_to: Nullable(
      Exactly({
        id: Id,
        seq: Seq,
        sender_id: Nullable(Id),
        message_type: OneOf(messageTypes),
        content: Type.String({ description: 'At most 140 characters; empty for what is deleted' }),
      }),
    ),
    is_read: Type.Boolean({ description: 'By somebody else' }),
    read_at: Nullable(Timestamp),
    edited_at: Nullable(Timestamp),
    deleted_at: Nullable(Timestamp),
    hidden_at: Nullable({ ...Timestamp, description: 'When staff hid it' }),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'ChatMessage' },
)
export type ChatMessage = Static<typeof ChatMessage>

/** Letters, digits and what UUIDs, ULIDs and nanoids are made of. */
const ClientId = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z0-9_-]+$',
  description: 'Made by the client: the same id in the same room is stored once',
})

export const messageInput = {
  client_id: ClientId,
  content: Type.Optional(Text(longestText, 0)),
  file_id: Type.Optional({ ...Id, description: 'An upload with the purpose chat_attachment' }),
  reply_to_id: Type.Optional({ ...Id, description: 'A message of the same room' }),
  template_id: Type.Optional({ ...Id, description: 'Its text is sent; its use is counted' }),
  variables: Type.Optional(
    Type.Record(Type.String({ pattern: '^[a-z_]{1,50}$' }), Text(500, 0), { maxProperties: 30 }),
  ),
}
export const MessageInput = Exactly(messageInput, { minProperties: 2 })
export type MessageInput = Static<typeof MessageInput>

export const MessageChange = Exactly({ content: Text(longestText) })

/** What came to a person, and what they have read. */
export const ChatReceipt = Exactly(
  { room_id: Id, user_id: Id, delivered_seq: Seq, read_seq: Seq, unread_count: Type.Integer({ minimum: 0 }) },
  { $id: 'ChatReceipt' },
)
export type ChatReceipt = Static<typeof ChatReceipt>

export const ReceiptInput = Exactly({ seq: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }) })

export const MessageEdit = Exactly({ content: Type.String(), created_at: Timestamp })
export type MessageEdit = Static<typeof MessageEdit>
