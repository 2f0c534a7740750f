import type { Schemas } from '@usta/api-client'

export type Kind = Schemas['Notification']['kind']
export type Channel = Schemas['NotificationPreferences']['channels'][number]['channel']

/** What one can be told about, and the switch of the preferences that turns each on. */
export const switchOfKind = {
  orders: 'order_updates',
  bids: 'bid_notifications',
  payments: 'payment_notifications',
  chat: 'chat_notifications',
  system: 'system_notifications',
  promotional: 'promotional_notifications',
} as const satisfies Record<Kind, string>

export const kinds = Object.keys(switchOfKind) as Kind[]

/** How one can be told, and the switch of each. */
export const switchOfChannel = {
  in_app: 'in_app_notifications',
  email: 'email_notifications',
  sms: 'sms_notifications',
  push: 'push_notifications',
} as const satisfies Record<Channel, string>

export const channels = Object.keys(switchOfChannel) as Channel[]

export function isKind(value: string | null): value is Kind {
  return value !== null && value in switchOfKind
}
