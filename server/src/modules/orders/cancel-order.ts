import { isStaff, type UserCall } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { bidRejected, orderCancelled } from './events.ts'
import { about, between } from './facts.ts'
import { lockFor } from './lock.ts'
import { orderMachine } from './machine.ts'
import { isClientOf, isProviderOf } from './policy.ts'
import { presentOrder } from './present.ts'
import type { Order } from './schema/order.ts'
import { rejectPendingBids } from './store/bids.ts'
import type { LockedOrder } from './store/lock-order.ts'
import { getOrder, now, updateOrder } from './store/orders.ts'

/** Ends an order before the work began. What was paid goes back in full. */
export async function cancelOrder(context: Context, call: UserCall, id: string, reason: string): Promise<Order> {
  return transact(
    context.db,
    call,
    async (trx) => {
      const order = await lockFor(trx, call, 'cancel', id)
      const rejected = await rejectPendingBids(trx, id)
      const row = await updateOrder(trx, call, order, {
        status: orderMachine.to('cancel'),
        cancelled_at: now,
        cancel_reason: reason,
        cancelled_by: sideOf(call, order),
      })
      if (order.provider_id !== null) {
        await context.payments.settleCancellation(trx, call, { orderId: id, reason, refund: 'all' })
      }
      if (order.published_at !== null) await context.profiles.countOrders(trx, order.client_id, { cancelled: 1 })
      await context.events.publish(trx, orderCancelled, { ...between(row), reason, by: sideOf(call, order) })
      for (const bid of rejected) await context.events.publish(trx, bidRejected, { ...about(row), ...bid })
      return presentOrder(call, order.provider_id === null ? row : await getOrder(trx, call, id))
    },
    { reason },
  )
}

function sideOf({ actor }: UserCall, order: LockedOrder): 'client' | 'provider' | 'staff' {
  if (isClientOf(actor, order)) return 'client'
  return isProviderOf(actor, order) || !isStaff(actor) ? 'provider' : 'staff'
}
