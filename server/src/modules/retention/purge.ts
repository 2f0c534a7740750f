import { Deletions, SoftDeleteError } from '@usta/soft-delete'
import type { Call } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { findDeletion } from './store.ts'

const day = 86_400_000
/** Deletions that are archived together. */
const together = 100

/**
 * Archives and then purges what is older than its model's retention, children before their parents. Whatever stops it,
 * it goes on the next time: a deletion whose purge has begun is due again, and nothing leaves before it is archived.
 */
export async function purgeAllDue(context: Context, call: Call): Promise<void> {
  const deletions = new Deletions(context.db.kysely)
  for (const table of await deletions.tables()) {
    const before = new Date(Date.now() - (await retentionDays(context, table)) * day)
    const failed = new Set<string>()
    for (;;) {
      const due = (await deletions.due(table, before, together + failed.size)).filter((id) => !failed.has(id))
      if (due.length === 0) break
      const begun: string[] = []
      for (const id of due) if (await begin(context, call, id)) begun.push(id)
      await context.archive.add(call, begun)
      for (const id of begun) {
        if (!(await takeAway(context, call, id, 'its retention is over'))) failed.add(id)
      }
    }
  }
}

/** The same for one deletion whose purge has begun. */
export async function purgeOne(context: Context, call: Call, id: string, reason: string): Promise<void> {
  const found = await findDeletion(context.db.kysely, id)
  if (found?.state !== 'purging') return
  await context.archive.add(call, [id])
  await takeAway(context, call, id, reason)
}

/** Owners can restore for some days, whatever the retention. */
async function retentionDays({ db, settings }: Context, table: string): Promise<number> {
  const retention = await settings.integer(
    db.kysely,
    `soft_delete.retention_days.${table}`,
    'soft_delete.retention_days',
  )
  return Math.max(retention, await settings.integer(db.kysely, 'soft_delete.restore_days'))
}

/** Whether it may go; what is restored meanwhile may not. */
function begin({ db }: Context, call: Call, id: string): Promise<boolean> {
  return transact(db, call, async (trx) => (await new Deletions(trx).beginPurge(id)).length === 0).catch(notRefused)
}

/** @returns false where the engine refuses it after all, which is in the log then */
async function takeAway({ db, log, settings }: Context, call: Call, id: string, reason: string): Promise<boolean> {
  const atMost = await settings.integer(db.kysely, 'soft_delete.purge_batch_rows')
  try {
    for (let done = false; !done; ) {
      const step = () =>
        transact(db, call, (trx) => new Deletions(trx).purgeRows(id, { atMost, archivedOnly: true }), { reason })
      done = (await step()).done
    }
    return true
  } catch (error) {
    if (!(error instanceof SoftDeleteError)) throw error
    log.warn({ err: error, deletion: id }, 'could not purge a deletion')
    return false
  }
}

function notRefused(error: unknown): false {
  if (error instanceof SoftDeleteError) return false
  throw error
}
