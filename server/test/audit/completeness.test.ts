import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { verifyAudit } from '../../src/platform/audit/index.ts'
import { createDatabase, transact } from '../../src/platform/database/index.ts'
import { startTestServer } from '../harness/server.ts'

const { api, db, given, runJobs } = await startTestServer()

async function query(text: string, values: unknown[] = []) {
  const { rows } = await db.pool.query(text, values)
  return rows
}

const entriesOf = (rowId: string) =>
  query('select operation, actor, actor_id, request_id, changes from audit_log where row_id = $1 order by at, id', [
    rowId,
  ])

test('every table is audited, or says why not', async () => {
  const { tampering } = await verifyAudit(db.kysely, [])
  expect(tampering.filter(({ kind }) => kind === 'unwatched')).toEqual([])
})

test('a table that neither is nor says so is found', async () => {
  await query('create table forgotten (id uuid primary key)')
  const { tampering } = await verifyAudit(db.kysely, [])
  await query('drop table forgotten')
  expect(tampering).toContainEqual({
    kind: 'unwatched',
    where: 'forgotten',
    what: 'its changes are not recorded',
  })
})

test('no exemption is for a table that is not there', async () => {
  expect(
    await query(`select table_name from audit.exemptions where to_regclass('public.' || table_name) is null`),
  ).toEqual([])
})

test('a request is recorded with the user and its id', async () => {
  const client = await given.client()
  const { headers } = await api.as(client).patch('/account', { name: 'Айбек уулу' })
  expect((await entriesOf(client.userId)).at(-1)).toMatchObject({
    actor: 'user',
    actor_id: client.userId,
    request_id: headers['x-request-id'],
  })
})

test('registering and logging in is recorded with the request of a visitor', async () => {
  const person = { email: 'new@test.example', password: 'a password that is long' }
  const registered = await api.post('/auth/register', { ...person, name: 'Нур' })
  const { id } = registered.body.user
  expect(await entriesOf(id)).toMatchObject([
    { operation: 'insert', actor: 'anonymous', request_id: registered.headers['x-request-id'] },
  ])
  const loggedIn = await api.post('/auth/login', person)
  const sessions = await query(
    `select request_id from audit_log where table_name = 'auth_sessions' and changes -> 'user_id' ->> 1 = $1 order by at`,
    [id],
  )
  expect(sessions.map(({ request_id }) => request_id)).toEqual([
    registered.headers['x-request-id'],
    loggedIn.headers['x-request-id'],
  ])
})

test('a job is recorded with its name and id', async () => {
  const { userId, sessionId } = await given.user()
  await query(`update auth_sessions set expires_at = now() - interval '1 day' where id = $1`, [sessionId])
  await query(`select graphile_worker.add_job('accounts.delete_expired_sessions')`)
  await runJobs()
  const [entry] = (await entriesOf(sessionId)).filter(({ operation }) => operation === 'delete')
  expect(entry).toMatchObject({ actor: 'job:accounts.delete_expired_sessions', actor_id: null })
  expect(entry?.request_id).toMatch(/^job-\d+-1$/)
  expect(userId).toBeDefined()
})

test('a message is recorded once, and not again with everybody for whom it is counted', async () => {
  const { bids } = await given.openOrder({ bids: 1 })
  const [{ id: bidId, provider }] = bids as [(typeof bids)[number]]
  const { body: room } = await api.as(provider).post(`/bids/${bidId}/chat`)
  const { headers } = await api
    .as(provider)
    .post(`/chat/rooms/${room.id}/messages`, { client_id: '1', content: 'Келем' })
  const recorded = (requestId: unknown) =>
    query('select table_name, operation from audit_log where request_id = $1', [requestId])
  expect(await recorded(headers['x-request-id'])).toEqual([{ table_name: 'chat_messages', operation: 'insert' }])

  const [person] = await query(
    `update chat_participants set notifications_enabled = false, unread_count = unread_count + 1
     where chat_room_id = $1 and user_id = $2 returning id`,
    [room.id, provider.userId],
  )
  expect((await entriesOf(person?.id)).at(-1)).toMatchObject({
    operation: 'update',
    changes: { notifications_enabled: [true, false] },
  })
})

test('migrations are recorded with their names', async () => {
  const rows = await query(`select distinct actor, request_id from audit_log where request_id like 'migration:%'`)
  expect(rows).toContainEqual({ actor: 'migration', request_id: 'migration:0026_reference_data.sql' })
})

test('a command is recorded with its name', async () => {
  await transact(db, systemCall('command:test', 'command-1'), (trx) =>
    sql`update system_settings set description = description || '.' where key = 'platform.timezone'`.execute(trx),
  )
  const rows = await query(`select distinct actor from audit_log where request_id = 'command-1'`)
  expect(rows).toEqual([{ actor: 'command:test' }])
})

test('who is connected to the database directly is recorded with their role and connection', async () => {
  const person = createDatabase({ url: db.url, size: 1, applicationName: 'psql' })
  const { rows } = await person.pool.query(
    `insert into users (name, email) values ('Ann', 'ann@test.example') returning id`,
  )
  await person.close()
  const [entry] = await entriesOf(rows[0].id)
  expect(entry?.actor).toBe(`database:${new URL(db.url).username}`)
  expect(entry?.request_id).toMatch(/^connection \d+ psql$/)
})

test('of secret and encrypted columns only the fact that they changed is recorded', async () => {
  const marked = await query(`
    select attrelid::regclass::text as table_name, attname as column_name
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind in ('r', 'p') and not relispartition and col_description(attrelid, attnum) ~* '\\mencrypted\\M'
      and relname not in ('audit_log', 'audit_seals')`)
  const secret = await query(`
    select tgrelid::regclass::text as table_name, unnest(split_part(encode(tgargs, 'escape'), e'\\\\000', 1)::text[]) as column_name
    from pg_trigger where tgname = 'audit_update'`)
  expect(marked.length).toBeGreaterThan(5)
  expect(secret).toEqual(expect.arrayContaining(marked))
  expect(secret).toEqual(
    expect.arrayContaining([
      { table_name: 'auth_accounts', column_name: 'password' },
      { table_name: 'auth_sessions', column_name: 'token' },
    ]),
  )
})
