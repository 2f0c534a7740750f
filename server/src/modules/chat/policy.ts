import type { MessageRow } from './store/messages.ts'
import type { OwnRoomRow, RoomRow } from './store/rooms.ts'

/** Minutes for which one can change what one has said. */
export const editMinutes = 15

type Kind = Pick<RoomRow, 'chat_type' | 'direct_key' | 'bid_id' | 'is_active'>
type Own = Kind & Pick<OwnRoomRow, 'role'>

/** Before the award nobody passes the platform by. */
export function masksContacts({ bid_id }: Pick<RoomRow, 'bid_id'>): boolean {
  return bid_id !== null
}

/** Several friends, who come and go; two friends have each other. */
export function isGroup({ chat_type, direct_key }: Pick<Kind, 'chat_type' | 'direct_key'>): boolean {
  return chat_type === 'general_chat' && direct_key === null
}

export function canWrite({ is_active }: Kind): boolean {
  return is_active
}

/** The two sides of an order stay, the one who asked staff for help too; staff go when they are done. */
export function canLeave(room: Own): boolean {
  return isGroup(room) || (room.chat_type !== 'general_chat' && room.role === 'moderator')
}

export function canManage(room: Own): boolean {
  return isGroup(room) && room.role === 'admin'
}

export function canAdd(room: Own): boolean {
  return isGroup(room) && room.role !== 'member'
}

export function allowedRoomActions(room: Own) {
  return [
    ...(canWrite(room) ? (['write'] as const) : []),
    ...(canLeave(room) ? (['leave'] as const) : []),
    ...(canManage(room) ? (['rename', 'remove_participant'] as const) : []),
    ...(canAdd(room) ? (['add_participant'] as const) : []),
  ]
}

/** What a person said is theirs; what the platform says about them is not. */
export function isOwnMessage(userId: string, { sender_id, code }: Pick<MessageRow, 'sender_id' | 'code'>): boolean {
  return sender_id === userId && code === ''
}
