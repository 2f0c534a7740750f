import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../database/index.ts'

/** Takes recorded values out of the log, whose chain stays whole. @param reasons also why the rows were changed */
export async function eraseRecorded(
  trx: Trx,
  table: string,
  ids: readonly string[],
  columns: readonly string[],
  reasons: boolean,
): Promise<void> {
  await sql`select audit.erase(${table}, ${ids}::uuid[], ${columns}::text[], ${reasons})`.execute(trx)
}

/** The rows of a table, present or gone, that ever had one of these ids in a column. Looks through the table's history. */
export async function listRecordedWith(
  trx: DbOrTrx,
  table: string,
  column: string,
  values: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct row_id as id from audit_log
    where table_name = ${table} and changes ? ${column}
      and (changes -> ${column} ->> 0 = any(${values}::text[]) or changes -> ${column} ->> 1 = any(${values}::text[]))`.execute(
    trx,
  )
  return rows.map(({ id }) => id)
}

/** What a column of these rows ever held. */
export async function listRecordedValues(
  db: DbOrTrx,
  table: string,
  column: string,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ value: string | null }>`
    select distinct jsonb_array_elements_text(changes -> ${column}) as value from audit_log
    where table_name = ${table} and row_id = any(${ids}::uuid[]) and jsonb_typeof(changes -> ${column}) = 'array'`.execute(
    db,
  )
  return rows.flatMap(({ value }) => value ?? [])
}

export interface RecordedEntry {
  readonly at: string
  readonly id: string
  readonly table_name: string
  readonly row_id: string
  readonly changes: Record<string, unknown>
  readonly reason: string | null
}

/** A page of the entries in whose values or reason a pattern is found, oldest first; looks through all of the log. */
export async function listEntriesMatching(
  trx: Trx,
  pattern: string,
  after: Pick<RecordedEntry, 'at' | 'id'> | null,
  limit: number,
): Promise<RecordedEntry[]> {
  const { at, id } = after ?? { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' }
  const { rows } = await sql<RecordedEntry>`
    select at::text as at, id, table_name, row_id, changes, reason from audit_log
    where (at, id) > (${at}::timestamptz, ${id}::uuid) and concat_ws(E'\n', changes::text, reason) ~ ${pattern}
    order by at, id limit ${sql.lit(limit)}`.execute(trx)
  return rows
}
