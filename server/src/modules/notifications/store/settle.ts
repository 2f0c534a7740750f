import { sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'
import type { Outcome } from '../outcome.ts'
import { logSteps, type Step } from './log.ts'
import type { Claimed } from './queue.ts'

/** What became of one delivery. */
export interface Settled {
  readonly claimed: Claimed
  readonly outcome: Outcome
  /** How long it took, in milliseconds. */
  readonly ms: number
}

interface Change {
  id: string
  delivery_id: string
  queue_status: 'cancelled' | 'completed' | 'failed' | 'queued'
  scheduled_at: string | null
  held_for: string | null
  tried_again: boolean
  delivery_status: 'bounced' | 'failed' | 'pending' | 'sent'
  external_id: string
  external_response: object
  error_message: string
}

/**
 * Writes what became of deliveries that were claimed at `claimedAt`. What has been taken back meanwhile is another
 * worker's now, and left alone. A digest that has to wait stays one: it does not come back as so many single messages.
 */
export async function settle(trx: Trx, settled: readonly Settled[], claimedAt: Date): Promise<void> {
  const changes = settled.map(({ claimed, outcome }) => toChange(claimed, outcome))
  const { rows } = await sql<{ id: string }>`
    update notification_queue queue set status = change.queue_status, retry_count = retry_count + tried_again::integer,
      scheduled_at = coalesce(change.scheduled_at, queue.scheduled_at),
      held_for = case when queue.held_for = 'digest' then queue.held_for else change.held_for end,
      error_message = change.error_message, completed_at = case when change.queue_status <> 'queued' then now() end
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) change (id uuid, queue_status notification_queue_status,
      scheduled_at timestamptz, held_for notification_queue_held_for, tried_again boolean, error_message text)
    where queue.id = change.id and queue.status = 'processing' and queue.started_at = ${claimedAt.toISOString()}::timestamptz
    returning queue.id`.execute(trx)
  const ours = new Set(rows.map(({ id }) => id))
  const kept = changes.filter(({ id }) => ours.has(id))
  await settleDeliveries(trx, kept)
  await logSteps(trx, settled.filter(({ claimed }) => ours.has(claimed.id)).flatMap(toSteps))
}

async function settleDeliveries(trx: Trx, changes: readonly Change[]): Promise<void> {
  const touched = changes.filter(({ delivery_status, tried_again }) => delivery_status !== 'pending' || tried_again)
  if (touched.length === 0) return
  await sql`
    with change as (
      select * from jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) change (delivery_id uuid,
        delivery_status notification_delivery_status, external_id text, external_response jsonb, error_message text,
        tried_again boolean)
    ), delivery as (
      update notification_deliveries delivery set status = change.delivery_status, external_id = left(change.external_id, 100),
        external_response = change.external_response, error_message = change.error_message,
        retry_count = retry_count + tried_again::integer,
        sent_at = case when change.delivery_status = 'sent' then now() else sent_at end,
        failed_at = case when change.delivery_status <> 'sent' then now() else failed_at end
      from change where delivery.id = change.delivery_id returning notification_id, delivery.status
    )
    update user_notifications notification set
      status = case when notification.status = 'pending' then outcome.status else notification.status end,
      sent_at = case when outcome.status = 'sent' then coalesce(sent_at, now()) else sent_at end,
      failed_at = case when outcome.status = 'failed' then now() else failed_at end
    from (
      select notification_id, case when bool_or(status = 'sent') then 'sent'::user_notification_status else 'failed' end as status
      from delivery where status <> 'pending' group by notification_id) outcome
    where notification.id = outcome.notification_id
      -- A further channel that took it adds nothing.
      and (outcome.status = 'failed' or notification.status = 'pending' or sent_at is null)`.execute(trx)
}

function toChange({ id, delivery_id }: Claimed, outcome: Outcome): Change {
  const change: Change = {
    id,
    delivery_id,
    queue_status: 'completed',
    scheduled_at: null,
    held_for: null,
    tried_again: false,
    delivery_status: 'pending',
    external_id: '',
    external_response: {},
    error_message: '',
  }
  switch (outcome.kind) {
    case 'sent':
      return {
        ...change,
        delivery_status: 'sent',
        external_id: outcome.sent.externalId,
        external_response: outcome.sent.response,
      }
    case 'cancelled':
      return {
        ...change,
        queue_status: 'cancelled',
        delivery_status: 'failed',
        error_message: `not sent: ${outcome.why}`,
      }
    case 'deferred':
      return { ...change, queue_status: 'queued', scheduled_at: outcome.until.toISOString(), held_for: outcome.heldFor }
    case 'retried':
      return {
        ...change,
        queue_status: 'queued',
        scheduled_at: outcome.at.toISOString(),
        tried_again: true,
        external_response: outcome.response,
        error_message: outcome.error,
      }
    case 'failed':
      return {
        ...change,
        queue_status: 'failed',
        delivery_status: outcome.bounced ? 'bounced' : 'failed',
        external_response: outcome.response,
        error_message: outcome.error,
      }
  }
}

function toSteps({ claimed: { notification_id, delivery_id }, outcome, ms }: Settled): Step[] {
  const step = { notification_id, delivery_id, processing_time: ms }
  switch (outcome.kind) {
    case 'sent':
      return [{ ...step, action: 'sent' }]
    case 'cancelled':
      return [{ ...step, action: 'cancelled', details: { why: outcome.why } }]
    case 'deferred':
      return [{ ...step, action: 'queued', details: { for: outcome.until, held_for: outcome.heldFor } }]
    case 'retried':
      return [{ ...step, action: 'retried', details: { for: outcome.at }, error_message: outcome.error }]
    case 'failed':
      return [{ ...step, action: outcome.bounced ? 'bounced' : 'failed', error_message: outcome.error }]
  }
}
