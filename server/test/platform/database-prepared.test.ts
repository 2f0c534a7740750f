import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { createDatabase, type Database, transact } from '../../src/platform/database/index.ts'
import { freshDatabaseUrl } from '../harness/database.ts'

const url = await freshDatabaseUrl()

/** One connection, so that each query meets what the last one prepared. */
function connect(query = ''): Database {
  const db = createDatabase({ url: `${url}${query}`, size: 1 })
  onTestFinished(() => db.close())
  return db
}

async function preparedIn(db: Database): Promise<string[]> {
  const { rows } = await db.pool.query('select statement from pg_prepared_statements order by prepare_time')
  return rows.map(({ statement }) => statement)
}

test('a statement with parameters is planned once', async () => {
  const db = connect()
  const double = async (n: number) =>
    (await sql<{ double: number }>`select ${n}::int * 2 as double`.execute(db.kysely)).rows
  expect(await double(2)).toEqual([{ double: 4 }])
  expect(await double(3)).toEqual([{ double: 6 }])
  await sql`select 1`.execute(db.kysely)
  expect(await preparedIn(db)).toEqual(['select $1::int * 2 as double'])
})

test('behind a pooler nothing is prepared', async () => {
  const db = connect('?pgbouncer=true')
  await sql`select ${1}::int`.execute(db.kysely)
  expect(await preparedIn(db)).toEqual([])
})

test('a migration does not disturb those who read, inside a transaction or outside', async () => {
  const db = connect()
  await sql`create table places (id int, name text)`.execute(db.kysely)
  await sql`insert into places values (1, 'Ош')`.execute(db.kysely)
  const read = async (from = db.kysely) => (await sql`select * from places where id = ${1}`.execute(from)).rows
  expect(await read()).toEqual([{ id: 1, name: 'Ош' }])

  await sql`alter table places add column region text`.execute(db.kysely)
  expect(await read()).toEqual([{ id: 1, name: 'Ош', region: null }])
  expect(await read()).toEqual([{ id: 1, name: 'Ош', region: null }])

  await sql`alter table places add column country text`.execute(db.kysely)
  const inside = () => transact(db, systemCall('test', 'test'), (trx) => read(trx))
  expect(await inside()).toEqual([{ id: 1, name: 'Ош', region: null, country: null }])
})

test('an error of the statement itself is told as it is', async () => {
  const db = connect()
  await expect(sql`select 1 / ${0}::int`.execute(db.kysely)).rejects.toThrow('division by zero')
})
