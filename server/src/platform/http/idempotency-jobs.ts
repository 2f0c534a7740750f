import { Type } from 'typebox'
import type { Database } from '../database/index.ts'
import { defineJob, handle, type JobHandler, type Schedule } from '../jobs/index.ts'
import { deleteOldAnswers } from './idempotency-store.ts'

const forget = defineJob('http.forget_old_answers', Type.Object({}))

/** Deletes, every hour, the answers of idempotent requests that are older than a day. */
export function forgetOldAnswers(db: Database): { handler: JobHandler; schedule: Schedule } {
  return {
    handler: handle(forget, () => deleteOldAnswers(db.kysely)),
    schedule: { job: forget.name, match: '41 * * * *' },
  }
}
