import type { ClientCall } from '../../kernel/actor.ts'
import { commonErrors, isProblem, Problem } from '../../kernel/errors.ts'
import type { Context } from './context.ts'
import { createOrder } from './create-order.ts'
import { today } from './input.ts'
import { canSeeOrder, isClientOf } from './policy.ts'
import type { Order, OrderInput } from './schema/order.ts'
import type { OrderRow } from './store/order-columns.ts'
import { findOrder } from './store/orders.ts'

/**
 * Writes a new draft like an order of the same client, whatever became of that one. Prices are those of today, a day
 * that has passed is left open, and add-ons that are no longer offered are left out.
 * @throws 404 not visible, 403 somebody else's, 422 for a service that is no longer offered
 */
export async function duplicateOrder(context: Context, call: ClientCall, id: string): Promise<Order> {
  const order = await findOrder(context.db.kysely, call, id)
  if (order === null || !canSeeOrder(call.actor, order)) throw new Problem(commonErrors.notFound)
  if (!isClientOf(call.actor, order)) throw new Problem(commonErrors.forbidden)
  let input = inputOf(order, await today(context))
  for (;;) {
    try {
      return await createOrder(context, call, input)
    } catch (error) {
      const addons = withoutRefused(input.addons ?? [], error)
      if (addons === null) throw error
      input = { ...input, addons }
    }
  }
}

function inputOf(order: OrderRow, today: string): OrderInput {
  const { service_subcategory_id, title, description, location, city, state, country, postal_code } = order
  const { latitude, longitude, service_time, urgency, budget_min, budget_max, special_requirements, attachments } =
    order
  return {
    ...{ service_subcategory_id, title, description, city, state, country, latitude, longitude },
    ...{ service_time, urgency, budget_min, budget_max, special_requirements, attachments },
    location: location ?? '',
    postal_code: postal_code ?? '',
    service_date: order.service_date !== null && order.service_date >= today ? order.service_date : null,
    addons: order.addons.map(({ addon_id, quantity }) => ({ addon_id, quantity })),
    // An uploaded file is the photo of one order.
    photos: order.photos
      .filter(({ file_id }) => file_id === null)
      .map(({ photo_url, caption, is_primary }) => ({ photo_url, caption, is_primary })),
  }
}

type Choice = NonNullable<OrderInput['addons']>

/** The add-ons but for those that were refused; null where something else was. */
function withoutRefused(addons: Choice, error: unknown): Choice | null {
  if (!isProblem(error, commonErrors.impossible)) return null
  const refused = (error.errors ?? []).map(({ pointer }) => Number(/^\/addons\/(\d+)\//.exec(pointer)?.[1] ?? -1))
  if (refused.length === 0 || refused.includes(-1)) return null
  return addons.filter((_, at) => !refused.includes(at))
}
