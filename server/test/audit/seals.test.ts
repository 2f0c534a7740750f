import { sql as raw } from 'kysely'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { sealAudit } from '../../src/platform/audit/seal.ts'
import { sign } from '../../src/platform/audit/signature.ts'
import { verifyAudit } from '../../src/platform/audit/verify.ts'
import type { Tampering } from '../../src/platform/audit/verify-store.ts'
import { createDatabase, transact } from '../../src/platform/database/index.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()
const ring = [{ id: 'first', key: Buffer.alloc(32, 1) }]
const seal = () => sealAudit(db, ring)
const verify = () => verifyAudit(db.kysely, ring)

/** Seals until nothing waits: what runs in the other databases of the cluster holds seals back, too. */
async function sealAll(): Promise<number> {
  let sealed = 0
  const all = async () => {
    sealed += await seal()
    expect((await verify()).waiting).toBe(0)
  }
  await vi.waitFor(all, { timeout: 20_000, interval: 20 })
  return sealed
}

async function sql(text: string, values: unknown[] = []) {
  const { rows } = await db.pool.query(text, values)
  return rows
}

/** What is found after these statements of a superuser, which are then taken back. */
async function afterTampering(...statements: string[]): Promise<Tampering[]> {
  const undo = new Error('undo')
  let found: readonly Tampering[] = []
  const attempt = db.kysely.transaction().execute(async (trx) => {
    await raw.raw('set local session_replication_role = replica').execute(trx)
    for (const statement of statements) {
      const { numAffectedRows = 0n } = await raw.raw(statement).execute(trx)
      if (!/^alter/.test(statement)) expect(numAffectedRows, statement).toBeGreaterThan(0n)
    }
    found = (await verifyAudit(trx, ring)).tampering
    throw undo
  })
  await expect(attempt).rejects.toBe(undo)
  return [...found]
}

async function addUser(name: string): Promise<string> {
  const email = `${name}@test.example`
  return transact(db, systemCall('test', 'request-1'), async (trx) => {
    const { id } = await trx.insertInto('users').values({ name, email }).returning('id').executeTakeFirstOrThrow()
    await trx
      .updateTable('users')
      .set({ description: `${name} mends taps` })
      .where('id', '=', id)
      .execute()
    return id
  })
}

/** An entry in the middle of what is sealed. */
async function entry() {
  const [found] = await sql(
    `select id, at from audit_log where table_name = 'users' and operation = 'update' order by at limit 1`,
  )
  return found as { id: string; at: string }
}

beforeAll(async () => {
  await addUser('Aida')
  await sealAll()
  await addUser('Bek')
  await addUser('Cholpon')
  await sealAll()
})

test('what was written is sealed once, and found as it was', async () => {
  expect(await seal()).toBe(0)
  const { heads, tampering, waiting } = await verify()
  expect(tampering).toEqual([])
  expect(waiting).toBe(0)
  const [{ rows }] = await sql('select count(*) as rows from audit_log')
  expect(heads.reduce((sum, head) => sum + head.rows, 0)).toBe(rows)
})

test('what is not sealed yet is no fault', async () => {
  await addUser('Damira')
  expect(await verify()).toMatchObject({ tampering: [], waiting: 2 })
  await sealAll()
  expect(await verify()).toMatchObject({ tampering: [], waiting: 0 })
})

test('a transaction that commits late is sealed late, and nothing is missed', async () => {
  const late = await db.pool.connect()
  await late.query(`begin; insert into users (name, email) values ('Late', 'late@test.example')`)
  await addUser('Early')
  // Writers do not wait, so those who came after the one that is still running wait for their seal.
  expect(await seal()).toBe(0)
  await late.query('commit')
  late.release()
  expect(await sealAll()).toBe(3)
  expect(await verify()).toMatchObject({ tampering: [], waiting: 0 })
})

test('writers do not wait for the one who seals', async () => {
  const sealing = await db.pool.connect()
  await sealing.query(`begin; select pg_advisory_xact_lock(hashtext('audit.seal')); lock audit_seals in exclusive mode`)
  await addUser('Quick')
  expect(await seal()).toBe(0)
  await sealing.query('rollback')
  sealing.release()
  expect(await sealAll()).toBe(2)
})

