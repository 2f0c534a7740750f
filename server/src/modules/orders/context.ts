import type { Database, DbOrTrx } from '../../platform/database/index.ts'
import type { Events } from '../../platform/jobs/index.ts'
import type { Catalog } from '../catalog/index.ts'
import type { Files } from '../files/index.ts'
import type { Payments } from '../payments/index.ts'
import type { Profiles } from '../profiles/index.ts'

/** What every use case of the module works with. */
export interface Context {
  readonly db: Database
  readonly events: Events
  readonly files: Pick<Files, 'admit' | 'claim' | 'attach'>
  readonly catalog: Pick<Catalog, 'getBookableSubcategory' | 'priceAddons' | 'areaFor'>
  readonly profiles: Pick<Profiles, 'findProvider' | 'bidderRequirements' | 'setRating' | 'countOrders'>
  readonly payments: Pick<
    Payments,
    | 'issueInvoice'
    | 'isPaid'
    | 'settleCancellation'
    | 'decideDispute'
    | 'settleAcceptance'
    | 'quote'
    | 'previewCancellation'
    | 'moneyFacts'
  >
  readonly settings: OrderSettings
  /** Where people reach this server, without a trailing slash. */
  readonly publicUrl: string
}

/** Where the module reads its settings: `orders.acceptance_hours`, `orders.dispute_days` and the like. */
export interface OrderSettings {
  text(db: DbOrTrx, key: string): Promise<string>
  integer(db: DbOrTrx, key: string): Promise<number>
}
