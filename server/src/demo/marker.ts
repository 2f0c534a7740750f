import { sql } from 'kysely'
import type { Db, Trx } from '../platform/database/index.ts'

const loadedKey = 'demo.loaded_at'
const removedKey = 'demo.removed_at'
const requestKey = 'demo.request'

export interface Markers {
  readonly loaded: boolean
  /** An operator has removed it, and does not want it back at the next start. */
  readonly removed: boolean
  /** The request that loaded it: the audit log knows every row that it made. */
  readonly request: string | null
}

/** One process at a time loads or removes the demo. */
export async function lockDemo(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('demo'))`.execute(trx)
}

export async function findMarkers(db: Db | Trx): Promise<Markers> {
  const rows = await db
    .selectFrom('system_settings')
    .select(['key', 'value'])
    .where('key', 'in', [loadedKey, removedKey, requestKey])
    .execute()
  const value = (key: string) => rows.find((row) => row.key === key)?.value ?? null
  return { loaded: value(loadedKey) !== null, removed: value(removedKey) !== null, request: value(requestKey) }
}

export async function markLoaded(trx: Trx, request: string): Promise<void> {
  await forget(trx)
  await note(trx, loadedKey, new Date().toISOString(), 'When the demo data was loaded.')
  await note(trx, requestKey, request, 'The request in the audit log that loaded the demo data.')
}

export async function markRemoved(trx: Trx): Promise<void> {
  await forget(trx)
  await note(
    trx,
    removedKey,
    new Date().toISOString(),
    'When the demo data was removed; it does not come back by itself.',
  )
}

async function forget(trx: Trx): Promise<void> {
  await trx.deleteFrom('system_settings').where('key', 'in', [loadedKey, removedKey, requestKey]).execute()
}

async function note(trx: Trx, key: string, value: string, description: string): Promise<void> {
  await trx
    .insertInto('system_settings')
    .values({ key, value, description, category: 'demo', requires_admin: true })
    .execute()
}
