import { type Channel, channels, type Kind, kindOfType, type NotificationType } from './kinds.ts'
import { toE164 } from './phone.ts'
import type { Person } from './store/people.ts'
import type { NotificationTemplate } from './template-schema.ts'

/** Which channels this server has. */
export type Configured = Readonly<Record<Channel, boolean>>

export type Obstacle = 'no_address' | 'not_configured' | 'refused'

type Switches = Pick<
  NotificationTemplate,
  'email_enabled' | 'in_app_enabled' | 'notification_type' | 'push_enabled' | 'sms_enabled'
>

/** By which channels a person is told of something; none at all for a kind that they turned off. */
export function chooseChannels(person: Person, template: Switches, configured: Configured): Channel[] {
  if (!wants(person, template.notification_type)) return []
  return channels.filter(
    (channel) =>
      template[`${channel}_enabled`] &&
      listensTo(person, channel, kindOfType[template.notification_type]) &&
      obstacleTo(person, channel, configured) === null,
  )
}

const switchOf = {
  orders: 'order_updates',
  bids: 'bid_notifications',
  payments: 'payment_notifications',
  chat: 'chat_notifications',
  system: 'system_notifications',
  promotional: 'promotional_notifications',
} as const satisfies Record<Kind, string>

/** Whether they want to hear of this at all. */
export function wants({ wish }: Person, type: NotificationType): boolean {
  return wish[switchOf[kindOfType[type]]]
}

/** Whether they want to hear of this kind through this channel. */
export function listensTo({ wish }: Person, channel: Channel, kind: Kind): boolean {
  return wish[`${channel}_notifications`] && !wish.muted.some((one) => one.channel === channel && one.kind === kind)
}

/** Why nothing can reach them this way, or null. */
export function obstacleTo(person: Person, channel: Channel, configured: Configured): Obstacle | null {
  if (!configured[channel]) return 'not_configured'
  if (channel === 'email') return person.refuses_mail ? 'refused' : null
  if (channel === 'push') return person.devices === 0 ? 'no_address' : null
  if (channel === 'sms') {
    if (toE164(person.phone_number) === null) return 'no_address'
    return person.refuses_sms ? 'refused' : null
  }
  return null
}
