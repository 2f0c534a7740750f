import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { connect } from '../harness/sockets.ts'
import { createConversations } from './conversation.ts'

const server = await startTestServer({ demo: true })
const { api, db, given, runJobs, url } = server
const { befriend, bidRoom, say } = createConversations(server)

const moderator = api.as(await given.staff('moderator'))

/** A message of the provider that the client has reported. */
async function reported() {
  const room = await bidRoom()
  const message = await say(room.id, room.provider, 'Жаман сөз')
  const report = { reason: 'harassment', description: 'Сөгүндү', evidence: [{ description: 'Экинчи жолу' }] }
  const { status, body } = await api.as(room.client).post(`/chat/messages/${message.id}/reports`, report)
  expect(status).toBe(201)
  return { ...room, message, report: body as { id: string } }
}

test('a report is taken up, dismissed once, and seen by its author without what staff noted', async () => {
  const { client, message, report } = await reported()
  const path = `/staff/chat/reports/${report.id}`
  const again = await api.as(client).post(`/chat/messages/${message.id}/reports`, { reason: 'spam' })
  expect(again.body.code).toBe('chat.already_reported')
  const { body: queue } = await moderator.get('/staff/chat/reports?status=pending')
  expect(queue.items.map(({ id }: { id: string }) => id)).toContain(report.id)
  expect((await moderator.get(path)).body).toMatchObject({ message: { content: 'Жаман сөз' }, context: [] })
  expect((await moderator.post(`${path}/review`, { admin_notes: 'Карап жатам' })).body.status).toBe('under_review')
  expect((await moderator.post(`${path}/dismiss`, {})).body).toMatchObject({ status: 'dismissed', allowed_actions: [] })
  for (const [verb, body] of [
    ['review', {}],
    ['dismiss', {}],
    ['resolve', { actions: ['hide'] }],
  ] as const) {
    expect((await moderator.post(`${path}/${verb}`, body)).body.code).toBe('chat.report_decided')
  }
  const { body: own } = await api.as(client).get('/chat/reports')
  expect(own.items).toMatchObject([{ id: report.id, status: 'dismissed' }])
  expect(JSON.stringify(own)).not.toContain('Карап жатам')
})

test('a warning reaches the one who is warned, on their devices and in their conversation with staff', async () => {
  const { provider, client, message, report } = await reported()
  const app = await connect(url, provider)
  const decided = await moderator.post(`/staff/chat/reports/${report.id}/resolve`, { actions: ['warn'] })
  expect(decided.body).toMatchObject({ status: 'resolved', action_taken: 'warn' })
  const heard = await app.hears('message.created', ({ code }) => code === 'warned')
  expect(heard).toMatchObject({ sender_id: null, content: expect.stringContaining('A warning') })
  const { body } = await api.as(provider).get('/chat/rooms?chat_type=support_chat')
  expect(body.items).toMatchObject([{ id: heard.room_id, unread_count: 1, is_active: true }])
  expect((await api.as(client).get(`/chat/rooms/${heard.room_id}`)).status).toBe(404)

  await runJobs()
  const told = await api.as(provider).get('/notifications?kind=system')
  expect(told.body.items).toMatchObject([{ subject: 'A warning', link: `/messages/${heard.room_id}`, is_read: false }])
  const { rows: ways } = await db.pool.query(
    'select channel from notification_deliveries where notification_id = $1 order by channel',
    [told.body.items[0].id],
  )
  expect(ways).toEqual([{ channel: 'email' }, { channel: 'in_app' }])
  expect(JSON.stringify(told.body.items)).not.toContain(message.content)
  expect((await api.as(client).get('/notifications?kind=system')).body.items).toEqual([])
})

test('who is blocked for a report is out at once', async () => {
  const { provider, report } = await reported()
  const app = await connect(url, provider)
  await moderator.post(`/staff/chat/reports/${report.id}/resolve`, { actions: ['block'] })
  await app.closed()
  expect((await api.as(provider).get('/chat/rooms')).status).toBe(401)
})

