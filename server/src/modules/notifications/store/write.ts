import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'
import { type Channel, type NotificationType, type Priority, priorities } from '../kinds.ts'
import type { Texts, Variables } from '../render.ts'
import type { Due } from '../timing.ts'
import type { NotificationRow } from './notifications.ts'

export interface NewNotification extends Texts {
  readonly id: string
  readonly user_id: string
  readonly template_id: string
  readonly notification_type: NotificationType
  readonly language: string
  readonly context_data: Variables
  readonly related_object_type: string
  readonly related_object_id: string | null
  readonly link: string
  readonly priority: Priority
  readonly channels: readonly Channel[]
  /** When it may leave the house. */
  readonly due: Due
  readonly maxRetries: number
}

/**
 * Writes notifications with a delivery for each channel, and the queue for those that leave the house. What is in the
 * apps has arrived with the commit.
 * @returns those that were not there before
 */
export async function writeNotifications(trx: Trx, drafts: readonly NewNotification[]): Promise<NotificationRow[]> {
  if (drafts.length === 0) return []
  const { rows } = await sql<NotificationRow>`
    insert into user_notifications (id, user_id, template_id, notification_type, language, subject, message,
      short_message, context_data, related_object_type, related_object_id, link, priority, is_shown, status, sent_at,
      delivered_at)
    select id, user_id, template_id, notification_type, language, subject, message, short_message, context_data,
      related_object_type, related_object_id, link, priority, is_shown,
      case when is_shown then 'delivered'::user_notification_status else 'pending' end,
      case when is_shown then now() end, case when is_shown then now() end
    from jsonb_to_recordset(${toJson(
      drafts.map(({ channels, due, maxRetries, ...row }) => ({ ...row, is_shown: channels.includes('in_app') })),
    )}) draft (id uuid, user_id uuid, template_id uuid, notification_type notification_template_notification_type,
      language text, subject text, message text, short_message text, context_data jsonb, related_object_type text,
      related_object_id uuid, link text, priority user_notification_priority, is_shown boolean)
    on conflict (id) do nothing
    returning id, notification_type, subject, message, short_message, language, priority, link,
      related_object_type, related_object_id, is_read, read_at, created_at, updated_at`.execute(trx)
  const fresh = new Set(rows.map(({ id }) => id))
  await writeDeliveries(
    trx,
    drafts.filter(({ id }) => fresh.has(id)),
  )
  return rows
}

async function writeDeliveries(trx: Trx, drafts: readonly NewNotification[]): Promise<void> {
  if (drafts.length === 0) return
  const ways = drafts.flatMap(({ id, channels, due, maxRetries, priority }) =>
    channels.map((channel) => ({
      notification_id: id,
      channel,
      priority: priorities.indexOf(priority),
      scheduled_at: due.at.toISOString(),
      held_for: due.heldFor,
      max_retries: maxRetries,
    })),
  )
  await sql`
    with way as (
      select * from jsonb_to_recordset(${toJson(ways)}) way (notification_id uuid, channel notification_delivery_channel,
        priority integer, scheduled_at timestamptz, held_for notification_queue_held_for, max_retries integer)
    ), delivery as (
      insert into notification_deliveries (notification_id, channel, status, sent_at, delivered_at)
      select notification_id, channel, case when channel = 'in_app' then 'delivered'::notification_delivery_status else 'pending' end,
        case when channel = 'in_app' then now() end, case when channel = 'in_app' then now() end
      from way returning id, notification_id, channel
    ), queued as (
      insert into notification_queue (notification_id, delivery_id, channel, priority, scheduled_at, held_for, max_retries)
      select notification_id, delivery.id, channel, way.priority, way.scheduled_at, way.held_for, way.max_retries
      from delivery join way using (notification_id, channel) where channel <> 'in_app'
    )
    insert into notification_logs (notification_id, delivery_id, action, details)
    select notification_id, null, 'created'::notification_log_action, '{}' from (select distinct notification_id from way) made
    union all
    select notification_id, delivery.id, case when channel = 'in_app' then 'delivered'::notification_log_action else 'queued' end,
      case when channel = 'in_app' then jsonb_build_object('channel', channel)
        else jsonb_strip_nulls(jsonb_build_object('channel', channel, 'for', way.scheduled_at, 'held_for', way.held_for)) end
    from delivery join way using (notification_id, channel)`.execute(trx)
}

function toJson(value: unknown): RawBuilder<unknown> {
  return sql`${JSON.stringify(value)}::jsonb`
}
