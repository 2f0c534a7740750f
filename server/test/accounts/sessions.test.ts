import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ProviderPerson } from '../harness/given/people.ts'
import { startTestServer } from '../harness/server.ts'
import { startSecondProcess } from './second-process.ts'

const server = await startTestServer()
const { api, given, db } = server
const other = await startSecondProcess(server)

type Person = Awaited<ReturnType<typeof given.user>>
let person: Person

beforeEach(async () => {
  person = await given.user()
})

const statusOf = async (who: { token: string }, at = api) => (await at.as(who).get('/account')).status

/** Someone whose session both processes have just looked up, and so keep. */
async function seenEverywhere(who: Person): Promise<void> {
  for (const at of [api, other.api]) {
    for (let n = 0; n < 2; n++) expect(await statusOf(who, at)).toBe(200)
  }
}

async function isOutEverywhere(who: Person): Promise<void> {
  expect(await statusOf(who)).toBe(401)
  await hearsOf(who, other.api)
}

/** What was done elsewhere is heard from the database, a moment later: not only when what is known of a session is too old, after 10 s. */
async function hearsOf(who: Person, at = api): Promise<void> {
  await vi.waitFor(async () => expect(await statusOf(who, at)).toBe(401), { interval: 5, timeout: 8_000 })
}

describe('a session', () => {
  test('tells who is logged in, from where and until when', async () => {
    const answer = await api.as(person).get('/auth/session')
    expect(answer.status).toBe(200)
    expect(answer.body.session).toMatchObject({ id: person.sessionId, is_current: true })
    expect(answer.body.user).toMatchObject({ id: person.userId, email: person.email })
    expect(JSON.stringify(answer.body)).not.toContain(person.token)
  })

  test('is found even when a hundred newer ones are open', async () => {
    await db.pool.query(
      `insert into auth_sessions (user_id, token, expires_at)
       select $1, 'x' || gen_random_uuid(), now() + interval '1 day' from generate_series(1, 101)`,
      [person.userId],
    )
    expect((await api.as(person).get('/auth/session')).body.session.id).toBe(person.sessionId)
  })

  test('that has ended by itself is no session, even when it was just looked up', async () => {
    await seenEverywhere(person)
    await db.pool.query("update auth_sessions set expires_at = now() - interval '1 s' where id = $1", [
      person.sessionId,
    ])
    await hearsOf(person)
    await hearsOf(person, other.api)
  })

  test('that is used goes on for thirty days, prolonged once a day', async () => {
    const daysLeft = async () => {
      const sql =
        'select extract(epoch from expires_at - now()) / 86400 as days, updated_at from auth_sessions where id = $1'
      return (await db.pool.query(sql, [person.sessionId])).rows[0]
    }
    await db.pool.query("update auth_sessions set expires_at = now() + interval '28 days' where id = $1", [
      person.sessionId,
    ])
    await api.as(person).get('/account')
    const prolonged = await daysLeft()
    expect(Number(prolonged.days)).toBeGreaterThan(29.9)
    await api.as(person).get('/account')
    expect((await daysLeft()).updated_at).toBe(prolonged.updated_at)
  })
})

test.each([
  '',
  'Bearer',
  'Bearer ',
  'Bearer x',
  `Bearer ${'x'.repeat(32)}`,
  `Bearer ${'x'.repeat(5_000)}`,
  "Bearer ' or true --aaaaaaaaaaaaa",
  'Basic dXNlcjpwYXNz',
  'Bearer ключключключключ',
  'Bearer \u0000aaaaaaaaaaaaaaaaa',
])('the credential %j opens nothing', async (authorization) => {
  const answer = await api.get('/account', { headers: { authorization } })
  expect([answer.status, answer.body.code]).toEqual([401, 'auth.required'])
})

test.each([
  'usta.session_token=',
  'usta.session_token=x.y',
  `usta.session_token=${'x'.repeat(32)}.signature`,
  'other=1',
])('the cookie %j opens nothing', async (cookie) => {
  expect((await api.get('/account', { headers: { cookie } })).status).toBe(401)
})

test('a credential that opens nothing does not fall back on the cookie', async () => {
  const cookie = `usta.session_token=${person.token}.x`
  expect((await api.get('/account', { headers: { cookie } })).status).toBe(200)
  expect((await api.get('/account', { headers: { cookie, authorization: 'Bearer x' } })).status).toBe(401)
})

