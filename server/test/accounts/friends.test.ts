import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, db, given } = await startTestServer()

const ask = (from: { token: string }, to: object) => api.as(from).post('/friend-requests', to)
const people = () => Promise.all([given.user(), given.user(), given.user()])

test('who is asked accepts, and then both are friends of each other', async () => {
  const [one, other, third] = await people()
  const { status, body } = await ask(one, { user_id: other.userId })
  expect([status, body]).toMatchObject([201, { direction: 'sent', user: { id: other.userId } }])
  const { body: received } = await api.as(other).get('/friend-requests')
  expect(received.items).toMatchObject([{ id: body.id, direction: 'received', user: { id: one.userId } }])
  for (const person of [one, third]) {
    expect((await api.as(person).post(`/friend-requests/${body.id}/accept`)).status).toBe(404)
  }
  expect((await api.as(third).delete(`/friend-requests/${body.id}`)).status).toBe(404)
  expect((await api.as(other).post(`/friend-requests/${body.id}/accept`)).body).toMatchObject({ id: one.userId })
  expect((await api.as(other).post(`/friend-requests/${body.id}/accept`)).status).toBe(404)
  expect((await ask(one, { user_id: other.userId })).body.code).toBe('friend.already')
  for (const [person, friend] of [
    [one, other],
    [other, one],
  ] as const) {
    expect((await api.as(person).get('/friends')).body.items).toMatchObject([{ id: friend.userId }])
  }
  expect((await api.as(other).delete(`/friends/${one.userId}`)).status).toBe(204)
  expect((await api.as(other).delete(`/friends/${one.userId}`)).status).toBe(404)
  expect((await api.as(one).get('/friends')).body.items).toEqual([])
})

test('a request that is declined or taken back is gone, and can be made anew', async () => {
  const [one, other] = await people()
  for (const ender of [other, one]) {
    const { body } = await ask(one, { user_id: other.userId })
    expect((await ask(other, { user_id: one.userId })).body.code).toBe('friend.already_asked')
    expect((await api.as(ender).delete(`/friend-requests/${body.id}`)).status).toBe(204)
    expect((await api.as(other).post(`/friend-requests/${body.id}/accept`)).status).toBe(404)
  }
})

test('nobody asks themselves, somebody who is shut out or gone, or without saying whom', async () => {
  const [one, blocked, deleted] = await people()
  await db.pool.query('update users set blocked = true where id = $1', [blocked.userId])
  await db.pool.query('delete from users where id = $1', [deleted.userId])
  expect((await ask(one, { user_id: one.userId })).body.code).toBe('friend.oneself')
  for (const { userId } of [blocked, deleted]) expect((await ask(one, { user_id: userId })).status).toBe(404)
  expect((await ask(one, { username: 'nobody-has-this-name' })).status).toBe(404)
  expect((await ask(one, {})).status).toBe(422)
  expect((await ask(one, { user_id: one.userId, username: 'x' })).status).toBe(422)
  expect((await ask(one, { user_id: 'x' })).status).toBe(400)
  expect((await api.as(one).get('/friend-requests?direction=up')).status).toBe(400)
  const id = one.userId
  const answers = [
    await api.get('/friends'),
    await api.get('/friend-requests'),
    await api.post('/friend-requests', { user_id: id }),
    await api.post(`/friend-requests/${id}/accept`),
    await api.delete(`/friend-requests/${id}`),
    await api.delete(`/friends/${id}`),
  ]
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(401))
})

test('friends talk with each other until one of them is a friend no more, or shut out', async () => {
  const [one, other, third] = await people()
  const room = (who: { token: string }, ...friends: string[]) =>
    api.as(who).post('/chat/rooms', { chat_type: 'general_chat', user_ids: friends })
  expect((await room(one, other.userId)).body.code).toBe('chat.not_friends')
  for (const friend of [other, third]) {
    const { body } = await ask(one, { user_id: friend.userId })
    await api.as(friend).post(`/friend-requests/${body.id}/accept`)
  }
  const { body: direct } = await room(one, other.userId)
  expect((await room(other, one.userId)).body.id).toBe(direct.id)
  expect((await room(one)).status).toBe(400)
  const say = (who: { token: string }, n: number) =>
    api.as(who).post(`/chat/rooms/${direct.id}/messages`, { client_id: `m${n}`, content: 'Салам' })
  expect((await say(one, 1)).status).toBe(201)
  await api.as(other).delete(`/friends/${one.userId}`)
  expect((await say(one, 2)).body.code).toBe('chat.not_friends')
  await db.pool.query('update users set blocked = true where id = $1', [third.userId])
  expect((await room(one, third.userId)).body.code).toBe('chat.not_friends')
})
