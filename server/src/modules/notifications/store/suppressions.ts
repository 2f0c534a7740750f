import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { Suppression } from '../staff-schema.ts'

interface NewSuppression {
  channel: 'email' | 'sms'
  address: string
  reason: 'bounced' | 'complained' | 'stopped'
  details: string
}

/** From now on, nothing is sent to this address. */
export async function refuseAddress(trx: Trx, { channel, address, reason, details }: NewSuppression): Promise<void> {
  await sql`
    insert into notification_suppressions (channel, address, reason, details)
    values (${channel}, ${address}, ${reason}, ${details.slice(0, 500)})
    on conflict (channel, address) do nothing`.execute(trx)
}
export async function listSuppressions(
  db: DbOrTrx,
  limit: number,
  after: readonly string[] | null,
): Promise<Suppression[]> {
  const { rows } = await sql<Suppression>`
    select id, channel, address::text, reason, details, created_at, updated_at from notification_suppressions
    where ${after === null ? sql`true` : sql`(created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by created_at desc, id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

/** @returns whether there was one */
export async function deleteSuppression(trx: Trx, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from notification_suppressions where id = ${id}`.execute(trx)
  return numAffectedRows === 1n
}
