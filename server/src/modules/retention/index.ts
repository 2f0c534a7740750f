import type { Call } from '../../kernel/actor.ts'
import type { Database } from '../../platform/database/index.ts'
import type { FileStorage } from '../../platform/files/index.ts'
import { handle } from '../../platform/jobs/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Module } from '../../platform/module.ts'
import type { Accounts } from '../accounts/index.ts'
import type { Settings } from '../settings/index.ts'
import { type Archive, createArchive } from './archive/index.ts'
import type { Context } from './context.ts'
import { purgeDue, purgeNow } from './jobs.ts'
import { letGo, listHeld } from './let-go.ts'
import { purgeAllDue, purgeOne } from './purge.ts'
import { retentionRoutes } from './routes.ts'

export { type Archive, ArchiveDamagedError, createArchive, NotArchivedError } from './archive/index.ts'
export { personalData } from './personal-data.ts'

/** The face of retention, for the app: what was deleted, how long it is kept, and the archive. */
export interface Retention {
  readonly module: Module
  readonly archive: Archive
  /** The rows with which something was deleted that a legal hold keeps. */
  listHeld: typeof listHeld
  /** Lets go for good of what was deleted with these rows, so that nobody can restore it; what records of money need stays. */
  letGo(call: Call, rowIds: readonly string[], reason: string): Promise<void>
}

interface RetentionOptions {
  db: Database
  files: FileStorage
  log: Log
  settings: Pick<Settings, 'integer'>
  accounts: Pick<Accounts, 'areStaff'>
}

export function createRetention({ db, files, log, settings, accounts }: RetentionOptions): Retention {
  const archive = createArchive(db, files)
  const context: Context = { db, log, settings, accounts, archive }
  return {
    archive,
    listHeld,
    letGo: (call, rowIds, reason) => letGo(context, call, rowIds, reason),
    module: {
      name: 'retention',
      routes: (app) => retentionRoutes(app, context),
      jobs: [
        handle(purgeDue, (call) => purgeAllDue(context, call)),
        handle(purgeNow, (call, { deletion_id, user_id, reason }) =>
          purgeOne(context, inTheNameOf(user_id, call), deletion_id, reason),
        ),
      ],
      schedules: [{ job: purgeDue.name, match: '37 1 * * *' }],
    },
  }
}

/** The job does what a member of staff has asked for, and the audit log says so. */
function inTheNameOf(userId: string, call: Call): Call {
  const nobody = { sessionId: '', name: '', email: '', staffRole: null, clientId: null, providerId: null }
  return { ...call, actor: { kind: 'user', userId, ...nobody } }
}
