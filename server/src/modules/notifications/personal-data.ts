import type { PersonalData } from '../../kernel/personal-data.ts'

export const personalData: PersonalData = {
  notification_templates: {
    keep: {
      'What staff wrote for everybody.': [
        'name',
        'code',
        'language',
        'subject',
        'message',
        'short_message',
        'variables',
      ],
    },
  },
  notification_preferences: { alone: ['muted', 'timezone'], rows: [{ by: ['user_id', 'users'], remove: true }] },
  push_subscriptions: {
    alone: ['device'],
    rows: [{ by: ['user_id', 'users'], remove: true }],
    withheld: ['endpoint', 'p256dh', 'auth'],
  },
  notification_suppressions: { words: ['address', 'details'], removeNaming: true },
  user_notifications: {
    rows: [{ by: ['user_id', 'users'], remove: true }],
    words: ['subject', 'message', 'short_message', 'context_data'],
    keep: { 'The kind of thing it is about, its page and its language.': ['related_object_type', 'link', 'language'] },
  },
  notification_deliveries: {
    rows: [{ by: ['notification_id', 'user_notifications'], remove: true }],
    words: ['error_message', 'external_response'],
    keep: { 'What the channel calls the delivery.': ['external_id'] },
  },
  notification_logs: {
    rows: [{ by: ['notification_id', 'user_notifications'], remove: true }],
    words: ['details', 'error_message'],
  },
  notification_queue: {
    rows: [{ by: ['notification_id', 'user_notifications'], remove: true }],
    words: ['error_message'],
  },
}
