import { sql } from 'kysely'
import type { DbOrTrx } from '../../../platform/database/index.ts'

/** Between whom an order is: the view that orders publishes. */
export interface OrderParties {
  readonly order_id: string
  readonly title: string
  readonly status: string
  readonly client_user_id: string
  readonly provider_user_id: string | null
  readonly accepted_bid_id: string | null
}

export async function findOrderParties(db: DbOrTrx, orderId: string): Promise<OrderParties | null> {
  const { rows } = await sql<OrderParties>`select * from order_sides where order_id = ${orderId}`.execute(db)
  return rows[0] ?? null
}

export interface BidParties {
  readonly bid_id: string
  readonly status: string
  readonly order_id: string
  readonly title: string
  readonly client_user_id: string
  readonly provider_user_id: string
}

export async function findBidParties(db: DbOrTrx, bidId: string): Promise<BidParties | null> {
  const { rows } = await sql<BidParties>`select * from bid_sides where bid_id = ${bidId}`.execute(db)
  return rows[0] ?? null
}
