import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, givenCompleted, givenDisputed } from '../orders/steps.ts'
import { findEverywhere } from './everything.ts'
import { givenRegistered, password, waitUntilDue } from './person.ts'

const server = await startTestServer()
const { api, db, given } = server

let count = 0
/** Somebody with a password, whom nobody knows yet. */
function somebody() {
  count += 1
  const words = { name: `Person Number${count}`, formerName: `Former Name${count}`, phone: `+99677000000${count}` }
  return givenRegistered(server, { ...words, email: `p${count}@mail.example`, formerEmail: `f${count}@mail.example` })
}

const stateOf = async (userId: string) => {
  const { rows } = await db.pool.query('select status from erasures where user_id = $1 order by created_at', [userId])
  return rows.map(({ status }) => status)
}

const hashOf = async (userId: string) => {
  const { rows } = await db.pool.query('select password from auth_accounts where user_id = $1', [userId])
  return rows[0]?.password
}

/** The same password as somebody who registered, so that no test waits for a hash. */
async function withPassword<P extends { userId: string }>(person: P): Promise<P> {
  const { rows } = await db.pool.query('select password from auth_accounts limit 1')
  await db.pool.query(
    `insert into auth_accounts (user_id, account_id, provider_id, password) values ($1::uuid, $1::text, 'credential', $2)`,
    [person.userId, rows[0].password],
  )
  return person
}

