import pg from 'pg'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { UserManager } from '../../src/modules/accounts/index.ts'
import { startTestServer } from '../harness/server.ts'

const { api, db } = await startTestServer()
const users = new UserManager(db.kysely)
const password = 'correct horse'
let people = 0

const clients: pg.Client[] = []
afterAll(() => Promise.all(clients.map((client) => client.end())))

/** A connection as psql has it: nothing of ours is in between. */
async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: db.url })
  await client.connect()
  clients.push(client)
  return client
}

async function registered() {
  const email = `person-${++people}@test.example`
  const { body } = await api.post('/auth/register', { email, password, name: 'Айбек' })
  return { id: body.user.id as string, email, token: body.token as string }
}

const statusOf = async (token: string) => (await api.as({ token }).get('/account')).status
const login = (email: string) => api.post('/auth/login', { email, password })

describe('a deleted user', () => {
  test('is out at once, also when psql deleted them', async () => {
    const person = await registered()
    const second = (await login(person.email)).body.token
    expect([await statusOf(person.token), await statusOf(second)]).toEqual([200, 200])
    await (await connect()).query('delete from users where id = $1', [person.id])
    // The process hears of it from the database.
    await vi.waitFor(async () => expect([await statusOf(person.token), await statusOf(second)]).toEqual([401, 401]), {
      timeout: 8_000,
    })
    expect((await login(person.email)).status).toBe(401)
    expect((await db.pool.query('select from auth_sessions where user_id = $1', [person.id])).rowCount).toBe(0)
  })

  test('who is restored logs in anew: no session comes back', async () => {
    const person = await registered()
    await users.softDelete(person.id)
    await users.restore(person.id)
    expect(await statusOf(person.token)).toBe(401)
    const { status, body } = await login(person.email)
    expect([status, await statusOf(body.token)]).toEqual([200, 200])
  })

  test('leaves the e-mail to whoever registers next, and cannot come back then', async () => {
    const person = await registered()
    await users.softDelete(person.id)
    const again = await api.post('/auth/register', { email: person.email, password, name: 'Бакыт' })
    expect(again.status).toBe(201)
    await expect(users.restore(person.id)).rejects.toMatchObject({
      code: 'UD003',
      blockers: [{ kind: 'unique_taken', constraint: 'users_email_key', taken_by: again.body.user.id }],
    })
    expect(await statusOf(again.body.token)).toBe(200)
  })

  test('of a restore and a registration of the same e-mail at once, one wins', async () => {
    for (let round = 0; round < 5; round++) {
      const person = await registered()
      await users.softDelete(person.id)
      const [restored, registration] = await Promise.all([
        users.restore(person.id).then(
          () => true,
          (error) => {
            expect(error.code).toBe('UD003')
            return false
          },
        ),
        api.post('/auth/register', { email: person.email, password, name: 'Бакыт' }),
      ])
      expect(registration.status).toBe(restored ? 409 : 201)
      const { rowCount } = await db.pool.query('select from users where email = $1', [person.email])
      expect(rowCount).toBe(1)
    }
  })
})
