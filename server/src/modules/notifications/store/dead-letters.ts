import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { DeadLetter } from '../staff-schema.ts'

const letters = sql`
  select queue.id, queue.notification_id, notification.user_id, delivery.channel, notification.notification_type,
    notification.priority, notification.subject, queue.error_message, queue.retry_count, queue.created_at, queue.updated_at,
    queue.status
  from notification_queue queue
  join notification_deliveries delivery on delivery.id = queue.delivery_id
  join user_notifications notification on notification.id = queue.notification_id`

export async function listDeadLetters(
  db: DbOrTrx,
  limit: number,
  after: readonly string[] | null,
): Promise<DeadLetter[]> {
  const { rows } = await sql<DeadLetter>`
    ${letters} where queue.status = 'failed'
      and ${after === null ? sql`true` : sql`(queue.created_at, queue.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by queue.created_at desc, queue.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

export async function lockDeadLetter(trx: Trx, id: string): Promise<(DeadLetter & { status: string }) | null> {
  const { rows } = await sql<
    DeadLetter & { status: string }
  >`${letters} where queue.id = ${id} for update of queue`.execute(trx)
  return rows[0] ?? null
}

export async function requeue(trx: Trx, id: string, at: Date): Promise<void> {
  await sql`
    with queued as (
      update notification_queue set status = 'queued', retry_count = 0, scheduled_at = ${at.toISOString()}::timestamptz,
        held_for = null, completed_at = null where id = ${id} returning notification_id, delivery_id
    ), delivery as (
      update notification_deliveries set status = 'pending' where id in (select delivery_id from queued)
    )
    insert into notification_logs (notification_id, delivery_id, action, details)
    select notification_id, delivery_id, 'queued', '{"resent": true}' from queued`.execute(trx)
}
