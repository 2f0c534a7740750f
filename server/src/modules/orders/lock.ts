import type { Call } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import type { Trx } from '../../platform/database/index.ts'
import { type OrderAction, requireMay, requireState } from './actions.ts'
import { type LockedOrder, lockOrder } from './store/lock-order.ts'

/**
 * Locks an order to do something to it.
 * @throws 404 not visible, 403 not theirs to do, 412 changed since `If-Match`, 409 not in this state
 */
export async function lockFor(trx: Trx, call: Call, action: OrderAction, id: string): Promise<LockedOrder> {
  const order = await lockOrder(trx, call, id)
  if (order === null) throw new Problem(commonErrors.notFound)
  requireMay(call.actor, action, order)
  requireVersion(call, order)
  requireState(call, action, order)
  return order
}
