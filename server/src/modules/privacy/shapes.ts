import { type RawBuilder, sql } from 'kysely'
import type { DbOrTrx } from '../../platform/database/index.ts'

/** What a table is made of. */
export interface Shape {
  readonly name: string
  /** Whether rows of it can be deleted and restored. */
  readonly softDeletable: boolean
  /** All rows there are, deleted ones too. */
  readonly all: RawBuilder<unknown>
  /** Columns and their types, such as `jsonb`. */
  readonly columns: ReadonlyMap<string, string>
}

/** The tables of the application by name. */
export async function readShapes(db: DbOrTrx): Promise<ReadonlyMap<string, Shape>> {
  const { rows } = await sql<{ name: string; schema: string; columns: Record<string, string> }>`
    select relname as name, nspname as schema, jsonb_object_agg(attname, format_type(atttypid, null)) as columns
    from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where nspname in ('public', 'stored') and relkind in ('r', 'p') and not relispartition
    group by relname, nspname`.execute(db)
  return new Map(
    rows.map(({ name, schema, columns }) => [
      name,
      {
        name,
        softDeletable: schema === 'stored',
        all: sql.table(`${schema}.${name}`),
        columns: new Map(Object.entries(columns)),
      },
    ]),
  )
}
