import { beforeEach, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, db } = await startTestServer()

let accounts = 0
let email: string
let here: { token: string }
let elsewhere: { token: string }

beforeEach(async () => {
  accounts += 1
  email = `person${accounts}@usta.test`
  here = (await api.post('/auth/register', { email, password: 'old password', name: 'Айбек' })).body
  elsewhere = (await api.post('/auth/login', { email, password: 'old password' })).body
})

const change = (current: string, next: string, headers = {}) =>
  api.as(here).post('/auth/password', { current_password: current, new_password: next }, { headers })
const login = async (password: string) => (await api.post('/auth/login', { email, password })).status

test('changing the password ends all other sessions, and the new one holds from then on', async () => {
  expect((await api.as(elsewhere).get('/account')).status).toBe(200)
  expect((await change('old password', 'new password')).status).toBe(204)
  expect((await api.as(elsewhere).get('/account')).status).toBe(401)
  expect((await api.as(here).get('/account')).status).toBe(200)
  expect([await login('old password'), await login('new password')]).toEqual([401, 200])
})

test('nobody changes it without the old one', async () => {
  const answer = await change('wrong', 'new password')
  expect([answer.status, answer.body.code]).toEqual([422, 'auth.wrong_password'])
  expect(answer.body.errors[0].pointer).toBe('/current_password')
  expect((await api.as(elsewhere).get('/account')).status).toBe(200)
  expect(await login('old password')).toBe(200)
})

test('a new one that is too short or too long is refused with its field', async () => {
  for (const wrong of ['short', 'x'.repeat(129)]) {
    const answer = await change('old password', wrong)
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/new_password'])
  }
})

test('repeating the request with the same key answers the same', async () => {
  const headers = { 'idempotency-key': 'change-1' }
  expect((await change('old password', 'new password', headers)).status).toBe(204)
  expect((await change('old password', 'new password', headers)).status).toBe(204)
})

test('a browser changes it with its cookie, from our own pages', async () => {
  const answer = await api.post('/auth/login', { email, password: 'old password' })
  const cookie = String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? ''
  const body = { current_password: 'old password', new_password: 'new password' }
  const foreign = await api.post('/auth/password', body, { headers: { cookie, origin: 'https://evil.example' } })
  expect(foreign.body.code).toBe('auth.foreign_origin')
  const own = await api.post('/auth/password', body, { headers: { cookie, origin: 'http://localhost:3000' } })
  expect(own.status).toBe(204)
  expect(await login('new password')).toBe(200)
})

test('a browser that logs out forgets its cookie', async () => {
  const answer = await api.post('/auth/login', { email, password: 'old password' })
  const cookie = String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? ''
  const out = await api.post('/auth/logout', undefined, { headers: { cookie, origin: 'http://localhost:3000' } })
  expect(out.status).toBe(204)
  expect([out.headers['set-cookie']].flat().join()).toMatch(/usta\.session_token=;.*Max-Age=0/)
  expect((await api.get('/account', { headers: { cookie } })).status).toBe(401)
})

test('a visitor has no password to change', async () => {
  const body = { current_password: 'x', new_password: 'new password' }
  expect((await api.post('/auth/password', body)).status).toBe(401)
})

test('the change is in the audit log without the hashes', async () => {
  await change('old password', 'new password')
  const { rows } = await db.pool.query(
    "select * from audit_log where table_name = 'auth_accounts' order by at desc limit 1",
  )
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('$argon2id')
})
