import type { Call, ProviderCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { bidErrors, orderErrors } from './errors.ts'
import { bidChanged, bidWithdrawn } from './events.ts'
import { about } from './facts.ts'
import { type BidState, bidMachine } from './machine.ts'
import { requireMinimum, serviceOf } from './place-bid.ts'
import { canSeeBid, isBidder, isOpen } from './policy.ts'
import { presentBid } from './present.ts'
import type { Bid, BidChange } from './schema/bid.ts'
import { getBid, lockBid, updateBid, withdrawBid } from './store/bids.ts'
import { lockOrderOfBid } from './store/lock-order.ts'
import { stateWords } from './words.ts'

/** Changes a bid that the client has not decided about. */
export async function editBid(context: Context, call: ProviderCall, id: string, change: BidChange): Promise<Bid> {
  return transact(context.db, call, async (trx) => {
    const { order } = await lockOwnBid(trx, call, 'edit', id)
    if (change.amount !== undefined) {
      requireMinimum(call, (await serviceOf(context, trx, call, order)).category, change.amount)
    }
    const row = await updateBid(trx, id, change)
    await context.events.publish(trx, bidChanged, {
      ...about(order),
      bid_id: id,
      provider_id: row.provider_id,
      provider_user_id: call.actor.userId,
      amount: row.amount,
      currency: row.currency,
    })
    return presentBid(call, row)
  })
}

/** Takes a bid back. The last one leaves the order `published`. */
export async function withdrawOwnBid(context: Context, call: ProviderCall, id: string): Promise<Bid> {
  return transact(context.db, call, async (trx) => {
    const { order, bid } = await lockOwnBid(trx, call, 'withdraw', id)
    await withdrawBid(trx, id, order.id)
    await context.events.publish(trx, bidWithdrawn, {
      ...about(order),
      bid_id: id,
      provider_id: bid.provider_id,
      provider_user_id: call.actor.userId,
    })
    return presentBid(call, await getBid(trx, id))
  })
}

/** @throws 404 not visible, 403 somebody else's, 412 changed since `If-Match`, 409 decided, or the order is not open */
async function lockOwnBid(trx: Trx, call: ProviderCall, action: 'edit' | 'withdraw', id: string) {
  const order = await lockOrderOfBid(trx, call, id)
  const bid = order && (await lockBid(trx, id))
  if (!order || !bid || !canSeeBid(call.actor, bid, order)) throw new Problem(commonErrors.notFound)
  if (!isBidder(call.actor, bid)) throw new Problem(commonErrors.forbidden)
  requireVersion(call, bid)
  if (!bidMachine.allows(action, bid.status)) throw notPending(call, bid.status)
  if (!isOpen(order)) throw new Problem(orderErrors.notOpen)
  return { order, bid }
}

/** The 409 for a bid that is decided already. */
export function notPending({ language }: Call, status: BidState): Problem {
  return new Problem(bidErrors.notPending, { params: { status: stateWords[status][language] } })
}
