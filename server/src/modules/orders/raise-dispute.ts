import type { UserCall } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { invalidTransition } from './errors.ts'
import { orderDisputed } from './events.ts'
import { between } from './facts.ts'
import { requireClearEvidence } from './input.ts'
import { lockFor } from './lock.ts'
import { orderMachine } from './machine.ts'
import { isDisputable } from './policy.ts'
import { presentDispute } from './present.ts'
import type { Dispute, DisputeInput } from './schema/dispute.ts'
import { getDispute, insertDispute } from './store/disputes.ts'
import { now, updateOrder } from './store/orders.ts'

/** One side calls staff in. Nothing moves until they have decided. */
export async function raiseDispute(
  context: Context,
  call: UserCall,
  orderId: string,
  input: DisputeInput,
): Promise<Dispute> {
  requireClearEvidence(call, input)
  return transact(context.db, call, async (trx) => {
    const order = await lockFor(trx, call, 'dispute', orderId)
    if (!isDisputable(order)) throw invalidTransition(call, 'dispute', order.status)
    const row = await updateOrder(trx, call, order, {
      status: orderMachine.to('dispute'),
      disputed_from: order.status,
      disputed_at: now,
    })
    const evidence = (input.evidence ?? []).flatMap(({ file_id }, at) =>
      file_id === undefined ? [] : [{ fileId: file_id, pointer: `/evidence/${at}/file_id` }],
    )
    await context.files.claim(trx, call, 'dispute_evidence', evidence)
    const disputeId = await insertDispute(trx, { orderId, raisedBy: call.actor.userId, input })
    await context.files.attach(
      trx,
      'dispute',
      evidence.map(({ fileId }) => ({ fileId, id: disputeId })),
    )
    await context.events.publish(trx, orderDisputed, {
      ...between(row),
      dispute_id: disputeId,
      raised_by_id: call.actor.userId,
    })
    return presentDispute(call, await getDispute(trx, disputeId))
  })
}
