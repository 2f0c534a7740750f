import { DeleteRestrictedError, Deletions, NotRestorableError, RestoreBlockedError } from '@usta/soft-delete'
import type { StaffCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type DB, type Trx, transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { retentionErrors } from './errors.ts'
import { purgeNow } from './jobs.ts'
import { mayChange, mayHold, mayPurge } from './policy.ts'
import { presentDeletion } from './present.ts'
import type { DeletedRow, Deletion, ListQuery, Preview } from './schema.ts'
import { type DeletionRow, findDeletion, listDeletionsAfter, listRowsAfter, lockDeletion } from './store.ts'

export async function listDeletions({ db }: Context, call: StaffCall, query: ListQuery): Promise<Page<Deletion>> {
  const { limit, cursor, ...filter } = query
  const sort = `deletions:${JSON.stringify(filter)}`
  const rows = await listDeletionsAfter(db.kysely, query, decodeCursor(sort, ['timestamp', 'uuid'], cursor))
  return toPage(
    rows,
    limit,
    sort,
    (row) => [row.created_at, row.id],
    (row) => presentDeletion(call, row),
  )
}

export async function getDeletion({ db }: Context, call: StaffCall, id: string): Promise<Deletion> {
  return presentDeletion(call, orNotFound(await findDeletion(db.kysely, id)))
}

export async function listRows(
  { db }: Context,
  id: string,
  { model, limit, cursor }: PageRequest & { model: string },
): Promise<Page<DeletedRow>> {
  const { counts } = orNotFound(await findDeletion(db.kysely, id))
  const sort = `rows:${id}:${model}`
  const after = decodeCursor(sort, ['uuid'], cursor)?.[0] ?? null
  const isTable = (await new Deletions(db.kysely).tables()).includes(model)
  const rows = isTable && model in counts ? await listRowsAfter(db.kysely, model, id, limit, after) : []
  return toPage(
    rows,
    limit,
    sort,
    (row) => [row.id],
    (row) => row,
  )
}

export async function previewRestore({ db }: Context, id: string): Promise<Preview> {
  orNotFound(await findDeletion(db.kysely, id))
  return new Deletions(db.kysely).preview(id).catch(explain)
}

export function restoreDeletion(context: Context, call: StaffCall, id: string, reason: string): Promise<Deletion> {
  return change(context, call, id, reason, async (deletions, found) => {
    if (!mayChange(call.actor, found.root_table)) throw new Problem(commonErrors.forbidden)
    await deletions.restore(id)
  })
}

/** Decides that it goes, after which nobody can restore it, and leaves the going to a job. */
export function purgeDeletion(context: Context, call: StaffCall, id: string, reason: string): Promise<Deletion> {
  return change(context, call, id, reason, async (deletions, _, trx) => {
    if (!mayPurge(call.actor)) throw new Problem(commonErrors.forbidden)
    const blockers = await deletions.beginPurge(id)
    if (blockers.length > 0) {
      throw new Problem(retentionErrors.purgeBlocked, { params: { blockers: describe(blockers) } })
    }
    await enqueue(trx, purgeNow, { deletion_id: id, user_id: call.actor.userId, reason }, { key: `purge:${id}` })
  })
}

export function holdDeletion(context: Context, call: StaffCall, id: string, reason: string): Promise<Deletion> {
  return change(context, call, id, reason, async (deletions) => {
    if (!mayHold(call.actor)) throw new Problem(commonErrors.forbidden)
    await deletions.hold(id, reason)
  })
}

export function releaseDeletion(context: Context, call: StaffCall, id: string, reason: string): Promise<Deletion> {
  return change(context, call, id, reason, async (deletions) => {
    if (!mayHold(call.actor)) throw new Problem(commonErrors.forbidden)
    await deletions.release(id)
  })
}

function change(
  { db }: Context,
  call: StaffCall,
  id: string,
  reason: string,
  act: (deletions: Deletions<DB>, found: DeletionRow, trx: Trx) => Promise<void>,
): Promise<Deletion> {
  return transact(
    db,
    call,
    async (trx) => {
      const found = orNotFound(await findDeletion(trx, id))
      requireVersion(call, found)
      await act(new Deletions(trx), found, trx).catch(explain)
      return presentDeletion(call, orNotFound(await lockDeletion(trx, id)))
    },
    { reason },
  )
}

function orNotFound(found: DeletionRow | null): DeletionRow {
  if (!found) throw new Problem(commonErrors.notFound)
  return found
}

/** What the engine refused, in the API's words. */
export function explain(error: unknown): never {
  if (error instanceof NotRestorableError) throw new Problem(retentionErrors.notRestorable, { cause: error })
  if (error instanceof RestoreBlockedError) {
    throw new Problem(retentionErrors.restoreBlocked, { params: { blockers: describe(error.blockers) }, cause: error })
  }
  if (error instanceof DeleteRestrictedError) {
    throw new Problem(retentionErrors.deleteBlocked, { params: { blockers: describe(error.blockers) }, cause: error })
  }
  throw error
}

/** In a few words that need no translation: names of tables, and of rules. */
function describe(blockers: DeleteRestrictedError['blockers']): string {
  return [
    ...new Set(
      blockers.map((blocker) => {
        if (blocker.kind === 'legal_hold') return `legal hold (${blocker.reason})`
        if (blocker.kind === 'deleted_parent') return `${blocker.parent} ${blocker.parent_id}`
        if (blocker.kind === 'part_of_deletion') return `${blocker.root_table} ${blocker.root_id ?? ''}`.trim()
        return 'constraint' in blocker ? `${blocker.table} (${blocker.constraint})` : blocker.table
      }),
    ),
  ].join(', ')
}
