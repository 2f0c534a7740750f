import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'
import type { OrderState } from '../machine.ts'
import type { OrderFacts } from '../policy.ts'
import { ownBidStatus, type Reader } from './order-columns.ts'

/** What use cases need of an order that they hold the lock of. */
export interface LockedOrder extends OrderFacts {
  readonly id: string
  readonly service_subcategory_id: string
  readonly service_category_id: string
  readonly title: string
  readonly disputed_from: OrderState | null
  readonly city: string
  readonly state: string
  readonly country: string
  readonly postal_code: string
  readonly latitude: string | null
  readonly longitude: string | null
  readonly service_date: string | null
  readonly currency: string
  readonly budget_min: string | null
  readonly budget_max: string | null
  readonly final_price: string | null
  readonly travel_fee: string
  readonly area_multiplier: string
  readonly bid_count: number
  readonly published_at: string | null
  readonly completed_at: string | null
  readonly updated_at: string
  readonly client_user_id: string | null
}

/**
 * The lock that everything which changes an order takes first. Locks are taken in this order, by every use case:
 * order, its bids by id, assignment, invoice, payment; counters on profiles last.
 *
 * Only what is in the row itself is as fresh as the lock.
 */
export async function lockOrder(trx: Trx, reader: Reader, id: string): Promise<LockedOrder | null> {
  const { rows } = await lock(reader, sql`${id}`).execute(trx)
  return rows[0] ?? null
}

/** The same for the order of a bid. */
export async function lockOrderOfBid(trx: Trx, reader: Reader, bidId: string): Promise<LockedOrder | null> {
  const { rows } = await lock(reader, sql`(select order_id from bids where id = ${bidId})`).execute(trx)
  return rows[0] ?? null
}

function lock({ actor }: Reader, id: RawBuilder<unknown>) {
  return sql<LockedOrder>`
    select o.*, client.user_id as client_user_id, ${ownBidStatus(actor)} as own_bid
    from orders o
    left join client_cards client on client.id = o.client_id
    where o.id = ${id}
    for no key update of o`
}
