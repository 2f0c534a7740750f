import type { ColumnCipher } from '../../platform/crypto/column-cipher.ts'
import type { Database } from '../../platform/database/index.ts'
import type { FileStorage } from '../../platform/files/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Accounts } from '../accounts/index.ts'
import type { Files } from '../files/index.ts'
import type { Orders } from '../orders/index.ts'
import type { Payments } from '../payments/index.ts'
import type { Profiles } from '../profiles/index.ts'
import type { Archive, Retention } from '../retention/index.ts'
import type { Search } from '../search/index.ts'
import type { Settings } from '../settings/index.ts'

/** What the use cases of privacy work with. */
export interface Context {
  readonly db: Database
  readonly log: Log
  readonly cipher: ColumnCipher
  readonly storage: FileStorage
  readonly settings: Pick<Settings, 'integer'>
  readonly accounts: Pick<Accounts, 'findPerson' | 'isPassword' | 'shutOut' | 'forget'>
  readonly profiles: Pick<Profiles, 'idsOf'>
  readonly orders: Pick<Orders, 'listUnderWay' | 'closeOpen'>
  readonly payments: Pick<Payments, 'listOpenMoney' | 'eraseCustomers'>
  readonly files: Pick<Files, 'removeContent'>
  readonly retention: Pick<Retention, 'listHeld' | 'letGo'>
  readonly archive: Archive
  readonly search: Pick<Search, 'forgetWords'>
}
