import type pg from 'pg'
import { listEncryptedColumns } from '../platform/crypto/encrypted-columns.ts'
import type { Manifest } from './manifest.ts'

/** Whose rows are backed up. What migrations make in other schemas they make again. */
const schemas = ['public', 'stored', 'graphile_worker']
/** Filled by the migrations of a restore. */
const ofMigrations = ['public.schema_migrations', 'graphile_worker.migrations']

export interface Table {
  /** With its schema, quoted. */
  readonly name: string
  readonly columns: string[]
}

/** All tables with rows of their own; partitions are read through their parent, extensions bring theirs. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', nspname, relname) as name, array(
        select quote_ident(attname) from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = any($1) and relkind in ('r', 'p') and not relispartition
        and format('%s.%s', nspname, relname) <> all($2)
        and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')
      order by 1`,
    [schemas, ofMigrations],
  )
  return rows
}

export async function listSequences(client: pg.ClientBase): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
     from pg_sequences where schemaname = any($1) and last_value is not null order by 1`,
    [schemas],
  )
  return rows
}

export async function listPartitions(client: pg.ClientBase): Promise<Manifest['partitions']> {
  const { rows } = await client.query<Manifest['partitions'][number]>(
    `select inhparent::regclass::text as parent, inhrelid::regclass::text as name, pg_get_expr(relpartbound, pg_class.oid) as bound
     from pg_inherits join pg_class on pg_class.oid = inhrelid where relispartition and relkind = 'r' order by 2`,
  )
  return rows
}

export async function listMigrations(client: pg.ClientBase): Promise<Manifest['migrations']> {
  const { rows } = await client.query('select name, checksum from public.schema_migrations order by name')
  return rows
}

/** The keys that encrypted values and seals name: `v1.<key>.…` */
export async function listKeysInUse(client: pg.ClientBase): Promise<string[]> {
  const columns = await listEncryptedColumns(client)
  const parts = columns.map(
    ({ relation, column }) =>
      `select split_part("${column}", '.', 2) as key from ${relation} where "${column}" like 'v1.%'`,
  )
  const { rows } = await client.query<{ key: string }>(
    `${['select key_id as key from audit_seals', ...parts].join(' union ')} order by key`,
  )
  return rows.map(({ key }) => key)
}
