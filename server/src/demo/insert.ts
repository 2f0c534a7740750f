import { sql } from 'kysely'
import type { Trx } from '../platform/database/index.ts'

/** Inserts all rows of a table in one statement. They have the same keys; other columns get their defaults. */
export async function insertRows(trx: Trx, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    trx,
  )
}
