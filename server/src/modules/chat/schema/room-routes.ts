import { type Static, Type } from 'typebox'
import { commonErrors } from '../../../kernel/errors.ts'
import {
  Exactly,
  Id,
  IdParams,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
} from '../../../platform/http/index.ts'
import { chatErrors } from '../errors.ts'
import { chatTypes, participantRoles } from './parts.ts'
import { ChatParticipant, ChatRoom, RoomInput, RoomSettings } from './room.ts'

const { impossible, stale } = commonErrors

const RoomQuery = Exactly({
  ...pageParameters,
  chat_type: Type.Optional(OneOf(chatTypes)),
  archived: Type.Boolean({ default: false }),
  order_id: Type.Optional(Id),
  bid_id: Type.Optional(Id),
})
export type RoomQuery = Static<typeof RoomQuery>

export const listRooms = {
  summary: 'The conversations of the caller, the latest first',
  description: 'Those in which nothing was said yet are answered only where order_id or bid_id asks for them.',
  query: RoomQuery,
  response: { 200: PageOf(ChatRoom) },
} satisfies RouteSpec

export const readRoom = {
  summary: 'Read a conversation',
  params: IdParams,
  response: { 200: ChatRoom },
} satisfies RouteSpec

export const openRoom = {
  summary: 'Open a conversation with staff or with friends',
  description: 'One with staff that is open already, and the one with a single friend, are answered again.',
  body: RoomInput,
  response: { 201: ChatRoom },
  errors: [chatErrors.notFriends, impossible],
  location: (room: ChatRoom) => `/api/v1/chat/rooms/${room.id}`,
} satisfies RouteSpec

export const openOrderRoom = {
  summary: 'Open the conversation of an awarded order',
  description: 'For its client and the assigned provider. It is made at the award; asking again answers the same.',
  params: IdParams,
  response: { 200: ChatRoom },
  errors: [chatErrors.notAwarded],
} satisfies RouteSpec

export const openBidRoom = {
  summary: 'Open the conversation about a bid',
  description:
    'For the one who bid and the client of the order. Contact details are taken out of what is written here. With the ' +
    'award it becomes the conversation of the order; of other bids it is closed.',
  params: IdParams,
  response: { 200: ChatRoom },
  errors: [chatErrors.bidClosed],
} satisfies RouteSpec

export const renameRoom = {
  summary: 'Rename a conversation of friends',
  params: IdParams,
  body: Exactly({ title: Text(200, 0) }),
  response: { 200: ChatRoom },
  errors: [stale],
} satisfies RouteSpec

export const changeSettings = {
  summary: 'Mute or archive a conversation for oneself',
  params: IdParams,
  body: RoomSettings,
  response: { 200: ChatRoom },
  errors: [impossible],
} satisfies RouteSpec

export const leaveRoom = {
  summary: 'Leave a conversation',
  params: IdParams,
  response: { 204: Type.Null() },
  errors: [chatErrors.cannotLeave],
} satisfies RouteSpec

export const enterRoom = {
  summary: 'Enter a conversation as staff',
  description:
    'One about an order only while that is disputed or something said there is reported. Everybody in it is told, and ' +
    'the audit keeps the reason.',
  params: IdParams,
  body: Exactly({ reason: Text(500) }),
  response: { 200: ChatRoom },
  errors: [chatErrors.noReasonToEnter],
} satisfies RouteSpec

const MemberParams = Exactly({ id: Id, user_id: Id })

export const listParticipants = {
  summary: 'Who is in a conversation',
  params: IdParams,
  query: Exactly(pageParameters),
  response: { 200: PageOf(ChatParticipant) },
} satisfies RouteSpec

export const addParticipant = {
  summary: 'Add a friend to a conversation',
  params: IdParams,
  body: Exactly({ user_id: Id }),
  response: { 201: ChatRoom },
  errors: [chatErrors.notFriends, chatErrors.tooManyMembers],
} satisfies RouteSpec

export const changeRole = {
  summary: 'Change what somebody may do in a conversation of friends',
  params: MemberParams,
  body: Exactly({ role: OneOf(participantRoles) }),
  response: { 200: ChatRoom },
} satisfies RouteSpec

export const removeParticipant = {
  summary: 'Remove somebody from a conversation of friends',
  params: MemberParams,
  response: { 204: Type.Null() },
} satisfies RouteSpec

export const listSupport = {
  summary: 'Conversations with staff, the latest first',
  query: Exactly({ ...pageParameters, attended: Type.Optional(Type.Boolean()) }),
  response: {
    200: PageOf(
      Exactly(
        {
          id: Id,
          title: Type.String(),
          is_active: Type.Boolean(),
          last_seq: Type.Integer(),
          last_message_at: ChatRoom.properties.last_message_at,
          user: Exactly({ id: Id, name: Type.String() }),
          is_attended: Type.Boolean({ description: 'Whether staff are in it' }),
          created_at: ChatRoom.properties.created_at,
          updated_at: ChatRoom.properties.updated_at,
        },
        { $id: 'SupportRoom' },
      ),
    ),
  },
} satisfies RouteSpec
export type SupportQuery = Static<typeof listSupport.query>

export const closeRoom = {
  summary: 'Close a conversation with staff',
  params: IdParams,
  response: { 200: ChatRoom },
  errors: [chatErrors.roomClosed],
} satisfies RouteSpec
