import { Type } from 'typebox'
import type { KeySource } from '../crypto/key-ring.ts'
import type { Database } from '../database/index.ts'
import { defineJob, enqueue, handle, type JobHandler, type Schedule } from '../jobs/index.ts'
import { sealAudit } from './seal.ts'

const seal = defineJob('audit.seal', Type.Object({}))
/** Milliseconds between two seals: as long can a row be changed without being found out. */
const pause = 10_000

/** Seals the audit log every few seconds. The clock only has to begin, and to go on after a failure. */
export function sealRegularly(db: Database, keys: KeySource): { handler: JobHandler; schedule: Schedule } {
  return {
    handler: handle(seal, async (call) => {
      await sealAudit(db, keys(), call)
      await enqueue(db.kysely, seal, {}, { key: seal.name, runAt: new Date(Date.now() + pause) })
    }),
    schedule: { job: seal.name, match: '* * * * *' },
  }
}
