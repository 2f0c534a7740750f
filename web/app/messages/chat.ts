import type { Link } from '../realtime/link.ts'
import type { ChatApi } from './chat-api.ts'
import * as news from './chat-state.ts'
import { createFiller } from './fill-gaps.ts'
import type { Message, Outgoing, Room } from './model.ts'
import { createOutbox, type OutboxStore } from './outbox.ts'
import { hasEarlier } from './thread.ts'
import { createWriters } from './writers.ts'

export interface ChatOptions {
  /** The id of the one whose conversations these are. */
  me: string
  rooms: readonly Room[]
  /** From where the API tells what is new: asked for before the rooms were. */
  cursor: string | null
  api: ChatApi
  connect: () => Link
  openStore: () => OutboxStore
  /** Uploads a message's file unless that was done, and tells how far it has come. @throws {Refused} */
  upload: (outgoing: Outgoing, onProgress: (part: number) => void) => Promise<string>
  /** Hears that everything has to be loaded anew. */
  onReset: () => void
  /** Hears how many messages are unread. */
  onUnread: (count: number) => void
  /** Calls back after so many milliseconds, and answers how to give that up. */
  later: (work: () => void, milliseconds: number) => () => void
}

/** Milliseconds in which the others need to hear only once that one writes. */
const typingEvery = 3_000

/** Milliseconds between two questions where there is no socket to tell. */
const askEvery = 20_000

/** Messages that are fetched at once when one scrolls up. */
const pageSize = 50