describe('finds', () => {
  test('a row that was changed', async () => {
    const { id } = await entry()
    const change = `update audit_log set changes = jsonb_set(changes, '{description,1}', '"nothing"') where id = '${id}'`
    expect(await afterTampering(change)).toMatchObject([{ kind: 'changed', where: `row ${id}` }])
  })

  test.each([
    'actor_id = uuid_v7()',
    "request_id = 'x'",
    "operation = 'insert'",
    'row_id = uuid_v7()',
    "reason = 'x'",
    'salt = null',
  ])('a row of which only this was changed: %s', async (change) => {
    const { id } = await entry()
    const found = await afterTampering(`update audit_log set ${change} where id = '${id}'`)
    expect(found).toMatchObject([{ kind: 'changed', where: `row ${id}` }])
  })

  test('a row that is missing', async () => {
    const { id } = await entry()
    const found = await afterTampering(`delete from audit_log where id = '${id}'`)
    expect(found).toMatchObject([{ kind: 'missing', where: `row ${id}` }])
  })

  const plain = `insert into audit_log (operation, table_name, row_id, changes) values ('update', 'users', uuid_v7(), '{}')`
  test.each([
    plain,
    `insert into audit_log (operation, table_name, row_id, changes, xid)
     select operation, table_name, row_id, changes, xid from audit_log where table_name = 'users' limit 1`,
    plain.replace('changes)', 'changes, xid)').replace("'{}')", "'{}', 900000000000)"),
  ])('a row that was inserted by hand: %s', async (statement) => {
    expect(await afterTampering(statement)).toMatchObject([{ kind: 'inserted' }])
  })

  test('rows whose order was changed', async () => {
    const swap = `update audit_seals set row_ids = array[row_ids[2], row_ids[1]] || row_ids[3:],
      digests = array[digests[2], digests[1]] || digests[3:] where number = 2`
    const month = new Date().toISOString().slice(0, 7)
    expect(await afterTampering(swap)).toEqual([{ kind: 'seal', where: `${month} #2`, what: 'it was changed' }])
  })

  test('rows that took each other’s time', async () => {
    const [one, other] = await sql(`select min(at) as at, min(id::text) as id from audit_log where table_name = 'users'
      group by request_id, at order by 1 limit 2`)
    const swap = (id: string, at: string) => `update audit_log set at = '${at}' where id = '${id}'`
    const found = await afterTampering(swap(one.id, other.at), swap(other.id, one.at))
    expect(found.map(({ kind }) => kind)).toEqual(['changed', 'changed'])
  })

  test('a seal that is missing, with its rows', async () => {
    const found = await afterTampering(
      'delete from audit_log where id = any (select unnest(row_ids) from audit_seals where number = 2)',
      'delete from audit_seals where number = 2',
    )
    expect(found.map(({ what }) => what)).toEqual([
      'a seal before it is missing',
      'it does not follow the seal before it',
    ])
  })

  test('a log that was sealed by one who has no key', async () => {
    const { rows } = await db.pool.query('select * from audit_seals order by position desc limit 1')
    const mac = sign(rows[0].hash, [{ id: 'first', key: Buffer.alloc(32, 9) }]).mac.toString('hex')
    const found = await afterTampering(`update audit_seals set mac = '\\x${mac}' where position = ${rows[0].position}`)
    expect(found).toMatchObject([{ kind: 'seal', what: 'its signature is wrong' }])
  })

  test('a table that is no longer recorded', async () => {
    const found = await afterTampering('alter table stored.orders disable trigger audit_update')
    expect(found).toMatchObject([{ kind: 'unwatched', where: 'orders' }])
  })
})

