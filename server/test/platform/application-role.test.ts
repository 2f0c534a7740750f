import { Deletions } from '@usta/soft-delete'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { sealAudit } from '../../src/platform/audit/seal.ts'
import { arrangeRole, createDatabase, createPool, migrate, transact } from '../../src/platform/database/index.ts'
import { migrateJobs } from '../../src/platform/jobs/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { freshDatabase, freshDatabaseUrl } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'
import { administer } from '../harness/global-setup.ts'

const owner = await freshDatabase()
const app = createDatabase({ url: owner.url, size: 3, role: 'usta_app' })
const given = createGiven(owner)
const database = await freshDatabaseUrl({ empty: true })
const name = new URL(database).pathname.slice(1)
const order = await given.openOrder()
afterAll(() => app.close())

test('the server works as a role that owns nothing', async () => {
  const { rows } = await app.pool.query(`
    select current_user::text as role, rolsuper, rolcreaterole, rolbypassrls,
      (select count(*)::int from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owns
    from pg_roles where rolname = current_user`)
  expect(rows).toEqual([{ role: 'usta_app', rolsuper: false, rolcreaterole: false, rolbypassrls: false, owns: 0 }])
})

const appendOnly = ['audit_log', 'audit_seals', 'ledger_transactions', 'ledger_entries', 'order_commissions']

describe.each(appendOnly)('%s is append-only for it', (table) => {
  test.each([
    ['change', `update ${table} set id = id`],
    ['remove', `delete from ${table}`],
    ['empty', `truncate ${table} cascade`],
    ['open', `alter table ${table} disable trigger all`],
    ['rename', `alter table ${table} rename to gone`],
    ['drop', `drop table ${table}`],
  ])('it cannot %s it', async (_what, statement) => {
    await expectRefused(statement)
  })
})

test.each([
  [
    'write the audit log by hand',
    "insert into audit_log (operation, table_name, row_id, changes) values ('insert', 'orders', uuid_v7(), '{}')",
  ],
  [
    'write it in a partition',
    `delete from partitions.audit_log_${new Date().toISOString().slice(0, 7).replace('-', '_')}`,
  ],
  ['take rows off the disk', "set soft_delete.hard = 'on'; delete from stored.orders"],
  ['empty a table', "set soft_delete.hard = 'on'; truncate stored.orders cascade"],
  ['delete for good through the engine', "select soft_delete.hard_delete('orders', array(select id from orders))"],
  ['call what the engine calls', "select soft_delete.remove('orders', array(select id from orders), '{}')"],
  ['put rows into what was purged', "select soft_delete.put_back(id, 'orders', '[]') from deletions"],
  ['forget a delete', 'delete from deletions'],
  ['change what a delete takes along', "update soft_delete.relations set policy = 'keep'"],
  ['silence the triggers', 'set session_replication_role = replica'],
  ['switch off the audit', 'alter table stored.orders disable trigger user'],
  ['drop a trigger', 'drop trigger soft_delete_refuse_delete on stored.orders'],
  [
    'replace what audits',
    'create or replace function audit.record() returns trigger language plpgsql as $$ begin return null; end $$',
  ],
  ['hide a function behind its own', 'create function public.lower(text) returns text language sql return $1'],
  ['exempt a table from the audit', "insert into audit.exemptions values ('orders', 'no')"],
  ['pretend that a migration ran', "insert into schema_migrations (name, checksum) values ('9999.sql', '')"],
  ['make another role', 'create role usta_other'],
])('it cannot %s', async (_what, statement) => {
  await expectRefused(statement)
})

test('it deletes and restores softly, through the view and the engine, and the audit hears of it', async () => {
  const call = systemCall('test', 'as-the-server')
  await transact(app, call, (trx) => trx.deleteFrom('orders').where('id', '=', order.id).execute())
  const { rows } = await app.pool.query('select deletion_id from stored.orders where id = $1', [order.id])
  await transact(app, call, (trx) => sql`select soft_delete.restore(${rows[0].deletion_id}::uuid)`.execute(trx))
  const { rows: heard } = await app.pool.query(
    "select operation from audit_log where request_id = 'as-the-server' and table_name = 'orders' order by at, id",
  )
  expect(heard.map(({ operation }) => operation)).toEqual(['soft_delete', 'restore'])
})

test('what is purged by the rules leaves the disk', async () => {
  const old = await given.openOrder()
  const call = systemCall('test', 'purging')
  await transact(app, call, (trx) => trx.deleteFrom('orders').where('id', '=', old.id).execute())
  const { rows: deletions } = await app.pool.query('select id from deletions where root_id = $1', [old.id])
  const { id } = deletions[0]
  await expectRefused(`select soft_delete.purge_rows('${id}')`, /is not being purged/)
  await app.pool.query('select soft_delete.begin_purge($1)', [id])
  await app.pool.query('select soft_delete.purge_rows($1)', [id])
  const { rows } = await owner.pool.query('select from stored.orders where id = $1', [old.id])
  expect(rows).toEqual([])
})

