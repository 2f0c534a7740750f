import { kindOfType } from './kinds.ts'
import type { Notification } from './schema.ts'
import type { NotificationRow } from './store/notifications.ts'

export function presentNotification(row: NotificationRow): Notification {
  return {
    id: row.id,
    notification_type: row.notification_type,
    kind: kindOfType[row.notification_type],
    subject: row.subject,
    message: row.message,
    short_message: row.short_message,
    language: row.language,
    priority: row.priority,
    link: row.link === '' ? null : row.link,
    related_object_type: row.related_object_type === '' ? null : row.related_object_type,
    related_object_id: row.related_object_id,
    is_read: row.is_read,
    read_at: row.read_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}
