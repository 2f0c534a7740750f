import { type Static, Type } from 'typebox'
import { Exactly, Id, Nullable, OneOf, Text, Timestamp } from '../../../platform/http/index.ts'
import { ChatMessage } from './message.ts'
import { chatTypes, mostMembers, mostWithReceipts, participantRoles } from './parts.ts'

const Seq = Type.Integer({ minimum: 0 })

export const ChatParticipant = Exactly(
  {
    user_id: Id,
    name: Type.String(),
    photo_url: Nullable(Type.String()),
    role: OneOf(participantRoles),
    is_online: Type.Boolean({ description: 'Connected on some device' }),
    last_seen: Nullable(Timestamp),
    delivered_seq: Seq,
    read_seq: Seq,
  },
  { $id: 'ChatParticipant' },
)
export type ChatParticipant = Static<typeof ChatParticipant>

export const roomActions = ['write', 'leave', 'rename', 'add_participant', 'remove_participant'] as const

/** A conversation as the one who asks sees it. */
export const ChatRoom = Exactly(
  {
    id: Id,
    chat_type: OneOf(chatTypes),
    title: Type.String({ description: 'Empty where the people in it say it' }),
    order_id: Nullable(Id),
    bid_id: Nullable({ ...Id, description: 'The bid it is about, before the award' }),
    is_active: Type.Boolean({ description: 'Whether messages can be sent' }),
    masks_contacts: Type.Boolean({ description: 'Contact details are taken out of what is written' }),
    last_seq: Seq,
    last_message: Nullable(ChatMessage),
    last_message_at: Nullable(Timestamp),
    participants: Type.Array(ChatParticipant, { description: `The caller first; at most ${mostWithReceipts}` }),
    participant_count: Type.Integer(),
    role: OneOf(participantRoles, { description: "The caller's" }),
    unread_count: Type.Integer({ minimum: 0 }),
    read_seq: Seq,
    delivered_seq: Seq,
    notifications_enabled: Type.Boolean(),
    mute_until: Nullable(Timestamp),
    archived_at: Nullable(Timestamp),
    allowed_actions: Type.Array(OneOf(roomActions)),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'ChatRoom' },
)
export type ChatRoom = Static<typeof ChatRoom>

export const RoomInput = Exactly({
  chat_type: OneOf(['support_chat', 'general_chat']),
  user_ids: Type.Optional(
    Type.Array(Id, {
      minItems: 1,
      maxItems: Math.min(mostMembers - 1, 100),
      uniqueItems: true,
      description: 'Friends to talk with, for a general_chat. With one of them there is one room without a title.',
    }),
  ),
  title: Type.Optional(Text(200, 0)),
})
export type RoomInput = Static<typeof RoomInput>

/** What a participant decides for themselves. */
export const RoomSettings = Type.Partial(
  Exactly({
    notifications_enabled: Type.Boolean(),
    mute_until: Nullable(Timestamp),
    archived: Type.Boolean({ description: 'Put away until the next message' }),
  }),
  { additionalProperties: false, minProperties: 1 },
)
export type RoomSettings = Static<typeof RoomSettings>
