import type { Deletions } from '@usta/soft-delete'
import { type RawBuilder, sql } from 'kysely'
import type { DB, Db } from '../../../platform/database/index.ts'

const pageSize = 1_000

/** Deletions of one month, with the tables that they took rows of. */
export interface Batch {
  month: string
  ids: string[]
  tables: string[]
}

/** Groups those that are not archived yet by the month in which they happened, in UTC. */
export async function batchesOf(db: Db, deletions: readonly string[]): Promise<Batch[]> {
  const { rows } = await sql<Batch>`
    select month, array_agg(distinct id) as ids, coalesce(array_agg(distinct name) filter (where name is not null), '{}') as tables
    from (
      select id, to_char(created_at at time zone 'UTC', 'YYYY-MM') as month, known.name
      from deletions
      left join soft_delete.tables known on deletions.counts ? known.name
      where id = any(${deletions}::uuid[]) and archived_at is null and purged_at is null
    ) taken
    group by month order by month`.execute(db)
  return rows
}

/** Everything that would leave the disk with these deletions, and what is known of them: lines by table. */
export async function linesByTable(
  db: Db,
  deletions: Deletions<DB>,
  { ids, tables }: Batch,
): Promise<Map<string, AsyncGenerator<string>[]>> {
  const sources = new Map<string, AsyncGenerator<string>[]>()
  const add = async (table: string, from: RawBuilder<unknown>) => {
    const lines = await unlessEmpty(pages(db, from))
    if (lines) sources.set(table, [...(sources.get(table) ?? []), lines])
  }
  await add(
    'deletions',
    sql`select id as deletion, id, to_jsonb(gone) as row from deletions gone where id = any(${ids}::uuid[])`,
  )
  for (const table of tables) {
    await add(
      table,
      sql`select deletion_id as deletion, id, to_jsonb(gone) as row from ${sql.table(`stored.${table}`)} gone
        where deletion_id = any(${ids}::uuid[])`,
    )
    for (const dependent of await deletions.dependents(table)) {
      await add(
        dependent.table,
        sql`select parent.deletion_id as deletion, gone.id, to_jsonb(gone) as row
          from ${sql.table(`public.${dependent.table}`)} gone
          join ${sql.table(`stored.${table}`)} parent on parent.id = gone.${sql.ref(dependent.column)}
          where parent.deletion_id = any(${ids}::uuid[])`,
      )
    }
  }
  return sources
}

/** The same lines, or null where there are none. */
async function unlessEmpty(lines: AsyncGenerator<string>): Promise<AsyncGenerator<string> | null> {
  const first = await lines.next()
  if (first.done) return null
  return (async function* () {
    yield first.value
    yield* lines
  })()
}

/** PostgreSQL writes the row, so that encrypted columns stay as they are, and numbers keep their digits. */
async function* pages(db: Db, from: RawBuilder<unknown>): AsyncGenerator<string> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await sql<{ id: string; line: string }>`
      select id, '{"deletion":"' || deletion || '","row":' || "row" || '}' as line
      from (${from}) gone where id > ${after}::uuid order by id limit ${sql.lit(pageSize)}`.execute(db)
    for (const { line } of rows) yield line
    if (rows.length < pageSize) return
    after = rows.at(-1)?.id ?? after
  }
}
