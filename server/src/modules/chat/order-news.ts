import { Type } from 'typebox'
import type { Call } from '../../kernel/actor.ts'
import { Id } from '../../platform/http/index.ts'
import { defineEvent, on, type Subscriber } from '../../platform/jobs/index.ts'
import { type Context, transactAndTell } from './context.ts'
import { ensureOrderRoom } from './order-room.ts'
import { sayAsPlatform, tellOfRoom } from './say.ts'
import { findMemberIds } from './store/participants.ts'
import { findBidParties, findOrderParties, type OrderParties } from './store/parties.ts'
import { closeRoom, findPeopleAroundOrder, lockRoomOfBid } from './store/rooms.ts'
import type { Code, Params } from './words.ts'

/**
 * What chat hears of orders and payments, which it does not import: the name of each event, and of its payload what is
 * needed here. test/chat/order-news.test.ts holds them against the declarations of those who publish them.
 */
const ofOrder = { order_id: Id }
const ofBid = { ...ofOrder, bid_id: Id }

export const news = {
  assigned: defineEvent('order.assigned', Type.Object(ofOrder)),
  paid: defineEvent('invoice.paid', Type.Object({ ...ofOrder, invoice_id: Id })),
  started: defineEvent('order.started', Type.Object(ofOrder)),
  finished: defineEvent('order.finished', Type.Object(ofOrder)),
  completed: defineEvent('order.completed', Type.Object({ ...ofOrder, automatic: Type.Boolean() })),
  cancelled: defineEvent('order.cancelled', Type.Object({ ...ofOrder, by: Type.String(), reason: Type.String() })),
  disputed: defineEvent('order.disputed', Type.Object({ ...ofOrder, dispute_id: Id, raised_by_id: Id })),
  resolved: defineEvent('dispute.resolved', Type.Object({ ...ofOrder, dispute_id: Id, outcome: Type.String() })),
  refunded: defineEvent(
    'payment.refunded',
    Type.Object({ ...ofOrder, refund_id: Id, amount: Type.String(), currency: Type.String() }),
  ),
  withdrawn: defineEvent('bid.withdrawn', Type.Object(ofBid)),
  rejected: defineEvent('bid.rejected', Type.Object(ofBid)),
  deleted: defineEvent('order.deleted', Type.Object(ofOrder)),
  restored: defineEvent('order.restored', Type.Object(ofOrder)),
}

interface Update {
  readonly code: Code
  readonly params?: Params
  /** What makes it one: an event that is delivered twice is told once. */
  readonly once: string
  /** Whose doing it is; by default nobody's of the two, and the client stands for the order. */
  readonly by?: (order: OrderParties) => string | null
}

const client = ({ client_user_id }: OrderParties) => client_user_id
const provider = ({ provider_user_id }: OrderParties) => provider_user_id

/** Everything that happens to an order is said in its room, once, in whichever order it is heard. */
export function orderNews(context: Context): Subscriber[] {
  const tell = (call: Call, orderId: string, update: Update) => tellInOrderRoom(context, call, orderId, update)
  const close = (call: Call, bidId: string, code: Code) => closeBidRoom(context, call, bidId, code)
  const show = (orderId: string) => tellAround(context, orderId)

  return [
    on(news.assigned, (call, { order_id }) => makeOrderRoom(context, call, order_id)),
    on(news.paid, (call, { order_id, invoice_id }) =>
      tell(call, order_id, { code: 'order_paid', once: `paid:${invoice_id}`, by: client }),
    ),
    on(news.started, (call, { order_id }) =>
      tell(call, order_id, { code: 'order_started', once: 'started', by: provider }),
    ),
    on(news.finished, (call, { order_id }) =>
      tell(call, order_id, { code: 'order_finished', once: 'finished', by: provider }),
    ),
    on(news.completed, (call, { order_id, automatic }) =>
      tell(call, order_id, {
        code: automatic ? 'order_completed_silently' : 'order_completed',
        once: 'completed',
        ...(automatic ? {} : { by: client }),
      }),
    ),
    on(news.cancelled, (call, { order_id, by, reason }) => tell(call, order_id, cancelled(by, reason))),
    on(news.disputed, (call, { order_id, dispute_id, raised_by_id }) =>
      tell(call, order_id, { code: 'order_disputed', once: `disputed:${dispute_id}`, by: () => raised_by_id }),
    ),
    on(news.resolved, (call, { order_id, dispute_id, outcome }) =>
      tell(call, order_id, {
        code: outcome === 'completed' ? 'dispute_completed' : 'dispute_cancelled',
        once: `resolved:${dispute_id}`,
      }),
    ),
    on(news.refunded, (call, { order_id, refund_id, amount, currency }) =>
      tell(call, order_id, { code: 'payment_refunded', params: { amount, currency }, once: `refunded:${refund_id}` }),
    ),
    on(news.withdrawn, (call, { bid_id }) => close(call, bid_id, 'bid_withdrawn')),
    on(news.rejected, (call, { bid_id }) => close(call, bid_id, 'bid_rejected')),
    on(news.deleted, (_call, { order_id }) => show(order_id)),
    on(news.restored, (_call, { order_id }) => show(order_id)),
  ]
}

function cancelled(by: string, reason: string): Update {
  const params = { reason: reason.slice(0, 1_000) }
  if (by === 'client') return { code: 'order_cancelled_by_client', params, once: 'cancelled', by: client }
  if (by === 'provider') return { code: 'order_cancelled_by_provider', params, once: 'cancelled', by: provider }
  return { code: 'order_cancelled_by_staff', params, once: 'cancelled' }
}

async function makeOrderRoom(context: Context, call: Call, orderId: string): Promise<void> {
  await transactAndTell(context, call, async (trx, later) => {
    const order = await findOrderParties(trx, orderId)
    if (order) await ensureOrderRoom(context, trx, later, order)
  })
}

async function tellInOrderRoom(
  context: Context,
  call: Call,
  orderId: string,
  { by, ...update }: Update,
): Promise<void> {
  await transactAndTell(context, call, async (trx, later) => {
    const order = await findOrderParties(trx, orderId)
    const room = order && (await ensureOrderRoom(context, trx, later, order))
    if (!room) return
    await sayAsPlatform(context, trx, later, room, {
      ...update,
      messageType: 'order_update',
      by: by?.(order) ?? order.client_user_id,
      isUnsigned: by === undefined,
    })
  })
}

/** A bid that lost is talked about no more. What was said stays. */
async function closeBidRoom(context: Context, call: Call, bidId: string, code: Code): Promise<void> {
  await transactAndTell(context, call, async (trx, later) => {
    const room = await lockRoomOfBid(trx, bidId)
    if (!room?.is_active) return
    const bid = room.last_seq > 0 ? await findBidParties(trx, bidId) : null
    if (bid) {
      await sayAsPlatform(context, trx, later, room, {
        code,
        messageType: 'order_update',
        once: code,
        by: code === 'bid_withdrawn' ? bid.provider_user_id : bid.client_user_id,
        isUnsigned: true,
      })
    }
    await closeRoom(trx, room.id)
    const members = await findMemberIds(trx, room.id)
    later(() => tellOfRoom(context, members, room.id))
  })
}

/** The rooms of an order went with it, or came back. */
async function tellAround(context: Context, orderId: string): Promise<void> {
  for (const { room_id, user_ids } of await findPeopleAroundOrder(context.db.kysely, orderId)) {
    tellOfRoom(context, user_ids, room_id)
  }
}
