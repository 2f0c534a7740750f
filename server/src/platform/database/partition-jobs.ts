import { sql } from 'kysely'
import { Type } from 'typebox'
import { defineJob, handle, type JobHandler, type Schedule } from '../jobs/index.ts'
import type { Database } from './connect.ts'

const ensure = defineJob('database.ensure_partitions', Type.Object({}))
const monthsAhead = 3

/** Makes the partitions of the coming months every night, so that no row ever lands in the default one. */
export function ensurePartitions(db: Database): { handler: JobHandler; schedule: Schedule } {
  return {
    handler: handle(ensure, async () => {
      await sql`select partitions.ensure(${monthsAhead})`.execute(db.kysely)
    }),
    schedule: { job: ensure.name, match: '23 2 * * *' },
  }
}
