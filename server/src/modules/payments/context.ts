import type { ColumnCipher } from '../../platform/crypto/column-cipher.ts'
import type { Database } from '../../platform/database/index.ts'
import type { Events } from '../../platform/jobs/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Settings } from '../settings/index.ts'
import type { Gateway } from './gateway.ts'

/** What every use case of the module works with. */
export interface Context {
  readonly db: Database
  readonly events: Events
  readonly log: Log
  readonly gateway: Gateway
  /** Encrypts the numbers of payout accounts. */
  readonly cipher: ColumnCipher
  readonly settings: Pick<Settings, 'integer' | 'text'>
  /** What the gateway signs its webhooks with. */
  readonly webhookSecret: string
  /** Origins to which a checkout page may send the client back. */
  readonly returnOrigins: readonly string[]
}