test('a member of staff is not blocked for a report, which stays open with their message in sight', async () => {
  const colleague = await given.staff('support')
  const friend = await given.user()
  await befriend(friend, colleague)
  const { body: room } = await api.as(friend).post('/chat/rooms', {
    chat_type: 'general_chat',
    user_ids: [colleague.userId],
  })
  const message = await say(room.id, colleague, 'Жаман сөз')
  const { body: report } = await api.as(friend).post(`/chat/messages/${message.id}/reports`, { reason: 'harassment' })
  const path = `/staff/chat/reports/${report.id}`
  const refused = await moderator.post(`${path}/resolve`, { actions: ['hide', 'block'] })
  expect([refused.status, refused.body.code]).toEqual([409, 'user.is_staff'])
  expect((await moderator.get(path)).body.status).toBe('pending')
  const { body: said } = await api.as(friend).get(`/chat/rooms/${room.id}/messages`)
  expect(said.items).toMatchObject([{ id: message.id, content: 'Жаман сөз' }])
  expect((await api.as(colleague).get('/chat/rooms')).status).toBe(200)
})

test('what was said in a conversation that is deleted by now is still seen and decided', async () => {
  const { bid, client, report } = await reported()
  expect((await api.as(client).delete(`/orders/${bid.orderId}`)).status).toBe(204)
  const { body: queue } = await moderator.get('/staff/chat/reports?status=pending')
  expect(queue.items).toContainEqual(
    expect.objectContaining({ id: report.id, message: expect.objectContaining({ content: 'Жаман сөз' }) }),
  )
  const path = `/staff/chat/reports/${report.id}`
  expect((await moderator.post(`${path}/resolve`, { actions: ['hide', 'warn'] })).body.status).toBe('resolved')
})

test('a question to staff waits in their queue until one enters, and ends when they close it', async () => {
  const asker = await given.user()
  const { body: room } = await api.as(asker).post('/chat/rooms', { chat_type: 'support_chat' })
  await say(room.id, asker, 'Төлөм өтпөй жатат')
  const helper = api.as(await given.staff('support'))
  const waiting = async (attended: boolean) => {
    const { body } = await helper.get(`/staff/chat/support?attended=${attended}`)
    return body.items.some(({ id }: { id: string }) => id === room.id)
  }
  expect([await waiting(false), await waiting(true)]).toEqual([true, false])
  expect((await helper.post(`/chat/rooms/${room.id}/close`)).status).toBe(404)
  expect((await helper.post(`/chat/rooms/${room.id}/enter`, { reason: 'Суроо' })).body).toMatchObject({
    role: 'moderator',
  })
  expect([await waiting(false), await waiting(true)]).toEqual([false, true])
  expect((await helper.post(`/chat/rooms/${room.id}/leave`)).status).toBe(204)
  expect([await waiting(false), await waiting(true)]).toEqual([true, false])
  await helper.post(`/chat/rooms/${room.id}/enter`, { reason: 'Дагы суроо' })
  await db.pool.query("delete from chat_participants where chat_room_id = $1 and role = 'moderator'", [room.id])
  expect([await waiting(false), await waiting(true)]).toEqual([true, false])
  await helper.post(`/chat/rooms/${room.id}/enter`, { reason: 'Кайра' })
  expect([await waiting(false), await waiting(true)]).toEqual([false, true])
  expect((await helper.post(`/chat/rooms/${room.id}/close`)).body).toMatchObject({ is_active: false })
  expect((await helper.post(`/chat/rooms/${room.id}/close`)).body.code).toBe('chat.room_closed')
  const late = await api.as(asker).post(`/chat/rooms/${room.id}/messages`, { client_id: 'late', content: 'Алло' })
  expect(late.body.code).toBe('chat.room_closed')
  const { body: next } = await api.as(asker).post('/chat/rooms', { chat_type: 'support_chat' })
  expect(next.id).not.toBe(room.id)
})

