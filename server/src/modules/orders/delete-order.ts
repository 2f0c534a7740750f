import { DeleteRestrictedError } from '@usta/soft-delete'
import type { UserCall } from '../../kernel/actor.ts'
import { Problem } from '../../kernel/errors.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { orderErrors } from './errors.ts'
import { orderDeleted } from './events.ts'
import { about } from './facts.ts'
import { lockFor } from './lock.ts'
import { orderManager } from './store/deletion.ts'

/** Deletes an order with its bids, add-ons, photos and chat room, as one deletion. */
export async function deleteOrder(context: Context, call: UserCall, id: string): Promise<void> {
  await transact(context.db, call, async (trx) => {
    const order = await lockFor(trx, call, 'delete', id)
    await orderManager(trx).cascadeDelete(id).catch(explain)
    await context.events.publish(trx, orderDeleted, about(order))
  })
}

/** Names what stands in the way, by table. */
function explain(error: unknown): never {
  if (!(error instanceof DeleteRestrictedError)) throw error
  throw new Problem(orderErrors.inTheWay, { params: { blockers: error.tables.join(', ') }, cause: error })
}