/** Somebody's conversations in a browser: kept up to date by a socket, and by asking for what it may have missed. */
export function createChat(options: ChatOptions) {
  const { me, api, later } = options
  let state = news.stateOf(options.rooms)
  let cursor = options.cursor
  let link: Link | null = null
  let isCatchingUp = false
  let giveUpCounting = () => {}
  let giveUpAsking = () => {}
  let typedAt = 0
  let looksAt: string | null = null
  const marking = new Set<string>()
  const listeners = new Set<() => void>()

  function set(next: news.ChatState): void {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }

  const fill = createFiller({ after: api.after, snapshot: () => state, set })

  const outbox = createOutbox({
    openStore: options.openStore,
    later,
    onChange: (outgoing) => set({ ...state, outgoing }),
    async send(outgoing, keep) {
      let ready = outgoing
      if (outgoing.file && outgoing.file.id === null) {
        const onProgress = (part: number) => set(news.withProgress(state, outgoing.client_id, part))
        const file = { ...outgoing.file, id: await options.upload(outgoing, onProgress) }
        await keep({ file })
        ready = { ...outgoing, file }
      }
      take(await api.send(ready))
    },
  })

  const writers = createWriters({
    later,
    note: (roomId, userId, isWriting) => set((isWriting ? news.withTyping : news.withoutTyping)(state, roomId, userId)),
  })

  /** Takes in a message, and asks for those before it that never came. */
  function take(message: Message): void {
    set(news.takeMessage(state, message, me))
    void fill(message.room_id)
  }

  async function takeRoom(id: string): Promise<void> {
    try {
      const room = await api.room(id)
      set(room ? news.takeRooms(state, [room]) : news.dropRooms(state, [id]))
      void fill(id)
    } catch {
      // What cannot be had now, the next sync tells.
    }
  }

  function arrived(message: Message): void {
    if (message.sender_id !== me) {
      set({ ...state, heard: message })
      void api.markDelivered(message.room_id, message.seq).catch(() => undefined)
      countSoon()
    }
    if (!state.rooms.has(message.room_id)) void takeRoom(message.room_id)
    take(message)
  }

  function countSoon(): void {
    giveUpCounting()
    giveUpCounting = later(() => void api.unread().then(options.onUnread, () => undefined), 300)
  }

  async function catchUp(): Promise<void> {
    isCatchingUp = true
    try {
      while (cursor !== null && (await takeChanges(cursor))) {
        // There is more at once.
      }
      await Promise.all([...state.threads.keys()].map(fill))
    } catch {
      // The next connection asks again.
    } finally {
      isCatchingUp = false
    }
  }

  /** @returns whether there is more */
  async function takeChanges(since: string): Promise<boolean> {
    const sync = await api.sync(since)
    cursor = sync.cursor
    if (sync.reset) {
      set({ ...state, threads: new Map() })
      options.onReset()
    } else {
      const heard = sync.messages.findLast((each) => each.sender_id !== me && each.created_at === each.updated_at)
      set({ ...news.takeSync(state, sync, me), heard: heard ?? state.heard })
    }
    return sync.has_more
  }

  /** Asks for what was missed, and sends what waits. */
  function resume(): void {
    if (!isCatchingUp) void catchUp()
    outbox.flush()
    countSoon()
    askWhileAlone()
  }

  /** Some networks let no socket through: there one asks now and then. */
  function askWhileAlone(): void {
    giveUpAsking()
    giveUpAsking = later(() => (state.isConnected ? undefined : resume()), askEvery)
  }

  /** Tells which room is looked at: nobody need be notified of what they see. */
  function tellLook(): void {
    if (looksAt === null) link?.send('room.close', {})
    else link?.send('room.open', { room_id: looksAt })
  }

  function listen(opened: Link): void {
    opened.on('message.created', arrived)
    opened.on('message.updated', take)
    opened.on('message.deleted', (message) => {
      take(message)
      countSoon()
    })
    opened.on('receipt', (receipt) => {
      set(news.takeReceipt(state, receipt, me))
      if (receipt.user_id === me) countSoon()
    })
    opened.on('room.updated', ({ room_id }) => void takeRoom(room_id))
    opened.on('typing', ({ room_id, user_id, is_typing }) => writers.hear(room_id, user_id, is_typing))
    opened.on('presence', ({ user_id, ...presence }) => set(news.takePresence(state, user_id, presence)))
    opened.onState((isConnected) => {
      set({ ...state, isConnected })
      if (!isConnected) return askWhileAlone()
      if (looksAt !== null) tellLook()
      resume()
    })
  }

  return {
    me,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => state,
    /** Connects, and takes up what an earlier page left. */
    start(): void {
      link = options.connect()
      listen(link)
      askWhileAlone()
      void outbox.open(me)
    },
    stop(): void {
      link?.close()
      link = null
      outbox.close()
      giveUpCounting()
      giveUpAsking()
      writers.stop()
    },
    resume,
    takeRooms: (rooms: readonly Room[]) => set(news.takeRooms(state, rooms)),
    takeThread(room: Room, messages: readonly Message[]): void {
      set(news.takeThread(news.takeRooms(state, [room]), room.id, messages))
      void fill(room.id)
    },
    async loadEarlier(roomId: string): Promise<void> {
      const thread = state.threads.get(roomId) ?? []
      if (!hasEarlier(thread)) return
      const messages = await api.before(roomId, thread[0]?.seq ?? 0, pageSize)
      set(news.takeThread(state, roomId, messages))
    },
    /** Notes that everything in a room was seen, where something was not. */
    async markRead(roomId: string): Promise<void> {
      const last = state.threads.get(roomId)?.at(-1)?.seq
      const isUnread = (state.rooms.get(roomId)?.unread_count ?? 0) > 0
      if (last === undefined || !isUnread || marking.has(roomId)) return
      marking.add(roomId)
      try {
        set(news.takeReceipt(state, await api.markRead(roomId, last), me))
      } finally {
        marking.delete(roomId)
      }
      countSoon()
    },
    send: (outgoing: Outgoing) => outbox.add(outgoing),
    retry: outbox.retry,
    discard: outbox.discard,
    async edit(id: string, content: string): Promise<void> {
      take(await api.edit(id, content))
    },
    async remove(id: string): Promise<void> {
      await api.remove(id)
      take(await api.message(id))
    },
    async restore(id: string): Promise<void> {
      take(await api.restore(id))
    },
    /** Notes which room is in sight; null for none. */
    look(roomId: string | null): void {
      if (looksAt === roomId) return
      looksAt = roomId
      if (state.isConnected) tellLook()
    },
    /** Tells the others in a room that one writes, not more often than they need to hear it. */
    typing(roomId: string): void {
      const now = Date.now()
      if (now - typedAt < typingEvery || !state.isConnected) return
      typedAt = now
      link?.send('room.typing', { room_id: roomId, is_typing: true })
    },
  }
}

export type Chat = ReturnType<typeof createChat>
