import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { UserManager } from '../../src/modules/accounts/index.ts'
import { startTestServer } from '../harness/server.ts'

const { api, db, given } = await startTestServer()
const users = new UserManager(db.kysely)
const password = 'correct horse'
const newUser = (more = {}) => ({
  email: `${randomBytes(4).toString('hex')}@test.example`,
  name: 'Айбек',
  password,
  ...more,
})

describe('making users', () => {
  test('who log in as if they had registered themselves', async () => {
    const user = await users.createUser(newUser({ user_type: 'paid' }))
    expect(user).toMatchObject({ name: 'Айбек', user_type: 'paid', is_staff: false, staff_role: null })
    const login = await api.post('/auth/login', { email: user.email, password })
    expect([login.status, login.body.user.id]).toEqual([200, user.id])
    expect((await api.post('/auth/login', { email: user.email, password: 'wrong horse' })).status).toBe(401)
    const { rows } = await db.pool.query('select password from auth_accounts where user_id = $1', [user.id])
    expect(rows[0].password).toMatch(/^\$argon2id\$/)
  })

  test('a superuser is an admin', async () => {
    const user = await users.createSuperuser(newUser())
    expect(user).toMatchObject({ is_staff: true, staff_role: 'admin' })
    const { body } = await api.post('/auth/login', { email: user.email, password })
    expect((await api.as(body).get('/staff/settings')).status).toBe(200)
  })

  test('an e-mail is taken while its user lives, and a failure leaves nothing', async () => {
    const first = await users.createUser(newUser())
    const again = newUser({ email: first.email.toUpperCase(), username: `u${randomBytes(4).toString('hex')}` })
    await expect(users.createUser(again)).rejects.toMatchObject({ constraint: 'users_email_key' })
    await users.softDelete(first.id)
    expect((await users.createUser(again)).id).not.toBe(first.id)
  })

  test('within a transaction, they are gone when it fails', async () => {
    const user = newUser()
    const failing = db.kysely.transaction().execute(async (trx) => {
      await new UserManager(trx).createUser(user)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await expect(users.getByNaturalKey(user.email)).rejects.toMatchObject({ declaration: { status: 404 } })
  })
})

describe('finding users', () => {
  test('by e-mail, whatever its case, but not the deleted', async () => {
    const { userId, email } = await given.user()
    expect((await users.getByNaturalKey(email.toUpperCase())).id).toBe(userId)
    await users.softDelete(userId)
    await expect(users.getByNaturalKey(email)).rejects.toMatchObject({ declaration: { status: 404 } })
  })

  test('by plan, blocked, active; each to be refined further', async () => {
    const [free, premium, blocked, closed] = [
      await users.createUser(newUser()),
      await users.createUser(newUser({ user_type: 'premium_paid' })),
      await users.createUser(newUser({ blocked: true })),
      await users.createUser(newUser({ is_active: false })),
    ]
    const gone = await users.createUser(newUser({ user_type: 'premium_paid' }))
    await users.softDelete(gone.id)
    const ours = [free.id, premium.id, blocked.id, closed.id, gone.id]
    const ids = async (query: ReturnType<typeof users.all>) =>
      (await query.where('users.id', 'in', ours).orderBy('users.id').execute()).map(({ id }) => id)
    expect(await ids(users.filterByUserType('premium_paid'))).toEqual([premium.id])
    expect(await ids(users.getBlockedUsers())).toEqual([blocked.id])
    expect(await ids(users.getActiveUsers())).toEqual([free.id, premium.id])
    expect(await ids(users.deletedOnly())).toEqual([gone.id])
  })
})

test('what a user takes along is as the data dictionary says', async () => {
  const fields = await users.getCascadeFields()
  expect(fields.map(({ table }) => table)).toEqual(['payment_methods', 'user_notifications', 'user_profiles'])
})