test('behind a pooler every transaction works as the role, and nothing is left on the connection', async () => {
  const pooled = createDatabase({ url: `${owner.url}?pgbouncer=true`, size: 1, role: 'usta_app' })
  try {
    const within = await transact(pooled, systemCall('test', 'pooled'), (trx) =>
      sql`select current_user::text as role`.execute(trx),
    )
    expect(within.rows).toEqual([{ role: 'usta_app' }])
    const { rows } = await pooled.pool.query('select current_user = session_user as untouched')
    expect(rows).toEqual([{ untouched: true }])
    await expect(
      transact(pooled, systemCall('test', 'pooled'), (trx) => trx.deleteFrom('audit_log').execute()),
    ).rejects.toThrow('permission denied')
  } finally {
    await pooled.close()
  }
})

test('a table that is new is arranged for at the next start, and what somebody granted is taken back', async () => {
  await owner.pool.query(`create table invented (id uuid primary key); grant all on audit_log to usta_app`)
  expect(await arrangeRole(owner.pool)).toBe('usta_app')
  const { rows } = await app.pool.query('select count(*)::int as rows from invented')
  expect(rows).toEqual([{ rows: 0 }])
  await expectRefused('delete from audit_log')
  await owner.pool.query('drop table invented')
})

describe('where the owner is an ordinary login', () => {
  const names = { owner: `usta_owner_${process.pid}`, login: `usta_login_${process.pid}` }
  const password = 'a-password-of-a-test'
  afterAll(async () => {
    await administer(
      database,
      `alter database ${name} owner to current_user; drop owned by ${names.owner} cascade;
       drop role ${names.owner}; drop role ${names.login}`,
    )
  })

  test('it migrates, makes the role, and the server works as it', async () => {
    await administer(
      database,
      `create role ${names.owner} login createrole password '${password}'; alter database ${name} owner to ${names.owner};
       grant usta_app to ${names.owner} with admin option, set false`,
    )
    const pool = createPool({ url: as(names.owner), size: 1, plainTypes: true })
    await migrate(pool)
    await migrateJobs(pool, createLog({ level: 'silent' }))
    expect(await arrangeRole(pool)).toBe('usta_app')
    await pool.end()
    const server = createDatabase({ url: as(names.owner), size: 2, role: 'usta_app' })
    await sql`update system_settings set description = 'new'`.execute(server.kysely)
    expect(await sealAudit(server, [{ id: 'test', key: Buffer.alloc(32) }])).toBeGreaterThan(0)
    await server.pool.query("select graphile_worker.add_job('audit.seal'), partitions.ensure(5)")
    await expect(server.pool.query('delete from audit_log')).rejects.toThrow('permission denied')
    await server.close()
  })

  test('what is deleted there comes back, is purged, and comes back from an archive', async () => {
    const server = createDatabase({ url: as(names.owner), size: 2, role: 'usta_app' })
    const { id } = await createGiven(server).openOrder()
    const deletions = new Deletions(server.kysely)
    const call = systemCall('test', 'plain-owner')
    const remove = async () => {
      await transact(server, call, (trx) => trx.deleteFrom('orders').where('id', '=', id).execute())
      const { rows } = await server.pool.query(
        'select deletion_id, to_jsonb(o) as row from stored.orders o where id = $1',
        [id],
      )
      return rows[0]
    }
    expect(await deletions.restore((await remove()).deletion_id)).toMatchObject({ orders: 1 })
    const gone = await remove()
    expect(await deletions.beginPurge(gone.deletion_id)).toEqual([])
    expect(await deletions.purgeRows(gone.deletion_id)).toMatchObject({ done: true })
    const owning = createPool({ url: as(names.owner), size: 1 })
    await owning.query("select soft_delete.put_back($1, 'orders', $2)", [gone.deletion_id, JSON.stringify([gone.row])])
    await owning.query('select soft_delete.reopen($1)', [gone.deletion_id])
    expect(await deletions.restore(gone.deletion_id)).toMatchObject({ orders: 1 })
    await owning.query("select soft_delete.hard_delete('orders', $1)", [[id]])
    expect((await owning.query('select from stored.orders where id = $1', [id])).rowCount).toBe(0)
    await owning.end()
    await server.close()
  })

  test('a login beside the owner works once it was given the role, and has no more to go back to', async () => {
    await administer(database, `create role ${names.login} login password '${password}'`)
    const server = createDatabase({ url: as(names.login), size: 1, role: 'usta_app' })
    await expect(server.ping()).rejects.toThrow('permission denied to set role')
    await administer(database, `grant usta_app to ${names.login}`)
    expect((await server.pool.query('select from system_settings limit 1')).rowCount).toBe(1)
    // It can also start a server, as long as nothing has to be migrated or arranged.
    expect(await migrate(server.pool)).toEqual([])
    expect(await arrangeRole(server.pool)).toBe('usta_app')
    await expect(server.pool.query('set role none; delete from audit_log')).rejects.toThrow('permission denied')
    await server.close()
  })

  test('an owner who may not take the role is told, and changes nothing', async () => {
    await administer(database, `revoke usta_app from ${names.owner} cascade`)
    const pool = createPool({ url: as(names.owner), size: 1 })
    expect(await arrangeRole(pool)).toBeNull()
    await pool.end()
  })

  function as(login: string): string {
    const address = new URL(database)
    Object.assign(address, { username: login, password })
    return address.href
  }
})

async function expectRefused(
  statement: string,
  why: RegExp = /permission denied|must be owner|must be able|denied to/,
) {
  await expect(app.pool.query(statement)).rejects.toThrow(why)
}
