import type { UserCall } from '../../kernel/actor.ts'
import { type Database, transact } from '../../platform/database/index.ts'
import type { Accounts } from '../accounts/index.ts'
import type { Files } from '../files/index.ts'
import type { PhotoInput } from './schema.ts'

interface PhotoDeps {
  db: Database
  accounts: Pick<Accounts, 'setPhoto'>
  files: Pick<Files, 'admit' | 'attach' | 'claim' | 'release'>
}

export type Photos = ReturnType<typeof createPhotos>

/** The photo that others see beside somebody's name. */
export function createPhotos({ db, accounts, files }: PhotoDeps) {
  files.admit('user', async () => 'public')

  async function replace(call: UserCall, fileId: string | null): Promise<void> {
    const { userId } = call.actor
    await transact(db, call, async (trx) => {
      if (fileId !== null) await files.claim(trx, call, 'avatar', [{ fileId, pointer: '/file_id' }])
      const before = await accounts.setPhoto(trx, userId, fileId)
      if (before !== null) await files.release(trx, [before])
      if (fileId !== null) await files.attach(trx, 'user', [{ fileId, id: userId }])
    })
  }

  return {
    put: (call: UserCall, { file_id }: PhotoInput) => replace(call, file_id),
    remove: (call: UserCall) => replace(call, null),
  }
}
