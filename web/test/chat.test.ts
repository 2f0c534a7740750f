import { describe, expect, test } from 'vitest'
import { createChat } from '../app/messages/chat.ts'
import type { ChatApi } from '../app/messages/chat-api.ts'
import type { Message, Sync } from '../app/messages/model.ts'
import type { Link, Told } from '../app/realtime/link.ts'
import { me, message, other, outgoing, room, settled } from './messages/given.ts'

/** Somebody's conversations in a browser whose server the test is. */
function given({ stored = [] as Message[], api = {} as Partial<ChatApi> } = {}) {
  const asked: string[] = []
  const said: [string, object][] = []
  const heard = new Map<string, (told: never) => void>()
  let onState: (isConnected: boolean) => void = () => undefined
  const sync: Sync = {
    reset: false,
    rooms: [],
    left_room_ids: [],
    messages: [],
    receipts: [],
    cursor: 'c2',
    has_more: false,
  }
  const counts: number[] = []
  const resets: string[] = []
  const link: Link = {
    on: (event, hear) => void heard.set(event, hear as never),
    onState: (hear) => {
      onState = hear
    },
    send: (event, body) => void said.push([event, body]),
    close: () => undefined,
  }
  const receipt = { room_id: 'room', user_id: me, delivered_seq: 9, read_seq: 9, unread_count: 0 }
  const server: ChatApi = {
    sync: async (cursor) => {
      asked.push(`sync ${cursor}`)
      return sync
    },
    room: async () => room({ last_seq: stored.length }),
    before: async (_id, seq, limit) => stored.filter((each) => each.seq < seq).slice(-limit),
    after: async (_id, seq) => {
      asked.push(`after ${seq}`)
      return stored.filter((each) => each.seq > seq).slice(0, 2)
    },
    send: async ({ client_id }) => message(1, { sender_id: me, client_id }),
    message: async () => message(1),
    edit: async () => message(1),
    remove: async () => undefined,
    restore: async () => message(1),
    markRead: async (_id, seq) => {
      asked.push(`read ${seq}`)
      return receipt
    },
    markDelivered: async () => receipt,
    unread: async () => 3,
    ...api,
  }
  const waiting: (() => void)[] = []
  const chat = createChat({
    me,
    rooms: [room()],
    cursor: 'c1',
    api: server,
    connect: () => link,
    openStore: () => ({ load: async () => [], put: async () => undefined, remove: async () => undefined }),
    upload: async () => 'file',
    onReset: () => void resets.push('reset'),
    onUnread: (count) => void counts.push(count),
    later: (work) => {
      waiting.push(work)
      return () => void waiting.splice(waiting.indexOf(work), 1)
    },
  })
  chat.start()
  return {
    chat,
    sync,
    asked,
    said,
    counts,
    resets,
    connect: (isConnected: boolean) => onState(isConnected),
    tell: <Event extends keyof Told>(event: Event, told: Told[Event]) => heard.get(event)?.(told as never),
    pass: () => {
      for (const work of [...waiting]) work()
    },
    seqs: () =>
      chat
        .snapshot()
        .threads.get('room')
        ?.map(({ seq }) => seq),
  }
}

const upTo = (last: number) => Array.from({ length: last }, (_, at) => message(at + 1))

