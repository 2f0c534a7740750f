import { type Selectable, sql } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'

export type ExportRow = Selectable<DB['account_exports']>

export function findExportOf(db: DbOrTrx, userId: string): Promise<ExportRow | undefined> {
  return db.selectFrom('account_exports').selectAll().where('user_id', '=', userId).executeTakeFirst()
}

export function findExport(db: DbOrTrx, id: string): Promise<ExportRow | undefined> {
  return db.selectFrom('account_exports').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Begins a new one in the place of the last; of two at once the second finds the first. */
export async function beginExport(trx: Trx, userId: string): Promise<{ row: ExportRow; begun: boolean }> {
  await trx.deleteFrom('account_exports').where('user_id', '=', userId).where('status', '<>', 'preparing').execute()
  const begun = await trx
    .insertInto('account_exports')
    .values({ user_id: userId })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .returningAll()
    .executeTakeFirst()
  if (begun) return { row: begun, begun: true }
  const row = await trx
    .selectFrom('account_exports')
    .selectAll()
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  return { row, begun: false }
}

/** @returns false where it is gone, or not wanted any more */
export async function noteReady(
  trx: Trx,
  id: string,
  { key, size, sha256, expiresAt }: { key: string; size: number; sha256: string; expiresAt: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable('account_exports')
    .set({ status: 'ready', key, size, sha256, ready_at: sql`now()`, expires_at: expiresAt.toISOString() })
    .where('id', '=', id)
    .where('status', '=', 'preparing')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function noteFailed(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('account_exports')
    .set({ status: 'failed' })
    .where('id', '=', id)
    .where('status', '=', 'preparing')
    .execute()
}

export async function deleteExpired(trx: Trx, now: Date): Promise<void> {
  await trx.deleteFrom('account_exports').where('expires_at', '<=', now.toISOString()).execute()
}

export async function listExportIds(db: DbOrTrx, userIds: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('account_exports').select('id').where('user_id', 'in', userIds).execute()
  return rows.map(({ id }) => id)
}

/** Those of these that are still there. */
export async function listPresent(db: DbOrTrx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from account_exports where id = any(${ids}::uuid[])`.execute(db)
  return rows.map(({ id }) => id)
}
