import { sql } from 'kysely'
import type { Database, Trx } from '../../src/platform/database/index.ts'

/** The tables of which `query` read more than these rows without an index. Analyse them before. */
export async function tablesReadWhole(
  db: Database,
  query: (trx: Trx) => Promise<unknown>,
  rows = 100,
): Promise<string[]> {
  return db.kysely.transaction().execute(async (trx) => {
    await query(trx)
    const read = await sql<{ name: string }>`
      select relname as name from pg_stat_xact_user_tables where seq_tup_read > ${rows} order by relname`.execute(trx)
    return read.rows.map(({ name }) => name)
  })
}
