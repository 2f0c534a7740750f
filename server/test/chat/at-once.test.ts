import { expect, test, vi } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { createConversations } from './conversation.ts'

const server = await startTestServer()
const { api, db } = server
const { friendsRoom, say } = createConversations(server)

test('all who write in a room at once are heard, one after the other', async () => {
  const { id, path, host, guests } = await friendsRoom(4)
  const people = [host, ...guests]
  await Promise.all([...people, ...people, ...people].map((who, n) => say(id, who, `Кабар ${n}`)))
  const { body } = await api.as(host).get(`${path}/messages?limit=100`)
  const seqs = body.items.map(({ seq }: { seq: number }) => seq).sort((a: number, b: number) => a - b)
  expect(seqs).toEqual(Array.from({ length: 15 }, (_, n) => n + 1))
})

type Query = (text: string, values: unknown[]) => Promise<unknown>

/** Has somebody else in a room, begins to `act` there, and once that waits for them lets them do what they are there for. */
async function afterSomebody<T>(roomId: string, act: () => Promise<T>, somebody: (query: Query) => Promise<unknown>) {
  const before = await db.pool.connect()
  let ended = false
  try {
    await before.query('begin')
    const { rows } = await before.query('select pg_backend_pid() as pid from chat_rooms where id = $1 for update', [
      roomId,
    ])
    const acting = act().finally(() => {
      ended = true
    })
    const waits = async () => {
      expect(ended, 'it did not wait for the room').toBe(false)
      const waiting = await db.pool.query('select from pg_stat_activity where $1 = any (pg_blocking_pids(pid))', [
        rows[0].pid,
      ])
      expect(waiting.rows).toHaveLength(1)
    }
    await vi.waitFor(waits, { timeout: 60_000 })
    await somebody((text, values) => before.query(text, values))
    await before.query('commit')
    return await acting
  } finally {
    await before.query('rollback')
    before.release()
  }
}

const inTurn: [what: string, method: 'post' | 'patch' | 'delete', path: string, body: object | undefined][] = [
  ['write', 'post', '/chat/rooms/:room/messages', { client_id: 'in-turn', content: 'Мен да жазып жатам' }],
  ['read', 'post', '/chat/rooms/:room/read', { seq: 2 }],
  ['take in', 'post', '/chat/rooms/:room/delivered', { seq: 2 }],
  ['change what they said', 'patch', '/chat/messages/:message', { content: 'Эртең' }],
  ['delete what they said', 'delete', '/chat/messages/:message', undefined],
  ['mute', 'patch', '/chat/rooms/:room/settings', { notifications_enabled: false }],
  ['rename', 'patch', '/chat/rooms/:room', { title: 'Достор' }],
  ['leave', 'post', '/chat/rooms/:room/leave', undefined],
]

test.each(inTurn)('who waits for their turn to %s holds nothing that the one before them needs', async (...turn) => {
  const [, method, path, body] = turn
  const { id, host, guests } = await friendsRoom(2)
  const message = await say(id, host, 'Бүгүн')
  await say(id, guests[0] as typeof host, 'Макул')
  const address = path.replace(':room', id).replace(':message', message.id)
  const { status } = await afterSomebody(
    id,
    () => api.as(host)[method](address, body),
    async (query) => {
      for (const table of ['chat_participants', 'chat_messages']) {
        await query(`select from ${table} where chat_room_id = $1 for update nowait`, [id])
      }
    },
  )
  expect(status).toBeLessThan(300)
})

test('who is removed while they wait for their turn to write is not heard', async () => {
  const { id, path, host, guests } = await friendsRoom(2)
  const [guest] = guests as [typeof host]
  const write = () => api.as(guest).post(`${path}/messages`, { client_id: 'late', content: 'Мен дагы мындамын' })
  const { status } = await afterSomebody(id, write, (query) =>
    query('update chat_participants set left_at = now() where chat_room_id = $1 and user_id = $2', [id, guest.userId]),
  )
  expect(status).toBe(404)
  const { body } = await api.as(host).get(`${path}/messages`)
  expect(body.items).toEqual([])
})
