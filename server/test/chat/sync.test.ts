import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { createConversations } from './conversation.ts'

const server = await startTestServer()
const { api, db } = server
const { bidRoom, friendsRoom, say, unread, befriend } = createConversations(server)

type Said = { id: string; room_id: string; content: string; deleted_at: string | null; edited_at: string | null }

test('one call tells of new, changed and deleted messages of all rooms, and of those that one is out of', async () => {
  const friends = await friendsRoom(2)
  const [guest, third] = friends.guests as [(typeof friends.guests)[0], (typeof friends.guests)[0]]
  await befriend(guest, third)
  const direct = await api.as(guest).post('/chat/rooms', { chat_type: 'general_chat', user_ids: [third.userId] })
  const [kept, gone] = [await say(friends.id, friends.host, 'Бир'), await say(friends.id, friends.host, 'Эки')]
  const told = await say(direct.body.id, third, 'Үч')
  const { body: start } = await api.as(guest).get('/chat/sync')

  await api.as(friends.host).patch(`/chat/messages/${kept.id}`, { content: 'Биринчи' })
  await api.as(friends.host).delete(`/chat/messages/${gone.id}`)
  const fresh = await say(direct.body.id, third, 'Төрт')
  const read = async (cursor: string): Promise<{ messages: Said[]; cursor: string; left: string[] }> => {
    const { status, body } = await api.as(guest).get(`/chat/sync?cursor=${cursor}&limit=1`)
    expect(status).toBe(200)
    if (!body.has_more) return { messages: body.messages, cursor: body.cursor, left: body.left_room_ids }
    const rest = await read(body.cursor)
    return { ...rest, messages: [...body.messages, ...rest.messages], left: [...body.left_room_ids, ...rest.left] }
  }
  const first = await read(start.cursor)
  const found = new Map(first.messages.filter(({ id }) => id !== told.id).map((message) => [message.id, message]))
  expect([...found.keys()].sort()).toEqual([kept.id, gone.id, fresh.id].sort())
  expect(found.get(kept.id)).toMatchObject({ content: 'Биринчи', edited_at: expect.any(String) })
  expect(found.get(gone.id)).toMatchObject({ content: '', deleted_at: expect.any(String) })
  expect(found.get(fresh.id)).toMatchObject({ content: 'Төрт', room_id: direct.body.id })

  expect((await api.as(guest).post(`${friends.path}/leave`)).status).toBe(204)
  await say(friends.id, friends.host, 'Артынан')
  const second = await read(first.cursor)
  expect(second.left).toEqual([friends.id])
  expect(second.messages.filter(({ room_id }) => room_id === friends.id)).toEqual([])
})

test('a message that somebody deletes in psql is deleted for all, and unread for nobody', async () => {
  const { id, client, provider } = await bidRoom()
  const [first, second] = [await say(id, provider, 'Салам'), await say(id, provider, 'Барсызбы?')]
  const { body: start } = await api.as(client).get('/chat/sync')
  expect(await unread(client)).toBe(2)
  await db.pool.query('delete from chat_messages where id = $1', [second.id])
  expect(await unread(client)).toBe(1)
  const { body } = await api.as(client).get(`/chat/sync?cursor=${start.cursor}`)
  expect(body.messages.find((one: Said) => one.id === second.id)).toMatchObject({
    content: '',
    deleted_at: expect.any(String),
  })
  expect(body.rooms).toMatchObject([{ id, unread_count: 1 }])

  expect((await api.as(provider).post(`/chat/messages/${second.id}/restore`)).body).toMatchObject({
    content: 'Барсызбы?',
  })
  expect(await unread(client)).toBe(2)
  await db.pool.query('delete from chat_messages where id = any($1)', [[first.id, second.id]])
  expect([await unread(client), await unread(provider)]).toEqual([0, 0])
})

test('messages that somebody takes off the disk are unread for nobody, and the others stay in their places', async () => {
  const { id, path, client, provider } = await bidRoom()
  const said = []
  for (const text of ['Бир', 'Эки', 'Үч', 'Төрт']) said.push(await say(id, provider, text))
  const own = await say(id, client, 'Менден')
  const [first, second, , fourth] = said as [Said, Said, Said, Said]
  await api.as(client).post(`${path}/read`, { seq: 1 })
  await api.as(provider).delete(`/chat/messages/${fourth.id}`)
  expect([await unread(client), await unread(provider)]).toEqual([2, 1])
  const { body: start } = await api.as(client).get('/chat/sync')
  // One that was read, one that was not, one that nobody counts any more, and one's own.
  const gone = [first, second, fourth, own].map((message) => message.id)
  await db.pool.query("select soft_delete.hard_delete('chat_messages', $1)", [gone])
  expect([await unread(client), await unread(provider)]).toEqual([1, 0])
  const { body } = await api.as(client).get(`/chat/sync?cursor=${start.cursor}`)
  expect(body.rooms).toMatchObject([{ id, unread_count: 1, last_seq: 5, last_message: null }])
  const { body: left } = await api.as(client).get(`${path}/messages`)
  expect(left.items).toMatchObject([{ seq: 3, content: 'Үч' }])
  expect(await say(id, provider, 'Алты')).toMatchObject({ seq: 6 })
  expect(await unread(client)).toBe(2)
})
