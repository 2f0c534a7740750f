import type { Trx } from '../../platform/database/index.ts'
import type { Context, Later } from './context.ts'
import { sayAsPlatform, tellOfRoom } from './say.ts'
import { addMembers } from './store/participants.ts'
import type { BidParties, OrderParties } from './store/parties.ts'
import * as rooms from './store/rooms.ts'

/**
 * The room of an awarded order, locked; made where there is none. The room in which its client and the winner talked
 * about the bid goes on as that of the order, so that nothing they said is lost.
 * @returns null for an order that nobody was awarded
 */
export async function ensureOrderRoom(
  context: Pick<Context, 'events' | 'realtime'>,
  trx: Trx,
  later: Later,
  order: OrderParties,
): Promise<rooms.RoomRow | null> {
  const known = await rooms.lockRoomOfOrder(trx, order.order_id)
  if (known || order.provider_user_id === null || order.accepted_bid_id === null) return known
  const ofBid = await rooms.lockRoomOfBid(trx, order.accepted_bid_id)
  // Two who come at once: the second waits for the first at the lock or at the unique index.
  const made = ofBid
    ? await rooms.giveToOrder(trx, ofBid.id)
    : await rooms.insertRoom(trx, { chatType: 'order_chat', orderId: order.order_id, title: order.title })
  const room = made ?? (await rooms.lockRoomOfOrder(trx, order.order_id))
  if (!room || !made) return room
  const people = [order.client_user_id, order.provider_user_id]
  await addMembers(trx, room.id, people)
  await sayAsPlatform(context, trx, later, room, {
    code: 'order_assigned',
    messageType: 'order_update',
    by: order.client_user_id,
    once: 'order.assigned',
  })
  later(() => tellOfRoom(context, people, room.id))
  return room
}

/** The room of a bid, locked; made where there is none. */
export async function ensureBidRoom(trx: Trx, bid: BidParties): Promise<rooms.RoomRow | null> {
  const known = await rooms.lockRoomOfBid(trx, bid.bid_id)
  if (known) return known
  const made = await rooms.insertRoom(trx, {
    chatType: 'order_chat',
    orderId: bid.order_id,
    bidId: bid.bid_id,
    title: bid.title,
  })
  if (!made) return rooms.lockRoomOfBid(trx, bid.bid_id)
  await addMembers(trx, made.id, [bid.client_user_id, bid.provider_user_id])
  return made
}
