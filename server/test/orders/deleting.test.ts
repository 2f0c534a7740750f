import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, givenCompleted, givenDisputed, givenStarted } from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server

/** An order with everything that hangs on one. */
async function givenFullOrder() {
  const service = await given.subcategory()
  const addon = await given.addon(service.id)
  const order = await given.openOrder({ bids: 3, subcategoryId: service.id })
  await db.kysely
    .insertInto('order_addons')
    .values({ order_id: order.id, addon_id: addon.id, name: 'Терезе', unit_price: '1', price: '1' })
    .execute()
  const photo = { order_id: order.id, photo_url: 'https://files.example/1.jpg', is_primary: true }
  await db.kysely.insertInto('order_photos').values(photo).execute()
  return order
}

/** Everything of an order, deleted or not, by table and id, with what a delete touches. */
async function snapshot(orderId: string) {
  const { rows } = await db.pool.query(
    `select 'orders' as table, id, is_deleted, status::text, bid_count from stored.orders where id = $1
     union all select 'bids', id, is_deleted, status::text, null from stored.bids where order_id = $1
     union all select 'order_addons', id, is_deleted, '', null from stored.order_addons where order_id = $1
     union all select 'order_photos', id, is_deleted, '', null from stored.order_photos where order_id = $1
     union all select 'chat_rooms', id, is_deleted, '', null from stored.chat_rooms where order_id = $1
     order by 1, 2`,
    [orderId],
  )
  return rows
}

const live = (rows: { is_deleted: boolean }[]) => rows.filter((row) => !row.is_deleted)

describe('deleting an order', () => {
  test('takes everything along, and restoring brings back exactly that', async () => {
    const order = await givenFullOrder()
    const [gone, withdrawn] = order.bids as [(typeof order.bids)[0], (typeof order.bids)[0]]
    await api.as(withdrawn.provider).post(`/bids/${withdrawn.id}/withdraw`)
    await db.pool.query('delete from bids where id = $1', [gone.id])
    const before = await snapshot(order.id)

    expect((await api.as(order.client).delete(`/orders/${order.id}`)).status).toBe(204)
    expect(live(await snapshot(order.id))).toEqual([])
    expect((await api.as(order.client).get(`/orders/${order.id}`)).status).toBe(404)
    expect((await api.as(order.client).get('/orders')).body.items).toEqual([])
    expect((await api.as(withdrawn.provider).get(`/bids/${withdrawn.id}`)).status).toBe(404)

    const back = await api.as(order.client).post(`/orders/${order.id}/restore`)
    expect(back).toMatchObject({ status: 200, body: { id: order.id, status: 'bidding', bid_count: 1 } })
    expect(await snapshot(order.id)).toEqual(before)
    expect((await api.as(order.client).get(`/orders/${order.id}/bids`)).body.items).toHaveLength(2)
  })

  test('is for its client, support and moderators', async () => {
    const { id, bids } = await given.openOrder({ bids: 1 })
    expect((await api.as(bids[0]?.provider as never).delete(`/orders/${id}`)).status).toBe(403)
    expect((await api.as(await given.staff('finance')).delete(`/orders/${id}`)).status).toBe(403)
    expect((await api.as(await given.client()).delete(`/orders/${id}`)).status).toBe(404)
    expect((await api.as(await given.staff('support')).delete(`/orders/${id}`)).status).toBe(204)
    expect((await api.as(await given.staff('support')).delete(`/orders/${id}`)).status).toBe(404)
  })

  test('waits while the order is under way', async () => {
    for (const order of [await givenAssigned(server), await givenStarted(server), await givenDisputed(server)]) {
      expect(await api.as(order.client).delete(`/orders/${order.id}`)).toMatchObject({
        status: 409,
        body: { code: 'order.invalid_transition' },
      })
    }
  })

  test('of a completed order keeps the records of the money', async () => {
    const order = await givenCompleted(server, { client_rating: 5 })
    expect((await api.as(order.client).delete(`/orders/${order.id}`)).status).toBe(204)
    const { rows } = await db.pool.query(
      'select (select count(*) from invoices where order_id = $1) as invoices, (select count(*) from order_assignments where order_id = $1) as assignments',
      [order.id],
    )
    expect(rows).toEqual([{ invoices: 1, assignments: 1 }])
    expect((await api.as(order.client).post(`/orders/${order.id}/restore`)).body.status).toBe('completed')
  })

  test('of a version that is not the latest is refused', async () => {
    const { id, client } = await given.draftOrder()
    const stale = { headers: { 'if-match': '"20000101T000000000000"' } }
    expect((await api.as(client).delete(`/orders/${id}`, stale)).status).toBe(412)
  })

  test('is in the audit log', async () => {
    const { id, client } = await given.draftOrder()
    await api.as(client).delete(`/orders/${id}`)
    await api.as(client).post(`/orders/${id}/restore`)
    const { rows } = await db.pool.query('select operation, actor_id from audit_log where row_id = $1 order by id', [
      id,
    ])
    expect(rows).toEqual([
      { operation: 'insert', actor_id: null },
      { operation: 'soft_delete', actor_id: client.userId },
      { operation: 'restore', actor_id: client.userId },
    ])
  })
})

describe('restoring an order', () => {
  test('is for its client for 30 days, for staff always', async () => {
    const { id, client } = await given.openOrder()
    await api.as(client).delete(`/orders/${id}`)
    expect((await api.as(await given.client()).post(`/orders/${id}/restore`)).status).toBe(404)
    expect((await api.as(await given.staff('finance')).post(`/orders/${id}/restore`)).status).toBe(404)
    await db.pool.query(
      `begin; select set_config('soft_delete.engine', deletion_id::text, true) from stored.orders where id = '${id}';
       update stored.orders set deleted_at = now() - interval '31 days' where id = '${id}'; commit`,
    )
    expect(await api.as(client).post(`/orders/${id}/restore`)).toMatchObject({
      status: 409,
      body: { code: 'order.restore_expired' },
    })
    expect((await api.as(await given.staff('support')).post(`/orders/${id}/restore`)).status).toBe(200)
  })

  test('of an order that is not deleted is refused', async () => {
    const { id, client } = await given.draftOrder()
    expect(await api.as(client).post(`/orders/${id}/restore`)).toMatchObject({
      status: 409,
      body: { code: 'order.not_deleted' },
    })
  })

  test('of an order that went with its client is refused', async () => {
    const { id, client } = await given.draftOrder()
    await db.pool.query('delete from client_profiles where id = $1', [client.clientId])
    expect(await api.as(await given.staff('support')).post(`/orders/${id}/restore`)).toMatchObject({
      status: 409,
      body: { code: 'order.restore_blocked' },
    })
  })
})
