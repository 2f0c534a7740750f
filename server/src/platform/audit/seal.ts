import { systemCall } from '../../kernel/actor.ts'
import type { KeyRing } from '../crypto/key-ring.ts'
import { type Database, type Trx, transact } from '../database/index.ts'
import {
  addSeals,
  findHorizon,
  findSystem,
  hasForeignRows,
  listLeftBehind,
  listUnsealed,
  lockSealing,
  type Unsealed,
} from './seal-store.ts'

/** Rows of one seal at most. */
const batch = 2_000
const lastOfAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Seals the rows of the audit log that no running transaction can add to any more, oldest first. Writers do not notice;
 * of several processes that seal at once, one does.
 * @returns how many rows were sealed
 */
export async function sealAudit(
  db: Database,
  ring: KeyRing,
  call = systemCall('audit', 'audit.seal'),
): Promise<number> {
  for (let total = 0; ; ) {
    const sealed = await transact(db, call, async (trx) => ((await lockSealing(trx)) ? sealBatch(trx, ring) : 0))
    total += sealed
    if (sealed < batch) return total
  }
}

async function sealBatch(trx: Trx, ring: KeyRing): Promise<number> {
  const horizon = await findHorizon(trx)
  const system = await findSystem(trx)
  const isElsewhere = horizon ? horizon.system_id !== system.id : await hasForeignRows(trx)
  if (isElsewhere) return adopt(trx, ring, system)
  const rows = await listUnsealed(trx, horizon, batch)
  const last = rows.at(-1)
  if (!last) return 0
  await addSeals(trx, ring, rows, {
    last_xid: last.xid,
    last_id: last.id,
    system_id: system.id,
    adopted_at: horizon?.adopted_at ?? null,
  })
  return rows.length
}

/**
 * The database was restored into another cluster, which counts transactions from elsewhere: what is not sealed yet is
 * sealed now, and from here on its count holds.
 */
async function adopt(trx: Trx, ring: KeyRing, system: Awaited<ReturnType<typeof findSystem>>) {
  const horizon = { last_xid: system.last_xid, last_id: lastOfAll, system_id: system.id, adopted_at: system.now }
  for (let after: Unsealed | undefined; ; ) {
    const rows = await listLeftBehind(trx, after, batch)
    if (rows.length > 0 || !after) await addSeals(trx, ring, rows, horizon)
    after = rows.at(-1)
    if (rows.length < batch) return 0
  }
}
