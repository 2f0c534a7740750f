import { isStaff, type StaffCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, toPage } from '../../kernel/paging.ts'
import type { Trx } from '../../platform/database/index.ts'
import { type Context, transactAndTell } from './context.ts'
import { describeRoom } from './describe-rooms.ts'
import { chatErrors } from './errors.ts'
import { sayAsPlatform, tellOfRoom } from './say.ts'
import type { ChatRoom } from './schema/room.ts'
import type { SupportQuery } from './schema/room-routes.ts'
import { addMembers, findMemberIds } from './store/participants.ts'
import { findOrderParties } from './store/parties.ts'
import { hasOpenReport } from './store/reports.ts'
import * as rooms from './store/rooms.ts'

/**
 * Lets a member of staff into a room: one of support at any time, another only for a dispute or a report. Everybody in
 * it sees that they came and why; the reason is in the audit, too.
 */
export function enterRoom(context: Context, call: StaffCall, id: string, reason: string): Promise<ChatRoom> {
  const { userId, name } = call.actor
  return transactAndTell(
    context,
    call,
    async (trx, later) => {
      const room = await rooms.lockRoom(trx, id)
      if (!room) throw new Problem(commonErrors.notFound)
      if (!(await mayEnter(trx, call, room))) throw new Problem(chatErrors.noReasonToEnter)
      const [entered] = await addMembers(trx, id, [userId], 'moderator')
      if (entered !== undefined) {
        await sayAsPlatform(context, trx, later, room, { code: 'staff_entered', params: { name, reason }, by: userId })
        const members = await findMemberIds(trx, id)
        later(() => tellOfRoom(context, members, id))
      }
      return describeRoom(context, trx, call, id)
    },
    { reason },
  )
}

async function mayEnter(trx: Trx, { actor }: StaffCall, room: rooms.RoomRow): Promise<boolean> {
  if (room.chat_type === 'support_chat') return true
  if (!isStaff(actor, 'moderator')) return false
  const order = room.order_id && room.bid_id === null ? await findOrderParties(trx, room.order_id) : null
  return order?.status === 'disputed' || hasOpenReport(trx, room.id)
}

/** Ends a conversation with staff. The one who asked can open a new one. */
export function closeSupportRoom(context: Context, call: StaffCall, id: string): Promise<ChatRoom> {
  return transactAndTell(context, call, async (trx, later) => {
    const room = await rooms.lockOwnRoom(trx, call.actor.userId, id)
    if (room?.chat_type !== 'support_chat') throw new Problem(commonErrors.notFound)
    if (!room.is_active) throw new Problem(chatErrors.roomClosed)
    await sayAsPlatform(context, trx, later, room, { code: 'room_closed', by: call.actor.userId })
    await rooms.closeRoom(trx, id)
    const members = await findMemberIds(trx, id)
    later(() => tellOfRoom(context, members, id))
    return describeRoom(context, trx, call, id)
  })
}

export async function readSupportRooms({ db, accounts }: Context, query: SupportQuery) {
  const sort = `support:${query.attended ?? 'all'}`
  const after = decodeCursor(sort, ['timestamp', 'uuid'], query.cursor)
  const rows = await rooms.listSupportRooms(db.kysely, { ...query, limit: query.limit + 1 }, after)
  const persons = await accounts.describeUsers(
    db.kysely,
    rows.map(({ user_id }) => user_id),
  )
  return toPage(
    rows,
    query.limit,
    sort,
    ({ place, id }) => [place, id],
    ({ user_id, place: _place, ...row }) => ({
      ...row,
      user: { id: user_id, name: persons.get(user_id)?.name ?? '' },
    }),
  )
}
