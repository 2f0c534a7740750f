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

test('who waits for their turn to write holds nothing that the one before them needs', async () => {
  const { id, host } = await friendsRoom()
  const before = await db.pool.connect()
  await before.query('begin')
  await before.query('select from chat_rooms where id = $1 for update', [id])
  const waiting = say(id, host, 'Мен да жазып жатам')
  await vi.waitFor(async () => {
    const { rows } = await db.pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    expect(rows).toHaveLength(1)
  })
  try {
    await before.query(`set local lock_timeout = '2s'`)
    await before.query('update chat_participants set latest_at = now() where chat_room_id = $1', [id])
  } finally {
    await before.query('rollback')
    before.release()
  }
  await waiting
})
