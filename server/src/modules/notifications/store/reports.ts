import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { DeliveryReport } from '../jobs.ts'

/**
 * Writes what a provider says of a delivery. Said twice, or after something final, it changes nothing.
 * @returns false where no such delivery is known
 */
export async function reportDelivery(
  trx: Trx,
  { channel, externalId, state, error }: DeliveryReport,
): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    with known as (
      select 1 from notification_deliveries
      where external_id = ${externalId} and external_id <> '' and channel = ${channel}
    ), delivery as (
      update notification_deliveries set status = ${state},
        delivered_at = case when ${state} = 'delivered' then now() else delivered_at end,
        failed_at = case when ${state} <> 'delivered' then now() else failed_at end, error_message = ${error.slice(0, 500)}
      where external_id = ${externalId} and external_id <> '' and channel = ${channel} and status in ('pending', 'sent')
      returning id, notification_id
    ), told as (
      update user_notifications notification set
        status = case when status <> 'delivered' then ${state === 'delivered' ? 'delivered' : 'failed'}::user_notification_status else status end,
        delivered_at = case when ${state} = 'delivered' then coalesce(delivered_at, now()) else delivered_at end,
        failed_at = case when ${state} <> 'delivered' then now() else failed_at end
      from delivery where notification.id = delivery.notification_id
    ), logged as (
      insert into notification_logs (notification_id, delivery_id, action, error_message)
      select notification_id, id, ${state}::text::notification_log_action, ${error.slice(0, 500)} from delivery
    )
    select exists (select from known) as known`.execute(trx)
  return rows[0]?.known ?? false
}

/** To which address a mail went, whatever that of its reader is now. */
export async function addressOf(db: DbOrTrx, externalId: string): Promise<string | null> {
  const { rows } = await sql<{ email: string }>`
    select coalesce(delivery.external_response ->> 'to', person.email::text) as email from notification_deliveries delivery
    join user_notifications notification on notification.id = delivery.notification_id
    join reachable_users person on person.id = notification.user_id
    where delivery.external_id = ${externalId} and delivery.channel = 'email' limit 1`.execute(db)
  return rows[0]?.email ?? null
}
