import { beforeAll, describe, expect, test } from 'vitest'
import { staffRoles } from '../../src/kernel/actor.ts'
import type { Person } from '../harness/given/people.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()
let moderator: Person
let support: Person

beforeAll(async () => {
  moderator = await given.staff('moderator')
  support = await given.staff('support')
})

test.each([
  ['GET', '/staff/users', ['support', 'moderator', 'admin']],
  ['GET', '/staff/users/:id', ['support', 'moderator', 'admin']],
  ['POST', '/staff/users/:id/block', ['moderator', 'admin']],
  ['POST', '/staff/users/:id/unblock', ['moderator', 'admin']],
] as const)('%s %s opens for %s', async (method, path, allowed) => {
  const user = await given.user()
  const call = (at = api) => (method === 'GET' ? at.get(url) : at.post(url))
  const url = path.replace(':id', user.userId)
  expect((await call()).status).toBe(401)
  expect((await call(api.as(user))).status).toBe(403)
  for (const role of staffRoles) {
    const { status } = await call(api.as(await given.staff(role)))
    expect([role, status]).toEqual([role, (allowed as readonly string[]).includes(role) ? 200 : 403])
  }
})

describe('the list of users', () => {
  test('goes page by page through all of them, newest first, each once', async () => {
    const seen: string[] = []
    let cursor = ''
    do {
      const { body } = await api.as(support).get(`/staff/users?limit=3${cursor}`)
      seen.push(...body.items.map(({ id }: { id: string }) => id))
      cursor = body.next_cursor ? `&cursor=${body.next_cursor}` : ''
    } while (cursor)
    const { rows } = await db.pool.query('select id from users order by created_at desc, id desc')
    expect(seen).toEqual(rows.map(({ id }) => id))
  })

  test('can be of the blocked, or of the others', async () => {
    const user = await given.user()
    await api.as(moderator).post(`/staff/users/${user.userId}/block`)
    const ids = async (blocked: boolean) =>
      (await api.as(support).get(`/staff/users?limit=100&blocked=${blocked}`)).body.items.map(
        ({ id }: { id: string }) => id,
      )
    expect(await ids(true)).toContain(user.userId)
    expect(await ids(false)).not.toContain(user.userId)
  })

  test('takes no cursor of another list', async () => {
    const { body } = await api.as(support).get('/staff/users?limit=1&blocked=false')
    const answer = await api.as(support).get(`/staff/users?blocked=true&cursor=${body.next_cursor}`)
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/query/cursor'])
  })

  test.each(['limit=0', 'limit=101', 'blocked=maybe', 'cursor=x', 'email=a@b.c'])('refuses ?%s', async (query) => {
    const answer = await api.as(support).get(`/staff/users?${query}`)
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, `/query/${query.split('=')[0]}`])
  })
})

describe('one user', () => {
  test('is shown with what staff need to know', async () => {
    const user = await given.user()
    const { status, body } = await api.as(support).get(`/staff/users/${user.userId}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: user.userId,
      email: user.email,
      blocked: false,
      blocked_at: null,
      is_active: true,
    })
  })

  test('who was deleted or never was is not found', async () => {
    const user = await given.user()
    await db.pool.query('delete from users where id = $1', [user.userId])
    for (const id of [user.userId, '019b0000-0000-7000-8000-000000000001']) {
      expect((await api.as(support).get(`/staff/users/${id}`)).status).toBe(404)
      expect((await api.as(moderator).post(`/staff/users/${id}/block`)).status).toBe(404)
    }
  })
})

describe('blocking', () => {
  test('shuts a user out until they are let in again', async () => {
    const user = await given.user()
    const blocked = await api.as(moderator).post(`/staff/users/${user.userId}/block`)
    expect(blocked.body).toMatchObject({ blocked: true, blocked_at: expect.stringMatching(/Z$/) })
    const { rows } = await db.pool.query('select from auth_sessions where user_id = $1', [user.userId])
    expect(rows).toHaveLength(0)
    const unblocked = await api.as(moderator).post(`/staff/users/${user.userId}/unblock`)
    expect(unblocked.body).toMatchObject({ blocked: false, blocked_at: null })
  })

  test('twice changes nothing the second time', async () => {
    const user = await given.user()
    const [first, second] = [
      await api.as(moderator).post(`/staff/users/${user.userId}/block`),
      await api.as(moderator).post(`/staff/users/${user.userId}/block`),
    ]
    expect([second.status, second.body]).toEqual([200, first.body])
  })

  test('of staff is refused, also of oneself', async () => {
    for (const { userId } of [support, moderator]) {
      const answer = await api.as(moderator).post(`/staff/users/${userId}/block`)
      expect([answer.status, answer.body.code]).toEqual([409, 'user.is_staff'])
    }
    expect((await api.as(support).get('/staff/users?limit=1')).status).toBe(200)
  })

  test('is not based on what has changed meanwhile', async () => {
    const user = await given.user()
    const seen = await api.as(moderator).get(`/staff/users/${user.userId}`)
    await api.as(user).patch('/account', { name: 'Бакыт' })
    const headers = { 'if-match': String(seen.headers.etag) }
    const answer = await api.as(moderator).post(`/staff/users/${user.userId}/block`, undefined, { headers })
    expect(answer.status).toBe(412)
    expect((await api.as(user).get('/account')).status).toBe(200)
  })

  test('is in the audit log with who did it', async () => {
    const user = await given.user()
    await api.as(moderator).post(`/staff/users/${user.userId}/block`)
    const { rows } = await db.pool.query(
      "select actor_id from audit_log where table_name = 'users' and row_id = $1 and operation = 'update'",
      [user.userId],
    )
    expect(rows).toEqual([{ actor_id: moderator.userId }])
  })
})
