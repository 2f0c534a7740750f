import { sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'
import { priorities } from '../kinds.ts'
import { type NotificationRow, notificationManager } from './notifications.ts'
import type { NewNotification } from './write.ts'

export interface Standing {
  readonly id: string
  readonly user_id: string
  readonly related_object_id: string
}

/** The unread notifications about these rooms, by the people whom they tell. */
export async function lockStanding(
  trx: Trx,
  about: readonly { user_id: string; room_id: string }[],
): Promise<Standing[]> {
  if (about.length === 0) return []
  const { rows } = await sql<Standing>`
    select standing.id, standing.user_id, standing.related_object_id
    from jsonb_to_recordset(${JSON.stringify(about)}::jsonb) about (user_id uuid, room_id uuid)
    join user_notifications standing on standing.user_id = about.user_id
      and standing.related_object_id = about.room_id
    where standing.notification_type = 'chat_message' and not standing.is_read
    order by standing.id for update of standing`.execute(trx)
  return rows
}

/**
 * Words notifications anew, and sends them out once more: what still waits takes the new words along when its turn comes,
 * and what is on its way at this moment follows again.
 */
export async function rewriteNotifications(trx: Trx, drafts: readonly NewNotification[]): Promise<NotificationRow[]> {
  const rows = await rewordNotifications(trx, drafts)
  await queueAgain(trx, drafts)
  return rows
}

export type Rewording = Omit<NewNotification, 'channels' | 'due' | 'maxRetries'>

/** Words notifications anew; what has gone out stays as it was. */
export async function rewordNotifications(trx: Trx, drafts: readonly Rewording[]): Promise<NotificationRow[]> {
  if (drafts.length === 0) return []
  const { rows } = await sql<NotificationRow>`
    update user_notifications standing set template_id = draft.template_id, language = draft.language,
      subject = draft.subject, message = draft.message, short_message = draft.short_message,
      context_data = draft.context_data, priority = draft.priority, link = draft.link
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) draft (id uuid, template_id uuid, language text, subject text,
      message text, short_message text, context_data jsonb, priority user_notification_priority, link text)
    where standing.id = draft.id
    returning standing.id, notification_type, standing.subject, standing.message, standing.short_message, standing.language,
      standing.priority, standing.link, related_object_type, related_object_id, is_read, read_at, created_at,
      updated_at`.execute(trx)
  return rows
}

/** Leaves nothing of what notifications said, and nothing of them in the apps. */
export async function wipeNotifications(trx: Trx, ids: readonly string[]): Promise<void> {
  await sql`
    update user_notifications set subject = '', message = '', short_message = '', context_data = '{}'
    where id = any(${ids}::uuid[])`.execute(trx)
  for (const id of ids) await notificationManager(trx).softDelete(id)
}

/** Puts back what was withdrawn, or may be at this moment, because of words that are not there any more. */
export async function queueWithdrawn(trx: Trx, ids: readonly string[]): Promise<void> {
  await sql`
    with queued as (
      update notification_queue set status = 'queued', completed_at = null, error_message = ''
      where notification_id = any(${ids}::uuid[]) and status in ('cancelled', 'processing')
      returning notification_id, delivery_id
    ), delivery as (
      update notification_deliveries set status = 'pending', error_message = ''
      where id in (select delivery_id from queued)
    )
    insert into notification_logs (notification_id, delivery_id, action, details)
    select notification_id, delivery_id, 'queued', '{"again": true}' from queued`.execute(trx)
}

async function queueAgain(trx: Trx, drafts: readonly NewNotification[]): Promise<void> {
  const ways = drafts.flatMap(({ id, channels, due, maxRetries, priority }) =>
    channels
      .filter((channel) => channel !== 'in_app')
      .map((channel) => ({
        notification_id: id,
        channel,
        priority: priorities.indexOf(priority),
        scheduled_at: due.at.toISOString(),
        held_for: due.heldFor,
        max_retries: maxRetries,
      })),
  )
  if (ways.length === 0) return
  await sql`
    with way as (
      select * from jsonb_to_recordset(${JSON.stringify(ways)}::jsonb) way (notification_id uuid,
        channel notification_delivery_channel, priority integer, scheduled_at timestamptz,
        held_for notification_queue_held_for, max_retries integer)
    ), delivery as (
      insert into notification_deliveries (notification_id, channel, status)
      select notification_id, channel, 'pending' from way
      on conflict on constraint notification_deliveries_once_a_channel do update set status = 'pending', error_message = ''
      returning id, notification_id, channel
    ), queued as (
      insert into notification_queue (notification_id, delivery_id, channel, priority, scheduled_at, held_for, max_retries)
      select notification_id, delivery.id, channel, way.priority, way.scheduled_at, way.held_for, way.max_retries
      from delivery join way using (notification_id, channel)
      on conflict on constraint notification_queue_delivery_key do update set status = 'queued', retry_count = 0,
        priority = excluded.priority, scheduled_at = excluded.scheduled_at, held_for = excluded.held_for,
        completed_at = null, error_message = ''
        where notification_queue.status <> 'queued'
      returning notification_id, delivery_id
    )
    insert into notification_logs (notification_id, delivery_id, action, details)
    select notification_id, delivery_id, 'queued', '{"again": true}' from queued`.execute(trx)
}
