import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { createConversations } from './conversation.ts'

const server = await startTestServer()
const { api, given } = server
const { bidRoom, say } = createConversations(server)

const { body: document } = await api.get('/openapi.json')
const nobody = '0198a8a8-0000-7000-8000-000000000000'

type Method = 'get' | 'post' | 'patch' | 'delete'

/** Every operation of chat, with ids that nobody has. */
const operations = Object.entries(document.paths as Record<string, Record<string, unknown>>).flatMap(
  ([path, methods]) => {
    const isChat = /^(\/api\/v1)?(\/staff)?\/chat\/|^(\/api\/v1)?\/(orders|bids)\/\{id\}\/chat$/.test(path)
    const filled = path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, nobody)
    const names = Object.keys(methods).filter((name) => /^(get|post|patch|delete)$/.test(name)) as Method[]
    return isChat
      ? names.map((method) => ({ method, path: filled, isOne: filled !== path.replace('/api/v1', '') }))
      : []
  },
)

function call(who: typeof api, method: Method, path: string, body: unknown) {
  return method === 'get' || method === 'delete' ? who[method](path) : who[method](path, body)
}

test('every operation of chat needs a login, and those of staff one of staff', async () => {
  expect(operations.length).toBeGreaterThan(30)
  const client = api.as(await given.client())
  for (const { method, path } of operations) {
    expect([method, path, (await call(api, method, path, {})).status]).toEqual([method, path, 401])
    if (!path.startsWith('/staff')) continue
    expect([method, path, (await call(client, method, path, {})).status]).toEqual([method, path, 403])
  }
})

test('what has no meaning is refused before anything is looked for', async () => {
  const staff = api.as(await given.staff('admin'))
  for (const { method, path, isOne } of operations) {
    const bad = isOne ? path.replace(nobody, 'x') : `${path}?nobody_knows=1`
    expect([method, bad, (await call(staff, method, bad, { nobody_knows: 1 })).status]).toEqual([method, bad, 400])
  }
})

test.each([
  ['post', 'messages', { client_id: 'a b', content: 'x' }],
  ['post', 'messages', { client_id: 'a' }],
  ['post', 'messages', { client_id: 'a', content: 'x'.repeat(4_001) }],
  ['post', 'messages', { client_id: 'a', content: 'x', sender_id: nobody }],
  ['post', 'read', { seq: -1 }],
  ['post', 'delivered', { seq: 1.5 }],
  ['patch', 'settings', { archived: 'yes' }],
  ['post', 'participants', { user_id: 'x' }],
] as const)('bad input is refused: %s %s %j', async (method, what, body) => {
  const { path, client } = await bidRoom()
  expect((await call(api.as(client), method, `${path}/${what}`, body)).status).toBe(400)
})

test('the sides of an order add, remove and rename nobody, and nothing empty is said', async () => {
  const { id, path, client, provider } = await bidRoom()
  const third = await given.user()
  const answers = [
    await api.as(client).post(`${path}/participants`, { user_id: third.userId }),
    await api.as(client).delete(`${path}/participants/${provider.userId}`),
    await api.as(client).patch(`${path}/participants/${provider.userId}`, { role: 'admin' }),
    await api.as(client).patch(path, { title: 'Менин' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(403))
  const { id: said } = await say(id, client, 'Салам')
  for (const content of [' ', '\n\t', '\u200b\u200d\u2060', '\ufeff', '\u3164', '\u2800']) {
    const empty = await api.as(client).post(`${path}/messages`, { client_id: 'a', content })
    expect([empty.status, empty.body.errors[0].code]).toEqual([422, 'empty'])
    expect((await api.as(client).patch(`/chat/messages/${said}`, { content })).status).toBe(400)
  }
  expect((await api.as(client).get(`${path}/messages?after_seq=0&before_seq=9`)).status).toBe(422)
  expect((await api.as(client).get(`${path}/messages?cursor=abc`)).status).toBe(400)
})
