import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const server = await startTestServer()
const { api, db, given } = server
const [support, moderator, finance, admin] = [
  await given.staff('support'),
  await given.staff('moderator'),
  await given.staff('finance'),
  await given.staff('admin'),
]
const unknown = '00000000-0000-7000-8000-000000000000'
const because = { reason: 'Кардар сурады' }

/** An order that its client has deleted, with two bids. */
async function givenDeletion() {
  const order = await given.openOrder({ bids: 2 })
  await api.as(order.client).delete(`/orders/${order.id}`)
  const { rows } = await db.pool.query('select id from deletions where root_id = $1', [order.id])
  return { id: rows[0].id as string, order, path: `/staff/deletions/${rows[0].id}` }
}

const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

describe('the trash', () => {
  test('shows what was deleted, by whom and with what, latest first, a page at a time', async () => {
    const [first, second, third] = [await givenDeletion(), await givenDeletion(), await givenDeletion()]
    const list = await api.as(support).get('/staff/deletions?limit=2')
    expect(list.status).toBe(200)
    expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([third.id, second.id])
    expect(list.body.items[0]).toMatchObject({
      model: 'orders',
      row_id: third.order.id,
      actor_id: third.order.client.userId,
      counts: { orders: 1, bids: 2 },
      state: 'deleted',
      legal_hold: false,
      restored_at: null,
      purged_at: null,
      allowed_actions: [],
    })
    const next = await api.as(support).get(`/staff/deletions?limit=2&cursor=${list.body.next_cursor}`)
    expect(next.body.items[0].id).toBe(first.id)
    const one = await api.as(admin).get(third.path)
    expect(one.body).toMatchObject({ id: third.id, allowed_actions: ['restore', 'purge', 'hold'] })
    expect(one.headers.etag).toBeDefined()
    expect((await api.as(moderator).get(third.path)).body.allowed_actions).toEqual(['restore'])
  })

  test('is filtered by model, actor, time and hold', async () => {
    const [order, later] = [await givenDeletion(), await givenDeletion()]
    const user = await given.user()
    await db.pool.query('delete from users where id = $1', [user.userId])
    const ids = async (query: string) =>
      (await api.as(support).get(`/staff/deletions?limit=100&${query}`)).body.items.map(({ id }: { id: string }) => id)
    const users = await ids('model=users')
    expect(users).toHaveLength(1)
    expect(await ids(`actor_id=${order.order.client.userId}`)).toEqual([order.id])
    expect(await ids(`actor_id=${order.order.client.userId}&model=users`)).toEqual([])
    const { deleted_at } = (await api.as(support).get(later.path)).body
    expect(await ids(`deleted_from=${deleted_at}`)).toEqual([users[0], later.id])
    expect(await ids(`deleted_until=${deleted_at}`)).toContain(order.id)
    expect(await ids(`deleted_until=${deleted_at}`)).not.toContain(later.id)
    await api.as(admin).put(`${order.path}/legal-hold`, because)
    expect(await ids('on_hold=true')).toEqual([order.id])
    expect(await ids('on_hold=false')).not.toContain(order.id)
    expect((await api.as(support).get('/staff/deletions?modell=users')).status).toBe(400)
    expect((await api.as(support).get('/staff/deletions?model=Users;')).status).toBe(400)
    expect((await api.as(support).get('/staff/deletions?cursor=abc')).status).toBe(400)
  })

  test('every filter is served by an index, in the order of the list', async () => {
    await db.pool.query(`
      insert into deletions (root_table, actor_id, created_at)
      select (array['orders', 'users', 'bids'])[1 + n % 3], uuid_v7(), now() - n * interval '1 minute' from generate_series(1, 3000) as n;
      analyze deletions`)
    for (const [filter, index] of [
      ['true', 'deletions_newest'],
      [`root_table = 'bids'`, 'deletions_of_model'],
      [`actor_id = '${unknown}'`, 'deletions_of_actor'],
      [`actor_id = '${unknown}' and root_table = 'bids'`, 'deletions_of_actor_and_model'],
      ['legal_hold', 'deletions_on_hold'],
    ]) {
      const { rows } = await db.pool.query(`explain select * from deletions where ${filter}
        and (created_at, id) < (now(), '${unknown}') order by created_at desc, id desc limit 21`)
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan, filter).toContain(index)
      if (filter !== `actor_id = '${unknown}'` && !filter?.includes('and')) expect(plan, filter).not.toContain('Sort')
    }
  })

  test('shows the rows of each table, a page at a time, and what people call them', async () => {
    const { order, path } = await givenDeletion()
    const orders = await api.as(support).get(`${path}/rows?model=orders`)
    expect(orders.body.items).toEqual([
      { id: order.id, label: 'Тамчылаган кран', created_at: expect.any(String), deleted_at: expect.any(String) },
    ])
    const bids = await api.as(support).get(`${path}/rows?model=bids&limit=1`)
    expect(bids.body.items).toHaveLength(1)
    const rest = await api.as(support).get(`${path}/rows?model=bids&limit=1&cursor=${bids.body.next_cursor}`)
    expect([...bids.body.items, ...rest.body.items].map(({ id }) => id)).toEqual(order.bids.map(({ id }) => id).sort())
    expect(rest.body.next_cursor).toBeNull()
    expect((await api.as(support).get(`${path}/rows?model=users`)).body.items).toEqual([])
    expect((await api.as(support).get(`${path}/rows?model=audit_log`)).body.items).toEqual([])
    expect((await api.as(support).get(`${path}/rows`)).status).toBe(400)
  })
})

