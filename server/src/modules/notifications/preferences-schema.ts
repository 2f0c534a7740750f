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
  Text,
  TimeOfDay,
  Timestamp,
} from '../../platform/http/index.ts'
import { notificationErrors } from './errors.ts'
import { channels, digestFrequencies, kinds } from './kinds.ts'

const switches = {
  email_notifications: Type.Boolean(),
  push_notifications: Type.Boolean(),
  sms_notifications: Type.Boolean(),
  in_app_notifications: Type.Boolean(),
  order_updates: Type.Boolean(),
  bid_notifications: Type.Boolean(),
  payment_notifications: Type.Boolean(),
  chat_notifications: Type.Boolean(),
  promotional_notifications: Type.Boolean({ description: 'Consent to advertising' }),
  system_notifications: Type.Boolean(),
}

const Muted = Type.Array(Exactly({ channel: OneOf(channels), kind: OneOf(kinds) }), { maxItems: 24 })

const wishes = {
  ...switches,
  muted: Muted,
  quiet_hours_start: Nullable(TimeOfDay),
  quiet_hours_end: Nullable(TimeOfDay),
  timezone: Type.String({ minLength: 1, maxLength: 50, description: 'IANA name, such as Asia/Bishkek' }),
  digest_frequency: OneOf(digestFrequencies),
}

export const Preferences = Exactly(
  {
    ...wishes,
    channels: Type.Array(
      Exactly({
        channel: OneOf(channels),
        obstacle: Nullable(
          OneOf(['not_configured', 'no_address', 'refused'], {
            description:
              'Why nothing can go this way: this server has no such channel, there is no number or device of theirs, or the address sent mail back; null where it can',
          }),
        ),
      }),
    ),
    updated_at: Nullable(Timestamp),
  },
  { $id: 'NotificationPreferences' },
)
export type Preferences = Static<typeof Preferences>
export type Wish = Omit<Preferences, 'channels' | 'updated_at'>

export const getPreferences = {
  summary: 'How I want to be told, and what about',
  response: { 200: Preferences },
} satisfies RouteSpec

const change = Exactly(
  Object.fromEntries(Object.entries(wishes).map(([name, schema]) => [name, Type.Optional(schema)])) as {
    [Name in keyof typeof wishes]: ReturnType<typeof Type.Optional<(typeof wishes)[Name]>>
  },
)
export type PreferencesChange = Static<typeof change>

export const editPreferences = {
  summary: 'Change how I want to be told',
  description:
    '`muted` turns single kinds off for single channels and replaces the list as a whole. Quiet hours may go over ' +
    'midnight; what comes in them is held back until they end, unless it is urgent. What waits already is put on the new times.',
  body: change,
  response: { 200: Preferences },
} satisfies RouteSpec

export const PushSubscription = Exactly(
  { id: Id, service: OneOf(['web', 'fcm']), device: Type.String(), created_at: Timestamp, updated_at: Timestamp },
  { $id: 'PushSubscription' },
)
export type PushSubscription = Static<typeof PushSubscription>

export const getPushKey = {
  summary: 'The key with which browsers subscribe to push notifications',
  description: 'The `applicationServerKey` (VAPID), in base64url; null where Web Push is off.',
  response: { 200: Exactly({ public_key: Nullable(Type.String()) }, { $id: 'PushKey' }) },
} satisfies RouteSpec

export const listPushSubscriptions = {
  summary: 'List my devices that get push notifications, newest first',
  query: Exactly(pageParameters),
  response: { 200: PageOf(PushSubscription) },
} satisfies RouteSpec

export const getPushSubscription = {
  summary: 'Show a device of mine',
  params: IdParams,
  response: { 200: PushSubscription },
} satisfies RouteSpec

const base64url = (most: number) => Type.String({ pattern: `^[A-Za-z0-9_-]{16,${most}}=*$`, maxLength: most + 2 })

const webSubscription = Exactly({
  endpoint: Type.String({ maxLength: 1_000, pattern: '^https://[^\\s]+$' }),
  expirationTime: Type.Optional(Nullable(Type.Number())),
  keys: Exactly({ p256dh: base64url(100), auth: base64url(50) }),
  device: Type.Optional(Text(200)),
})
export type WebSubscription = Static<typeof webSubscription>

export const subscribeWeb = {
  summary: 'Subscribe this browser to push notifications',
  description:
    'The body is what `PushSubscription.toJSON()` gives. A browser belongs to the last one who subscribed in it; doing ' +
    'it again changes nothing. Unsubscribe before logging out.',
  body: webSubscription,
  response: { 201: PushSubscription },
  errors: [notificationErrors.unknownPushService, notificationErrors.pushOff, notificationErrors.tooManyDevices],
  location: ({ id }: PushSubscription) => `/api/v1/notifications/push-subscriptions/${id}`,
} satisfies RouteSpec

const fcmToken = Exactly({
  token: Type.String({ pattern: '^[A-Za-z0-9_:-]{20,1000}$' }),
  device: Type.Optional(Text(200)),
})
export type FcmToken = Static<typeof fcmToken>

export const registerFcm = {
  summary: 'Register this phone for push notifications',
  description: 'The token is that of Firebase Cloud Messaging.',
  body: fcmToken,
  response: { 201: PushSubscription },
  errors: [notificationErrors.pushOff, notificationErrors.tooManyDevices],
  location: ({ id }: PushSubscription) => `/api/v1/notifications/push-subscriptions/${id}`,
} satisfies RouteSpec

export const unsubscribe = {
  summary: 'Unsubscribe a device of mine',
  params: IdParams,
  response: { 204: Type.Null() },
} satisfies RouteSpec

export const unsubscribeEndpoint = {
  summary: 'Unsubscribe the browser or phone that has this endpoint or token',
  description: 'Answers the same where there is no such device of mine.',
  body: Exactly({ endpoint: Type.String({ minLength: 1, maxLength: 1_000 }) }),
  response: { 204: Type.Null() },
} satisfies RouteSpec
