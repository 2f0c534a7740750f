import { sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'

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
