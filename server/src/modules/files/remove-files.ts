import type { Call, UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import { transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { fileErrors } from './errors.ts'
import { deleteFiles, deleteLoose, findDoomed, forgetDoomed, lockOwn } from './store.ts'

/** Removes a file before it was used. */
export async function deleteFile({ db }: Context, call: UserCall, id: string): Promise<void> {
  await transact(db, call, async (trx) => {
    const file = await lockOwn(trx, call.actor.userId, id)
    if (!file) throw new Problem(commonErrors.notFound)
    requireVersion(call, file)
    if (file.attached_to !== null) throw new Problem(fileErrors.attached)
    await deleteFiles(trx, [id])
  })
}

const batch = 500

/** Removes the files that have belonged to nothing for a day. */
export async function removeLooseFiles({ db }: Context, call: Call): Promise<void> {
  let removed: number
  do {
    removed = await transact(db, call, (trx) => deleteLoose(trx, batch), { reason: 'belonged to nothing for a day' })
  } while (removed === batch)
}

/** Removes the content that no row speaks for. Killed in between, it does the rest the next time. */
export async function removeDoomedContent({ db, storage }: Pick<Context, 'db' | 'storage'>): Promise<void> {
  for (;;) {
    const doomed = await findDoomed(db.kysely, batch)
    if (doomed.length === 0) return
    for (const { keys } of doomed) for (const key of keys) await storage.delete(key)
    await forgetDoomed(
      db.kysely,
      doomed.map(({ id }) => id),
    )
  }
}
