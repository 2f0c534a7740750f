import { expect, test } from 'vitest'
import { startSecondProcess } from '../accounts/second-process.ts'
import { startTestServer } from '../harness/server.ts'
import { connect } from '../harness/sockets.ts'

const server = await startTestServer()
const { api, given, db, url } = server
const other = await startSecondProcess(server)

/** Milliseconds: whoever is not heard of is found by the next look at all sessions, up to 30 s later; a busy machine needs less. */
const soon = 10_000

/** Someone with a socket in each of two processes, and somebody else who is not concerned. */
async function connected() {
  const [person, bystander] = [await given.user(), await given.user()]
  const sockets = [await connect(url, person), await connect(other.url, person)]
  const spectator = await connect(url, bystander)
  return { person, sockets, spectator }
}

test.each<[string, (person: { userId: string; token: string }) => Promise<unknown>]>([
  ['logs out', (person) => api.as(person).post('/auth/logout')],
  [
    'is blocked',
    async ({ userId }) => {
      const moderator = await given.staff('moderator')
      return api.as(moderator).post(`/staff/users/${userId}/block`)
    },
  ],
  ['is deleted', ({ userId }) => db.pool.query('delete from users where id = $1', [userId])],
  ['is shut out by hand', ({ userId }) => db.pool.query('update users set is_active = false where id = $1', [userId])],
])('whoever %s is cut everywhere as soon as that is heard', async (_, cause) => {
  const { person, sockets, spectator } = await connected()
  await cause(person)
  const began = performance.now()
  expect(await Promise.all(sockets.map(({ closed }) => closed()))).toEqual(Array(2).fill('io server disconnect'))
  expect(performance.now() - began).toBeLessThan(soon)
  expect(spectator.socket.connected).toBe(true)
})

test('a session that ends by itself is cut as well', async () => {
  const { person, sockets, spectator } = await connected()
  await db.pool.query("update auth_sessions set expires_at = now() - interval '1 s' where id = $1", [person.sessionId])
  for (const { closed } of sockets) expect(await closed()).toBe('io server disconnect')
  expect(spectator.socket.connected).toBe(true)
})

test('another session of the same user stays', async () => {
  const person = await given.user()
  const { body } = await api.as(person).get('/auth/session')
  const stays = await connect(url, person)
  await db.pool.query(
    `insert into auth_sessions (user_id, token, expires_at) values ($1, 'another-session-of-theirs', now() + interval '1 day')`,
    [person.userId],
  )
  const goes = await connect(other.url, { token: 'another-session-of-theirs' })
  await api.as({ token: 'another-session-of-theirs' }).post('/auth/logout')
  await goes.closed()
  expect(stays.socket.connected).toBe(true)
  expect(body.session.id).toBe(person.sessionId)
})
