import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { connect } from '../harness/sockets.ts'

const { api, db, given, url } = await startTestServer()

/** A room about a bid with something in it. */
async function bidRoom() {
  const { client, bids } = await given.openOrder({ bids: 1 })
  const bid = bids[0] as (typeof bids)[number]
  const { body: room } = await api.as(bid.provider).post(`/bids/${bid.id}/chat`)
  const { body: message } = await api.as(bid.provider).post(`/chat/rooms/${room.id}/messages`, text('a', 'Салам'))
  return { room, message, bid, client, provider: bid.provider }
}

const text = (client_id: string, content: string) => ({ client_id, content })

test('nobody else reads or writes, not even staff, nor by the id of a message', async () => {
  const { room, message, bid } = await bidRoom()
  const own = await bidRoom()
  for (const person of [own.client, await given.staff('admin')]) {
    const stranger = api.as(person)
    const answers = [
      await stranger.get(`/chat/rooms/${room.id}`),
      await stranger.get(`/chat/rooms/${room.id}/messages`),
      await stranger.post(`/chat/rooms/${room.id}/messages`, text('x', 'Hi')),
      await stranger.post(`/chat/rooms/${room.id}/read`, { seq: 1 }),
      await stranger.get(`/chat/messages/${message.id}`),
      await stranger.patch(`/chat/messages/${message.id}`, { content: 'x' }),
      await stranger.delete(`/chat/messages/${message.id}`),
      await stranger.get(`/chat/messages/${message.id}/edits`),
      await stranger.post(`/chat/messages/${message.id}/reports`, { reason: 'spam' }),
      await stranger.post(`/bids/${bid.id}/chat`),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(404))
  }
  const { body: start } = await api.as(own.client).get('/chat/sync')
  const { body: synced } = await api.as(own.client).get(`/chat/sync?cursor=${start.cursor}`)
  // What was under way before may come again.
  expect(synced.messages.filter(({ room_id }: { room_id: string }) => room_id !== own.room.id)).toEqual([])
  const answer = { ...text('y', 'Hi'), reply_to_id: message.id }
  expect((await api.as(own.client).post(`/chat/rooms/${own.room.id}/messages`, answer)).status).toBe(422)
  expect((await api.get(`/chat/rooms/${room.id}`)).status).toBe(401)
  expect((await api.as(own.client).post(`/chat/messages/${own.message.id}/reports`, { reason: 'x' })).status).toBe(400)
})

test('contacts are taken out until the award, also by an edit', async () => {
  const { room, message, provider, client } = await bidRoom()
  const edited = await api.as(provider).patch(`/chat/messages/${message.id}`, { content: '0555 123 456' })
  expect(edited.body).toMatchObject({ content: '•••', is_masked: true })
  const kept = await db.pool.query("select from audit_log where changes::text like '%0555 123 456%'")
  expect(kept.rowCount).toBe(0)
  expect((await api.as(client).patch(`/chat/messages/${message.id}`, { content: 'x' })).status).toBe(403)
  await db.pool.query("update chat_messages set created_at = now() - interval '16 min' where id = $1", [message.id])
  const late = await api.as(provider).patch(`/chat/messages/${message.id}`, { content: 'x' })
  expect([late.status, late.body.code]).toEqual([409, 'chat.edit_too_late'])
  expect(room.masks_contacts).toBe(true)
})

test('staff enter for a report only, are seen to, and the audit knows why', async () => {
  const { room, message, client } = await bidRoom()
  const moderator = await given.staff('moderator')
  const enter = () => api.as(moderator).post(`/chat/rooms/${room.id}/enter`, { reason: 'Жалоба 7' })
  expect((await enter()).body.code).toBe('chat.no_reason_to_enter')
  const { body: report } = await api.as(client).post(`/chat/messages/${message.id}/reports`, { reason: 'spam' })
  expect((await enter()).body).toMatchObject({ role: 'moderator', participant_count: 3 })
  const { body: said } = await api.as(client).get(`/chat/rooms/${room.id}/messages`)
  expect(said.items[0]).toMatchObject({ code: 'staff_entered', params: { reason: 'Жалоба 7' } })
  const { rowCount } = await db.pool.query("select from audit_log where reason = 'Жалоба 7' and actor_id = $1", [
    moderator.userId,
  ])
  expect(rowCount).toBeGreaterThan(0)
  const decided = await api
    .as(moderator)
    .post(`/staff/chat/reports/${report.id}/resolve`, { actions: ['hide', 'warn', 'block'] })
  expect(decided.body).toMatchObject({ status: 'resolved', action_taken: 'hide, warn, block' })
  expect((await api.as(client).get(`/chat/messages/${message.id}`)).body).toMatchObject({ content: '' })
  expect((await api.as(client).get('/staff/chat/reports')).status).toBe(403)
})

