import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Context, transactAndTell } from './context.ts'
import { describeRoom } from './describe-rooms.ts'
import { chatErrors } from './errors.ts'
import { canAdd, canLeave, canManage } from './policy.ts'
import { sayAsPlatform, tellOfRoom } from './say.ts'
import { mostMembers, type ParticipantRole } from './schema/parts.ts'
import type { ChatRoom, RoomSettings } from './schema/room.ts'
import * as participants from './store/participants.ts'
import * as rooms from './store/rooms.ts'

type Change = Parameters<Parameters<typeof transactAndTell>[2]>

/** Runs a change of a room that the caller is in and may make. @throws 404, 403 */
function change<T>(
  context: Context,
  call: UserCall,
  id: string,
  may: (room: rooms.OwnRoomRow) => boolean,
  fn: (room: rooms.OwnRoomRow, ...change: Change) => Promise<T>,
): Promise<T> {
  return transactAndTell(context, call, async (trx, later) => {
    const room = await rooms.lockOwnRoom(trx, call.actor.userId, id)
    if (!room) throw new Problem(commonErrors.notFound)
    if (!may(room)) throw new Problem(commonErrors.forbidden)
    return fn(room, trx, later)
  })
}

export function readRoom(context: Context, call: UserCall, id: string): Promise<ChatRoom> {
  return describeRoom(context, context.db.kysely, call, id)
}

export function renameRoom(context: Context, call: UserCall, id: string, title: string): Promise<ChatRoom> {
  return change(context, call, id, canManage, async (room, trx, later) => {
    requireVersion(call, room)
    await rooms.setTitle(trx, id, title)
    const members = await participants.findMemberIds(trx, id)
    later(() => tellOfRoom(context, members, id))
    return describeRoom(context, trx, call, id)
  })
}

/** What one decides for oneself; the other devices hear of it, other people do not. */
export function changeSettings(
  context: Context,
  call: UserCall,
  id: string,
  settings: RoomSettings,
): Promise<ChatRoom> {
  const { userId } = call.actor
  return change(
    context,
    call,
    id,
    () => true,
    async (_room, trx, later) => {
      await participants.changeSettings(trx, id, userId, settings)
      later(() => tellOfRoom(context, [userId], id))
      return describeRoom(context, trx, call, id)
    },
  )
}

export function leaveRoom(context: Context, call: UserCall, id: string): Promise<void> {
  const { userId, name } = call.actor
  return change(
    context,
    call,
    id,
    () => true,
    async (room, trx, later) => {
      if (!canLeave(room)) throw new Problem(chatErrors.cannotLeave)
      await participants.removeMember(trx, id, userId)
      await sayAsPlatform(context, trx, later, room, {
        code: 'member_left',
        params: { name },
        by: userId,
        isUnsigned: true,
      })
      const members = await participants.findMemberIds(trx, id)
      later(() => tellOfRoom(context, [...members, userId], id))
    },
  )
}

/** @throws 409 for one who is no friend of the caller, or beyond what a room holds */
export function addParticipant(context: Context, call: UserCall, id: string, userId: string): Promise<ChatRoom> {
  return change(context, call, id, canAdd, async (room, trx, later) => {
    const strangers = await context.accounts.findStrangers(trx, call.actor.userId, [userId])
    if (strangers.length > 0) throw new Problem(chatErrors.notFriends)
    const present = await participants.findMemberIds(trx, id)
    if (present.length >= mostMembers && !present.includes(userId)) {
      throw new Problem(chatErrors.tooManyMembers, { params: { most: mostMembers } })
    }
    const [added] = await participants.addMembers(trx, id, [userId])
    if (added !== undefined) {
      const persons = await context.accounts.describeUsers(trx, [userId])
      const name = persons.get(userId)?.name ?? ''
      await sayAsPlatform(context, trx, later, room, { code: 'member_added', params: { name }, by: call.actor.userId })
      later(() => tellOfRoom(context, [...present, userId], id))
    }
    return describeRoom(context, trx, call, id)
  })
}

export function changeRole(
  context: Context,
  call: UserCall,
  { id, user_id }: { id: string; user_id: string },
  role: ParticipantRole,
): Promise<ChatRoom> {
  return change(context, call, id, canManage, async (_room, trx, later) => {
    if (!(await participants.setRole(trx, id, user_id, role))) throw new Problem(commonErrors.notFound)
    await rooms.touchRoom(trx, id)
    const members = await participants.findMemberIds(trx, id)
    later(() => tellOfRoom(context, members, id))
    return describeRoom(context, trx, call, id)
  })
}

/** From the moment this commits, nothing of the room reaches them any more, on any socket. */
export function removeParticipant(
  context: Context,
  call: UserCall,
  { id, user_id }: { id: string; user_id: string },
): Promise<void> {
  return change(context, call, id, canManage, async (room, trx, later) => {
    if (!(await participants.removeMember(trx, id, user_id))) throw new Problem(commonErrors.notFound)
    const persons = await context.accounts.describeUsers(trx, [user_id])
    const name = persons.get(user_id)?.name ?? ''
    await sayAsPlatform(context, trx, later, room, { code: 'member_removed', params: { name }, by: call.actor.userId })
    const members = await participants.findMemberIds(trx, id)
    later(() => tellOfRoom(context, [...members, user_id], id))
  })
}
