import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { PushSubscription } from '../preferences-schema.ts'

/** A device with what it takes to reach it. */
export interface DeviceRow extends PushSubscription {
  user_id: string
  endpoint: string
  p256dh: string
  auth: string
}

const shown = sql`id, service, device, created_at, updated_at`

export async function listSubscriptions(
  db: DbOrTrx,
  userId: string,
  limit: number,
  after: readonly string[] | null,
): Promise<PushSubscription[]> {
  const { rows } = await sql<PushSubscription>`
    select ${shown} from push_subscriptions where user_id = ${userId}
      ${after === null ? sql`` : sql`and (created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by created_at desc, id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

export async function findSubscription(db: DbOrTrx, userId: string, id: string): Promise<PushSubscription | null> {
  const { rows } = await sql<PushSubscription>`
    select ${shown} from push_subscriptions where id = ${id} and user_id = ${userId}`.execute(db)
  return rows[0] ?? null
}

export async function countSubscriptions(db: DbOrTrx, userId: string): Promise<number> {
  const { rows } = await sql<{ devices: number }>`
    select count(*) as devices from push_subscriptions where user_id = ${userId}`.execute(db)
  return rows[0]?.devices ?? 0
}

type NewDevice = Pick<DeviceRow, 'user_id' | 'service' | 'endpoint' | 'p256dh' | 'auth' | 'device'>

/** A device belongs to who subscribed last: nobody else reads along on it. */
export async function upsertSubscription(trx: Trx, device: NewDevice): Promise<PushSubscription> {
  const { rows } = await sql<PushSubscription>`
    insert into push_subscriptions (user_id, service, endpoint, p256dh, auth, device)
    values (${device.user_id}, ${device.service}, ${device.endpoint}, ${device.p256dh}, ${device.auth}, ${device.device})
    on conflict (endpoint) do update set user_id = excluded.user_id, service = excluded.service,
      p256dh = excluded.p256dh, auth = excluded.auth, device = excluded.device
    returning ${shown}`.execute(trx)
  return rows[0] as PushSubscription
}

export async function deleteSubscription(trx: Trx, userId: string, by: { id: string } | { endpoint: string }) {
  const which = 'id' in by ? sql`id = ${by.id}` : sql`endpoint = ${by.endpoint}`
  const { numAffectedRows } = await sql`
    delete from push_subscriptions where user_id = ${userId} and ${which}`.execute(trx)
  return numAffectedRows === 1n
}

/** Devices that are no more, as their push service said. */
export async function deleteGone(trx: Trx, ids: readonly string[]): Promise<void> {
  await sql`delete from push_subscriptions where id = any(${ids}::uuid[])`.execute(trx)
}

export async function listDevicesOf(db: DbOrTrx, userIds: readonly string[]): Promise<Map<string, DeviceRow[]>> {
  const { rows } = await sql<DeviceRow>`
    select user_id, endpoint, p256dh, auth, ${shown} from push_subscriptions
    where user_id = any(${userIds}::uuid[]) order by created_at desc, id desc`.execute(db)
  return Map.groupBy(rows, ({ user_id }) => user_id)
}
