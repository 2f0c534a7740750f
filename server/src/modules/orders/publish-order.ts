import type { ClientCall } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { orderPublished } from './events.ts'
import { about } from './facts.ts'
import { requirePossible, today } from './input.ts'
import { lockFor } from './lock.ts'
import { orderMachine } from './machine.ts'
import { presentOrder } from './present.ts'
import type { Order } from './schema/order.ts'
import { now, updateOrder } from './store/orders.ts'

/** A draft can be old: what was possible when it was written is asked again. */
export async function publishOrder(context: Context, call: ClientCall, id: string): Promise<Order> {
  return transact(context.db, call, async (trx) => {
    const order = await lockFor(trx, call, 'publish', id)
    requirePossible(call, { service_date: order.service_date }, await today(context))
    await context.catalog.getBookableSubcategory(trx, order.service_subcategory_id, {
      pointer: '/service_subcategory_id',
      language: call.language,
    })
    const row = await updateOrder(trx, call, order, { status: orderMachine.to('publish'), published_at: now })
    await context.profiles.countOrders(trx, order.client_id, { total: 1 })
    await context.events.publish(trx, orderPublished, {
      ...about(row),
      service_subcategory_id: order.service_subcategory_id,
      service_category_id: order.service_category_id,
      city: order.city,
    })
    return presentOrder(call, row)
  })
}
