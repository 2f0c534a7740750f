import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { allMigrations, createPool, isSame, migrate } from '../platform/database/index.ts'
import type { FileStorage } from '../platform/files/index.ts'
import { migrateJobs } from '../platform/jobs/index.ts'
import type { Log } from '../platform/log/log.ts'
import { listTables } from './catalog.ts'
import { checkContent } from './check.ts'
import { carryErasures } from './erasures.ts'
import { BackupError, type Manifest, readManifest } from './manifest.ts'

interface Options {
  readonly databaseUrl: string
  readonly from: FileStorage
  readonly folder: string
  /** Where the files go; none of them are copied without. */
  readonly files: FileStorage | null
  /** Whether what is in the database may go. */
  readonly replace?: boolean
  readonly log: Log
}

/**
 * Brings a backup back into an empty database, and its files into file storage, with who was erased since. All of it is checked before anything is
 * touched, and the rows come in one transaction in which every foreign key is proved anew.
 * @throws BackupError when the backup is broken, or the database is not empty and may not be replaced
 */
export async function restoreBackup({
  databaseUrl,
  from,
  folder,
  files,
  replace = false,
  log,
}: Options): Promise<Manifest> {
  const manifest = await readManifest(from, folder)
  await checkContent(from, folder, manifest)
  const migrations = migrationsOf(manifest)
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'usta restore',
    statement_timeout: 0,
  })
  await client.connect()
  try {
    await makeEmpty(client, replace)
    const pool = createPool({ url: databaseUrl, size: 1, plainTypes: true, statementTimeout: 0, lockTimeout: 0 })
    await migrate(pool, migrations)
    await migrateJobs(pool, log)
    await pool.end()
    if (files) {
      for (const { key } of manifest.files) await files.put(key, await from.get(`${folder}/files/${key}`))
      await carryErasures(from, files)
    }
    await fill(client, from, folder, manifest)
    return manifest
  } finally {
    await client.end()
  }
}

/** Those that the backup's database had; what is newer runs at the next start. */
function migrationsOf(manifest: Manifest) {
  const known = new Map(allMigrations().map((migration) => [migration.name, migration]))
  const names = new Set(manifest.migrations.map(({ name }) => name))
  for (const { name, checksum } of manifest.migrations) {
    const migration = known.get(name)
    if (!migration || !isSame(migration, checksum))
      throw new BackupError(`this version does not have the migration ${name}`)
  }
  return [...known.values()].filter(({ name }) => names.has(name))
}

async function makeEmpty(client: pg.Client, replace: boolean): Promise<void> {
  const { rows } = await client.query<{ tables: number; others: number; schemas: string[] }>(
    `select (select count(*)::int from pg_tables where schemaname = any(array['public', 'stored'])) as tables,
       (select count(*)::int from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
          and application_name like 'usta%') as others,
       array(select quote_ident(nspname) from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema') as schemas`,
  )
  const { tables = 0, others = 0, schemas = [] } = rows[0] ?? {}
  if (tables === 0) return
  if (!replace) throw new BackupError('the database is not empty; --replace removes all that is in it first')
  if (others > 0) throw new BackupError('Usta is running on this database; stop it first')
  await client.query(`drop schema ${schemas.join(', ')} cascade; create schema public`)
}

async function fill(client: pg.Client, from: FileStorage, folder: string, manifest: Manifest): Promise<void> {
  const tables = await listTables(client)
  const names = tables.map(({ name }) => name).join(', ')
  const triggers = (what: 'disable' | 'enable') =>
    tables.map(({ name }) => `alter table ${name} ${what} trigger user`).join('; ')
  await client.query('begin')
  const keys = await takeForeignKeys(client)
  await client.query(`${triggers('disable')}; truncate ${names}`)
  for (const { parent, name, bound } of manifest.partitions) {
    await client.query(`create table if not exists ${name} partition of ${parent} ${bound}`)
  }
  for (const { name, columns, key } of manifest.tables) {
    const rows = client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`))
    await pipeline(await from.get(`${folder}/${key}`), createGunzip(), rows)
  }
  for (const { name, value } of manifest.sequences) await client.query('select setval($1, $2)', [name, value])
  for (const add of keys) await client.query(add)
  // Whoever had a job in hand then has it no more.
  await client.query(`update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_by is not null;
    update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_by is not null;
    delete from workers`)
  await client.query(triggers('enable'))
  await client.query('select partitions.ensure()')
  await client.query('commit; analyze')
}

/** Takes all foreign keys away. @returns the statements that bring them back, which prove every row */
async function takeForeignKeys(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; key: string; definition: string }>(
    `select conrelid::regclass::text as name, quote_ident(conname) as key, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conparentid = 0 order by 1, 2`,
  )
  for (const { name, key } of rows) await client.query(`alter table ${name} drop constraint ${key}`)
  return rows.map(({ name, key, definition }) => {
    const proved = definition.replace(/ NOT ENFORCED$/, '')
    const add = `alter table ${name} add constraint ${key} ${proved}`
    return proved === definition ? add : `${add}; alter table ${name} alter constraint ${key} not enforced`
  })
}
