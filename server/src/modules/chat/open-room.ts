import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import type { Trx } from '../../platform/database/index.ts'
import { type Context, transactAndTell } from './context.ts'
import { describeRoom } from './describe-rooms.ts'
import { chatErrors } from './errors.ts'
import { ensureBidRoom, ensureOrderRoom } from './order-room.ts'
import { tellOfRoom } from './say.ts'
import type { ChatRoom, RoomInput } from './schema/room.ts'
import { addMembers } from './store/participants.ts'
import { findBidParties, findOrderParties } from './store/parties.ts'
import * as rooms from './store/rooms.ts'

/** @throws 404 for all but the two sides and whoever was let in, 409 before the award */
export function openOrderRoom(context: Context, call: UserCall, orderId: string): Promise<ChatRoom> {
  return transactAndTell(context, call, async (trx, later) => {
    const order = await findOrderParties(trx, orderId)
    const { userId } = call.actor
    if (!order) throw new Problem(commonErrors.notFound)
    const isSide = order.client_user_id === userId || order.provider_user_id === userId
    const room = isSide ? await ensureOrderRoom(context, trx, later, order) : await rooms.lockRoomOfOrder(trx, orderId)
    if (!room && isSide) throw new Problem(chatErrors.notAwarded)
    if (!room) throw new Problem(commonErrors.notFound)
    return describeRoom(context, trx, call, room.id)
  })
}

/** @throws 404 for all but the one who bid and the client, 409 where the bid was decided before they talked */
export function openBidRoom(context: Context, call: UserCall, bidId: string): Promise<ChatRoom> {
  return transactAndTell(context, call, async (trx, later) => {
    const bid = await findBidParties(trx, bidId)
    const { userId } = call.actor
    const isSide = bid?.client_user_id === userId || bid?.provider_user_id === userId
    if (!bid || !isSide) throw new Problem(commonErrors.notFound)
    const room = await roomOfBid(context, trx, later, bid)
    if (!room) throw new Problem(chatErrors.bidClosed)
    return describeRoom(context, trx, call, room.id)
  })
}

async function roomOfBid(
  context: Context,
  trx: Trx,
  later: (tell: () => void) => void,
  bid: NonNullable<Awaited<ReturnType<typeof findBidParties>>>,
): Promise<rooms.RoomRow | null> {
  if (bid.status === 'pending') return ensureBidRoom(trx, bid)
  if (bid.status !== 'accepted') return rooms.lockRoomOfBid(trx, bid.bid_id)
  const order = await findOrderParties(trx, bid.order_id)
  return order && ensureOrderRoom(context, trx, later, order)
}

/** With staff there is one open conversation, with one friend one in all; several friends are a new one each time. */
export function openRoom(context: Context, call: UserCall, input: RoomInput): Promise<ChatRoom> {
  return transactAndTell(context, call, async (trx, later) => {
    const { userId } = call.actor
    const friends = friendsOf(call, input)
    const strangers = await context.accounts.findStrangers(trx, userId, friends)
    if (strangers.length > 0) throw new Problem(chatErrors.notFriends)
    const directKey = keyOf(userId, input, friends)
    const known = directKey === null ? null : await rooms.lockRoomByKey(trx, directKey)
    const made = known
      ? null
      : await rooms.insertRoom(trx, {
          chatType: input.chat_type,
          title: input.title ?? '',
          ...(directKey === null ? {} : { directKey }),
        })
    const room = known ?? made ?? (await rooms.lockRoomByKey(trx, directKey ?? ''))
    if (!room) throw new Problem(commonErrors.conflict)
    if (made) {
      await addMembers(trx, room.id, [userId], friends.length > 1 ? 'admin' : 'member')
      await addMembers(trx, room.id, friends)
      later(() => tellOfRoom(context, [userId, ...friends], room.id))
    }
    return describeRoom(context, trx, call, room.id)
  })
}

function friendsOf({ actor, language }: UserCall, { chat_type, user_ids = [] }: RoomInput): string[] {
  const friends = user_ids.map((id) => id.toLowerCase()).filter((id) => id !== actor.userId)
  if (chat_type === 'general_chat' ? friends.length > 0 : user_ids.length === 0) return friends
  const message = {
    ky: 'Достор менен сүйлөшүүгө гана адамдар көрсөтүлөт.',
    ru: 'Людей указывают для переписки с друзьями, и только для неё.',
    en: 'Name people for a conversation with friends, and for that only.',
  }[language]
  throw impossible({ pointer: '/user_ids', code: 'combination', message })
}

function keyOf(userId: string, { chat_type }: RoomInput, friends: readonly string[]): string | null {
  if (chat_type === 'support_chat') return `support:${userId}`
  return friends.length === 1 ? [userId, ...friends].sort().join(':') : null
}
