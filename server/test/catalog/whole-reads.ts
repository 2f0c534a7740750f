import { sql } from 'kysely'
import type { Database, Trx } from '../../src/platform/database/index.ts'

/** The tables of which `query` read more than these rows without an index. Analyse them before. */
export function tablesReadWhole(db: Database, query: (trx: Trx) => Promise<unknown>, rows = 100): Promise<string[]> {
  return db.kysely.transaction().execute(async (trx) => {
    const before = await rowsReadWithoutIndex(trx)
    await query(trx)
    const after = await rowsReadWithoutIndex(trx)
    return [...after].filter(([table, read]) => read - (before.get(table) ?? 0) > rows).map(([table]) => table)
  })
}

/** What this connection has read and not yet reported, by table. */
async function rowsReadWithoutIndex(trx: Trx): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; read: number }>`
    select relname as name, seq_tup_read as read from pg_stat_xact_user_tables order by relname`.execute(trx)
  return new Map(rows.map(({ name, read }) => [name, read]))
}
