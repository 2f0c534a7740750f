import { Type } from 'typebox'
import { defineJob, handle, type JobHandler, type Schedule } from '../jobs/index.ts'
import type { FileStorage } from './storage.ts'

const sweep = defineJob('files.sweep', Type.Object({}))

/** Removes, every night, what writes that were killed half way have left. */
export function sweepFiles(files: FileStorage): { handler: JobHandler; schedule: Schedule } {
  return { handler: handle(sweep, () => files.sweep()), schedule: { job: sweep.name, match: '47 2 * * *' } }
}
