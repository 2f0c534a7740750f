import { describe, expect, test } from 'vitest'
import { stateOf, takeMessage, takeReceipt, takeRooms, takeThread } from '../app/messages/chat-state.ts'
import type { Message, Outgoing } from '../app/messages/model.ts'
import { toRows } from '../app/messages/rows.ts'
import { canEdit, deliveryOf, gapIn, hasEarlier, merge } from '../app/messages/thread.ts'
import { me, message, other, outgoing, person, room } from './messages/given.ts'

const seqs = (messages: readonly Message[]) => messages.map(({ seq }) => seq)

describe('messages that come', () => {
  test('in any order and more than once stand once each, by number', () => {
    const thread = merge(merge([], [message(3), message(1)]), [message(2), message(3)])
    expect(seqs(thread)).toEqual([1, 2, 3])
    expect(merge(thread, [message(2)])).toBe(thread)
  })

  test('are shown as they are now, however late the older version arrives', () => {
    const edited = message(1, { content: 'new', updated_at: '2026-03-10T06:05:00.12Z' })
    expect(merge([message(1)], [edited])[0]?.content).toBe('new')
    expect(merge([edited], [message(1)])[0]?.content).toBe('new')
    const again = message(1, { content: 'newest', updated_at: '2026-03-10T06:05:00.1234Z' })
    expect(merge([edited], [again])[0]?.content).toBe('newest')
  })

  test('leave a gap that is noticed, also at the end', () => {
    expect(gapIn([message(4), message(5)], 5)).toBeNull()
    expect(gapIn([message(4), message(6)], 6)).toBe(4)
    expect(gapIn([message(4), message(5)], 7)).toBe(5)
    expect(gapIn([], 7)).toBeNull()
    expect([hasEarlier([message(4)]), hasEarlier([message(1)]), hasEarlier([])]).toEqual([true, false, false])
  })

  test('of a room that is not open change its place in the list only', () => {
    const state = takeMessage(stateOf([room({ archived_at: '2026-03-01T00:00:00Z' })]), message(1), me)
    expect(state.threads.size).toBe(0)
    expect(state.rooms.get('room')).toMatchObject({ last_seq: 1, unread_count: 1, archived_at: null })
    const changed = takeMessage(state, message(1, { content: 'x', updated_at: '2026-03-10T07:00:00Z' }), me)
    expect(changed.rooms.get('room')).toMatchObject({ unread_count: 1, last_message: { content: 'x' } })
  })

  test('older than what is open are not put before a hole', () => {
    const state = takeThread(stateOf([room({ last_seq: 9 })]), 'room', [message(8), message(9)])
    const changed = takeMessage(state, message(3, { content: 'x' }), me)
    expect(seqs(changed.threads.get('room') ?? [])).toEqual([8, 9])
  })

  test('are quoted as they are now, also where they stand further up', () => {
    const quote = { id: 'm-3', seq: 3, sender_id: me, message_type: 'text', content: 'text 3' } as const
    const answer = message(9, { reply_to: quote })
    const state = takeThread(stateOf([room({ last_seq: 9 })]), 'room', [message(8), answer])
    const quoted = (of: typeof state) => of.threads.get('room')?.at(-1)?.reply_to?.content
    const edited = takeMessage(state, message(3, { content: 'x', updated_at: '2026-03-10T07:00:00Z' }), me)
    expect(quoted(edited)).toBe('x')
    const gone = { content: '', deleted_at: '2026-03-10T08:00:00Z', updated_at: '2026-03-10T08:00:00Z' }
    expect(quoted(takeMessage(edited, message(3, gone), me))).toBe('')
    const whole = takeThread(edited, 'room', [message(3, gone)])
    expect([quoted(whole), quoted(takeMessage(whole, message(3), me))]).toEqual(['', ''])
  })

  test('take what was on its way off it', () => {
    const state = { ...stateOf([room()]), outgoing: [outgoing('c-1'), outgoing('c-2')] }
    const own = takeMessage(state, message(1, { sender_id: me, client_id: 'c-1' }), me)
    expect(own.outgoing.map(({ client_id }) => client_id)).toEqual(['c-2'])
    expect(own.rooms.get('room')?.unread_count).toBe(0)
    const others = takeMessage(state, message(1, { client_id: 'c-1' }), me)
    expect(others.outgoing).toHaveLength(2)
  })

  test('are not forgotten for an older word on the room', () => {
    const state = takeMessage(stateOf([room()]), message(1), me)
    expect(takeRooms(state, [room()]).rooms.get('room')?.last_seq).toBe(1)
  })
})

