import { sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'
import { logSteps } from './log.ts'

/** Takes notifications out of the queue that have not gone out yet. */
export async function cancelQueued(trx: Trx, notificationIds: readonly string[], why: string): Promise<void> {
  const { rows } = await sql<{ notification_id: string; delivery_id: string }>`
    update notification_queue set status = 'cancelled', completed_at = now()
    where notification_id = any(${notificationIds}::uuid[]) and status = 'queued'
    returning notification_id, delivery_id`.execute(trx)
  await logSteps(
    trx,
    rows.map((row) => ({ ...row, action: 'cancelled', details: { why } })),
  )
}
