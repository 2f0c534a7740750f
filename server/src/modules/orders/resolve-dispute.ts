import type { Call, StaffCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { money, toAmount } from '../../kernel/money.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { requireState } from './actions.ts'
import { disputableUntil } from './complete-order.ts'
import type { Context } from './context.ts'
import { disputeErrors } from './errors.ts'
import { disputeResolved } from './events.ts'
import { between } from './facts.ts'
import { disputeMachine, orderMachine } from './machine.ts'
import { presentDispute } from './present.ts'
import type { Dispute, DisputeDecision, DisputeReview } from './schema/dispute.ts'
import { closeDispute, findDispute, getDispute, lockDispute, reviewDispute } from './store/disputes.ts'
import { type LockedOrder, lockOrder } from './store/lock-order.ts'
import { now, updateOrder } from './store/orders.ts'
import { stateWords } from './words.ts'

/** A member of staff takes a dispute up. */
export async function takeUpDispute(
  context: Context,
  call: StaffCall,
  id: string,
  { admin_notes }: DisputeReview,
): Promise<Dispute> {
  return transact(context.db, call, async (trx) => {
    await lockForDecision(trx, call, 'review', id)
    await reviewDispute(trx, id, admin_notes)
    return presentDispute(call, await getDispute(trx, id))
  })
}

/** Staff decide what becomes of the order, and of the money. */
export async function resolveDispute(
  context: Context,
  call: StaffCall,
  id: string,
  { outcome, resolution, refund_amount }: DisputeDecision,
): Promise<Dispute> {
  return transact(context.db, call, async (trx) => {
    const order = await lockForDecision(trx, call, 'resolve', id)
    const step = outcome === 'completed' ? 'decide_completed' : 'decide_cancelled'
    requireState(call, step, order)
    await closeDispute(trx, id, { resolution, resolvedBy: call.actor.userId })
    const row = await updateOrder(trx, call, order, {
      status: orderMachine.to(step),
      disputed_from: null,
      ...(outcome === 'completed'
        ? {
            completed_at: order.completed_at ?? now,
            disputable_until: order.disputable_until ?? (await disputableUntil(context, trx)),
          }
        : { cancelled_at: now, cancel_reason: resolution, cancelled_by: 'staff' }),
    })
    await context.payments.decideDispute(trx, call, {
      orderId: order.id,
      outcome,
      refundAmount: refund_amount ?? null,
    })
    await context.profiles.countOrders(trx, order.client_id, newCounts(order, outcome))
    await context.events.publish(trx, disputeResolved, {
      ...between(row),
      dispute_id: id,
      outcome,
      refund_amount: refund_amount == null ? null : toAmount(money(refund_amount, order.currency)),
    })
    return presentDispute(call, await getDispute(trx, id))
  })
}

/** An order that was completed before its dispute has been counted as such. */
function newCounts(order: LockedOrder, outcome: DisputeDecision['outcome']) {
  const wasCompleted = order.disputed_from === 'completed'
  if (outcome === 'completed') return wasCompleted ? {} : { completed: 1 }
  return wasCompleted ? { completed: -1, cancelled: 1 } : { cancelled: 1 }
}

/** @throws 404 no such dispute, 412 changed since `If-Match`, 409 decided already */
async function lockForDecision(trx: Trx, call: Call, action: 'review' | 'resolve', id: string): Promise<LockedOrder> {
  const found = await findDispute(trx, id)
  const order = found && (await lockOrder(trx, call, found.order_id))
  const dispute = order && (await lockDispute(trx, id))
  if (!order || !dispute) throw new Problem(commonErrors.notFound)
  requireVersion(call, dispute)
  if (disputeMachine.allows(action, dispute.status)) return order
  throw new Problem(disputeErrors.notOpen, { params: { status: stateWords[dispute.status][call.language] } })
}
