import type { UserCall } from '../../kernel/actor.ts'
import { impossible } from '../../kernel/errors.ts'
import type { Trx } from '../../platform/database/index.ts'
import { notYours } from './errors.ts'
import type { Purpose } from './schema.ts'
import { lockLoose } from './store.ts'

/** A file that a request wants to use, and where in the request it says so (`/photos/0/file_id`). */
export interface Wanted {
  readonly fileId: string
  readonly pointer: string
}

/**
 * Locks files, so that `attach` can follow in the same transaction.
 * @throws 422 with a pointer to each that is not the caller's, was uploaded for another purpose, or is used already
 */
export async function claimFiles(
  trx: Trx,
  { actor, language }: UserCall,
  purpose: Purpose,
  wanted: readonly Wanted[],
): Promise<void> {
  if (wanted.length === 0) return
  const ids = wanted.map(({ fileId }) => fileId)
  const loose = new Set(await lockLoose(trx, { ownerId: actor.userId, purpose, ids }))
  const refused = wanted.filter(({ fileId }) => !loose.delete(fileId.toLowerCase()))
  if (refused.length === 0) return
  const message = notYours[language]
  throw impossible(...refused.map(({ pointer }) => ({ pointer, code: 'unknown_file', message })))
}