describe('out at once, in every process', () => {
  test('is who logs out', async () => {
    await seenEverywhere(person)
    expect((await api.as(person).post('/auth/logout')).status).toBe(204)
    await isOutEverywhere(person)
  })

  test.each([
    ['is blocked', 'update users set blocked = true where id = $1'],
    ['closes the account', 'update users set is_active = false where id = $1'],
    ['is deleted', 'delete from users where id = $1'],
  ])('is who %s', async (_what, statement) => {
    await seenEverywhere(person)
    await db.pool.query(statement, [person.userId])
    await hearsOf(person)
    await isOutEverywhere(person)
  })

  test('is who staff block, already with the next request', async () => {
    const moderator = await given.staff('moderator')
    await seenEverywhere(person)
    expect((await api.as(moderator).post(`/staff/users/${person.userId}/block`)).status).toBe(200)
    await isOutEverywhere(person)
    await api.as(moderator).post(`/staff/users/${person.userId}/unblock`)
    expect(await statusOf(person)).toBe(401)
  })

  test('is a member of staff who loses the role: from the back office, not from their account', async () => {
    const staff = await given.staff('support')
    for (const at of [api, other.api]) expect((await at.as(staff).get('/staff/users')).status).toBe(200)
    await db.pool.query('update users set is_staff = false, staff_role = null where id = $1', [staff.userId])
    for (const at of [api, other.api]) {
      await vi.waitFor(async () => expect((await at.as(staff).get('/staff/users')).status).toBe(403), {
        interval: 5,
        timeout: 8_000,
      })
    }
    expect(await statusOf(staff)).toBe(200)
  })
})

describe('in at once', () => {
  test('is who just got a profile, in every process', async () => {
    await seenEverywhere(person)
    const profile = { user_type: 'service_provider', city: 'Бишкек' }
    const made = await api.as(person).put('/profile', profile)
    expect(made.status).toBe(200)
    for (const at of [api, other.api]) {
      expect((await at.as(person).get('/account')).body.provider_id).not.toBeNull()
      expect((await at.as(person).get('/orders?feed=open')).status).toBe(200)
    }
  })

  test('is who just became staff', async () => {
    await seenEverywhere(person)
    await db.pool.query("update users set is_staff = true, staff_role = 'support' where id = $1", [person.userId])
    for (const at of [api, other.api]) expect((await at.as(person).get('/staff/users')).status).toBe(200)
  })
})

describe('my sessions', () => {
  test('are listed, newest first, and each can be ended', async () => {
    const answer = await api.post('/auth/register', {
      email: `${person.userId}@usta.test`,
      password: 'correct horse',
      name: 'X',
    })
    const first = answer.body
    const login = { email: first.user.email, password: 'correct horse' }
    const second = (await api.post('/auth/login', login, { headers: { 'user-agent': 'a phone' } })).body
    const { items } = (await api.as(first).get('/auth/sessions')).body
    expect(items.map((item: { is_current: boolean }) => item.is_current)).toEqual([false, true])
    expect(items[0]).toMatchObject({ user_agent: 'a phone', ip_address: '127.0.0.1' })
    expect((await api.as(first).delete(`/auth/sessions/${items[0].id}`)).status).toBe(204)
    expect([await statusOf(second), await statusOf(first)]).toEqual([401, 200])
    expect((await api.as(first).delete(`/auth/sessions/${items[0].id}`)).status).toBe(404)
  })

  test('are mine to end, and nobody else’s', async () => {
    const stranger: ProviderPerson = await given.provider()
    expect((await api.as(stranger).delete(`/auth/sessions/${person.sessionId}`)).status).toBe(404)
    expect(await statusOf(person)).toBe(200)
    expect((await api.as(person).delete('/auth/sessions/1')).body.errors[0].pointer).toBe('/params/id')
    expect((await api.delete(`/auth/sessions/${person.sessionId}`)).status).toBe(401)
  })
})

test('expired sessions are deleted by a job, open ones are not', async () => {
  const gone = await given.user()
  await db.pool.query("update auth_sessions set expires_at = now() - interval '1 s' where id = $1", [gone.sessionId])
  await db.pool.query("select graphile_worker.add_job('accounts.delete_expired_sessions', '{}'::json)")
  await server.runJobs()
  const { rows } = await db.pool.query('select id from auth_sessions where id = any($1)', [
    [gone.sessionId, person.sessionId],
  ])
  expect(rows).toEqual([{ id: person.sessionId }])
})
