import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const argon2 = vi.hoisted(() => ({ computed: 0 }))

vi.mock('@node-rs/argon2', async (load) => {
  const real = await load<typeof import('@node-rs/argon2')>()
  const counted = <Args extends unknown[], Result>(compute: (...args: Args) => Result) => {
    return (...args: Args) => {
      argon2.computed += 1
      return compute(...args)
    }
  }
  return { ...real, hash: counted(real.hash), verify: counted(real.verify) }
})

const { api, app, db, log } = await startTestServer()
const email = 'aibek@usta.test'
const password = 'correct horse'
let userId: string

let addresses = 0
/** Each from another address, since twenty tries a minute are all that one gets. */
async function login(body: object) {
  addresses += 1
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/auth/login',
    headers: { 'accept-language': 'en' },
    remoteAddress: `203.0.113.${addresses}`,
    payload: body,
  })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}

beforeAll(async () => {
  const answer = await api.post('/auth/register', { email, password, name: 'Айбек' })
  expect(answer).toMatchObject({ status: 201, body: { user: { email } } })
  userId = answer.body.user.id
})

beforeEach(() => {
  argon2.computed = 0
})

test('the right password logs in', async () => {
  const answer = await login({ email, password })
  expect(answer.status).toBe(200)
  expect(answer.body.user).toMatchObject({ id: userId, email })
  expect(answer.headers['cache-control']).toBe('no-store')
  expect((await api.as(answer.body).get('/account')).status).toBe(200)
})

test('the case of the address does not matter', async () => {
  expect((await login({ email: 'AIBEK@Usta.Test', password })).status).toBe(200)
})

test('logging in is noted', async () => {
  await db.pool.query('update users set last_login = null where id = $1', [userId])
  await login({ email, password })
  const { rows } = await db.pool.query(
    "select last_login > now() - interval '1 minute' as recent from users where id = $1",
    [userId],
  )
  expect(rows).toEqual([{ recent: true }])
})

describe('whoever may not come in cannot tell why', () => {
  async function refusalOf(body: object) {
    argon2.computed = 0
    const { status, body: problem } = await login(body)
    return { status, problem: { ...problem, request_id: '' }, work: argon2.computed }
  }

  async function changed(statement: string, restore: string) {
    await db.pool.query(statement, [userId])
    const refusal = await refusalOf({ email, password })
    await db.pool.query(restore, [userId])
    return refusal
  }

  test('a wrong password, an unknown address, a blocked and a closed account: the same answer, after the same work', async () => {
    const wrongPassword = await refusalOf({ email, password: 'wrong' })
    expect(wrongPassword).toMatchObject({ status: 401, problem: { code: 'auth.wrong_credentials' }, work: 1 })
    expect(await refusalOf({ email: 'nobody@usta.test', password })).toEqual(wrongPassword)
    expect(
      await changed('update users set blocked = true where id = $1', 'update users set blocked = false where id = $1'),
    ).toEqual(wrongPassword)
    expect(
      await changed(
        'update users set is_active = false where id = $1',
        'update users set is_active = true where id = $1',
      ),
    ).toEqual(wrongPassword)
    expect((await login({ email, password })).status).toBe(200)
  })

  test('so does a deleted one', async () => {
    const body = { email: 'gone@usta.test', password }
    const { user } = (await api.post('/auth/register', { ...body, name: 'Айбек' })).body
    await db.pool.query('delete from users where id = $1', [user.id])
    expect(await refusalOf(body)).toEqual(await refusalOf({ email, password: 'wrong' }))
  })

  test('and one without a password', async () => {
    const { rows } = await db.pool.query("insert into users (email, name) values ('x@usta.test', 'X') returning id")
    expect(rows).toHaveLength(1)
    expect(await refusalOf({ email: 'x@usta.test', password })).toEqual(await refusalOf({ email, password: 'wrong' }))
  })
})

test.each([
  [{ email }, '/password'],
  [{ password }, '/email'],
  [{ email: 'x', password }, '/email'],
  [{ email, password, remember: true }, '/remember'],
  [{ email, password: 'x'.repeat(1_001) }, '/password'],
  [{ email: { $ne: '' }, password }, '/email'],
])('%j is refused with 400', async (body, pointer) => {
  const answer = await login(body)
  expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer])
})

test('an address that nobody can have is just wrong', async () => {
  expect((await login({ email: 'a!b@usta.test', password })).status).toBe(401)
})

test('a password that is longer than any may be is just wrong', async () => {
  expect((await login({ email, password: 'x'.repeat(1_000) })).status).toBe(401)
})

test('guessing is slow: twenty tries a minute from one place', async () => {
  for (let n = 0; n < 19; n++) await api.post('/auth/login', {})
  expect((await api.post('/auth/login', { email, password: 'wrong' })).status).toBe(401)
  const answer = await api.post('/auth/login', { email, password })
  expect(answer.status).toBe(429)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
})

test('no password and no token is in the log', async () => {
  const { token } = (await login({ email, password })).body
  await api.as({ token }).get('/account')
  const text = JSON.stringify(log)
  expect(text).toContain('/api/v1/auth/login')
  for (const secret of [password, token, 'wrong@']) expect(text).not.toContain(secret)
})
