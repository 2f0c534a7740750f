import { type Static, Type } from 'typebox'
import { commonErrors } from '../../kernel/errors.ts'
import {
  Exactly,
  Id,
  IdParams,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../platform/http/index.ts'
import { friendErrors } from './errors.ts'

const Person = { id: Id, name: Type.String(), photo_url: Nullable(Type.String()) }

const Friend = Exactly({ ...Person, friends_since: Timestamp }, { $id: 'Friend' })
export type Friend = Static<typeof Friend>

const directions = ['received', 'sent'] as const

const FriendRequest = Exactly(
  { id: Id, direction: OneOf(directions), user: Exactly(Person), created_at: Timestamp },
  { $id: 'FriendRequest' },
)
export type FriendRequest = Static<typeof FriendRequest>

const FriendRequestInput = Exactly(
  { user_id: Type.Optional(Id), username: Type.Optional(Text(150)) },
  { description: 'Either of the two' },
)
export type FriendRequestInput = Static<typeof FriendRequestInput>

export const listFriends = {
  summary: 'The friends of the caller, the newest first',
  query: Exactly(pageParameters),
  response: { 200: PageOf(Friend) },
} satisfies RouteSpec

export const removeFriend = {
  summary: 'Be friends with somebody no more',
  params: Exactly({ user_id: Id }),
  response: { 204: Type.Null() },
} satisfies RouteSpec

export const listRequests = {
  summary: 'Friendships that were asked for, the newest first',
  query: Exactly({ ...pageParameters, direction: OneOf(directions, { default: 'received' }) }),
  response: { 200: PageOf(FriendRequest) },
} satisfies RouteSpec

export const askFriend = {
  summary: 'Ask somebody to be friends',
  body: FriendRequestInput,
  response: { 201: FriendRequest },
  errors: [
    commonErrors.notFound,
    friendErrors.oneself,
    friendErrors.alreadyFriends,
    friendErrors.alreadyAsked,
    commonErrors.impossible,
  ],
  location: () => '/api/v1/friend-requests',
  limitPerMinute: 30,
} satisfies RouteSpec

export const acceptRequest = {
  summary: 'Become friends with somebody who asked',
  params: IdParams,
  response: { 200: Friend },
} satisfies RouteSpec

export const endRequest = {
  summary: 'Decline what one was asked, or take back what one has asked',
  params: IdParams,
  response: { 204: Type.Null() },
} satisfies RouteSpec