describe('restoring', () => {
  test('can be tried before, brings everything back once, and is recorded', async () => {
    const { id, order, path } = await givenDeletion()
    expect(await api.as(support).post(`${path}/preview`)).toMatchObject({
      status: 200,
      body: { counts: { orders: 1, bids: 2 }, blockers: [] },
    })
    const restored = await api.as(moderator).post(`${path}/restore`, because)
    expect(restored).toMatchObject({ status: 200, body: { id, state: 'restored', allowed_actions: [] } })
    expect((await api.as(order.client).get(`/orders/${order.id}`)).status).toBe(200)
    expect(codeOf(await api.as(moderator).post(`${path}/restore`, because))).toEqual([409, 'deletion.not_restorable'])
    expect(codeOf(await api.as(support).post(`${path}/preview`))).toEqual([409, 'deletion.not_restorable'])
    const { rows } = await db.pool.query(
      `select operation, actor_id, reason from audit_log where row_id = $1 and operation = 'restore'`,
      [order.id],
    )
    expect(rows).toEqual([{ operation: 'restore', actor_id: moderator.userId, reason: because.reason }])
  })

  test('names what is in the way', async () => {
    const email = 'taken@test.example'
    const first = await given.user({ email })
    await db.pool.query('delete from users where id = $1', [first.userId])
    const second = await given.user({ email })
    const { rows } = await db.pool.query('select id from deletions where root_id = $1', [first.userId])
    const preview = await api.as(support).post(`/staff/deletions/${rows[0].id}/preview`)
    expect(preview.body.blockers).toEqual([
      {
        kind: 'unique_taken',
        table: 'users',
        id: first.userId,
        constraint: 'users_email_key',
        columns: ['email'],
        taken_by: second.userId,
      },
    ])
    const refused = await api.as(moderator).post(`/staff/deletions/${rows[0].id}/restore`, because)
    expect(codeOf(refused)).toEqual([409, 'deletion.restore_blocked'])
    expect(refused.body.detail).toContain('users_email_key')
  })

  test('of a version that is not the latest is refused', async () => {
    const { path } = await givenDeletion()
    const stale = { headers: { 'if-match': '"20000101T000000000000"' } }
    expect((await api.as(moderator).post(`${path}/restore`, because, stale)).status).toBe(412)
  })

  test("of records of money is an admin's", async () => {
    const { rows } = await db.pool.query(`insert into deletions (root_table) values ('invoices') returning id`)
    expect((await api.as(moderator).post(`/staff/deletions/${rows[0].id}/restore`, because)).status).toBe(403)
    expect((await api.as(admin).post(`/staff/deletions/${rows[0].id}/restore`, because)).status).toBe(200)
  })

  test('of two at once, one restores', async () => {
    const { path } = await givenDeletion()
    const answers = await Promise.all([1, 2, 3].map(() => api.as(moderator).post(`${path}/restore`, because)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })
})

describe('a legal hold', () => {
  test('forbids a purge until it is released, and both are recorded with their reasons', async () => {
    const { id, path } = await givenDeletion()
    const held = await api.as(admin).put(`${path}/legal-hold`, { reason: 'Сот иши 12' })
    expect(held).toMatchObject({
      status: 200,
      body: { legal_hold: true, hold_reason: 'Сот иши 12', allowed_actions: ['restore', 'hold', 'release'] },
    })
    const refused = await api.as(admin).post(`${path}/purge`, because)
    expect(codeOf(refused)).toEqual([409, 'deletion.purge_blocked'])
    expect(refused.body.detail).toContain('Сот иши 12')
    const released = await api.as(admin).delete(`${path}/legal-hold?reason=${encodeURIComponent('Сот бүттү')}`)
    expect(released).toMatchObject({ status: 200, body: { legal_hold: false, hold_reason: '' } })
    const { rows } = await db.pool.query(
      `select actor_id, reason, changes -> 'legal_hold' as hold from audit_log
       where table_name = 'deletions' and row_id = $1 and changes ? 'legal_hold' and operation = 'update' order by id`,
      [id],
    )
    expect(rows).toEqual([
      { actor_id: admin.userId, reason: 'Сот иши 12', hold: [false, true] },
      { actor_id: admin.userId, reason: 'Сот бүттү', hold: [true, false] },
    ])
  })

  test('needs a reason, and something to hold', async () => {
    const { path } = await givenDeletion()
    expect((await api.as(admin).put(`${path}/legal-hold`, { reason: ' ' })).status).toBe(400)
    expect((await api.as(admin).delete(`${path}/legal-hold`)).status).toBe(400)
    await api.as(moderator).post(`${path}/restore`, because)
    for (const answer of [
      await api.as(admin).put(`${path}/legal-hold`, because),
      await api.as(admin).delete(`${path}/legal-hold?reason=x`),
    ]) {
      expect(codeOf(answer)).toEqual([409, 'deletion.not_restorable'])
    }
  })
})

describe('a purge that an admin asks for', () => {
  test('is final at once, archived, done by a job, and recorded in the name of the admin', async () => {
    const { order, path } = await givenDeletion()
    const asked = await api.as(admin).post(`${path}/purge`, because)
    expect(asked).toMatchObject({ status: 202, body: { state: 'purging', allowed_actions: [] } })
    expect(codeOf(await api.as(moderator).post(`${path}/restore`, because))).toEqual([409, 'deletion.not_restorable'])
    expect((await api.as(order.client).post(`/orders/${order.id}/restore`)).status).toBe(409)
    await server.runJobs()
    expect((await api.as(admin).get(path)).body).toMatchObject({
      state: 'purged',
      archived_at: expect.any(String),
      purged_at: expect.any(String),
    })
    expect((await db.pool.query('select from stored.orders where id = $1', [order.id])).rowCount).toBe(0)
    const { rows } = await db.pool.query(
      `select table_name, actor_id, reason from audit_log where operation = 'purge' and row_id = any($1) order by 1`,
      [[order.id, ...order.bids.map((bid) => bid.id)]],
    )
    const record = { actor_id: admin.userId, reason: because.reason }
    expect(rows).toEqual([
      { table_name: 'bids', ...record },
      { table_name: 'bids', ...record },
      { table_name: 'orders', ...record },
    ])
    expect(codeOf(await api.as(admin).post(`${path}/purge`, because))).toEqual([409, 'deletion.not_restorable'])
    expect((await api.as(support).get(`${path}/rows?model=orders`)).body.items).toEqual([])
  })

  test('is refused while something still points at its rows', async () => {
    const { order, path } = await givenDeletion()
    await api.as(moderator).post(`${path}/restore`, because)
    await db.pool.query('delete from bids where order_id = $1', [order.id])
    await api.as(order.client).delete(`/orders/${order.id}`)
    const { rows } = await db.pool.query('select id from deletions where root_id = $1 order by created_at desc', [
      order.id,
    ])
    const refused = await api.as(admin).post(`/staff/deletions/${rows[0].id}/purge`, because)
    expect(codeOf(refused)).toEqual([409, 'deletion.purge_blocked'])
    expect(refused.body.detail).toContain('bids')
  })
})

describe('the doors', () => {
  test('are for staff, each role for its own', async () => {
    const { path, order } = await givenDeletion()
    const attempts: [string, (as: typeof api) => Promise<{ status: number }>, string[]][] = [
      ['list', (as) => as.get('/staff/deletions'), ['support', 'moderator', 'admin']],
      ['read', (as) => as.get(path), ['support', 'moderator', 'admin']],
      ['rows', (as) => as.get(`${path}/rows?model=orders`), ['support', 'moderator', 'admin']],
      ['preview', (as) => as.post(`${path}/preview`), ['support', 'moderator', 'admin']],
      ['restore', (as) => as.post(`${path}/restore`, because), ['moderator', 'admin']],
      ['hold', (as) => as.put(`${path}/legal-hold`, because), ['admin']],
      ['release', (as) => as.delete(`${path}/legal-hold?reason=x`), ['admin']],
      ['purge', (as) => as.post(`${path}/purge`, because), ['admin']],
      ['bulk', (as) => as.post('/staff/models/orders/delete', { ids: [unknown], ...because }), ['moderator', 'admin']],
      [
        'unbulk',
        (as) => as.post('/staff/models/orders/restore', { ids: [unknown], ...because }),
        ['moderator', 'admin'],
      ],
    ]
    for (const [name, attempt, allowed] of attempts) {
      expect((await attempt(api)).status, name).toBe(401)
      expect((await attempt(api.as(order.client))).status, name).toBe(403)
      for (const [role, person] of Object.entries({ support, moderator, finance, admin })) {
        const { status } = await attempt(api.as(person))
        expect([name, role, status === 403]).toEqual([name, role, !allowed.includes(role)])
      }
    }
  })

  test('lead nowhere for what there is not, and take no nonsense', async () => {
    expect((await api.as(admin).get(`/staff/deletions/${unknown}`)).status).toBe(404)
    expect((await api.as(admin).get(`/staff/deletions/${unknown}/rows?model=orders`)).status).toBe(404)
    for (const action of ['preview', 'restore', 'purge']) {
      const body = action === 'preview' ? undefined : because
      expect((await api.as(admin).post(`/staff/deletions/${unknown}/${action}`, body)).status).toBe(404)
    }
    expect((await api.as(admin).put(`/staff/deletions/${unknown}/legal-hold`, because)).status).toBe(404)
    expect((await api.as(admin).get('/staff/deletions/1')).status).toBe(400)
    const { path } = await givenDeletion()
    expect((await api.as(admin).post(`${path}/restore`)).status).toBe(400)
    expect((await api.as(admin).post(`${path}/restore`, { ...because, force: true })).status).toBe(400)
  })
})
