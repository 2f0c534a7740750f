import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, app, db, log } = await startTestServer()

const person = (email: string, more: object = {}) => ({ email, password: 'correct horse', name: 'Айбек', ...more })
const register = (body: object) => api.post('/auth/register', body)

async function findUser(email: string) {
  return (await db.pool.query('select * from users where email = $1', [email])).rows[0]
}

test('registering makes an account and logs in', async () => {
  const answer = await register(person('aibek@usta.test'))
  expect(answer.status).toBe(201)
  expect(answer.headers.location).toBe('/api/v1/account')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(Object.keys(answer.body).sort()).toEqual(['token', 'user'])
  expect(answer.body.user).toMatchObject({
    email: 'aibek@usta.test',
    name: 'Айбек',
    language: 'en',
    is_staff: false,
    staff_role: null,
    client_id: null,
    provider_id: null,
  })
  const account = await api.as(answer.body).get('/account')
  expect([account.status, account.body]).toEqual([200, answer.body.user])
})

test('a browser is logged in by its cookie, which scripts cannot read and other sites do not send', async () => {
  const answer = await register(person('browser@usta.test'))
  const cookies = [answer.headers['set-cookie']].flat().map(String)
  const cookie = cookies.find((text) => text.startsWith('usta.session_token=')) ?? ''
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
  const session = await api.get('/auth/session', { headers: { cookie: cookie.split(';')[0] ?? '' } })
  expect([session.status, session.body.user.email]).toEqual([200, 'browser@usta.test'])
})

test('the password is kept as an argon2id hash only', async () => {
  await register(person('hashed@usta.test', { password: 'hunter2 hunter2' }))
  const { id } = await findUser('hashed@usta.test')
  const { rows } = await db.pool.query('select * from auth_accounts where user_id = $1', [id])
  expect(rows).toHaveLength(1)
  expect(rows[0].password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(JSON.stringify(log)).not.toContain('hunter2')
})

test('the account speaks the language of the request, or the one that was chosen', async () => {
  const spoken = { headers: { 'accept-language': 'ru' } }
  expect((await api.post('/auth/register', person('ru@usta.test'), spoken)).body.user.language).toBe('ru')
  expect((await register(person('ky@usta.test', { language: 'ky' }))).body.user.language).toBe('ky')
})

test.each(['taken@usta.test', 'TAKEN@Usta.Test'])('an address is taken whatever its case: %s', async (email) => {
  await register(person('taken@usta.test'))
  const answer = await register(person(email))
  expect([answer.status, answer.body.code]).toEqual([409, 'auth.email_taken'])
})

test('of two who register one address at once, one gets it', async () => {
  const answers = await Promise.all([register(person('race@usta.test')), register(person('Race@usta.test'))])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('auth.email_taken')
  const { rows } = await db.pool.query("select from users where email = 'race@usta.test'")
  expect(rows).toHaveLength(1)
})

test("a deleted user's address is free again", async () => {
  const first = await register(person('again@usta.test'))
  await db.pool.query('delete from users where id = $1', [first.body.user.id])
  const second = await register(person('again@usta.test'))
  expect(second.status).toBe(201)
  expect(second.body.user.id).not.toBe(first.body.user.id)
  expect((await api.as(second.body).get('/account')).status).toBe(200)
})

test('what is wrong with a registration is told with its field', async () => {
  const wrong: [object, string][] = [
    [{ email: 'nobody' }, '/email'],
    [{ email: 'a@b' }, '/email'],
    [{ email: `${'x'.repeat(250)}@usta.test` }, '/email'],
    [{ password: 'short' }, '/password'],
    [{ password: 'x'.repeat(129) }, '/password'],
    [{ name: ' ' }, '/name'],
    [{ name: 'x'.repeat(256) }, '/name'],
    [{ language: 'de' }, '/language'],
    [{ is_staff: true }, '/is_staff'],
    [{ staff_role: 'admin' }, '/staff_role'],
    [{ id: '019b0000-0000-7000-8000-000000000001' }, '/id'],
    [{ email_verified: true }, '/email_verified'],
  ]
  for (const [fields, pointer] of wrong) {
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: '/api/v1/auth/register',
      remoteAddress: '203.0.113.1',
      payload: person('wrong@usta.test', fields),
    })
    expect([statusCode, JSON.parse(body).errors[0].pointer]).toEqual([400, pointer])
  }
  expect(await findUser('wrong@usta.test')).toBeUndefined()
})

test('an address of the right form that nobody can have is refused with 422', async () => {
  const answer = await register(person('a!b@usta.test'))
  expect([answer.status, answer.body.errors]).toEqual([
    422,
    [{ pointer: '/email', code: 'email', message: 'No mail can reach this address.' }],
  ])
})
