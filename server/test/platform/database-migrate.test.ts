import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ChangedMigrationError, createPool, migrate } from '../../src/platform/database/index.ts'
import { readMigrations } from '../../src/platform/database/migrate.ts'
import { freshDatabaseUrl } from '../harness/database.ts'

async function emptyDatabase() {
  const url = await freshDatabaseUrl({ empty: true })
  const open = () => {
    const pool = createPool({ url, size: 2 })
    afterAll(() => pool.end())
    return pool
  }
  return { pool: open(), open }
}

/** Migrations as they are read from a folder with these files. */
function given(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'usta-migrations-'))
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  const migrations = readMigrations({ folder, prefix: '' })
  rmSync(folder, { recursive: true })
  return migrations
}

test('an empty database is brought up to date, and stays so', async () => {
  const { pool } = await emptyDatabase()
  const applied = await migrate(pool)
  expect(applied[0]).toBe('soft-delete/0001_engine.sql')
  expect(applied).toEqual([...new Set(applied)])
  expect(await migrate(pool)).toEqual([])
  const { rows } = await pool.query('select name from schema_migrations order by applied_at, name')
  expect(rows.map((row) => row.name).sort()).toEqual([...applied].sort())
})

test('several processes at once apply each file once', async () => {
  const { pool, open } = await emptyDatabase()
  const outcomes = await Promise.all([migrate(pool), migrate(open()), migrate(open())])
  const applied = outcomes.flat()
  const { rows } = await pool.query('select count(*) as n from schema_migrations')
  expect(applied).toHaveLength(rows[0].n)
  expect(new Set(applied).size).toBe(applied.length)
})

test('files run in the order of their numbers', async () => {
  const { pool } = await emptyDatabase()
  const migrations = given({
    '0002_fill.sql': 'insert into t values (1);',
    '0001_make.sql': 'create table t (n integer); create index on t (n);',
  })
  expect(await migrate(pool, migrations)).toEqual(['0001_make.sql', '0002_fill.sql'])
})

test('a file that was applied must not change', async () => {
  const { pool } = await emptyDatabase()
  await migrate(pool, given({ '0001_make.sql': 'create table t (n integer);' }))
  const changed = given({
    '0001_make.sql': 'create table t (n bigint);',
    '0002_more.sql': 'create table u (n integer);',
  })
  await expect(migrate(pool, changed)).rejects.toThrow(ChangedMigrationError)
  await expect(migrate(pool, changed)).rejects.toThrow('0001_make.sql was applied before and has changed since')
  const { rows } = await pool.query(`select to_regclass('u') as u`)
  expect(rows).toEqual([{ u: null }])
})

test('a file that names what it was before counts as applied where that was', async () => {
  const { pool } = await emptyDatabase()
  const [before] = given({ '0001_make.sql': 'create table t (n integer);' })
  await migrate(pool, before ? [before] : [])
  const successor = `-- Formerly ${before?.checksum}, of which 0002 makes the same.\ncreate table t (n bigint);`
  const now = given({ '0001_make.sql': successor, '0002_widen.sql': 'alter table t alter n type bigint;' })
  expect(await migrate(pool, now)).toEqual(['0002_widen.sql'])
  const changed = given({ '0001_make.sql': `${successor} select 1;`.replace('Formerly', 'Of old') })
  await expect(migrate(pool, changed)).rejects.toThrow(ChangedMigrationError)
})

test('a file that fails leaves nothing behind, and the ones before it stay', async () => {
  const { pool } = await emptyDatabase()
  const files = { '0001_make.sql': 'create table t (n integer);', '0002_half.sql': 'create table u (); select 1 / 0;' }
  await expect(migrate(pool, given(files))).rejects.toThrow('Migration 0002_half.sql failed: division by zero')
  const { rows } = await pool.query(`select to_regclass('t')::text as t, to_regclass('u')::text as u`)
  expect(rows).toEqual([{ t: 't', u: null }])
  const mended = given({ ...files, '0002_half.sql': 'create table u ();' })
  expect(await migrate(pool, mended)).toEqual(['0002_half.sql'])
})
