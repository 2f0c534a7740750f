import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sqlFolder } from '@usta/soft-delete'
import type pg from 'pg'

interface Migration {
  name: string
  sql: string
  checksum: string
  /** What it was before, where a later one does the rest for databases that had that. */
  formerly?: string
}

/** Where migrations are, in the order in which they run. `prefix` keeps the names apart in schema_migrations. */
const sources = [
  { folder: sqlFolder, prefix: 'soft-delete/' },
  { folder: join(import.meta.dirname, '../../../migrations'), prefix: '' },
]

/** The key of the advisory lock that lets one process migrate at a time. */
const lockKey = 20_260_101

/**
 * Brings the database up to date and returns the names of what was applied. Each file runs in a transaction
 * of its own, together with its row in schema_migrations. Several processes may call it at once: each file
 * is applied once. Throws when a file that was applied has changed since.
 */
export async function migrate(pool: pg.Pool, migrations: Migration[] = allMigrations()): Promise<string[]> {
  const applied = await readApplied(pool)
  const pending = findPending(migrations, applied)
  const done: string[] = []
  for (const migration of pending) {
    if (await apply(pool, migration)) done.push(migration.name)
  }
  return done
}

/** All migrations of this version, in the order in which they run. */
export function allMigrations(): Migration[] {
  return sources.flatMap(readMigrations)
}

/** The numbered .sql files of a folder, in order. */
export function readMigrations({ folder, prefix }: { folder: string; prefix: string }): Migration[] {
  return globSync('*.sql', { cwd: folder })
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8')
      const [, formerly] = /^-- Formerly ([0-9a-f]{64})/.exec(sql) ?? []
      const checksum = createHash('sha256').update(sql).digest('hex')
      return { name: prefix + basename(file), sql, checksum, ...(formerly && { formerly }) }
    })
}

async function readApplied(pool: pg.Pool): Promise<Map<string, string>> {
  const { rows: tables } = await pool.query("select to_regclass('public.schema_migrations') is not null as found")
  if (!tables[0].found) return new Map()
  const { rows } = await pool.query<{ name: string; checksum: string }>(
    'select name, checksum from public.schema_migrations',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

function findPending(migrations: Migration[], applied: Map<string, string>): Migration[] {
  const pending: Migration[] = []
  for (const migration of migrations) {
    const checksum = applied.get(migration.name)
    if (checksum === undefined) pending.push(migration)
    else if (!isSame(migration, checksum)) throw new ChangedMigrationError(migration.name)
  }
  return pending
}

/** Whether what has this checksum counts as the migration. */
export function isSame({ checksum, formerly }: Migration, applied: string): boolean {
  return applied === checksum || applied === formerly
}

/** False when another process was faster. */
async function apply(pool: pg.Pool, migration: Migration): Promise<boolean> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    // A transaction-level lock also works through a pooler; waiting for it has no limit.
    await client.query(`begin; set local lock_timeout = 0; set local statement_timeout = 0;
      select pg_advisory_xact_lock(${lockKey})`)
    await client.query(`
      create table if not exists public.schema_migrations (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now())`)
    const { rows } = await client.query<{ checksum: string }>(
      'select checksum from public.schema_migrations where name = $1',
      [migration.name],
    )
    if (rows[0]) {
      if (!isSame(migration, rows[0].checksum)) throw new ChangedMigrationError(migration.name)
      await client.query('rollback')
      return false
    }
    const settings = { 'app.actor': 'migration', 'app.request_id': `migration:${migration.name}` }
    await client.query('select set_config(key, value, true) from json_each_text($1)', [JSON.stringify(settings)])
    await client.query(migration.sql)
    await client.query('insert into public.schema_migrations (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ])
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    if (error instanceof ChangedMigrationError) throw error
    throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, { cause: error })
  } finally {
    client.release(broken)
  }
}

/** A file that was applied is not what it was. The way forward is a new file. */
export class ChangedMigrationError extends Error {
  constructor(name: string) {
    super(
      `${name} was applied before and has changed since. Put it back as it was, and write what is new as a new migration.`,
    )
    this.name = 'ChangedMigrationError'
  }
}