describe('asking to be erased', () => {
  test('waits for thirty days, and says until when', async () => {
    const person = await somebody()
    expect((await api.as(person).get('/account/erasure')).body).toEqual({
      status: 'none',
      requested_at: null,
      due_at: null,
      finished_at: null,
      grace_days: 30,
      open: [],
    })
    const asked = await api.as(person).post('/account/erasure', { password })
    expect([asked.status, asked.headers.location]).toEqual([201, '/api/v1/account/erasure'])
    const days = (Date.parse(asked.body.due_at) - Date.now()) / 86_400_000
    expect([asked.body.status, Math.round(days)]).toEqual(['waiting', 30])
    await db.pool.query(`select graphile_worker.add_job('privacy.erase_due')`)
    await server.runJobs()
    expect(await stateOf(person.userId)).toEqual(['waiting'])
    expect((await api.as(person).get('/account')).body.name).toBe(person.name)
  })

  test('needs a login, the password, and nothing else', async () => {
    expect((await api.post('/account/erasure', { password })).status).toBe(401)
    const person = await somebody()
    const wrong = await api.as(person).post('/account/erasure', { password: 'not the password' })
    expect([wrong.status, wrong.body.code, wrong.body.errors[0].pointer]).toEqual([
      422,
      'erasure.wrong_password',
      '/password',
    ])
    for (const body of [{}, { password: '' }, { password, now: true }]) {
      expect((await api.as(person).post('/account/erasure', body)).status).toBe(400)
    }
    expect(await stateOf(person.userId)).toEqual([])
  })

  test('twice at once, one is taken and the other told', async () => {
    const person = await somebody()
    const answers = await Promise.all([1, 2, 3].map(() => api.as(person).post('/account/erasure', { password })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('erasure.already_asked')
    expect(await stateOf(person.userId)).toEqual(['waiting'])
  })

  test('is limited, so that nobody tries passwords', async () => {
    const { headers } = await api.as(await somebody()).post('/account/erasure', { password: 'x' })
    expect(headers['ratelimit-limit'] ?? headers['x-ratelimit-limit']).toBe('5')
  })

  test('is called off as long as it waits, and asked for again', async () => {
    const person = await somebody()
    await api.as(person).post('/account/erasure', { password })
    const off = await api.as(person).post('/account/erasure/cancel')
    expect([off.status, off.body.status]).toEqual([200, 'cancelled'])
    await waitUntilDue(server, person.userId)
    expect(await stateOf(person.userId)).toEqual(['cancelled'])
    expect((await api.as(person).get('/account')).status).toBe(200)
    const again = await api.as(person).post('/account/erasure/cancel')
    expect([again.status, again.body.code]).toEqual([409, 'erasure.not_waiting'])
    expect((await api.as(person).post('/account/erasure', { password })).status).toBe(201)
  })

  test('staff are refused until their role is taken away', async () => {
    const staff = await withPassword(await given.staff('support'))
    const refused = await api.as(staff).post('/account/erasure', { password })
    expect([refused.status, refused.body.code]).toEqual([409, 'erasure.is_staff'])
  })
})

describe('while something is open', () => {
  test('work under way and what is not paid are named, for both sides', async () => {
    const order = await givenAssigned(server)
    for (const side of [order.client, order.provider]) {
      const person = await withPassword(side)
      const refused = await api.as(person).post('/account/erasure', { password })
      expect([refused.status, refused.body.code]).toEqual([409, 'erasure.still_open'])
      const { rows } = await db.pool.query('select id, invoice_number from invoices where order_id = $1', [order.id])
      expect(refused.body.errors.map(({ code, pointer }: Record<string, string>) => [code, pointer])).toEqual([
        ['order', `/orders/${order.id}`],
        ['invoice', `/invoices/${rows[0].id}`],
      ])
      const { title } = (await api.as(person).get(`/orders/${order.id}`)).body
      expect((await api.as(person).get('/account/erasure')).body.open).toMatchObject([
        { kind: 'order', id: order.id, title },
        { kind: 'invoice', id: rows[0].id, title: rows[0].invoice_number },
      ])
    }
  })

  test('a dispute is named, and so is money that is owed to a provider', async () => {
    const disputed = await givenDisputed(server)
    const open = (await api.as(disputed.client).get('/account/erasure')).body.open
    const { title } = (await api.as(disputed.client).get(`/orders/${disputed.id}`)).body
    expect(open).toMatchObject([
      { kind: 'order', title },
      { kind: 'dispute', title },
      { kind: 'money', title: null },
    ])
    const done = await givenCompleted(server)
    const owed = { kind: 'payout', id: null, title: null, amount: '1350.00', currency: 'KGS' }
    expect((await api.as(done.provider).get('/account/erasure')).body.open).toEqual([owed])
    const admin = await given.staff('admin')
    for (const [language, said] of [
      ['ky', 'Платформа устага акча төлөп бүтө элек. (1350.00 KGS)'],
      ['ru', 'Платформа ещё не выплатила мастеру деньги. (1350.00 KGS)'],
      ['en', 'The platform has yet to pay the provider. (1350.00 KGS)'],
    ] as const) {
      const headers = { 'accept-language': language }
      const refused = await api
        .as(admin)
        .post(`/staff/users/${done.provider.userId}/erasure`, { reason: 'asked' }, { headers })
      expect([refused.status, refused.body.errors]).toEqual([409, [{ pointer: '', code: 'payout', message: said }]])
    }
    expect((await api.as(done.client).get('/account/erasure')).body.open).toEqual([])
  })

  test('a legal hold is named', async () => {
    const person = await somebody()
    const admin = await given.staff('admin')
    const order = await given.openOrder({ client: person })
    await api.as(person).delete(`/orders/${order.id}`)
    const { rows } = await db.pool.query('select id from deletions where root_id = $1', [order.id])
    await api.as(admin).put(`/staff/deletions/${rows[0].id}/legal-hold`, { reason: 'case 1' })
    const { body } = await api.as(person).get('/account/erasure')
    expect(body.open).toEqual([{ kind: 'legal_hold', id: null, title: null, amount: null, currency: null }])
  })

  test('what opened during the thirty days puts it off until it is over', async () => {
    const person = await somebody()
    await api.as(person).post('/account/erasure', { password })
    const order = await given.openOrder({ client: person, bids: 1 })
    expect((await api.as(person).post(`/bids/${order.bids[0]?.id}/accept`)).status).toBe(200)
    await waitUntilDue(server, person.userId)
    expect(await stateOf(person.userId)).toEqual(['waiting'])
    expect((await api.as(person).get('/account')).status).toBe(200)
    expect((await api.as(person).post(`/orders/${order.id}/cancel`, { reason: 'Керек эмес' })).status).toBe(200)
    await waitUntilDue(server, person.userId)
    expect(await stateOf(person.userId)).toEqual(['done'])
  })
})

describe('staff', () => {
  test('erase somebody without waiting, also who was deleted, with the reason in the record', async () => {
    const admin = await given.staff('admin')
    const person = await somebody()
    await db.pool.query('delete from users where id = $1', [person.userId])
    const asked = await api.as(admin).post(`/staff/users/${person.userId}/erasure`, { reason: 'Letter of 3 May' })
    expect([asked.status, asked.body.status]).toEqual([202, 'waiting'])
    await server.runJobs()
    expect((await api.as(admin).get(`/staff/users/${person.userId}/erasure`)).body.status).toBe('done')
    const { rows } = await db.pool.query(
      `select actor_id, reason from audit_log where table_name = 'erasures' and operation = 'insert' and changes -> 'user_id' ->> 1 = $1`,
      [person.userId],
    )
    expect(rows).toEqual([{ actor_id: admin.userId, reason: 'Letter of 3 May' }])
    expect(await hashOf(person.userId)).toBeUndefined()
    const again = await api.as(admin).post(`/staff/users/${person.userId}/erasure`, { reason: 'again' })
    expect([again.status, again.body.code]).toEqual([409, 'erasure.already_asked'])
  })

  test('erase a provider: out of the search, with bids withdrawn and a name that others wrote', async () => {
    const admin = await given.staff('admin')
    const provider = await given.provider({ name: 'Emil Kubatbekov', businessName: 'Usta Kubatbekov' })
    const category = await given.subcategory()
    await db.pool.query(
      `insert into service_provider_services (provider_id, subcategory_id, base_price) values ($1, $2, 100)`,
      [provider.providerId, category.id],
    )
    const order = await given.openOrder({ subcategoryId: category.id })
    const bid = await given.bid(order.id, { provider })
    await api.as(order.client).patch(`/orders/${order.id}`, { special_requirements: 'Emil Kubatbekovго окшош уста' })
    expect(await findEverywhere(server, ['kubatbekov'])).not.toEqual([])
    await api.as(admin).post(`/staff/users/${provider.userId}/erasure`, { reason: 'asked' })
    await server.runJobs()
    const { rows } = await db.pool.query('select status from bids where id = $1', [bid.id])
    expect(rows).toEqual([{ status: 'withdrawn' }])
    expect((await api.as(order.client).get(`/orders/${order.id}`)).body.status).toBe('published')
    expect(await findEverywhere(server, ['kubatbekov'])).toEqual([])
  })

  test('only admins, only with a reason, and nobody who is staff or is not there', async () => {
    const person = await somebody()
    const path = `/staff/users/${person.userId}/erasure`
    expect((await api.post(path, { reason: 'x' })).status).toBe(401)
    for (const other of [person, await given.staff('moderator')]) {
      expect((await api.as(other).post(path, { reason: 'x' })).status).toBe(403)
    }
    const admin = await given.staff('admin')
    expect((await api.as(admin).post(path, {})).status).toBe(400)
    const unknown = '0190a0f0-0000-7000-8000-000000000000'
    expect((await api.as(admin).post(`/staff/users/${unknown}/erasure`, { reason: 'x' })).status).toBe(404)
    expect((await api.as(admin).post(`/staff/users/${admin.userId}/erasure`, { reason: 'x' })).status).toBe(409)
    expect(await stateOf(person.userId)).toEqual([])
  })

  test('of two accounts with one address, the deleted one goes along, and others keep a name that they share', async () => {
    const admin = await given.staff('admin')
    const before = await somebody()
    await db.pool.query('delete from users where id = $1', [before.userId])
    const now = await given.user({ email: before.email, name: 'Same Name' })
    const other = await given.user({ name: 'Same Name' })
    const stranger = await given.openOrder({ values: { description: 'Ask for Same Name' } })
    await api.as(admin).post(`/staff/users/${now.userId}/erasure`, { reason: 'asked' })
    await server.runJobs()
    const { rows } = await db.pool.query('select name, email from stored.users where id = any($1) order by id', [
      [before.userId, now.userId],
    ])
    // What was deleted has left by way of the archive, where it has no name either.
    expect(rows).toEqual([{ name: '—', email: `${now.userId}@erased.invalid` }])
    expect(await findEverywhere(server, [before.email, before.name])).toEqual([])
    expect((await api.as(other).get('/account')).body.name).toBe('Same Name')
    const { rows: orders } = await db.pool.query('select description from orders where id = $1', [stranger.id])
    expect(orders).toEqual([{ description: 'Ask for Same Name' }])
  })
})
