import type { ClientCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import type { Invoice } from '../payments/index.ts'
import { requireState } from './actions.ts'
import { notPending } from './change-bid.ts'
import type { Context } from './context.ts'
import { orderErrors } from './errors.ts'
import { bidRejected, orderAssigned } from './events.ts'
import { about, between } from './facts.ts'
import { bidMachine, orderMachine } from './machine.ts'
import { serviceOf } from './place-bid.ts'
import { canAccept, canSeeBid } from './policy.ts'
import { presentBid, presentOrder } from './present.ts'
import { isTooMuch, priceOf, totalOf } from './pricing.ts'
import type { Bid } from './schema/bid.ts'
import type { Assignment, Order } from './schema/order.ts'
import { insertAssignment } from './store/assignments.ts'
import { acceptBid, getBid, type LockedBid, lockBids, rejectPendingBids } from './store/bids.ts'
import { type LockedOrder, lockOrderOfBid } from './store/lock-order.ts'
import { addonsOf, setAddonPrices } from './store/order-parts.ts'
import { getOrder, now, updateOrder } from './store/orders.ts'

export interface Award {
  bid: Bid
  order: Order
  assignment: Assignment
  invoice: Invoice
}

/** Awards the order to a bid: price, commission and add-ons are fixed, the others rejected, the invoice sent. */
export async function award(context: Context, call: ClientCall, bidId: string): Promise<Award> {
  return transact(context.db, call, async (trx) => {
    const { order, bid } = await lockForAward(trx, call, bidId)
    const { category } = await serviceOf(context, trx, call, order)
    const lines = await fixPrices(trx, order, bid)
    await acceptBid(trx, bid.id)
    const rejected = await rejectPendingBids(trx, order.id)
    const { id: assignmentId } = await insertAssignment(trx, order.id, bid.id)
    await updateOrder(trx, call, order, {
      status: orderMachine.to('assign'),
      assigned_at: now,
      final_price: bid.amount,
    })
    const invoice = await context.payments.issueInvoice(trx, call, {
      orderId: order.id,
      clientId: order.client_id,
      clientUserId: call.actor.userId,
      providerId: bid.provider_id,
      lines,
      currency: order.currency,
      commissionRate: category.commission_rate,
    })
    const row = await getOrder(trx, call, order.id)
    await context.events.publish(trx, orderAssigned, {
      ...between(row),
      bid_id: bid.id,
      assignment_id: assignmentId,
      invoice_id: invoice.id,
      amount: bid.amount,
      currency: order.currency,
    })
    for (const lost of rejected) await context.events.publish(trx, bidRejected, { ...about(row), ...lost })
    const presented = presentOrder(call, row)
    return {
      bid: presentBid(call, await getBid(trx, bid.id)),
      order: presented,
      assignment: presented.assignment as Assignment,
      invoice,
    }
  })
}

/** @throws 404 not visible, 403 somebody else's order, 412 changed since `If-Match`, 409 awarded or decided already */
async function lockForAward(trx: Trx, call: ClientCall, bidId: string) {
  const order = await lockOrderOfBid(trx, call, bidId)
  const bid = order && (await lockBids(trx, order.id)).find(({ id }) => id === bidId)
  if (!order || !bid || !canSeeBid(call.actor, bid, order)) throw new Problem(commonErrors.notFound)
  if (!canAccept(call.actor, order)) throw new Problem(commonErrors.forbidden)
  requireVersion(call, bid)
  requireState(call, 'assign', order)
  if (!bidMachine.allows('accept', bid.status)) throw notPending(call, bid.status)
  return { order, bid }
}

/** The lines of the invoice, now that the bid decides what its share of the add-ons is. */
async function fixPrices(trx: Trx, order: LockedOrder, bid: LockedBid) {
  const { currency, travel_fee: travelFee } = order
  const deal = { amount: bid.amount, duration: bid.estimated_duration, currency }
  const addons = await addonsOf(trx, order.id)
  const prices = addons.map((addon) => ({ id: addon.id, price: priceOf(addon, deal) ?? tooExpensive() }))
  const addonTotal = totalOf(
    prices.map(({ price }) => price),
    currency,
  )
  if (isTooMuch(totalOf([bid.amount, addonTotal, travelFee], currency), currency)) {
    tooExpensive()
  }
  await setAddonPrices(trx, prices)
  return { bid: bid.amount, addons: addonTotal, travelFee }
}

function tooExpensive(): never {
  throw new Problem(orderErrors.tooExpensive)
}
