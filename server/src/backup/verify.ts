import { checkLedger } from '../modules/payments/index.ts'
import { verifyAudit } from '../platform/audit/index.ts'
import type { KeyRing } from '../platform/crypto/key-ring.ts'
import { createDatabase, startTemporary } from '../platform/database/index.ts'
import type { FileStorage } from '../platform/files/index.ts'
import type { Log } from '../platform/log/log.ts'
import { BackupError } from './manifest.ts'
import { restoreBackup } from './restore.ts'

interface Options {
  readonly from: FileStorage
  readonly folder: string
  readonly ring: KeyRing
  readonly log: Log
}

/**
 * Proves a backup by restoring it into a database that exists for this alone: every row is there, every reference
 * holds, the books balance, and the audit log is as it was sealed.
 * @throws BackupError with what is wrong
 */
export async function verifyBackup({ from, folder, ring, log }: Options): Promise<void> {
  const server = await startTemporary()
  const db = createDatabase({ url: server.url, size: 2, statementTimeout: 0 })
  try {
    const manifest = await restoreBackup({ databaseUrl: server.url, from, folder, files: null, log })
    for (const { name, rows } of manifest.tables) {
      const { rows: counted } = await db.pool.query(`select count(*) as rows from ${name}`)
      const isGone = name === 'public.workers'
      if (!isGone && counted[0].rows !== rows)
        throw new BackupError(`${name} has ${counted[0].rows} rows and had ${rows}`)
    }
    const { discrepancies } = await checkLedger(db)
    if (discrepancies.length > 0) throw new BackupError(`the ledger has ${discrepancies.length} discrepancies`)
    const { tampering } = await verifyAudit(db.kysely, ring)
    if (tampering.length > 0) throw new BackupError(`the audit log has ${tampering.length} faults`)
  } finally {
    await db.close()
    await server.stop()
  }
}
