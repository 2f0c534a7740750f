import { Type } from 'typebox'
import type { ProviderCall } from '../../kernel/actor.ts'
import { Problem } from '../../kernel/errors.ts'
import { type DbOrTrx, transact } from '../../platform/database/index.ts'
import { Id } from '../../platform/http/index.ts'
import { defineJob, enqueue } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { orderErrors } from './errors.ts'
import { orderFinished } from './events.ts'
import { between } from './facts.ts'
import { lockFor } from './lock.ts'
import { presentOrder } from './present.ts'
import type { Order } from './schema/order.ts'
import { writeAssignment } from './store/assignments.ts'
import { updateOrder } from './store/orders.ts'

/** Accepts finished work whose client stayed silent. */
export const completeSilentOrder = defineJob('orders.complete_silent_order', Type.Object({ order_id: Id }))

const hour = 3_600_000

/** Has a finished order completed at that time, unless its client or a dispute is faster. */
export function awaitAcceptance(trx: DbOrTrx, orderId: string, until: Date): Promise<void> {
  return enqueue(trx, completeSilentOrder, { order_id: orderId }, { key: `orders.complete:${orderId}`, runAt: until })
}

/** The provider says that the work is done. The client has some hours to look at it. */
export async function finishOrder(
  context: Context,
  call: ProviderCall,
  id: string,
  { completion_notes = '' }: { completion_notes?: string | undefined },
): Promise<Order> {
  return transact(context.db, call, async (trx) => {
    const order = await lockFor(trx, call, 'finish', id)
    if (order.finished_at !== null) throw new Problem(orderErrors.alreadyFinished)
    const finishedAt = new Date()
    const hours = await context.settings.integer(trx, 'orders.acceptance_hours')
    const completesAt = new Date(finishedAt.getTime() + hours * hour)
    await writeAssignment(trx, id, { completion_notes })
    const row = await updateOrder(trx, call, order, { finished_at: finishedAt, completes_at: completesAt })
    await awaitAcceptance(trx, id, completesAt)
    await context.events.publish(trx, orderFinished, between(row))
    return presentOrder(call, row)
  })
}
