import { type Static, Type } from 'typebox'
import {
  Exactly,
  Id,
  IdParams,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Timestamp,
} from '../../platform/http/index.ts'
import { notificationErrors } from './errors.ts'
import { channels, kinds, notificationTypes, priorities } from './kinds.ts'

export const Notification = Exactly(
  {
    id: Id,
    notification_type: OneOf(notificationTypes),
    kind: OneOf(kinds, { description: 'The kind that preferences know it by' }),
    subject: Type.String(),
    message: Type.String({ description: 'Plain text; lines end with a line feed' }),
    short_message: Type.String(),
    language: Type.String(),
    priority: OneOf(priorities),
    link: Nullable(Type.String({ description: 'Path of the page it leads to, such as /orders/…' })),
    related_object_type: Nullable(Type.String({ description: 'Such as order; null for nothing' })),
    related_object_id: Nullable(Id),
    is_read: Type.Boolean(),
    read_at: Nullable(Timestamp),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'Notification' },
)
export type Notification = Static<typeof Notification>

export const UnreadCount = Exactly(
  { unread_count: Type.Integer({ description: 'At most 1000, which stands for 1000 or more' }) },
  { $id: 'UnreadCount' },
)

const listQuery = Exactly({
  ...pageParameters,
  kind: Type.Optional(OneOf(kinds)),
  is_read: Type.Optional(Type.Boolean()),
})
export type ListQuery = Static<typeof listQuery>

export const listNotifications = {
  summary: 'List what I was told, newest first',
  description: 'New ones also arrive over the socket, as `notification` with `{ notification, unread_count }`.',
  query: listQuery,
  response: { 200: PageOf(Notification) },
} satisfies RouteSpec

export const countUnread = {
  summary: 'Count what I have not read',
  response: { 200: UnreadCount },
} satisfies RouteSpec

export const getNotification = {
  summary: 'Show a notification',
  params: IdParams,
  response: { 200: Notification },
} satisfies RouteSpec

export const markRead = {
  summary: 'Mark a notification as read',
  description: 'Other devices hear of it: `notification` with `{ notification: null, unread_count }`.',
  params: IdParams,
  response: { 200: Notification },
} satisfies RouteSpec

export const markUnread = {
  summary: 'Mark a notification as not read',
  params: IdParams,
  response: { 200: Notification },
} satisfies RouteSpec

const readAllBody = Exactly({ kind: Type.Optional(OneOf(kinds)) })
export type ReadAll = Static<typeof readAllBody>

export const markAllRead = {
  summary: 'Mark all that I was told as read, or all of one kind',
  body: readAllBody,
  response: { 200: UnreadCount },
} satisfies RouteSpec

export const deleteNotification = {
  summary: 'Delete a notification',
  params: IdParams,
  response: { 204: Type.Null() },
} satisfies RouteSpec

export const restoreNotification = {
  summary: 'Restore a notification that I deleted',
  params: IdParams,
  response: { 200: Notification },
  errors: [notificationErrors.notDeleted],
} satisfies RouteSpec

const testBody = Exactly({
  channel: Type.Optional(OneOf(channels, { description: 'All that are on for me unless given' })),
})
export type TestInput = Static<typeof testBody>

export const sendTest = {
  summary: 'Send myself a test notification',
  description: 'It is urgent, so it does not wait for quiet hours. The answer tells by which channels it goes out.',
  body: testBody,
  response: { 202: Exactly({ channels: Type.Array(OneOf(channels)) }, { $id: 'TestNotification' }) },
  limitPerMinute: 5,
} satisfies RouteSpec
