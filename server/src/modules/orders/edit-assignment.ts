import type { ProviderCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import { transact } from '../../platform/database/index.ts'
import { requireState } from './actions.ts'
import type { Context } from './context.ts'
import { canSeeOrder, isProviderOf } from './policy.ts'
import type { Assignment, AssignmentChange } from './schema/order.ts'
import { writeAssignment } from './store/assignments.ts'
import { lockOrder } from './store/lock-order.ts'
import { getOrder } from './store/orders.ts'

/** The provider plans the work, and notes how it goes. */
export async function editAssignment(
  context: Context,
  call: ProviderCall,
  orderId: string,
  change: AssignmentChange,
): Promise<Assignment> {
  return transact(context.db, call, async (trx) => {
    const order = await lockOrder(trx, call, orderId)
    if (order === null || !canSeeOrder(call.actor, order)) throw new Problem(commonErrors.notFound)
    if (!isProviderOf(call.actor, order)) throw new Problem(commonErrors.forbidden)
    const { assignment } = await getOrder(trx, call, orderId)
    if (assignment === null) throw new Problem(commonErrors.notFound)
    requireVersion(call, assignment)
    requireState(call, 'plan', order)
    await writeAssignment(trx, orderId, change)
    const changed = await getOrder(trx, call, orderId)
    return changed.assignment ?? assignment
  })
}
