import { beforeEach, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { connect } from '../harness/sockets.ts'
import { startProviders } from '../messages/providers.ts'

const providers = await startProviders()
const { api, db, given, runJobs, url } = await startTestServer({ messages: providers.config })

beforeEach(() => {
  providers.requests.push.length = 0
})

const query = async (text: string, values: unknown[] = []) => (await db.pool.query(text, values)).rows

/** A room of an order, and its client with a phone. */
async function room(language: 'en' | 'ky' | 'ru' = 'en') {
  const client = await given.client({ language })
  const { bids } = await given.openOrder({ bids: 1, client })
  const [bid] = bids
  const provider = bid?.provider as (typeof bids)[number]['provider']
  const { body } = await api.as(provider).post(`/bids/${bid?.id}/chat`)
  await api.as(client).post('/notifications/push-subscriptions', providers.browser)
  await runJobs()
  const path = `/chat/rooms/${body.id}`
  let sent = 0
  async function say(content: string) {
    sent += 1
    const { status, body } = await api.as(provider).post(`${path}/messages`, { client_id: `m${sent}`, content })
    expect(status).toBe(201)
    return body
  }
  return { id: body.id as string, path, client, provider, say }
}

const pushes = () => providers.requests.push.map((request) => providers.read(request))

const toldOf = (userId: string) =>
  query(
    `select id, message, context_data->>'count' as count, is_read from user_notifications
     where user_id = $1 and notification_type = 'chat_message' order by created_at`,
    [userId],
  )

const notedOf = (userId: string) =>
  query('select is_read, sent_via from chat_notifications where user_id = $1 order by created_at', [userId])

test('messages come to the phone of who is away, together, until the room is read', async () => {
  const { client, id, path, provider, say } = await room('ru')
  await say('Салам!')
  await runJobs()
  const last = await say('Саат 10до келем.')
  await runJobs()
  const tag = `chat_room:${id}`
  expect(pushes()).toMatchObject([
    { body: 'Салам!', tag, link: `/messages/${id}` },
    { body: 'Новых сообщений: 2. Саат 10до келем.', tag },
  ])
  const [first, ...others] = await toldOf(client.userId)
  expect([first, others]).toMatchObject([{ count: '2', is_read: false }, []])
  expect(await notedOf(client.userId)).toEqual(Array(2).fill({ is_read: false, sent_via: 'push' }))
  expect(await toldOf(provider.userId)).toEqual([])

  await api.as(client).post(`${path}/read`, { seq: last.seq - 1 })
  await runJobs()
  expect((await toldOf(client.userId))[0]).toMatchObject({ is_read: false })
  await api.as(client).post(`${path}/read`, { seq: last.seq })
  await runJobs()
  expect(await toldOf(client.userId)).toMatchObject([{ is_read: true }])
  expect((await notedOf(client.userId)).map(({ is_read }) => is_read)).toEqual([true, true])

  await say('Мен келдим')
  await runJobs()
  expect(await toldOf(client.userId)).toMatchObject([{ is_read: true }, { count: '1', is_read: false }])
})

test('what is said while a push still waits goes along with it', async () => {
  const { client, say } = await room()
  const { status } = await api.as(client).patch('/notifications/preferences', { digest_frequency: 'daily' })
  expect(status).toBe(200)
  for (const text of ['Салам!', 'Кечигем']) {
    await say(text)
    await runJobs()
  }
  expect(pushes()).toEqual([])
  await db.pool.query("update notification_queue set scheduled_at = now() where held_for = 'digest'")
  await db.pool.query("select graphile_worker.add_job('notifications.sweep')")
  await runJobs()
  expect(pushes().map(({ body }) => body)).toEqual(['2 new messages: Кечигем'])
})

test('of messages that are heard of in another order, the last is told', async () => {
  const { client, say } = await room()
  await say('Good morning')
  await db.pool.query(`update graphile_worker._private_jobs set priority = 1`)
  await say('I am at the door')
  await runJobs()
  expect(await toldOf(client.userId)).toMatchObject([{ count: '2', message: expect.stringContaining('at the door') }])
})

test('the last message is not pushed once it is deleted, though another was heard of later', async () => {
  const { client, provider, say } = await room()
  await api.as(client).patch('/notifications/preferences', { digest_frequency: 'daily' })
  await say('Good morning')
  await db.pool.query(`update graphile_worker._private_jobs set priority = 1`)
  const last = await say('I am at the door')
  await runJobs()
  expect((await api.as(provider).delete(`/chat/messages/${last.id}`)).status).toBe(204)
  await db.pool.query("update graphile_worker._private_jobs set run_at = now() + interval '1 hour'")
  await db.pool.query("update notification_queue set scheduled_at = now() where held_for = 'digest'")
  await db.pool.query("select graphile_worker.add_job('notifications.sweep')")
  await runJobs()
  expect(pushes()).toEqual([])
})

test('of a long message its beginning is told, up to a whole letter', async () => {
  const { client, say } = await room()
  const beginning = `${'х'.repeat(199)}🙂`
  await say(`${beginning} Аягы`)
  await runJobs()
  expect(await toldOf(client.userId)).toMatchObject([{ message: beginning }])
})

test('who reads in time is not called to the phone', async () => {
  const { client, path, say } = await room()
  await api.as(client).patch('/notifications/preferences', { digest_frequency: 'daily' })
  const { seq } = await say('Салам!')
  await runJobs()
  await api.as(client).post(`${path}/read`, { seq })
  await runJobs()
  await db.pool.query('update notification_queue set scheduled_at = now()')
  await db.pool.query("select graphile_worker.add_job('notifications.sweep')")
  await runJobs()
  expect(pushes()).toEqual([])
})

test.each([
  ['is deleted', (path: string) => `delete from chat_messages where chat_room_id = '${path.split('/').at(-1)}'`, {}],
  ['is in a room that is muted by then', () => 'select 1', { mute_until: '2099-01-01T00:00:00Z' }],
  ['is in a room that is turned off by then', () => 'select 1', { notifications_enabled: false }],
] as const)('what %s does not go out any more', async (_, change, settings) => {
  const { client, path, say } = await room()
  await api.as(client).patch('/notifications/preferences', { digest_frequency: 'daily' })
  await say('Салам!')
  await runJobs()
  await db.pool.query(change(path))
  if (Object.keys(settings).length > 0) await api.as(client).patch(`${path}/settings`, settings)
  await db.pool.query("update notification_queue set scheduled_at = now() where held_for = 'digest'")
  await db.pool.query("select graphile_worker.add_job('notifications.sweep')")
  await runJobs()
  expect(pushes()).toEqual([])
  const queued = await query(
    'select queue.status from notification_queue queue join user_notifications told on told.id = notification_id where user_id = $1',
    [client.userId],
  )
  expect(queued).toEqual([{ status: 'cancelled' }])
})

test('of several unread messages one that is deleted is not told any more, and the others are', async () => {
  const { client, id, provider, say } = await room()
  await api.as(client).patch('/notifications/preferences', { digest_frequency: 'daily' })
  for (const text of ['Салам!', 'Кечигем']) {
    await say(text)
    await runJobs()
  }
  const wrong = await say('Жаңылыш сөз')
  await runJobs()
  const due = "update notification_queue set scheduled_at = now() where held_for = 'digest'"
  // Its turn comes before anybody has heard that the message is gone: it is withdrawn, and comes back.
  expect((await api.as(provider).delete(`/chat/messages/${wrong.id}`)).status).toBe(204)
  const hearAt = (time: string) => db.pool.query(`update graphile_worker._private_jobs set run_at = ${time}`)
  await hearAt("now() + interval '1 hour'")
  await db.pool.query(due)
  await db.pool.query("select graphile_worker.add_job('notifications.sweep')")
  await runJobs()
  expect(pushes()).toEqual([])
  await hearAt('now()')
  await runJobs()
  expect(pushes()).toMatchObject([{ body: '2 new messages: Кечигем', tag: `chat_room:${id}` }])
  expect(await toldOf(client.userId)).toMatchObject([{ count: '2', is_read: false }])
  expect(JSON.stringify(await query('select * from user_notifications'))).not.toContain('Жаңылыш сөз')
})

test('what has been pushed is not pushed again when a message of it goes, but keeps none of its words', async () => {
  const { client, provider, say } = await room()
  await say('Салам!')
  await runJobs()
  const wrong = await say('Жаңылыш сөз')
  await runJobs()
  providers.requests.push.length = 0
  await api.as(provider).delete(`/chat/messages/${wrong.id}`)
  await runJobs()
  expect(pushes()).toEqual([])
  expect(await toldOf(client.userId)).toMatchObject([{ count: '1', message: 'Салам!' }])
})

test('the only message that is unread takes its notification along when staff hide it', async () => {
  const { client, say } = await room()
  const wrong = await say('Жаман сөз')
  await runJobs()
  const { body: report } = await api.as(client).post(`/chat/messages/${wrong.id}/reports`, { reason: 'spam' })
  const moderator = api.as(await given.staff('moderator'))
  await moderator.post(`/staff/chat/reports/${report.id}/resolve`, { actions: ['hide'] })
  await runJobs()
  expect(await toldOf(client.userId)).toEqual([])
  expect(JSON.stringify(await query('select * from stored.user_notifications'))).not.toContain('Жаман сөз')
})

test('who looks at the room, has muted it or turned it off is not told', async () => {
  const { client, id, path, say } = await room()
  const settings = (body: object) => api.as(client).patch(`${path}/settings`, body)
  const until = new Date(Date.now() + 3_600_000).toISOString()
  expect((await settings({ mute_until: until })).status).toBe(200)
  await say('muted')
  await runJobs()
  await settings({ mute_until: null, notifications_enabled: false })
  await say('off')
  await runJobs()
  await settings({ notifications_enabled: true })
  await api.as(client).patch('/notifications/preferences', { chat_notifications: false })
  await say('no messages at all')
  await runJobs()
  await api.as(client).patch('/notifications/preferences', { chat_notifications: true })
  const app = await connect(url, client)
  await app.ask('room.open', { room_id: id })
  await say('seen')
  await runJobs()
  expect([pushes(), await toldOf(client.userId), await notedOf(client.userId)]).toEqual([[], [], []])

  await app.ask('room.close')
  await say('away')
  await runJobs()
  expect(pushes()).toMatchObject([{ body: 'away' }])
})

test.each([
  ['deleted', 'delete from users where id = $1', 'client'],
  ['blocked', 'update users set blocked = true where id = $1', 'client'],
  ['told by somebody who was blocked', 'update users set blocked = true where id = $1', 'provider'],
] as const)('who is %s gets nothing', async (_, change, whose) => {
  const { say, ...people } = await room()
  await say('Салам!')
  await db.pool.query(change, [people[whose].userId])
  await runJobs()
  expect([pushes(), await toldOf(people.client.userId), await notedOf(people.client.userId)]).toEqual([[], [], []])
})

test('the event of a message that is heard twice is told once; a message that is gone is not told', async () => {
  const { client, say } = await room()
  await say('Салам!')
  const [job] = await query(
    `select payload from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = task_id
     where identifier = 'notifications:chat.message_created' order by job.id desc limit 1`,
  )
  await db.pool.query("select graphile_worker.add_job('notifications:chat.message_created', $1)", [job?.payload])
  await runJobs()
  expect(await toldOf(client.userId)).toMatchObject([{ count: '1' }])
  expect(pushes()).toHaveLength(1)

  const gone = await say('Ката')
  await db.pool.query('delete from chat_messages where id = $1', [gone.id])
  await runJobs()
  expect(pushes()).toHaveLength(1)
})
