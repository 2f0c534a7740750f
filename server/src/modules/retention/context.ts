import type { Database } from '../../platform/database/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Accounts } from '../accounts/index.ts'
import type { Settings } from '../settings/index.ts'
import type { Archive } from './archive/index.ts'

/** What the use cases of retention work with. */
export interface Context {
  readonly db: Database
  readonly log: Log
  readonly settings: Pick<Settings, 'integer'>
  readonly accounts: Pick<Accounts, 'areStaff'>
  readonly archive: Archive
}
