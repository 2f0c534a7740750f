import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { type Context, transactAndTell } from './context.ts'
import { roomRead } from './events.ts'
import { presentReceipt } from './present.ts'
import type { ChatReceipt } from './schema/message.ts'
import { mostWithReceipts } from './schema/parts.ts'
import { findMemberIds, moveMarks, noteRead, type ReceiptRow } from './store/participants.ts'
import { lockOwnRoom, type OwnRoomRow, touchRoom } from './store/rooms.ts'

/** Notes what a person has read, and with that received. */
export function markRead(context: Context, call: UserCall, roomId: string, seq: number): Promise<ChatReceipt> {
  return move(context, call, roomId, (room) => ({ read: seq, delivered: Math.max(seq, room.delivered_seq) }))
}

/** Notes what has arrived on a device of theirs. */
export function markDelivered(context: Context, call: UserCall, roomId: string, seq: number): Promise<ChatReceipt> {
  return move(context, call, roomId, (room) => ({ read: room.read_seq, delivered: seq }))
}

type Marks = { read: number; delivered: number }

function move(
  context: Context,
  call: UserCall,
  roomId: string,
  wanted: (room: OwnRoomRow) => Marks,
): Promise<ChatReceipt> {
  const { userId } = call.actor
  return transactAndTell(context, call, async (trx, later) => {
    const room = await lockOwnRoom(trx, userId, roomId)
    if (!room) throw new Problem(commonErrors.notFound)
    const asked = wanted(room)
    const read = forward(room.read_seq, asked.read, room.last_seq)
    const delivered = forward(room.delivered_seq, asked.delivered, room.last_seq)
    if (read === room.read_seq && delivered === room.delivered_seq) return present(room, userId)
    const receipt = await moveMarks(trx, { roomId, userId, read, delivered })
    if (read > room.read_seq) {
      await noteRead(trx, { roomId, userId, after: room.read_seq, upTo: read })
      await context.events.publish(trx, roomRead, { room_id: roomId, user_id: userId, seq: read })
    }
    const members = await findMemberIds(trx, roomId)
    const isShown = members.length <= mostWithReceipts
    if (isShown) await touchRoom(trx, roomId)
    later(() => tell(context, receipt, isShown ? members : [userId]))
    return presentReceipt(receipt, userId)
  })
}

function tell({ realtime }: Context, receipt: ReceiptRow, members: readonly string[]): void {
  const others = members.filter((id) => id !== receipt.user_id)
  realtime.tell([receipt.user_id], 'receipt', presentReceipt(receipt, receipt.user_id))
  realtime.tell(others, 'receipt', presentReceipt(receipt, ''))
}

function present(room: OwnRoomRow, userId: string): ChatReceipt {
  const { id: room_id, delivered_seq, read_seq, unread_count } = room
  return { room_id, user_id: userId, delivered_seq, read_seq, unread_count }
}

function forward(from: number, to: number, last: number): number {
  return Math.max(from, Math.min(to, last))
}
