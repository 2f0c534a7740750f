import { beforeEach, expect, test } from 'vitest'
import type { Person } from '../harness/given/people.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()
let person: Person

beforeEach(async () => {
  person = await given.user({ name: 'Айбек', language: 'ky' })
})

const edit = (body: unknown, headers = {}) => api.as(person).patch('/account', body, { headers })

test('a user sees their account, and nothing that is not theirs to see', async () => {
  const answer = await api.as(person).get('/account')
  expect(answer.status).toBe(200)
  expect(Object.keys(answer.body).sort()).toEqual([
    'client_id',
    'created_at',
    'description',
    'email',
    'id',
    'is_staff',
    'language',
    'name',
    'photo_url',
    'provider_id',
    'staff_role',
    'updated_at',
    'username',
  ])
})

test('it knows the profiles of its owner', async () => {
  const both = await given.clientAndProvider()
  const { body } = await api.as(both).get('/account')
  expect([body.client_id, body.provider_id]).toEqual([both.clientId, both.providerId])
})

test('a user changes their name, description and language', async () => {
  const changes = { name: 'Бакыт', description: 'Уста', language: 'ru' }
  const answer = await edit(changes)
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining(changes)])
  expect((await api.as(person).get('/account')).body).toEqual(answer.body)
  expect((await edit({ description: null })).body.description).toBeNull()
})

test('from the next request on, problems are in the new language', async () => {
  const detail = async () => (await api.as(person).get('/orders/1', { headers: { 'accept-language': '' } })).body.detail
  expect(await detail()).toMatch(/^Суроо туура эмес/)
  await edit({ language: 'ru' })
  expect(await detail()).toMatch(/^Запрос составлен неверно/)
})

test('two changes based on the same version: the second is refused', async () => {
  const { headers } = await api.as(person).get('/account')
  const match = { 'if-match': String(headers.etag) }
  expect((await edit({ name: 'A' }, match)).status).toBe(200)
  expect((await edit({ name: 'B' }, match)).status).toBe(412)
  expect((await api.as(person).get('/account')).body.name).toBe('A')
})

test.each([
  [{}, ''],
  [{ name: '' }, '/name'],
  [{ name: null }, '/name'],
  [{ name: '\u0085' }, '/name'],
  [{ language: 'de' }, '/language'],
  [{ description: 'x'.repeat(2_001) }, '/description'],
  [{ email: 'other@usta.test' }, '/email'],
  [{ is_staff: true }, '/is_staff'],
  [{ blocked: false }, '/blocked'],
])('%j is refused with 400', async (body, pointer) => {
  const answer = await edit(body)
  expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer])
})

test('a visitor has no account', async () => {
  expect((await api.get('/account')).status).toBe(401)
  expect((await api.patch('/account', { name: 'X' })).status).toBe(401)
})

test('the audit log knows who changed what, in which request', async () => {
  const { headers } = await edit({ name: 'Бакыт' })
  const { rows } = await db.pool.query(
    `select actor_id, request_id, changes from audit_log
     where table_name = 'users' and row_id = $1 and operation = 'update'`,
    [person.userId],
  )
  expect(rows).toMatchObject([{ actor_id: person.userId, request_id: headers['x-request-id'] }])
  expect(JSON.stringify(rows[0].changes)).toContain('Бакыт')
})
