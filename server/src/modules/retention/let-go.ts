import { Deletions, SoftDeleteError } from '@usta/soft-delete'
import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { type DbOrTrx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { purgeOne } from './purge.ts'

/** The rows with which something was deleted that a legal hold keeps. */
export async function listHeld(db: DbOrTrx): Promise<{ root_table: string; root_id: string | null }[]> {
  const { rows } = await sql<{ root_table: string; root_id: string | null }>`
    select root_table, root_id from deletions where legal_hold`.execute(db)
  return rows
}

/**
 * Lets go for good of what was deleted with these rows, by way of the archive, long before its time: from then on nobody
 * can restore it. What records of money point at stays.
 */
export async function letGo(context: Context, call: Call, rowIds: readonly string[], reason: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from deletions
    where root_id = any(${rowIds}::uuid[]) and restored_at is null and purged_at is null
    order by created_at, id`.execute(context.db.kysely)
  for (const { id } of rows) {
    const begun = await transact(
      context.db,
      call,
      async (trx) => (await new Deletions(trx).beginPurge(id)).length === 0,
      {
        reason,
      },
    ).catch((error: unknown) => {
      if (error instanceof SoftDeleteError) return false
      throw error
    })
    if (begun) await purgeOne(context, call, id, reason)
  }
}
