import { sql } from 'kysely'
import type { Trx } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { type Wishes, whenDue } from './timing.ts'

/** Puts what waits for a person's quiet hours or digest on the times that they want now. */
export async function rescheduleHeld(
  { now, settings }: Context,
  trx: Trx,
  userId: string,
  wishes: Wishes,
): Promise<void> {
  const hour = await settings.integer(trx, 'notifications.digest_hour')
  const { at, heldFor } = whenDue(wishes, 'normal', now(), hour)
  await sql`
    update notification_queue set scheduled_at = ${at.toISOString()}::timestamptz, held_for = ${heldFor}
    where status = 'queued' and held_for is not null and notification_id in (
      select id from user_notifications where user_id = ${userId})`.execute(trx)
}
