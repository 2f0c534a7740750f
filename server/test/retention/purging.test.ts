import { beforeEach, describe, expect, test } from 'vitest'
import { purgeDue } from '../../src/modules/retention/jobs.ts'
import { enqueue } from '../../src/platform/jobs/index.ts'
import { startTestServer } from '../harness/server.ts'

const server = await startTestServer()
const { api, db, given, files } = server

/** Does the nightly job. */
async function night(): Promise<void> {
  await enqueue(db.kysely, purgeDue, {})
  await server.runJobs()
}

/** Deletes an order with two bids, so many days ago. */
async function givenOldDeletion(days: number) {
  const order = await given.openOrder({ bids: 2 })
  await api.as(order.client).delete(`/orders/${order.id}`)
  return { order, id: await ago(order.id, days) }
}

async function ago(rowId: string, days: number): Promise<string> {
  const { rows } = await db.pool.query(
    `update deletions set created_at = now() - make_interval(days => $2) where root_id = $1 returning id`,
    [rowId, days],
  )
  return rows[0].id
}

async function stateOf(id: string) {
  const { rows } = await db.pool.query('select purged_at, archived_at, purge_refused_at from deletions where id = $1', [
    id,
  ])
  return {
    purged: rows[0].purged_at !== null,
    archived: rows[0].archived_at !== null,
    refused: rows[0].purge_refused_at !== null,
  }
}

const gone = { purged: true, archived: true, refused: false }
const there = { purged: false, archived: false, refused: false }

beforeEach(() =>
  db.pool.query(`update system_settings set value = '365' where key = 'soft_delete.retention_days.orders'`),
)

describe('every night', () => {
  test('what is older than its retention is archived and purged, and the rest stays', async () => {
    const [old, young] = [await givenOldDeletion(366), await givenOldDeletion(364)]
    await night()
    expect([await stateOf(old.id), await stateOf(young.id)]).toEqual([gone, there])
    expect((await db.pool.query('select from stored.bids where order_id = $1', [old.order.id])).rowCount).toBe(0)
    expect((await api.as(young.order.client).post(`/orders/${young.order.id}/restore`)).status).toBe(200)
    const stored: string[] = []
    for await (const { key } of files.list('archive/')) stored.push(key.replace(/-\d{8}t.*/, ''))
    const month = new Date(Date.now() - 366 * 86_400_000).toISOString().slice(0, 7)
    expect(stored.sort()).toEqual(['bids', 'deletions', 'manifest', 'orders'].map((name) => `archive/${month}/${name}`))
  })

  test('each model has a time of its own', async () => {
    const user = await given.user()
    await db.pool.query('delete from users where id = $1', [user.userId])
    const [userGone, order] = [await ago(user.userId, 200), await givenOldDeletion(200)]
    await night()
    expect([await stateOf(userGone), await stateOf(order.id)]).toEqual([gone, there])
  })

  test('a change of the setting holds from then on, but never takes what its owner can restore', async () => {
    const [old, young] = [await givenOldDeletion(31), await givenOldDeletion(29)]
    await api.as(await given.staff('admin')).patch('/staff/settings/soft_delete.retention_days.orders', { value: '1' })
    await night()
    expect([await stateOf(old.id), await stateOf(young.id)]).toEqual([gone, there])
    expect((await api.as(young.order.client).post(`/orders/${young.order.id}/restore`)).status).toBe(200)
  })

  test('what is held stays, and so does what others point at', async () => {
    const [held, pointed] = [await givenOldDeletion(400), await givenOldDeletion(400)]
    const admin = await given.staff('admin')
    await api.as(admin).put(`/staff/deletions/${held.id}/legal-hold`, { reason: 'Сот иши 12' })
    await api.as(await given.staff('moderator')).post(`/staff/deletions/${pointed.id}/restore`, { reason: 'x' })
    await db.pool.query('delete from bids where id = $1', [pointed.order.bids[0]?.id])
    await api.as(pointed.order.client).delete(`/orders/${pointed.order.id}`)
    const { rows } = await db.pool.query(
      `update deletions set created_at = now() - interval '400 days' where root_id = $1 and restored_at is null returning id`,
      [pointed.order.id],
    )
    await night()
    expect(await stateOf(held.id)).toEqual(there)
    expect(await stateOf(rows[0].id)).toEqual({ ...there, refused: true })
    await ago(pointed.order.bids[0]?.id ?? '', 400)
    await db.pool.query(`update deletions set purge_refused_at = now() - interval '8 days' where id = $1`, [rows[0].id])
    await night()
    expect(await stateOf(rows[0].id)).toEqual(gone)
  })

  test('what cannot be archived is not purged', async () => {
    const first = await givenOldDeletion(500)
    await night()
    expect(await stateOf(first.id)).toEqual(gone)
    for await (const { key } of files.list('archive/')) {
      if (key.includes('/orders-')) await files.put(key, Buffer.from('damaged'))
    }
    const second = await givenOldDeletion(500)
    await night()
    expect(await stateOf(second.id)).toEqual(there)
    expect((await db.pool.query('select from stored.orders where id = $1', [second.order.id])).rowCount).toBe(1)
    expect(server.log.some(({ msg, job }) => msg === 'job failed' && job === 'retention.purge_due')).toBe(true)
  })
})

test('every soft-deletable model has a retention, and every retention a model', async () => {
  const { rows } = await db.pool.query(`
    select name, setting.value from soft_delete.tables
    full join (select substr(key, 28) as name, value from system_settings where key like 'soft\\_delete.retention\\_days.%') setting using (name)
    where soft_delete.tables.name is null or setting.value is null`)
  expect(rows).toEqual([])
})
