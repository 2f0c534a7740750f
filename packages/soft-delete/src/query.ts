import type { Kysely, RawBuilder } from 'kysely'
import { softDeleteErrorOf } from './errors.ts'

/** Runs a query; what the engine refuses is thrown as a SoftDeleteError. */
export async function run<Row>(db: Kysely<never>, query: RawBuilder<unknown>): Promise<Row[]> {
  try {
    const { rows } = await query.execute(db)
    return rows as Row[]
  } catch (error) {
    throw softDeleteErrorOf(error) ?? error
  }
}

/** The same, for a query that always answers one row. */
export async function runFirst<Row>(db: Kysely<never>, query: RawBuilder<unknown>): Promise<Row> {
  const [row] = await run<Row>(db, query)
  return row as Row
}
