import { type Selectable, sql } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'

export type ErasureRow = Selectable<DB['erasures']>

export function findErasure(db: DbOrTrx, id: string): Promise<ErasureRow | undefined> {
  return db.selectFrom('erasures').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The one that counts for a user: the newest. */
export function findErasureOf(db: DbOrTrx, userId: string): Promise<ErasureRow | undefined> {
  return db
    .selectFrom('erasures')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function lockErasure(trx: Trx, id: string): Promise<ErasureRow | undefined> {
  return trx.selectFrom('erasures').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

interface NewErasure {
  id?: string
  userId: string
  requestedById: string | null
  reason?: string
  dueAt: Date
  forced?: boolean
}

/** @returns undefined where one is open already */
export function addErasure(trx: Trx, erasure: NewErasure): Promise<ErasureRow | undefined> {
  const { id, userId, requestedById, reason = '', dueAt, forced = false } = erasure
  return trx
    .insertInto('erasures')
    .values({
      ...(id ? { id } : {}),
      user_id: userId,
      requested_by_id: requestedById,
      reason,
      due_at: dueAt.toISOString(),
      forced,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** @returns undefined where none is waiting */
export function cancelErasure(trx: Trx, userId: string): Promise<ErasureRow | undefined> {
  return trx
    .updateTable('erasures')
    .set({ status: 'cancelled', cancelled_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('status', '=', 'waiting')
    .returningAll()
    .executeTakeFirst()
}

/** Lets one that waits begin now. @param forced whatever is open; @returns undefined where none waits */
export function hastenErasure(
  trx: Trx,
  userId: string,
  { forced = false, dueAt = new Date() }: { forced?: boolean; dueAt?: Date } = {},
): Promise<ErasureRow | undefined> {
  return trx
    .updateTable('erasures')
    .set({ due_at: dueAt.toISOString(), ...(forced ? { forced } : {}) })
    .where('user_id', '=', userId)
    .where('status', '=', 'waiting')
    .returningAll()
    .executeTakeFirst()
}

export async function listDue(db: DbOrTrx, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('erasures')
    .select('id')
    .where('status', 'in', ['waiting', 'running'])
    .where('due_at', '<=', now.toISOString())
    .orderBy('due_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** The accounts of those who were erased since then. */
export async function listErasedSince(db: DbOrTrx, since: Date): Promise<{ id: string; user_ids: string[] }[]> {
  return db
    .selectFrom('erasures')
    .select(['id', 'user_ids'])
    .where('status', '=', 'done')
    .where('finished_at', '>', since.toISOString())
    .orderBy('finished_at')
    .execute()
}

export function startErasure(
  trx: Trx,
  id: string,
  { userIds, marks }: { userIds: readonly string[]; marks: string },
): Promise<ErasureRow> {
  return trx
    .updateTable('erasures')
    .set({ status: 'running', user_ids: [...userIds], marks, started_at: sql`now()`, blocked_at: null })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function noteBlocked(trx: Trx, id: string): Promise<void> {
  await trx.updateTable('erasures').set({ blocked_at: sql`now()` }).where('id', '=', id).execute()
}

export async function noteStage(trx: Trx, id: string, stage: string): Promise<void> {
  await trx.updateTable('erasures').set({ stage }).where('id', '=', id).where('status', '=', 'running').execute()
}

export async function finishErasure(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('erasures')
    .set({ status: 'done', finished_at: sql`now()`, marks: '' })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute()
}

/** Those that the database knows to be done or under way, among these. */
export async function listBegun(db: DbOrTrx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from erasures where id = any(${ids}::uuid[]) and status in ('running', 'done')`.execute(db)
  return rows.map(({ id }) => id)
}
