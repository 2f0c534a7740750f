import { RestoreBlockedError } from '@usta/soft-delete'
import { isStaff, type UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { orderErrors } from './errors.ts'
import { orderRestored } from './events.ts'
import { about } from './facts.ts'
import { isClientOf } from './policy.ts'
import { presentOrder } from './present.ts'
import type { Order } from './schema/order.ts'
import { lockDeletedOrder, orderManager } from './store/deletion.ts'
import { getOrder } from './store/orders.ts'

const day = 86_400_000

/** Brings back an order with exactly what its deletion took. Its client can for some days, staff always. */
export async function restoreOrder(context: Context, call: UserCall, id: string): Promise<Order> {
  return transact(context.db, call, async (trx) => {
    const gone = await lockDeletedOrder(trx, id)
    const isOwner = gone !== null && isClientOf(call.actor, gone)
    const isHelper = isStaff(call.actor, 'support', 'moderator')
    if (gone === null || !(isOwner || isHelper)) throw new Problem(commonErrors.notFound)
    if (gone.deleted_at === null) throw new Problem(orderErrors.notDeleted)
    const days = await context.settings.integer(trx, 'soft_delete.restore_days')
    if (!isHelper && Date.parse(gone.deleted_at) < Date.now() - days * day) {
      throw new Problem(orderErrors.restoreExpired, { params: { days } })
    }
    await orderManager(trx).cascadeRestore(id).catch(explain)
    const row = await getOrder(trx, call, id)
    await context.events.publish(trx, orderRestored, about(row))
    return presentOrder(call, row)
  })
}

/** Its client's profile is deleted, or it went with that. */
function explain(error: unknown): never {
  throw error instanceof RestoreBlockedError ? new Problem(orderErrors.restoreBlocked, { cause: error }) : error
}
