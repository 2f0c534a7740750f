import { Type } from 'typebox'
import { Id, Nullable, OneOf } from '../../platform/http/index.ts'
import { defineEvent } from '../../platform/jobs/index.ts'
import { chatTypes, messageTypes } from './schema/parts.ts'

/** Somebody, or the platform, said something in a room. Who should be told how is the word of `audienceOf`. */
export const messageCreated = defineEvent(
  'chat.message_created',
  Type.Object({
    room_id: Id,
    message_id: Id,
    seq: Type.Integer(),
    chat_type: OneOf(chatTypes),
    order_id: Nullable(Id),
    message_type: OneOf(messageTypes),
    /** Null for what the platform says. */
    sender_id: Nullable(Id),
    /** What the platform says, to be put into the reader's language with `sayInWords`; empty for what people say. */
    code: Type.String(),
    params: Type.Record(Type.String(), Type.String()),
  }),
)

/** A message is not to be seen any more: deleted by who said it, or hidden by staff. */
export const messageRemoved = defineEvent('chat.message_removed', Type.Object({ room_id: Id, message_id: Id }))

/** Somebody has read a room up to a number. */
export const roomRead = defineEvent('chat.room_read', Type.Object({ room_id: Id, user_id: Id, seq: Type.Integer() }))

/** Somebody reported a message to staff. */
export const messageReported = defineEvent(
  'chat.message_reported',
  Type.Object({ report_id: Id, message_id: Id, room_id: Id, reported_by_id: Id, reason: Type.String() }),
)

/** Staff warned somebody for what they wrote; the room is their conversation with staff. */
export const personWarned = defineEvent('chat.person_warned', Type.Object({ user_id: Id, room_id: Id }))
