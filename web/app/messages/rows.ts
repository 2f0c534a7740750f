import { onTheClock } from '../time.ts'
import type { Message, Outgoing } from './model.ts'
import type { Thread } from './thread.ts'

/** What stands in a conversation, from top to bottom. */
export type Row = {
  key: string
  /**
   * The day that begins here, to be said above it. No row of its own: that would stay where it is while more of its day is
   * put above what one reads.
   */
  day: string | null
} & (
  | { kind: 'unread' }
  /** What somebody said; those who go on without a pause are shown as one. */
  | { kind: 'said'; message: Message; time: string; isOwn: boolean; isFirst: boolean; isLast: boolean }
  /** What the platform said. */
  | { kind: 'told'; message: Message; time: string }
  | { kind: 'outgoing'; outgoing: Outgoing; time: string; isFirst: boolean }
)

interface Setting {
  /** The id of the one who reads. */
  me: string
  timeZone: string
  /** The number of the last message that was read when one came here; null to mark nothing. */
  readUpTo: number | null
}

/** Milliseconds of silence after which somebody's next message stands by itself again. */
const pause = 5 * 60_000

/** Puts days, the mark of what is new, and what is on its way to the messages. */
export function toRows(thread: Thread, outgoing: readonly Outgoing[], { me, timeZone, readUpTo }: Setting): Row[] {
  const rows: Row[] = []
  let day = ''
  let marked = readUpTo === null
  const stored = new Set(thread.map(({ client_id, sender_id }) => (sender_id === me ? client_id : null)))
  const turnTo = (next: string): string | null => {
    if (next === day) return null
    day = next
    return next
  }
  for (const [at, message] of thread.entries()) {
    const { day: today, time } = clockOf(message, timeZone)
    const isOwn = message.sender_id === me
    if (!marked && message.seq > (readUpTo ?? 0) && !isOwn) {
      rows.push({ kind: 'unread', key: 'unread', day: turnTo(today) })
      marked = true
    }
    const row = { key: isOwn && message.client_id ? message.client_id : message.id, day: turnTo(today), message, time }
    if (isTold(message)) {
      rows.push({ kind: 'told', ...row })
      continue
    }
    const isFirst = row.day !== null || rows.at(-1)?.kind !== 'said' || !goOn(thread[at - 1], message)
    rows.push({ kind: 'said', ...row, isOwn, isFirst, isLast: !goOn(message, thread[at + 1]) })
  }
  for (const each of outgoing) {
    if (stored.has(each.client_id)) continue
    const { day: today, time } = onTheClock(each.created_at, timeZone)
    const before = rows.at(-1)
    const isFirst = !(before?.kind === 'outgoing' || (before?.kind === 'said' && before.isOwn))
    rows.push({ kind: 'outgoing', key: each.client_id, day: turnTo(today), outgoing: each, time, isFirst })
  }
  return rows
}

/** Said by the platform, or about the people in the room rather than by one of them. */
export function isTold({ message_type, sender_id }: Message): boolean {
  return message_type === 'system' || message_type === 'order_update' || sender_id === null
}

function goOn(one: Message | undefined, next: Message | undefined): boolean {
  if (!one || !next || isTold(one) || isTold(next) || one.sender_id !== next.sender_id) return false
  return Date.parse(next.created_at) - Date.parse(one.created_at) < pause
}

/** A message's place on the clock, found out once. */
const clocks = new WeakMap<Message, { day: string; time: string }>()

function clockOf(message: Message, timeZone: string): { day: string; time: string } {
  const known = clocks.get(message) ?? onTheClock(message.created_at, timeZone)
  clocks.set(message, known)
  return known
}