describe('how far a message has come', () => {
  const people = (delivered_seq: number, read_seq: number) => [person(other, { delivered_seq, read_seq })]

  test.each([
    [0, 0, 'sent'],
    [3, 2, 'delivered'],
    [3, 3, 'read'],
  ])('delivered up to %i, read up to %i: %s', (delivered, read, state) => {
    expect(deliveryOf(message(3), people(delivered, read))).toBe(state)
  })

  test('receipts only go forward, and only one’s own change what is unread', () => {
    const receipt = { room_id: 'room', user_id: other, delivered_seq: 4, read_seq: 3, unread_count: 0 }
    const state = takeReceipt(stateOf([room({ unread_count: 2 })]), receipt, me)
    const late = takeReceipt(state, { ...receipt, delivered_seq: 2, read_seq: 1 }, me)
    expect(late.rooms.get('room')).toMatchObject({
      unread_count: 2,
      participants: [{}, { delivered_seq: 4, read_seq: 3 }],
    })
    const own = takeReceipt(late, { ...receipt, user_id: me }, me)
    expect(own.rooms.get('room')).toMatchObject({ unread_count: 0, read_seq: 3 })
  })

  test('can be changed for 15 minutes by the one who said it', () => {
    const own = message(1, { sender_id: me })
    const at = (minutes: number) => new Date(Date.parse(own.created_at) + minutes * 60_000)
    expect([canEdit(own, me, at(14)), canEdit(own, me, at(15)), canEdit(message(1), me, at(1))]).toEqual([
      true,
      false,
      false,
    ])
    expect(canEdit({ ...own, deleted_at: own.created_at }, me, at(1))).toBe(false)
  })
})

describe('a conversation from top to bottom', () => {
  const rows = (thread: Message[], waiting: Outgoing[] = [], readUpTo: number | null = null) =>
    toRows(thread, waiting, { me, timeZone: 'Asia/Bishkek', readUpTo }).flatMap((row) => [
      ...(row.day === null ? [] : ['day']),
      row.kind === 'said' ? `${row.message.seq}${row.isFirst ? ' first' : ''}${row.isLast ? ' last' : ''}` : row.kind,
    ])

  test('has a line for each day of the marketplace', () => {
    const late = message(2, { created_at: '2026-03-10T17:59:59Z' })
    const next = message(3, { created_at: '2026-03-10T18:00:00Z' })
    expect(rows([message(1), late, next])).toEqual(['day', '1 first last', '2 first', 'day', '3 first last'])
  })

  test('keeps the name of every row when more of its day is put above', () => {
    const keys = (thread: Message[]) =>
      toRows(thread, [], { me, timeZone: 'Asia/Bishkek', readUpTo: null }).map(({ key }) => key)
    expect(keys([message(1), message(2), message(3)])).toEqual([
      ...keys([message(1)]),
      ...keys([message(2), message(3)]),
    ])
  })

  test('shows what somebody says without a pause as one', () => {
    const own = message(3, { sender_id: me })
    const later = message(5, { sender_id: me, created_at: '2026-03-10T06:09:00Z' })
    const news = message(4, { message_type: 'order_update', sender_id: me })
    expect(rows([message(1), message(2), own, news, later])).toEqual([
      'day',
      '1 first',
      '2 last',
      '3 first last',
      'told',
      '5 first last',
    ])
  })

  test('marks once what is new, and never one’s own', () => {
    const own = message(2, { sender_id: me })
    expect(rows([message(1), own, message(3), message(4)], [], 1)).toEqual([
      'day',
      '1 first last',
      '2 first last',
      'unread',
      '3 first',
      '4 last',
    ])
    expect(rows([message(1)], [], 1)).not.toContain('unread')
  })

  test('ends with what is on its way, until that is stored', () => {
    const own = message(1, { sender_id: me, client_id: 'c-1' })
    expect(rows([own], [outgoing('c-1'), outgoing('c-2')])).toEqual(['day', '1 first last', 'outgoing'])
  })
})
