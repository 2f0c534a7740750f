import type pg from 'pg'

/** A column that the data dictionary marks as encrypted. */
export interface EncryptedColumn {
  /** With its schema, as in `stored.user_verifications`: all rows of it, deleted ones too. */
  readonly relation: string
  /** Without, as values are bound to it, and as the archive names it. */
  readonly table: string
  readonly column: string
}

/** Their comments say so; what is audited of them too. */
export async function listEncryptedColumns(client: Pick<pg.ClientBase, 'query'>): Promise<EncryptedColumn[]> {
  const { rows } = await client.query<EncryptedColumn>(
    `select format('%I.%I', nspname, relname) as relation, relname as table, attname as column
     from pg_attribute join pg_class on pg_class.oid = attrelid join pg_namespace on pg_namespace.oid = relnamespace
     where nspname in ('public', 'stored') and relkind in ('r', 'p') and not relispartition and relname <> 'audit_log'
       and not attisdropped and col_description(attrelid, attnum) ~ '\\mencrypted\\M'
     order by 1, attnum`,
  )
  return rows
}
