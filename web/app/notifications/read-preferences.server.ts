import type { Schemas } from '@usta/api-client'
import type { SentForm } from '../forms/form.server.ts'
import { channels, kinds, switchOfChannel, switchOfKind } from './kinds.ts'

type Preferences = Schemas['NotificationPreferences']

/** The form of `PreferenceFields` as the API takes it. What is not ticked is off. */
export function readPreferences(form: SentForm): Omit<Preferences, 'channels' | 'updated_at'> {
  const switches = [...Object.values(switchOfChannel), ...Object.values(switchOfKind)]
  const ticked = Object.fromEntries(switches.map((name) => [name, form.ticked(name)]))
  const pairs = channels.flatMap((channel) => kinds.map((kind) => ({ channel, kind })))
  return {
    ...(ticked as Record<(typeof switches)[number], boolean>),
    muted: pairs.filter(({ channel, kind }) => !form.ticked(`via:${channel}:${kind}`)),
    quiet_hours_start: form.text('quiet_hours_start') || null,
    quiet_hours_end: form.text('quiet_hours_end') || null,
    timezone: form.text('timezone'),
    digest_frequency: form.text('digest_frequency') as Preferences['digest_frequency'],
  }
}
