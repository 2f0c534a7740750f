import type { Call, ClientCall } from '../../kernel/actor.ts'
import { isProblem, Problem } from '../../kernel/errors.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { orderErrors } from './errors.ts'
import { orderCompleted } from './events.ts'
import { between } from './facts.ts'
import { lockFor } from './lock.ts'
import { orderMachine } from './machine.ts'
import { presentOrder } from './present.ts'
import { type Review, recordReview } from './review-order.ts'
import type { Order } from './schema/order.ts'
import { getOrder, now, updateOrder } from './store/orders.ts'

const day = 86_400_000

/** The client accepts the finished work, and rates it if they like. */
export async function completeOrder(
  context: Context,
  call: ClientCall,
  id: string,
  { client_rating, client_review = '' }: Partial<Review>,
): Promise<Order> {
  return transact(context.db, call, async (trx) => {
    await complete(context, trx, call, id)
    if (client_rating !== undefined) await recordReview(context, trx, call, id, { client_rating, client_review })
    return presentOrder(call, await getOrder(trx, call, id))
  })
}

/** Accepts finished work for a client who stayed silent. Does nothing where either side has acted since. */
export async function completeSilently(context: Context, call: Call, id: string): Promise<void> {
  try {
    await transact(context.db, call, (trx) => complete(context, trx, call, id))
  } catch (error) {
    if (isProblem(error) && error.declaration.status < 500) return
    throw error
  }
}

async function complete(context: Context, trx: Trx, call: Call, id: string): Promise<void> {
  const order = await lockFor(trx, call, 'complete', id)
  if (order.finished_at === null) throw new Problem(orderErrors.notFinished)
  const row = await updateOrder(trx, call, order, {
    status: orderMachine.to('complete'),
    completed_at: now,
    disputable_until: await disputableUntil(context, trx),
  })
  await context.payments.settleAcceptance(trx, call, { orderId: id })
  await context.profiles.countOrders(trx, order.client_id, { completed: 1 })
  await context.events.publish(trx, orderCompleted, { ...between(row), automatic: call.actor.kind === 'system' })
}

/** Until when an order that is completed now can be disputed. */
export async function disputableUntil(context: Context, trx: Trx): Promise<Date> {
  const days = await context.settings.integer(trx, 'orders.dispute_days')
  return new Date(Date.now() + days * day)
}
