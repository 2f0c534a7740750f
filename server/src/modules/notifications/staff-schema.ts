import { type Static, Type } from 'typebox'
import {
  Exactly,
  Id,
  IdParams,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Timestamp,
} from '../../platform/http/index.ts'
import { notificationErrors } from './errors.ts'
import { channels, notificationTypes, priorities } from './kinds.ts'

export const DeadLetter = Exactly(
  {
    id: Id,
    notification_id: Id,
    user_id: Id,
    channel: OneOf(channels),
    notification_type: OneOf(notificationTypes),
    priority: OneOf(priorities),
    subject: Type.String(),
    error_message: Type.String(),
    retry_count: Type.Integer(),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'DeadLetter' },
)
export type DeadLetter = Static<typeof DeadLetter>

export const listDeadLetters = {
  summary: 'List deliveries that were given up, newest first',
  query: Exactly(pageParameters),
  response: { 200: PageOf(DeadLetter) },
} satisfies RouteSpec

export const resendDeadLetter = {
  summary: 'Send again what was given up',
  description: 'It gets all its tries anew. What the person does not want any more still does not go out.',
  params: IdParams,
  response: { 202: DeadLetter },
  errors: [notificationErrors.notResendable],
} satisfies RouteSpec

export const Suppression = Exactly(
  {
    id: Id,
    channel: OneOf(['email', 'sms']),
    address: Type.String(),
    reason: OneOf(['bounced', 'complained', 'stopped']),
    details: Type.String(),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'NotificationSuppression' },
)
export type Suppression = Static<typeof Suppression>

export const listSuppressions = {
  summary: 'List addresses to which nothing is sent any more, newest first',
  query: Exactly(pageParameters),
  response: { 200: PageOf(Suppression) },
} satisfies RouteSpec

export const liftSuppression = {
  summary: 'Send to an address again',
  params: IdParams,
  response: { 204: Type.Null() },
} satisfies RouteSpec
