import type { StaffCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { notificationErrors } from './errors.ts'
import { dispatchDue } from './jobs.ts'
import type { DeadLetter, Suppression } from './staff-schema.ts'
import * as store from './store/dead-letters.ts'
import { deleteSuppression, listSuppressions } from './store/suppressions.ts'

const sort = '-created_at'

export async function listDeadLetters({ db }: Context, { limit, cursor }: PageRequest): Promise<Page<DeadLetter>> {
  const rows = await store.listDeadLetters(db.kysely, limit + 1, decodeCursor(sort, ['timestamp', 'uuid'], cursor))
  return toPage(rows, limit, sort, keyOf, (row) => row)
}

export function resend({ db, now }: Context, call: StaffCall, id: string): Promise<DeadLetter> {
  return transact(db, call, async (trx) => {
    const letter = await store.lockDeadLetter(trx, id)
    if (!letter) throw new Problem(commonErrors.notFound)
    requireVersion(call, letter)
    if (letter.status !== 'failed') throw new Problem(notificationErrors.notResendable)
    await store.requeue(trx, id, now())
    await enqueue(trx, dispatchDue, {})
    return letter
  })
}

export async function listRefusing({ db }: Context, { limit, cursor }: PageRequest): Promise<Page<Suppression>> {
  const rows = await listSuppressions(db.kysely, limit + 1, decodeCursor(sort, ['timestamp', 'uuid'], cursor))
  return toPage(rows, limit, sort, keyOf, (row) => row)
}

export async function lift({ db }: Context, call: StaffCall, id: string): Promise<void> {
  if (!(await transact(db, call, (trx) => deleteSuppression(trx, id)))) throw new Problem(commonErrors.notFound)
}

function keyOf({ created_at, id }: { created_at: string; id: string }): [string, string] {
  return [created_at, id]
}
