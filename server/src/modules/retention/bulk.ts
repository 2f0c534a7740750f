import { Deletions, SoftDeleteManager } from '@usta/soft-delete'
import { isStaff, type StaffCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { type DB, type DbOrTrx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { explain } from './deletions.ts'
import { retentionErrors } from './errors.ts'
import { mayChange } from './policy.ts'
import type { BulkAnswer, BulkInput } from './schema.ts'

/** Deletes rows of a model with all that goes with them; a dry run only tells what would go, and what is in the way. */
export async function bulkDelete(
  context: Context,
  call: StaffCall,
  model: string,
  { ids, reason, dry_run }: BulkInput,
): Promise<BulkAnswer> {
  await requireModel(context, call, model)
  await requireOthers(context, call, model, ids)
  if (dry_run) {
    const preview = await managerOf(context.db.kysely, model).preview(ids)
    return { ...preview, dry_run, deletion_id: null }
  }
  return transact(
    context.db,
    call,
    async (trx) => {
      const deletion = await managerOf(trx, model).bulkSoftDelete(ids, { reason }).catch(explain)
      if (!deletion) throw new Problem(retentionErrors.nothingDeleted)
      return { dry_run, counts: deletion.counts, blockers: [], deletion_id: deletion.id }
    },
    { reason },
  )
}

/** Brings back deleted rows of a model with all that went with them, all or none. */
export async function bulkRestore(
  context: Context,
  call: StaffCall,
  model: string,
  { ids, reason, dry_run }: BulkInput,
): Promise<BulkAnswer> {
  await requireModel(context, call, model)
  return transact(
    context.db,
    call,
    async (trx) => {
      const manager = managerOf(trx, model)
      if (dry_run) return { ...(await manager.previewBulkRestore(ids).catch(explain)), dry_run, deletion_id: null }
      const counts = await manager.bulkRestore(ids).catch(explain)
      return { dry_run, counts, blockers: [], deletion_id: null }
    },
    { reason },
  )
}

/** The managers of all models are alike; which model it is, is known when somebody asks. */
function managerOf(db: DbOrTrx, model: string) {
  return new SoftDeleteManager<DB, 'orders'>(db, model as 'orders')
}

async function requireModel({ db }: Context, { actor }: StaffCall, model: string): Promise<void> {
  if (!(await new Deletions(db.kysely).tables()).includes(model)) throw new Problem(commonErrors.notFound)
  if (!mayChange(actor, model)) throw new Problem(commonErrors.forbidden)
}

/** Nobody deletes themselves by the way, and staff are an admin's to delete. */
async function requireOthers({ accounts, db }: Context, { actor }: StaffCall, model: string, ids: readonly string[]) {
  if (model !== 'users') return
  const isProtected =
    ids.includes(actor.userId) || (!isStaff(actor, 'admin') && (await accounts.areStaff(db.kysely, ids)))
  if (isProtected) throw new Problem(retentionErrors.protectedUser)
}