describe('a conversation in a browser', () => {
  test('asks for what never came before what did', async () => {
    const { chat, tell, seqs, asked } = given({ stored: upTo(7) })
    chat.takeThread(room({ last_seq: 2 }), upTo(2))
    tell('message.created', message(7))
    await settled()
    expect(seqs()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(asked).toEqual(['after 2', 'after 4'])
    expect(chat.snapshot().heard?.seq).toBe(7)
  })

  test('asks once for what is not there any more, and goes on to what is', async () => {
    const { chat, tell, seqs, asked } = given({ stored: upTo(9).filter(({ seq }) => ![2, 3, 6].includes(seq)) })
    chat.takeThread(room({ last_seq: 1 }), upTo(1))
    tell('message.created', message(5))
    await settled()
    tell('message.created', message(9))
    await settled()
    expect(seqs()).toEqual([1, 4, 5, 7, 8, 9])
    expect(asked).toEqual(['after 1', 'after 5'])
  })

  test('is gone as soon as one has left it, on whichever device', async () => {
    const { chat, tell } = given({ api: { room: async () => null } })
    chat.takeThread(room({ last_seq: 1 }), upTo(1))
    tell('room.updated', { room_id: 'room' })
    await settled()
    expect([chat.snapshot().rooms.size, chat.snapshot().threads.size]).toEqual([0, 0])
  })

  test('catches up with each new connection, from where it was', async () => {
    const { chat, connect, sync, asked, seqs } = given({ stored: upTo(5) })
    chat.takeThread(room({ last_seq: 1 }), upTo(1))
    sync.messages = [message(5)]
    connect(true)
    await settled()
    expect(seqs()).toEqual([1, 2, 3, 4, 5])
    connect(false)
    connect(true)
    await settled()
    expect(asked.filter((each) => each.startsWith('sync'))).toEqual(['sync c1', 'sync c2'])
  })

  test('begins anew where the server does not know any more what was missed', async () => {
    const { chat, connect, sync, resets } = given()
    chat.takeThread(room({ last_seq: 1 }), upTo(1))
    sync.reset = true
    connect(true)
    await settled()
    expect([resets, chat.snapshot().threads.size]).toEqual([['reset'], 0])
  })

  test('sends what was written without a network as soon as there is one', async () => {
    let isOffline = true
    const send: ChatApi['send'] = async ({ client_id }) => {
      if (isOffline) throw new TypeError('Failed to fetch')
      return message(1, { sender_id: me, client_id })
    }
    const { chat, connect, seqs } = given({ api: { send } })
    chat.takeThread(room(), [])
    await chat.send(outgoing('c-1'))
    await settled()
    expect(chat.snapshot().outgoing).toHaveLength(1)
    isOffline = false
    connect(true)
    await settled()
    expect([chat.snapshot().outgoing, seqs()]).toEqual([[], [1]])
  })

  test('marks as read once, and only what is unread', async () => {
    const { chat, tell, asked } = given()
    chat.takeThread(room({ last_seq: 2, read_seq: 2 }), upTo(2))
    await chat.markRead('room')
    expect(asked).toEqual([])
    tell('message.created', message(3))
    await chat.markRead('room')
    await chat.markRead('room')
    expect(asked).toEqual(['read 3'])
    expect(chat.snapshot().rooms.get('room')?.unread_count).toBe(0)
  })

  test('counts what is unread after it changed', async () => {
    const { tell, pass, counts } = given()
    tell('message.created', message(1))
    tell('message.created', message(2))
    pass()
    await settled()
    expect(counts).toEqual([3])
  })

  test('shows who writes, until they have written, say that they stopped, or fall silent', () => {
    const { chat, tell, pass } = given()
    const writers = () => chat.snapshot().typing.get('room') ?? []
    const typing = (is_typing: boolean) => tell('typing', { room_id: 'room', user_id: other, is_typing })
    typing(true)
    expect(writers()).toEqual([other])
    typing(false)
    expect(writers()).toEqual([])
    typing(true)
    tell('message.created', message(1))
    expect(writers()).toEqual([])
    typing(true)
    pass()
    expect(writers()).toEqual([])
  })

  test('tells what is looked at, again after the line broke, and not every letter that is typed', () => {
    const { chat, connect, said } = given()
    chat.look('room')
    connect(true)
    chat.typing('room')
    chat.typing('room')
    connect(false)
    connect(true)
    chat.look(null)
    expect(said).toEqual([
      ['room.open', { room_id: 'room' }],
      ['room.typing', { room_id: 'room', is_typing: true }],
      ['room.open', { room_id: 'room' }],
      ['room.close', {}],
    ])
  })

  test('knows who is there', () => {
    const { chat, tell } = given()
    tell('presence', { user_id: other, is_online: true, last_seen: null })
    expect(chat.snapshot().rooms.get('room')?.participants[1]).toMatchObject({ user_id: other, is_online: true })
  })
})
