import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, db, given } = await startTestServer()
const [moderator, admin] = [await given.staff('moderator'), await given.staff('admin')]
const reason = 'Жасалма буйрутмалар'
const as = api.as(moderator)

const bulk = (action: 'delete' | 'restore', model: string, ids: string[], more = {}) =>
  as.post(`/staff/models/${model}/${action}`, { ids, reason, ...more })

describe('bulk delete', () => {
  test('counts first, then deletes all as one, and restores them together', async () => {
    const orders = [await given.openOrder({ bids: 1 }), await given.openOrder({ bids: 2 })]
    const ids = orders.map(({ id }) => id)
    const counts = { orders: 2, bids: 3 }
    expect(await bulk('delete', 'orders', ids, { dry_run: true })).toMatchObject({
      status: 200,
      body: { dry_run: true, counts, blockers: [], deletion_id: null },
    })
    expect((await api.as(orders[0]?.client as never).get(`/orders/${ids[0]}`)).status).toBe(200)

    const done = await bulk('delete', 'orders', ids)
    expect(done).toMatchObject({ status: 200, body: { dry_run: false, counts, blockers: [] } })
    expect((await as.get(`/staff/deletions/${done.body.deletion_id}`)).body).toMatchObject({
      model: 'orders',
      row_id: null,
      reason,
      actor_id: moderator.userId,
      counts,
    })
    expect(await bulk('restore', 'orders', ids, { dry_run: true })).toMatchObject({
      status: 200,
      body: { dry_run: true, counts, blockers: [] },
    })
    expect((await api.as(orders[0]?.client as never).get(`/orders/${ids[0]}`)).status).toBe(404)
    expect((await bulk('restore', 'orders', ids)).body.counts).toEqual(counts)
    expect((await api.as(orders[1]?.client as never).get(`/orders/${ids[1]}`)).status).toBe(200)
  })

  test('tells what is in the way, and then deletes nothing', async () => {
    const order = await given.openOrder()
    const { rows } = await db.pool.query('select user_profile_id from client_profiles where id = $1', [
      order.client.clientId,
    ])
    await db.pool.query(
      `insert into order_disputes (order_id, raised_by_id, dispute_type, description) values ($1, $2, 'other', 'Эч ким келген жок')`,
      [order.id, order.client.userId],
    )
    const ids = [rows[0].user_profile_id]
    const dry = await bulk('delete', 'user_profiles', ids, { dry_run: true })
    expect(dry.body.blockers).toMatchObject([{ kind: 'restricted', table: 'order_disputes', count: 1 }])
    const refused = await bulk('delete', 'user_profiles', ids)
    expect([refused.status, refused.body.code]).toEqual([409, 'deletion.delete_blocked'])
    expect(refused.body.detail).toContain('order_disputes')
    expect((await api.as(order.client).get(`/orders/${order.id}`)).status).toBe(200)
  })

  test('of users shuts them out at once, but spares staff and whoever asks', async () => {
    const user = await given.user()
    expect((await bulk('delete', 'users', [user.userId])).status).toBe(200)
    expect((await api.as(user).get('/account')).status).toBe(401)
    for (const id of [moderator.userId, admin.userId]) {
      const refused = await bulk('delete', 'users', [id])
      expect([refused.status, refused.body.code]).toEqual([403, 'deletion.protected_user'])
    }
    const other = await given.staff('support')
    const body = { ids: [other.userId], reason }
    expect((await api.as(admin).post('/staff/models/users/delete', body)).status).toBe(200)
    expect((await api.as(admin).post('/staff/models/users/delete', { ids: [admin.userId], reason })).status).toBe(403)
  })

  test('of nothing live is told', async () => {
    const { id } = await given.draftOrder()
    await bulk('delete', 'orders', [id])
    const again = await bulk('delete', 'orders', [id])
    expect([again.status, again.body.code]).toEqual([422, 'deletion.nothing_found'])
    expect((await bulk('delete', 'orders', [id], { dry_run: true })).body).toMatchObject({ counts: {}, blockers: [] })
  })

  test('knows which models there are, and whose they are to change', async () => {
    const { id } = await given.draftOrder()
    expect((await bulk('delete', 'audit_log', [id])).status).toBe(404)
    expect((await bulk('delete', 'nothing', [id])).status).toBe(404)
    expect((await bulk('delete', 'invoices', [id])).status).toBe(403)
    for (const bad of [{ ids: [] }, { ids: ['1'] }, { ids: [id, id] }, { ids: [id], reason: '' }, { force: true }]) {
      expect((await as.post('/staff/models/orders/delete', { ids: [id], reason, ...bad })).status).toBe(400)
    }
  })
})

describe('bulk restore', () => {
  test('brings back all or none, and a dry run knows that one needs another', async () => {
    const category = await given.category()
    const service = await given.subcategory({ category_id: category.id })
    await bulk('delete', 'service_subcategories', [service.id])
    await bulk('delete', 'service_categories', [category.id])
    const alone = await bulk('restore', 'service_subcategories', [service.id], { dry_run: true })
    expect(alone.body.blockers).toMatchObject([{ kind: 'deleted_parent', parent: 'service_categories' }])
    const refused = await bulk('restore', 'service_subcategories', [service.id])
    expect([refused.status, refused.body.code]).toEqual([409, 'deletion.restore_blocked'])

    const first = await given.user({ email: 'same@test.example' })
    await bulk('delete', 'users', [first.userId])
    const twin = await given.user({ email: 'same@test.example' })
    await bulk('delete', 'users', [twin.userId])
    const both = [first.userId, twin.userId]
    const dry = await bulk('restore', 'users', both, { dry_run: true })
    expect(dry.body).toMatchObject({ counts: { users: 2 }, blockers: [{ kind: 'unique_taken' }] })
    expect((await bulk('restore', 'users', both)).status).toBe(409)
    expect((await db.pool.query('select from users where id = any($1)', [both])).rowCount).toBe(0)
  })

  test('of what is not deleted is refused', async () => {
    const { id } = await given.draftOrder()
    const refused = await bulk('restore', 'orders', [id])
    expect([refused.status, refused.body.code]).toEqual([409, 'deletion.not_restorable'])
  })
})
