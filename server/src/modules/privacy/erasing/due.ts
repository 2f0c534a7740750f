import type { Call } from '../../../kernel/actor.ts'
import { transact } from '../../../platform/database/index.ts'
import { enqueue } from '../../../platform/jobs/index.ts'
import type { Context } from '../context.ts'
import { createFinder } from '../find-rows.ts'
import { erase } from '../jobs.ts'
import { registry } from '../registry.ts'
import { readShapes } from '../shapes.ts'
import { addErasure, hastenErasure, listBegun, listDue, listErasedSince } from '../store/erasures.ts'
import { listKept, readKept } from './list.ts'
import { eraseLateRows } from './rows.ts'
import { runErasure } from './run.ts'

/** Erases everybody whose time has come. One that fails does not keep the others waiting. */
export async function eraseAllDue(context: Context, call: Call, now = new Date()): Promise<void> {
  for (const id of await listDue(context.db.kysely, now)) {
    await runErasure(context, call, id, now).catch((error: unknown) => {
      context.log.error({ err: error, erasure: id }, 'could not erase a person')
    })
  }
}

/** Longer than any gateway speaks of a payment: chargebacks come within months. */
const lateFor = 200 * 86_400_000

/** Erases what has come about people after they were erased, such as a chargeback with the name on the card. */
export async function eraseLate(context: Context, call: Call, now = new Date()): Promise<void> {
  const db = context.db.kysely
  const shapes = await readShapes(db)
  for (const { user_ids } of await listErasedSince(db, new Date(now.getTime() - lateFor))) {
    const finder = createFinder({ db, registry, shapes, people: user_ids })
    await eraseLateRows({ context, call, registry, shapes, finder })
  }
}

/**
 * Has those erased anew whom file storage remembers as erased and this database does not: it came back from a backup that
 * is older. What is open in it does not hinder that.
 */
export async function eraseRestored(context: Context, call: Call): Promise<void> {
  const kept = await listKept(context.storage)
  if (kept.length === 0) return
  const begun = new Set(await listBegun(context.db.kysely, kept))
  for (const id of kept.filter((each) => !begun.has(each))) {
    const {
      user_ids: [userId],
    } = await readKept(context.storage, id)
    if (userId === undefined) continue
    await transact(context.db, call, async (trx) => {
      const dueAt = new Date()
      const row =
        (await hastenErasure(trx, userId, { forced: true, dueAt })) ??
        (await addErasure(trx, { id, userId, requestedById: null, dueAt, forced: true }))
      if (row) await enqueue(trx, erase, { erasure_id: row.id }, { key: `erase:${row.id}` })
    })
  }
}
