import type { ClientCall } from '../../kernel/actor.ts'
import { Problem } from '../../kernel/errors.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { orderErrors } from './errors.ts'
import { orderReviewed } from './events.ts'
import { between } from './facts.ts'
import { lockFor } from './lock.ts'
import { presentOrder } from './present.ts'
import type { Order } from './schema/order.ts'
import { countRatings, writeAssignment } from './store/assignments.ts'
import { getOrder, now } from './store/orders.ts'

export interface Review {
  client_rating: number
  client_review?: string | undefined
}

/** A client who did not rate the work when it was accepted can do so later, once. */
export async function reviewOrder(context: Context, call: ClientCall, id: string, review: Review): Promise<Order> {
  return transact(context.db, call, async (trx) => {
    await lockFor(trx, call, 'review', id)
    await recordReview(context, trx, call, id, review)
    return presentOrder(call, await getOrder(trx, call, id))
  })
}

/** Writes the rating on the assignment of a locked order, and the provider's mean. */
export async function recordReview(
  context: Context,
  trx: Trx,
  call: ClientCall,
  id: string,
  { client_rating, client_review = '' }: Review,
): Promise<void> {
  const order = await getOrder(trx, call, id)
  if (order.assignment?.client_rating != null) throw new Problem(orderErrors.alreadyReviewed)
  await writeAssignment(trx, id, { client_rating, client_review, reviewed_at: now })
  if (order.provider_id === null) return
  await context.profiles.setRating(trx, order.provider_id, await countRatings(trx, order.provider_id))
  await context.events.publish(trx, orderReviewed, { ...between(order), rating: client_rating })
}
