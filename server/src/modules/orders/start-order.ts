import type { ProviderCall } from '../../kernel/actor.ts'
import { Problem } from '../../kernel/errors.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { orderErrors } from './errors.ts'
import { orderStarted } from './events.ts'
import { between } from './facts.ts'
import { lockFor } from './lock.ts'
import { orderMachine } from './machine.ts'
import { presentOrder } from './present.ts'
import type { Order } from './schema/order.ts'
import { now, updateOrder } from './store/orders.ts'

export async function startOrder(context: Context, call: ProviderCall, id: string): Promise<Order> {
  return transact(context.db, call, async (trx) => {
    const order = await lockFor(trx, call, 'start', id)
    if (!(await context.payments.isPaid(trx, id))) throw new Problem(orderErrors.notPaid)
    const row = await updateOrder(trx, call, order, { status: orderMachine.to('start'), started_at: now })
    await context.events.publish(trx, orderStarted, between(row))
    return presentOrder(call, row)
  })
}
