import type { Message, Outgoing, Participant, Receipt, Room, Sync } from './model.ts'
import { merge, requote, type Thread, withMessage, withReceipt } from './thread.ts'

/** What a browser knows of somebody's conversations. Never changed: each piece of news makes a new one. */
export interface ChatState {
  readonly rooms: ReadonlyMap<string, Room>
  /** The conversations that were opened, by room. */
  readonly threads: ReadonlyMap<string, Thread>
  readonly outgoing: readonly Outgoing[]
  /** How much of a file is sent, from 0 to 1, by the message's client id. */
  readonly progress: ReadonlyMap<string, number>
  /** Who is writing something, by room. */
  readonly typing: ReadonlyMap<string, readonly string[]>
  /** The last message of somebody else that arrived while one was here. */
  readonly heard: Message | null
  readonly isConnected: boolean
}

export function stateOf(rooms: readonly Room[]): ChatState {
  return {
    rooms: new Map(rooms.map((room) => [room.id, room])),
    threads: new Map(),
    outgoing: [],
    progress: new Map(),
    typing: new Map(),
    heard: null,
    isConnected: false,
  }
}

/** The rooms as the API says; what was heard of a room since then stays. */
export function takeRooms(state: ChatState, rooms: readonly Room[]): ChatState {
  const news = rooms.map((room) => {
    const known = state.rooms.get(room.id)
    return [room.id, known && known.last_seq > room.last_seq ? known : room] as const
  })
  return { ...state, rooms: new Map([...state.rooms, ...news]) }
}

export function dropRooms(state: ChatState, ids: readonly string[]): ChatState {
  const left = (id: string) => !ids.includes(id)
  return {
    ...state,
    rooms: new Map([...state.rooms].filter(([id]) => left(id))),
    threads: new Map([...state.threads].filter(([id]) => left(id))),
  }
}

/** Puts a page of a conversation to what is known of it. Only what was opened so is kept up to date. */
export function takeThread(state: ChatState, roomId: string, messages: readonly Message[]): ChatState {
  const thread = merge(state.threads.get(roomId) ?? [], messages)
  return { ...state, threads: new Map(state.threads).set(roomId, thread) }
}

/** Takes in a message that arrived or changed, wherever it is shown. */
export function takeMessage(state: ChatState, message: Message, me: string): ChatState {
  const { room_id, sender_id, client_id } = message
  const rooms = new Map(state.rooms)
  const room = rooms.get(room_id)
  if (room) rooms.set(room_id, withMessage(room, message, me))
  const thread = state.threads.get(room_id)
  const threads = thread ? new Map(state.threads).set(room_id, withNews(thread, message)) : state.threads
  const isArrived = (each: Outgoing) => sender_id === me && each.client_id === client_id
  const outgoing = state.outgoing.some(isArrived) ? state.outgoing.filter((each) => !isArrived(each)) : state.outgoing
  return { ...withoutTyping(state, room_id, sender_id), rooms, threads, outgoing }
}

/** One from before what is known stands only where it is quoted. */
function withNews(thread: Thread, message: Message): Thread {
  return message.seq < (thread[0]?.seq ?? 0) ? requote(thread, message) : merge(thread, [message])
}

export function takeReceipt(state: ChatState, receipt: Receipt, me: string): ChatState {
  const room = state.rooms.get(receipt.room_id)
  if (!room) return state
  return { ...state, rooms: new Map(state.rooms).set(room.id, withReceipt(room, receipt, me)) }
}

/** Everything that happened while the browser was away. */
export function takeSync(state: ChatState, sync: Sync, me: string): ChatState {
  let next = dropRooms(takeRooms(state, sync.rooms), sync.left_room_ids)
  for (const message of sync.messages) next = takeMessage(next, message, me)
  for (const receipt of sync.receipts) next = takeReceipt(next, receipt, me)
  return next
}

export function takePresence(
  state: ChatState,
  userId: string,
  presence: Pick<Participant, 'is_online' | 'last_seen'>,
): ChatState {
  const rooms = [...state.rooms].map(([id, room]) => {
    if (!room.participants.some(({ user_id }) => user_id === userId)) return [id, room] as const
    const participants = room.participants.map((one) => (one.user_id === userId ? { ...one, ...presence } : one))
    return [id, { ...room, participants }] as const
  })
  return { ...state, rooms: new Map(rooms) }
}

export function withTyping(state: ChatState, roomId: string, userId: string): ChatState {
  const known = state.typing.get(roomId) ?? []
  if (known.includes(userId)) return state
  return { ...state, typing: new Map(state.typing).set(roomId, [...known, userId]) }
}

export function withoutTyping(state: ChatState, roomId: string, userId: string | null): ChatState {
  const known = state.typing.get(roomId) ?? []
  const left = known.filter((each) => each !== userId)
  return left.length === known.length ? state : { ...state, typing: new Map(state.typing).set(roomId, left) }
}

export function withProgress(state: ChatState, clientId: string, part: number): ChatState {
  return { ...state, progress: new Map(state.progress).set(clientId, part) }
}
