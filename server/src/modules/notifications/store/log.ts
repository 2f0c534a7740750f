import { sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'

export type LogAction =
  | 'created'
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'bounced'
  | 'retried'
  | 'cancelled'
  | 'read'

/** One step of a notification on its way. */
export interface Step {
  notification_id: string
  delivery_id: string | null
  action: LogAction
  details?: object
  error_message?: string
  /** How long it took, in milliseconds; where nothing is said, as long as the transaction has. */
  processing_time?: number
}

export async function logSteps(trx: Trx, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return
  await sql`
    insert into notification_logs (notification_id, delivery_id, action, details, error_message, processing_time)
    select notification_id, delivery_id, action, coalesce(details, '{}'), coalesce(error_message, ''),
      coalesce(processing_time, extract(epoch from clock_timestamp() - now()) * 1000)
    from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) step (notification_id uuid, delivery_id uuid,
      action notification_log_action, details jsonb, error_message text, processing_time double precision)`.execute(trx)
}

export function logRead(trx: Trx, notificationIds: readonly string[]): Promise<void> {
  return logSteps(
    trx,
    notificationIds.map((notification_id) => ({ notification_id, delivery_id: null, action: 'read' })),
  )
}
