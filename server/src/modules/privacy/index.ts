import { enqueue, handle } from '../../platform/jobs/index.ts'
import type { Module } from '../../platform/module.ts'
import type { Context } from './context.ts'
import { eraseAllDue, eraseLate, eraseRestored } from './erasing/due.ts'
import { runErasure } from './erasing/run.ts'
import { sweepOldExports, writeExport } from './exporting/make-export.ts'
import * as jobs from './jobs.ts'
import { privacyRoutes } from './routes.ts'

export type { Context as PrivacyContext } from './context.ts'
export { registry } from './registry.ts'

/** The face of privacy, for the app: people ask over HTTP, and jobs do it. */
export interface Privacy {
  readonly module: Module
  /** Looks for people who came back with a restored database. */
  start(): Promise<void>
}

export function createPrivacy(context: Context): Privacy {
  return {
    start: () => enqueue(context.db.kysely, jobs.eraseRestored, {}, { key: jobs.eraseRestored.name }),
    module: {
      name: 'privacy',
      routes: (app) => privacyRoutes(app, context),
      jobs: [
        handle(jobs.erase, (call, { erasure_id }) => runErasure(context, call, erasure_id)),
        handle(jobs.eraseDue, (call) => eraseAllDue(context, call)),
        handle(jobs.eraseRestored, (call) => eraseRestored(context, call)),
        handle(jobs.eraseLate, (call) => eraseLate(context, call)),
        handle(jobs.makeExport, (call, { export_id }, run) => writeExport(context, call, export_id, run)),
        handle(jobs.sweepExports, (call) => sweepOldExports(context, call)),
      ],
      schedules: [
        { job: jobs.eraseDue.name, match: '11 * * * *' },
        { job: jobs.eraseRestored.name, match: '*/5 * * * *' },
        { job: jobs.eraseLate.name, match: '53 3 * * *' },
        { job: jobs.sweepExports.name, match: '23 * * * *' },
      ],
    },
  }
}