describe('erasing a person', () => {
  test('removes what was recorded, says so, and leaves the chain whole', async () => {
    const id = await addUser('Farida')
    await sealAll()
    const erase = (user: string) => raw`select audit.erase('users', array[${user}]::uuid[], '{name,email,description}')`
    await transact(db, systemCall('test', 'erasure-1'), (trx) => erase(id).execute(trx))
    const rows = await sql(
      'select operation, actor, request_id, changes from audit_log where row_id = $1 order by id',
      [id],
    )
    expect(JSON.stringify(rows)).not.toMatch(/farida/i)
    expect(rows.map(({ operation }) => operation)).toEqual(['insert', 'update', 'erase'])
    expect(rows[1].changes).toEqual({ description: 'erased' })
    expect(rows[2]).toMatchObject({
      request_id: 'erasure-1',
      changes: { erased: [null, ['changes.description', 'changes.email', 'changes.name']] },
    })
    expect((await verify()).tampering).toEqual([])
    await sealAll()
    expect(await verify()).toMatchObject({ tampering: [], waiting: 0 })
  })

  test('also before its rows were sealed, and column by column', async () => {
    const id = await addUser('Gulnara')
    await sql(`select audit.erase('users', array[$1]::uuid[], '{name}')`, [id])
    await sealAll()
    await sql(`select audit.erase('users', array[$1]::uuid[], '{email,name}')`, [id])
    await sql(`select audit.erase('users', array[$1]::uuid[], '{description}')`, [id])
    expect((await verify()).tampering).toEqual([])
  })

  test('leaves nothing by which a value could be tried out', async () => {
    const id = await addUser('Hamid')
    await sql(`select audit.erase('users', array[$1]::uuid[], '{name}')`, [id])
    const [row] = await sql(`select salt, erasure from audit_log where row_id = $1 and operation = 'insert'`, [id])
    expect(row.salt).toBeNull()
    expect(Object.keys(row.erasure.digests)).toEqual(['changes.name'])
    expect(Object.keys(row.erasure.keys)).not.toContain('changes.name')
  })

  test('does not hide a change of what it left', async () => {
    const id = await addUser('Ilim')
    await sql(`select audit.erase('users', array[$1]::uuid[], '{name}')`, [id])
    await sealAll()
    const change = `update audit_log set changes = jsonb_set(changes, '{email,1}', '"x@test.example"')
      where row_id = '${id}' and operation = 'insert'`
    expect(await afterTampering(change)).toMatchObject([{ kind: 'changed' }])
  })

  test('that nobody recorded is found', async () => {
    const id = await addUser('Jyldyz')
    await sealAll()
    const found =
      await afterTampering(`update audit_log entry set salt = null, changes = changes || '{"name": "erased"}',
      erasure = audit.erasure(entry, '{changes.name}') where row_id = '${id}' and operation = 'insert'`)
    expect(found).toMatchObject([{ kind: 'erased', what: 'changes.name was erased, and nothing says so' }])
  })

  test('cannot be the pretext for changing something else', async () => {
    const attempt = sql(
      `select set_config('audit.erasing', 'on', true), 1; update audit_log set changes = '{}' where table_name = 'users'`,
    )
    await expect(attempt).rejects.toThrow('append-only')
  })
})

test('a log that was restored into another cluster is taken over, and goes on', async () => {
  await addUser('Kanat')
  const elsewhere = await db.pool.connect()
  await elsewhere.query(`set session_replication_role = replica`)
  await elsewhere.query(`update audit_log set xid = xid + 1000000000 where changes::text like '%Kanat%'`)
  await elsewhere.query(
    `update audit_seals set system_id = '1' where position = (select max(position) from audit_seals)`,
  )
  elsewhere.release(true)
  await sealAll()
  await addUser('Lira')
  expect(await sealAll()).toBe(2)
  expect(await verify()).toMatchObject({ tampering: [{ kind: 'seal', what: 'it was changed' }], waiting: 0 })
  expect(await seal()).toBe(0)
})

test('a verification runs through a role that may only read', async () => {
  const reader = createDatabase({ url: db.url, size: 1 })
  await reader.pool.query('set default_transaction_read_only = on')
  await expect(verifyAudit(reader.kysely, ring)).resolves.toBeDefined()
  await reader.close()
})
