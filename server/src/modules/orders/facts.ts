import type { LockedOrder } from './store/lock-order.ts'
import type { OrderRow } from './store/order-columns.ts'

/** What every event tells about its order. */
export function about(order: Pick<LockedOrder, 'id' | 'title' | 'client_id' | 'client_user_id'>) {
  return {
    order_id: order.id,
    title: order.title,
    client_id: order.client_id,
    client_user_id: order.client_user_id,
  }
}

/** The same with the assigned provider. */
export function between(order: OrderRow) {
  return { ...about(order), provider_id: order.provider_id, provider_user_id: order.provider_user_id }
}
