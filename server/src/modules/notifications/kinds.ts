/** What a notification can be about, as the data dictionary calls it, and the kind by which people choose. */
export const kindOfType = {
  order_update: 'orders',
  bid_received: 'bids',
  payment_success: 'payments',
  payment_failed: 'payments',
  chat_message: 'chat',
  system_alert: 'system',
  promotional: 'promotional',
} as const

export type NotificationType = keyof typeof kindOfType
export type Kind = (typeof kindOfType)[NotificationType]

export const notificationTypes = Object.keys(kindOfType) as NotificationType[]
export const kinds = [...new Set(Object.values(kindOfType))]

export function typesOf(kind: Kind): NotificationType[] {
  return notificationTypes.filter((type) => kindOfType[type] === kind)
}

export const channels = ['in_app', 'email', 'sms', 'push'] as const
export type Channel = (typeof channels)[number]

/** Those that leave the house, and can fail. */
export type OutsideChannel = Exclude<Channel, 'in_app'>

/** From what can wait to what cannot; its place is its number in the queue. */
export const priorities = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof priorities)[number]

export const digestFrequencies = ['immediate', 'hourly', 'daily', 'weekly'] as const
export type DigestFrequency = (typeof digestFrequencies)[number]
