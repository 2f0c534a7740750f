import { SoftDeleteManager } from '@usta/soft-delete'
import { type RawBuilder, sql } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { NotificationType, Priority } from '../kinds.ts'

export interface NotificationRow {
  id: string
  notification_type: NotificationType
  subject: string
  message: string
  short_message: string
  language: string
  priority: Priority
  link: string
  related_object_type: string
  related_object_id: string | null
  is_read: boolean
  read_at: string | null
  created_at: string
  updated_at: string
}

/** More are not counted: nobody reads the difference. */
export const mostCounted = 1_000

const columns = sql`id, notification_type, subject, message, short_message, language, priority, link,
  related_object_type, related_object_id, is_read, read_at, created_at, updated_at`

interface ListFilter {
  types: readonly NotificationType[] | null
  isRead: boolean | null
  limit: number
  after: readonly string[] | null
}

/** What is shown in the apps; the rest went by other channels only. */
export async function listNotifications(
  db: DbOrTrx,
  userId: string,
  { types, isRead, limit, after }: ListFilter,
): Promise<NotificationRow[]> {
  const { rows } = await sql<NotificationRow>`
    select ${columns} from user_notifications where user_id = ${userId} and is_shown
      ${isRead === null ? none : isRead ? sql`and is_read` : sql`and not is_read`}
      ${types === null ? none : sql`and notification_type = any(${types}::notification_template_notification_type[])`}
      ${after === null ? none : sql`and (created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by created_at desc, id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

const none: RawBuilder<unknown> = sql``

export async function countUnread(db: DbOrTrx, userId: string): Promise<number> {
  return (await listUnreadCounts(db, [userId])).get(userId) ?? 0
}

/** How much each of these people has not read yet. */
export async function listUnreadCounts(db: DbOrTrx, userIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ user_id: string; unread: number }>`
    select person.user_id, (
      select count(*) from (
        select from user_notifications notification
        where notification.user_id = person.user_id and is_shown and not is_read
        limit ${sql.lit(mostCounted)}) counted) as unread
    from unnest(${[...new Set(userIds)]}::uuid[]) person (user_id)`.execute(db)
  return new Map(rows.map(({ user_id, unread }) => [user_id, unread]))
}

export async function findNotification(db: DbOrTrx, userId: string, id: string): Promise<NotificationRow | null> {
  const { rows } = await sql<NotificationRow>`
    select ${columns} from user_notifications where id = ${id} and user_id = ${userId} and is_shown`.execute(db)
  return rows[0] ?? null
}

export async function lockNotification(trx: Trx, userId: string, id: string): Promise<NotificationRow | null> {
  const { rows } = await sql<NotificationRow>`
    select ${columns} from user_notifications where id = ${id} and user_id = ${userId} and is_shown for update`.execute(
    trx,
  )
  return rows[0] ?? null
}

/** @returns those that were not so before */
export async function setRead(trx: Trx, userId: string, id: string, isRead: boolean): Promise<NotificationRow | null> {
  const { rows } = await sql<NotificationRow>`
    update user_notifications set is_read = ${isRead}, read_at = case when ${isRead} then now() end
    where id = ${id} and user_id = ${userId} and is_read <> ${isRead} returning ${columns}`.execute(trx)
  return rows[0] ?? null
}

/** @returns the ids of those that were not read before */
export async function setAllRead(
  trx: Trx,
  userId: string,
  types: readonly NotificationType[] | null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update user_notifications set is_read = true, read_at = now()
    where user_id = ${userId} and is_shown and not is_read
      ${types === null ? none : sql`and notification_type = any(${types}::notification_template_notification_type[])`}
    returning id`.execute(trx)
  return rows.map(({ id }) => id)
}

/** What tells of a room is read with it. @returns those that were not read before */
export async function setRoomRead(
  trx: Trx,
  userId: string,
  roomId: string,
): Promise<{ id: string; is_shown: boolean }[]> {
  const { rows } = await sql<{ id: string; is_shown: boolean }>`
    update user_notifications set is_read = true, read_at = now()
    where user_id = ${userId} and related_object_id = ${roomId} and notification_type = 'chat_message' and not is_read
    returning id, is_shown`.execute(trx)
  return rows
}

/** The engine's view of notifications. */
export function notificationManager(trx: Trx) {
  return new SoftDeleteManager<DB, 'user_notifications'>(trx, 'user_notifications')
}

/** Locks one of theirs, deleted or not. */
export async function lockAnyNotification(trx: Trx, userId: string, id: string) {
  const { rows } = await sql<{ deleted_at: string | null }>`
    select deleted_at from stored.user_notifications
    where id = ${id} and user_id = ${userId} and is_shown for update`.execute(trx)
  return rows[0] ?? null
}
