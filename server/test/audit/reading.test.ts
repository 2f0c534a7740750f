import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, db, given } = await startTestServer()
const admin = await given.staff('admin')
const provider = await given.provider()
await api.as(provider).patch('/account', { name: 'Бакыт уста' })
await api.as(provider).put('/profile/provider', { business_name: 'Бакыт и сыновья', business_license: 'KG-778899' })

const list = (query: string) => api.as(admin).get(`/staff/audit?${query}`)

describe('GET /staff/audit', () => {
  test('tells field by field what changed, who did it and in which request', async () => {
    const { status, body } = await list(`table=users&row_id=${provider.userId}&operation=update`)
    expect(status).toBe(200)
    expect(body.items[0]).toMatchObject({
      actor: 'user',
      actor_id: provider.userId,
      table: 'users',
      operation: 'update',
    })
    expect(body.items[0].changes).toEqual([{ field: 'name', from: provider.name, to: 'Бакыт уста', state: 'shown' }])
  })

  test('says of what is secret only that it changed', async () => {
    const { body } = await list(`table=service_provider_profiles&row_id=${provider.providerId}&operation=update`)
    const changes = body.items.flatMap((item: { changes: { field: string }[] }) => item.changes)
    expect(changes).toContainEqual({ field: 'business_license', from: null, to: null, state: 'changed' })
    expect(JSON.stringify(body)).not.toContain('778899')
  })

  test('says of what was erased only that', async () => {
    const client = await given.client()
    await db.pool.query(`select audit.erase('users', array[$1]::uuid[], '{name,email}')`, [client.userId])
    const { body } = await list(`row_id=${client.userId}&table=users`)
    expect(body.items[0]).toMatchObject({ operation: 'erase' })
    expect(body.items[1].changes).toContainEqual({ field: 'email', from: null, to: null, state: 'erased' })
  })

  test('finds by actor, by request and by time', async () => {
    const byActor = await list(`actor_id=${provider.userId}`)
    expect(new Set(byActor.body.items.map((item: { actor_id: string }) => item.actor_id))).toEqual(
      new Set([provider.userId]),
    )
    const { request_id, at } = byActor.body.items[0]
    const byRequest = await list(`request_id=${request_id}`)
    expect(byRequest.body.items.map((item: { request_id: string }) => item.request_id)).toContain(request_id)
    expect((await list(`actor_id=${provider.userId}&to=${at}`)).body.items).toHaveLength(byActor.body.items.length - 1)
    expect((await list(`actor_id=${provider.userId}&from=${at}`)).body.items).toHaveLength(1)
  })

  test('pages by key, without gap or double', async () => {
    const ids: string[] = []
    let cursor = ''
    do {
      const { body } = await list(`to=${new Date().toISOString()}&limit=7${cursor && `&cursor=${cursor}`}`)
      ids.push(...body.items.map((item: { id: string }) => item.id))
      cursor = body.next_cursor ?? ''
    } while (cursor && ids.length < 60)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(20)
  })

  test('is itself recorded', async () => {
    await list('table=bids')
    const { body } = await list(`operation=read&actor_id=${admin.userId}`)
    const looked = body.items.map((item: { changes: { field: string; to: unknown }[] }) => item.changes)
    expect(looked).toContainEqual([{ field: 'table', from: null, to: 'bids', state: 'shown' }])
  })

  test('opens for moderators and admins only', async () => {
    expect(await api.get('/staff/audit')).toMatchObject({ status: 401 })
    expect(await api.as(provider).get('/staff/audit')).toMatchObject({ status: 403 })
    expect(await api.as(await given.staff('support')).get('/staff/audit')).toMatchObject({ status: 403 })
    expect(await api.as(await given.staff('finance')).get('/staff/audit')).toMatchObject({ status: 403 })
    expect(await api.as(await given.staff('moderator')).get('/staff/audit')).toMatchObject({ status: 200 })
  })

  test.each(['operation=guess', 'row_id=7', 'from=yesterday', 'table=Or-ders', 'cursor=x', 'limit=0', 'what=1'])(
    'refuses ?%s',
    async (query) => {
      const { status, body } = await list(query)
      expect(status).toBe(400)
      expect(body.errors[0].pointer).toMatch(/^\/query\//)
    },
  )
})

describe('GET /staff/audit/rows/{table}/{id}', () => {
  const path = `/staff/audit/rows/users/${provider.userId}`

  test('is the history of one row, newest first', async () => {
    const { status, body } = await api.as(admin).get(path)
    expect(status).toBe(200)
    expect(body.items.map((item: { operation: string }) => item.operation)).toEqual(['update', 'insert'])
  })

  test('is empty for a row that nothing is known of', async () => {
    const { body } = await api.as(admin).get(path.replace(provider.userId, provider.sessionId))
    expect(body).toEqual({ items: [], next_cursor: null })
  })

  test('opens for moderators and admins only', async () => {
    expect(await api.get(path)).toMatchObject({ status: 401 })
    expect(await api.as(provider).get(path)).toMatchObject({ status: 403 })
    expect(await api.as(await given.staff('support')).get(path)).toMatchObject({ status: 403 })
  })

  test('refuses what is no row', async () => {
    expect(await api.as(admin).get('/staff/audit/rows/users/7')).toMatchObject({ status: 400 })
  })
})

test.each([
  ['nothing', 'true', 'audit_log_\\d+_\\d+_pkey|_at_id_idx'],
  ['a table', "table_name = 'bids'", 'table_name_at'],
  ['a row', "row_id = '01a20515-ee30-76d2-b346-c7d5a35192b6'", 'row_id_at'],
  ['an actor', "actor_id = '01a20515-ee30-76d2-b346-c7d5a35192b6'", 'actor_id_at'],
  ['a request', "request_id = 'r'", 'request_id_at'],
  ['what is rare', "operation = 'purge'", 'operation_at'],
])('a page by %s reads an index in its order', async (_, condition, index) => {
  const client = await db.pool.connect()
  await client.query('set enable_seqscan = off')
  const { rows } = await client.query(
    `explain select * from audit_log where ${condition} order by at desc, id desc limit 20`,
  )
  client.release(true)
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toMatch(new RegExp(`Index Scan Backward using \\S*(${index})`))
  expect(plan).not.toMatch(/Seq Scan/)
})
