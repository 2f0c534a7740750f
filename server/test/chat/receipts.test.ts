import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { connect } from '../harness/sockets.ts'
import { createConversations } from './conversation.ts'

const server = await startTestServer()
const { api, db, given, url } = server
const { bidRoom, friendsRoom, say, unread } = createConversations(server)

test('delivered is what any device got, read moves on only, and both are told', async () => {
  const { id, path, client, provider } = await bidRoom()
  for (const text of ['Бир', 'Эки', 'Үч']) await say(id, provider, text)
  const sender = await connect(url, provider)
  const [phone, desk] = [await connect(url, client), await connect(url, client)]
  expect(await phone.ask('room.delivered', { room_id: id, seq: 2 })).toMatchObject({ data: { delivered_seq: 2 } })
  await sender.hears('receipt', ({ delivered_seq, read_seq }) => delivered_seq === 2 && read_seq === 0)
  expect(await desk.ask('room.delivered', { room_id: id, seq: 1 })).toMatchObject({ data: { delivered_seq: 2 } })

  expect((await api.as(client).post(`${path}/read`, { seq: 2 })).body).toMatchObject({ read_seq: 2, unread_count: 1 })
  await phone.hears('receipt', ({ read_seq, unread_count }) => read_seq === 2 && unread_count === 1)
  expect(await sender.hears('receipt', ({ read_seq }) => read_seq === 2)).toMatchObject({ unread_count: 0 })
  expect((await api.as(client).post(`${path}/read`, { seq: 1 })).body).toMatchObject({ read_seq: 2, delivered_seq: 2 })
  expect((await api.as(client).post(`${path}/read`, { seq: 99 })).body).toMatchObject({ read_seq: 3, unread_count: 0 })
  const { body } = await api.as(provider).get(`${path}/messages`)
  expect(body.items.map(({ is_read }: { is_read: boolean }) => is_read)).toEqual([true, true, true])
})

test('one’s own messages and deleted ones are not unread; what staff hid is not either', async () => {
  const { id, client, provider } = await bidRoom()
  const gone = await say(id, provider, 'Ката')
  await say(id, client, 'Менден')
  const hidden = await say(id, provider, 'Жаман сөз')
  expect([await unread(client), await unread(provider)]).toEqual([2, 1])
  await api.as(provider).delete(`/chat/messages/${gone.id}`)
  expect(await unread(client)).toBe(1)
  expect((await api.as(provider).delete(`/chat/messages/${gone.id}`)).status).toBe(204)
  const { body: report } = await api.as(client).post(`/chat/messages/${hidden.id}/reports`, { reason: 'spam' })
  const moderator = api.as(await given.staff('moderator'))
  await moderator.post(`/staff/chat/reports/${report.id}/resolve`, { actions: ['hide'] })
  expect(await unread(client)).toBe(0)
})

test('an archived room comes back with the next message, a muted one stays muted', async () => {
  const { id, path, client, provider } = await bidRoom()
  await say(id, provider, 'Салам')
  const until = '2099-01-01T00:00:00.000000Z'
  const settings = await api.as(client).patch(`${path}/settings`, { archived: true, mute_until: until })
  expect(settings.body).toMatchObject({ archived_at: expect.any(String), mute_until: until })
  const listed = async (query = '') => (await api.as(client).get(`/chat/rooms${query}`)).body.items.length
  expect([await listed(), await listed('?archived=true'), await unread(client)]).toEqual([0, 1, 0])
  await say(id, provider, 'Барсызбы?')
  expect([await listed(), await listed('?archived=true'), await unread(client)]).toEqual([1, 0, 2])
  expect((await api.as(client).get(path)).body).toMatchObject({ archived_at: null, mute_until: until })
  expect((await api.as(client).patch(`${path}/settings`, {})).status).toBe(400)
  const long = `2099-01-01T00:00:00.${'0'.repeat(200)}Z`
  for (const moment of ['эртең', 'infinity', '0000-01-01T00:00:00Z', '2099-01-01T00:00:00+23:00', long]) {
    const answer = await api.as(client).patch(`${path}/settings`, { mute_until: moment })
    expect([moment, answer.status]).toEqual([moment, 400])
  }
  const here = { mute_until: '2099-01-01T06:00:00+06:00' }
  expect((await api.as(client).patch(`${path}/settings`, here)).body.mute_until).toBe(until)
})

test('the two sides of an order and two friends cannot leave; of several friends each can', async () => {
  const order = await bidRoom()
  const pair = await friendsRoom(1)
  const group = await friendsRoom(2)
  for (const [who, path] of [
    [order.client, order.path],
    [pair.host, pair.path],
  ] as const) {
    const { status, body } = await api.as(who).post(`${path}/leave`)
    expect([status, body.code]).toEqual([409, 'chat.cannot_leave'])
  }
  const guest = group.guests[0] as typeof group.host
  expect((await api.as(guest).post(`${group.path}/leave`)).status).toBe(204)
  expect((await api.as(guest).get(group.path)).status).toBe(404)
  expect((await api.as(group.host).get(group.path)).body).toMatchObject({
    participant_count: 2,
    last_message: { code: 'member_left' },
  })
})

test('what one has said can be changed, deleted and brought back by oneself alone, and what it said is kept', async () => {
  const { id, client, provider } = await bidRoom()
  const { id: message } = await say(id, provider, 'Бүгүн')
  const path = `/chat/messages/${message}`
  expect((await api.as(provider).patch(path, { content: 'Эртең' })).body).toMatchObject({ content: 'Эртең' })
  expect((await api.as(client).get(`${path}/edits`)).body.items).toMatchObject([{ content: 'Бүгүн' }])
  expect((await api.as(provider).post(`${path}/restore`)).body.code).toBe('chat.message_not_deleted')
  expect((await api.as(client).delete(path)).status).toBe(403)
  expect((await api.as(provider).delete(path)).status).toBe(204)
  expect((await api.as(client).get(`${path}/edits`)).body.items).toEqual([])
  expect((await api.as(provider).patch(path, { content: 'x' })).status).toBe(404)
  expect((await api.as(client).post(`${path}/restore`)).status).toBe(403)
  expect((await api.as(provider).post(`${path}/restore`)).body).toMatchObject({ content: 'Эртең', deleted_at: null })
  await api.as(provider).delete(path)
  await db.pool.query(
    `begin; select set_config('soft_delete.engine', deletion_id::text, true) from stored.chat_messages where id = '${message}';
       update stored.chat_messages set deleted_at = now() - interval '31 days' where id = '${message}'; commit`,
  )
  expect((await api.as(provider).post(`${path}/restore`)).status).toBe(404)
})
