import { sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'

/** Plans the work for when the client wanted it. */
export async function insertAssignment(trx: Trx, orderId: string, bidId: string): Promise<{ id: string }> {
  const { rows } = await sql<{ id: string }>`
    insert into order_assignments (order_id, provider_id, accepted_bid_id, start_date, start_time)
    select o.id, bid.provider_id, bid.id, o.service_date, o.service_time
    from orders o join bids bid on bid.order_id = o.id
    where o.id = ${orderId} and bid.id = ${bidId}
    returning id`.execute(trx)
  return rows[0] as { id: string }
}

/** Writes to the assignment of a locked order. */
export async function writeAssignment(
  trx: Trx,
  orderId: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const set = Object.entries(values).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  await sql`update order_assignments set ${sql.join(set)} where order_id = ${orderId}`.execute(trx)
}

/**
 * The mean and number of a provider's ratings. Two clients who rate at once take turns, so that the second counts
 * the first one's rating too.
 */
export async function countRatings(trx: Trx, providerId: string): Promise<{ average: string; total: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended('orders.ratings:' || ${providerId}, 0))`.execute(trx)
  const { rows } = await sql<{ average: string; total: number }>`
    select coalesce(round(avg(client_rating), 2), 0)::numeric(3, 2) as average, count(*) as total
    from order_assignments where provider_id = ${providerId} and client_rating > 0`.execute(trx)
  return rows[0] as { average: string; total: number }
}