test('a template takes its variables and no others, is counted where it is sent, and is for those who may', async () => {
  const editor = api.as(await given.staff('support'))
  const input = { name: 'Жолдо', category: 'greeting', content: 'Саламатсызбы, {{ name }}!', variables: ['name'] }
  const { status, body: template } = await editor.post('/chat/templates', input)
  expect(status).toBe(201)
  const path = `/chat/templates/${template.id}`
  const { id, client, provider } = await bidRoom()
  const said = { template_id: template.id, variables: { name: '{{ secret }}\nАйбек' } }
  expect((await api.as(provider).post(`${path}/preview`, { variables: { name: 'Айбек' } })).body.content).toBe(
    'Саламатсызбы, Айбек!',
  )
  const send = (body: object, who = provider) =>
    api.as(who).post(`/chat/rooms/${id}/messages`, { client_id: `t${Math.random()}`.replace('.', ''), ...body })
  expect((await send(said)).body.content).toBe('Саламатсызбы, {{ secret }} Айбек!')
  expect((await editor.get(path)).body.usage_count).toBe(1)
  expect((await send({ template_id: template.id })).body.code).toBe('chat.template_unusable')
  expect((await send({ ...said, content: 'Мен' })).status).toBe(422)
  const more = { variables: { name: 'x', other: 'y' } }
  expect((await send({ ...said, ...more })).body.code).toBe('chat.template_unusable')
  expect((await api.as(provider).post(`${path}/preview`, more)).status).toBe(422)
  expect((await api.as(client).get(path)).status).toBe(404)
  expect((await api.as(client).get('/chat/templates')).status).toBe(403)

  for (const content of [
    '{{ other }}',
    '{% if name %}{% else %}{{ other }}{% endif %}',
    '{{ name | nope }}',
    '{% if %}',
  ]) {
    const made = await editor.post('/chat/templates', { ...input, content })
    expect([content, made.status, made.body.code]).toEqual([content, 422, 'chat.template_unusable'])
  }
  expect((await editor.patch(path, { variables: [] })).body.code).toBe('chat.template_unusable')
  expect((await editor.delete(path)).status).toBe(204)
  expect((await send(said)).status).toBe(404)
  expect((await editor.post(`${path}/restore`)).body).toMatchObject({ id: template.id, usage_count: 1 })
})

test('providers choose from the templates in their language and from those that suit all', async () => {
  const editor = api.as(await given.staff('support'))
  const provider = api.as(await given.provider())
  const make = async (name: string, more: object) => {
    const input = { name, category: 'general', content: 'Салам', ...more }
    return (await editor.post('/chat/templates', input)).body
  }
  const all = await make('Баарына', {})
  expect(all.language).toBeNull()
  const russian = await make('Орусча', { language: 'ru' })
  await make('Колдоо', { language: 'ky', category: 'support' })
  await make('Эски', { language: 'ky', is_active: false })
  const names = async (who: typeof provider, query: string) =>
    (await who.get(`/chat/templates?${query}`)).body.items.map(({ name }: { name: string }) => name)
  expect(await names(provider, 'language=ky&category=general')).toEqual(['Баарына'])
  expect(await names(provider, 'language=ru&category=general')).toEqual(['Орусча', 'Баарына'])
  expect(await names(editor, 'language=ky')).toEqual(expect.arrayContaining(['Эски', 'Колдоо', 'Баарына']))
  expect((await provider.get('/chat/templates?language=kk')).status).toBe(400)
  const path = `/chat/templates/${russian.id}`
  expect((await editor.patch(path, { name: 'Орусча эле' })).body.language).toBe('ru')
  expect((await editor.patch(path, { language: null })).body.language).toBeNull()
  expect((await editor.patch(path, { language: 'kk' })).status).toBe(400)
})
