import type { Message, Participant, Quote, Receipt, Room } from './model.ts'

/** The messages of a conversation that are known, by number. */
export type Thread = readonly Message[]

/** Takes in what came, whichever way and however often: one message per number, the newest version of each. */
export function merge(thread: Thread, news: readonly Message[]): Thread {
  const known = new Map(thread.map((message) => [message.seq, message]))
  const changed = news.filter((message) => isNewer(message, known.get(message.seq)))
  if (changed.length === 0) return thread
  for (const message of changed) known.set(message.seq, message)
  const merged = [...known.values()].sort((a, b) => a.seq - b.seq)
  return changed.reduce<Thread>(requote, merged)
}

/** Of two versions of the same moment the one that comes later counts. */
function isNewer(message: Message, known: Message | undefined): boolean {
  if (known === undefined) return true
  return known.updated_at !== message.updated_at && Date.parse(known.updated_at) <= Date.parse(message.updated_at)
}

/**
 * The number after which something is missing, up to `last`; null where nothing is. What comes before the first is not
 * asked for, nor what is known to be all that there is: everything up to `whole`.
 */
export function gapIn(thread: Thread, last: number, whole = 0): number | null {
  const before = thread.find(({ seq }, at) => seq >= whole && (thread[at + 1]?.seq ?? last + 1) > seq + 1)
  return before?.seq ?? null
}

/** Whether the conversation began before what is known of it. */
export function hasEarlier(thread: Thread): boolean {
  const [first] = thread
  return first !== undefined && first.seq > 1
}

/** How far a message of one's own has come. */
export type Delivery = 'sending' | 'sent' | 'delivered' | 'read' | 'failed'

/** How far a stored message has come with the one among the others who is furthest. */
export function deliveryOf(message: Message, others: readonly Participant[]): Delivery {
  if (message.is_read || others.some(({ read_seq }) => read_seq >= message.seq)) return 'read'
  return others.some(({ delivered_seq }) => delivered_seq >= message.seq) ? 'delivered' : 'sent'
}

/** Minutes in which what was said can be changed. */
const changeable = 15

export function canEdit(message: Message, me: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(message.created_at)
  return isOwn(message, me) && message.message_type === 'text' && age < changeable * 60_000
}

/** Whether it still says something, and one said it oneself. */
export function isOwn(message: Message, me: string): boolean {
  return message.sender_id === me && !isGone(message)
}

export function isGone(message: Message): boolean {
  return message.deleted_at !== null || message.hidden_at !== null
}

/** What an answer shows of the message it answers. */
export function quoteOf({ id, seq, sender_id, message_type, content }: Message): Quote {
  return { id, seq, sender_id, message_type, content: Array.from(content).slice(0, 140).join('') }
}

/** Lets the answers to a message quote what it says now: that it changed is told of the message alone. */
export function requote(thread: Thread, message: Message): Thread {
  const isAnswer = ({ reply_to }: Message) => reply_to?.id === message.id
  if (!thread.some(isAnswer)) return thread
  return thread.map((each) => (isAnswer(each) ? { ...each, reply_to: quoteOf(message) } : each))
}

/** A room after one of its people received or read something. Numbers never go back. */
export function withReceipt(room: Room, receipt: Receipt, me: string): Room {
  const participants = room.participants.map((one) =>
    one.user_id === receipt.user_id
      ? {
          ...one,
          delivered_seq: Math.max(one.delivered_seq, receipt.delivered_seq),
          read_seq: Math.max(one.read_seq, receipt.read_seq),
        }
      : one,
  )
  if (receipt.user_id !== me || receipt.read_seq < room.read_seq) return { ...room, participants }
  const { read_seq, delivered_seq, unread_count } = receipt
  return { ...room, participants, read_seq, delivered_seq, unread_count }
}

/** A room after a message arrived in it or changed. */
export function withMessage(room: Room, message: Message, me: string): Room {
  if (message.seq < room.last_seq) return room
  if (message.seq === room.last_seq) return { ...room, last_message: message }
  const isOthers = message.sender_id !== me
  return {
    ...room,
    last_seq: message.seq,
    last_message: message,
    last_message_at: message.created_at,
    archived_at: null,
    unread_count: isOthers ? room.unread_count + 1 : room.unread_count,
  }
}
