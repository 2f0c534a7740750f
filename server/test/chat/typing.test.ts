import { expect, test } from 'vitest'
import { startSecondProcess } from '../accounts/second-process.ts'
import { startTestServer } from '../harness/server.ts'
import { connect } from '../harness/sockets.ts'
import { createConversations } from './conversation.ts'

const server = await startTestServer()
const { api, db, given, url } = server
const { bidRoom, friendsRoom, say } = createConversations(server)

test('typing is told to the others of the room, and is stored nowhere', async () => {
  const { id, client, provider } = await bidRoom()
  const [writer, reader] = [await connect(url, provider), await connect(url, client)]
  const stranger = await connect(url, await given.user())
  const typing = { room_id: id, is_typing: true }
  expect(await writer.ask('room.typing', typing)).toMatchObject({ ok: true })
  expect(await reader.hears('typing')).toEqual({ ...typing, user_id: provider.userId })
  expect(await stranger.ask('room.typing', typing)).toMatchObject({ problem: { status: 404 } })
  expect(await writer.ask('room.typing', { room_id: id })).toMatchObject({ problem: { status: 400 } })
  expect([...writer.told, ...stranger.told].filter(({ event }) => event === 'typing')).toEqual([])
  const { body } = await api.as(client).get(`/chat/rooms/${id}`)
  expect([body.last_seq, body.last_message]).toEqual([0, null])
})

test('nobody hears typing of who left, is no friend any more, or types faster than people do', async () => {
  const group = await friendsRoom(2)
  const guest = group.guests[0] as typeof group.host
  const socket = await connect(url, guest)
  await api.as(guest).post(`${group.path}/leave`)
  const ask = (room_id: string) => socket.ask('room.typing', { room_id, is_typing: true })
  expect(await ask(group.id)).toMatchObject({ problem: { status: 404 } })
  const pair = await api.as(guest).post('/chat/rooms', { chat_type: 'general_chat', user_ids: [group.host.userId] })
  expect(await ask(pair.body.id)).toMatchObject({ ok: true })
  await api.as(group.host).delete(`/friends/${guest.userId}`)
  expect(await ask(pair.body.id)).toMatchObject({ problem: { code: 'chat.not_friends' } })
  const answers = await Promise.all(Array.from({ length: 25 }, () => ask(pair.body.id)))
  expect(answers.at(-1)).toMatchObject({ problem: { status: 429 } })
})

test('one is online while one device is, on whichever process, and only those who share a room see it', async () => {
  const other = await startSecondProcess(server)
  const { id, path, client, provider } = await bidRoom()
  await say(id, provider, 'Салам')
  const watcher = await connect(url, client)
  const stranger = await connect(url, await given.user())
  const seen = async () => {
    const { body } = await api.as(client).get(path)
    return body.participants.find(({ user_id }: { user_id: string }) => user_id === provider.userId)
  }
  expect(await seen()).toMatchObject({ is_online: false, last_seen: null })
  const [phone, desk] = [await connect(url, provider), await connect(other.url, provider)]
  const news = (online: boolean) => (one: { user_id: string; is_online: boolean }) =>
    one.user_id === provider.userId && one.is_online === online
  await watcher.hears('presence', news(true))
  for (const device of [phone, desk]) await device.ask('room.open', { room_id: id })
  phone.socket.close()
  await phone.closed()
  await watcher.ask('room.close')
  expect((await seen()).is_online).toBe(true)
  desk.socket.close()
  await watcher.hears('presence', news(false))
  expect(await seen()).toMatchObject({ is_online: false, last_seen: expect.any(String) })
  expect(stranger.told.filter(({ event }) => event === 'presence')).toEqual([])

  // A process that was killed: it signs no more, and whoever lives forgets it with its sockets.
  const dead = '0198a8a8-0000-4000-8000-000000000001'
  await db.pool.query("insert into chat_processes (id, seen_at) values ($1, now() - interval '1 minute')", [dead])
  await db.pool.query("insert into chat_connections (id, process_id, user_id) values ('dead', $1, $2)", [
    dead,
    provider.userId,
  ])
  watcher.told.length = 0
  await watcher.hears('presence', news(false))
  expect(await seen()).toMatchObject({ is_online: false })
})

test('a phone that comes in pieces is taken out of all of them before the award', async () => {
  const { id, path, client, provider } = await bidRoom()
  const reader = await connect(url, client)
  await say(id, provider, '0555')
  await say(id, client, 'Эмне?')
  expect(await say(id, provider, '12 34 56')).toMatchObject({ content: '•••', is_masked: true })
  expect(await reader.hears('message.updated')).toMatchObject({ content: '•••', is_masked: true, edited_at: null })
  const harmless = await say(id, provider, '15000')
  expect(await say(id, provider, '20000')).toMatchObject({ content: '20000', is_masked: false })
  const { body } = await api.as(client).get(`${path}/messages?after_seq=0`)
  expect(body.items.map(({ content }: { content: string }) => content)).toEqual([
    '•••',
    'Эмне?',
    '•••',
    '15000',
    '20000',
  ])

  const piece = await say(id, provider, '0700')
  await api.as(provider).delete(`/chat/messages/${piece.id}`)
  const edited = await api.as(provider).patch(`/chat/messages/${harmless.id}`, { content: 'Баасы' })
  expect(edited.body).toMatchObject({ content: 'Баасы', is_masked: false })
  expect(await say(id, provider, '123456')).toMatchObject({ content: '•••' })
  const { body: restored } = await api.as(provider).post(`/chat/messages/${piece.id}/restore`)
  expect(restored.content).toBe('•••')
})