test('whoever is removed hears nothing more, and sync says that they are out', async () => {
  const [host, guest, third] = [await given.user(), await given.user(), await given.user()]
  for (const friend of [guest, third]) {
    const { body: asked } = await api.as(host).post('/friend-requests', { user_id: friend.userId })
    expect((await api.as(friend).post(`/friend-requests/${asked.id}/accept`)).status).toBe(200)
  }
  const strangers = await api.as(guest).post('/chat/rooms', { chat_type: 'general_chat', user_ids: [third.userId] })
  expect(strangers.body.code).toBe('chat.not_friends')
  const user_ids = [guest.userId, third.userId]
  const { body: room } = await api.as(host).post('/chat/rooms', { chat_type: 'general_chat', user_ids, title: 'Тоо' })
  const socket = await connect(url, guest)
  await api.as(host).post(`/chat/rooms/${room.id}/messages`, text('1', 'Бир'))
  await socket.hears('message.created', ({ content }) => content === 'Бир')
  const { body: start } = await api.as(guest).get('/chat/sync')
  expect((await api.as(guest).delete(`/chat/rooms/${room.id}/participants/${third.userId}`)).status).toBe(403)
  expect((await api.as(host).delete(`/chat/rooms/${room.id}/participants/${guest.userId}`)).status).toBe(204)
  await socket.hears('room.updated')
  await api.as(host).post(`/chat/rooms/${room.id}/messages`, text('2', 'Эки'))
  expect(await socket.ask('message.send', { room_id: room.id, ...text('3', 'Мен') })).toMatchObject({
    ok: false,
    problem: { status: 404 },
  })
  expect(socket.told.filter(({ payload }) => payload.content === 'Эки')).toEqual([])
  const { body: synced } = await api.as(guest).get(`/chat/sync?cursor=${start.cursor}`)
  expect([synced.left_room_ids, synced.messages]).toEqual([[room.id], []])
})

test('the same client_id is stored once, numbers have no gaps and unread is right, however many write at once', async () => {
  const { room, client, provider } = await bidRoom()
  const path = `/chat/rooms/${room.id}/messages`
  const { body: start } = await api.as(client).get('/chat/sync')
  const writes = Array.from({ length: 20 }, (_, n) => api.as(provider).post(path, text(`m${n % 10}`, `№ ${n % 10}`)))
  const reads = Array.from({ length: 5 }, (_, n) => api.as(client).post(`/chat/rooms/${room.id}/read`, { seq: n }))
  await Promise.all([...writes, ...reads])
  const { body } = await api.as(client).get(`${path}?after_seq=0`)
  expect(body.items.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  const { body: seen } = await api.as(client).get(`/chat/rooms/${room.id}`)
  expect(seen.unread_count).toBe(11 - seen.read_seq)
  const last = body.items.at(-1)
  expect((await api.as(provider).delete(`/chat/messages/${last.id}`)).status).toBe(204)
  expect((await api.as(client).get('/chat/unread')).body.count).toBe(10 - seen.read_seq)
  const { body: synced } = await api.as(client).get(`/chat/sync?cursor=${start.cursor}`)
  // What was under way before may come again.
  expect(synced.messages.filter(({ seq }: { seq: number }) => seq > 1)).toHaveLength(10)
  expect(synced.messages.find(({ id }: { id: string }) => id === last.id)).toMatchObject({ content: '', seq: 11 })
  expect((await api.as(client).get('/chat/sync?cursor=abc')).status).toBe(400)
})
