import type { Database } from '../../platform/database/index.ts'
import type { Log } from '../../platform/log/log.ts'

/** What every use case of the module works with. */
export interface Context {
  readonly db: Database
  readonly log: Log
}
