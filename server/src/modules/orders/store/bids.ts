import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { BidState } from '../machine.ts'
import type { BidChange, BidInput } from '../schema/bid.ts'
import { type BidDetailsRow, type BidRow, selectBid, selectBidDetails } from './bid-columns.ts'
import type { LockedOrder } from './lock-order.ts'

export async function findBidDetails(db: DbOrTrx, id: string): Promise<BidDetailsRow | null> {
  const { rows } =
    await sql<BidDetailsRow>`${selectBidDetails(sql`bids`, { toChoose: true })} where b.id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function findBid(db: DbOrTrx, id: string): Promise<BidRow | null> {
  const { rows } = await sql<BidRow>`${selectBid(sql`bids`)} where b.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** The bid after a write in the same transaction. */
export async function getBid(trx: Trx, id: string): Promise<BidRow> {
  const bid = await findBid(trx, id)
  if (bid === null) throw new Error(`bid ${id} vanished under its lock`)
  return bid
}

export interface LockedBid {
  readonly id: string
  readonly provider_id: string
  readonly status: BidState
  readonly amount: string
  readonly estimated_duration: number | null
  readonly updated_at: string
}

/** The bid, with all other bids of its locked order that could be decided with it. */
export async function lockBids(trx: Trx, orderId: string): Promise<LockedBid[]> {
  const { rows } = await sql<LockedBid>`
    select id, provider_id, status, amount, nullif(estimated_duration, 0) as estimated_duration, updated_at
    from bids where order_id = ${orderId} order by id for no key update`.execute(trx)
  return rows
}

export async function lockBid(trx: Trx, id: string): Promise<LockedBid | null> {
  const { rows } = await sql<LockedBid>`
    select id, provider_id, status, amount, nullif(estimated_duration, 0) as estimated_duration, updated_at
    from bids where id = ${id} for no key update`.execute(trx)
  return rows[0] ?? null
}

/** Adds a bid to a locked order; the first one makes the order `bidding`. */
export async function insertBid(
  trx: Trx,
  order: Pick<LockedOrder, 'id' | 'status' | 'currency'>,
  providerId: string,
  input: BidInput,
): Promise<BidRow> {
  const first = sql`, opened as (update orders set status = 'bidding' where id = ${order.id} and status = 'published')`
  const { rows } = await sql<BidRow>`
    with placed as (
      insert into bids (order_id, provider_id, currency, amount, description, estimated_duration, terms_conditions,
        is_negotiable)
      values (${order.id}, ${providerId}, ${order.currency}, ${input.amount}, ${input.description},
        ${input.estimated_duration ?? 0}, ${input.terms_conditions ?? ''}, ${input.is_negotiable ?? false})
      returning *)
      ${order.status === 'published' ? first : sql``}
    ${selectBid(sql`placed`)}`.execute(trx)
  const row = rows[0] as BidRow
  return { ...row, order: { ...row.order, status: 'bidding' } }
}

export async function updateBid(trx: Trx, id: string, change: BidChange): Promise<BidRow> {
  const set = Object.entries(change).map(([name, value]) => sql`${sql.ref(name)} = ${value ?? 0}`)
  const { rows } = await sql<BidRow>`
    with changed as (update bids set ${sql.join(set)} where id = ${id} returning *)
    ${selectBid(sql`changed`)}`.execute(trx)
  return rows[0] as BidRow
}

/** Withdraws a bid of a locked order; the last one makes the order `published` again. */
export async function withdrawBid(trx: Trx, id: string, orderId: string): Promise<void> {
  await sql`update bids set status = 'withdrawn', withdrawn_at = now() where id = ${id}`.execute(trx)
  await sql`update orders set status = 'published' where id = ${orderId} and status = 'bidding' and bid_count = 0`.execute(
    trx,
  )
}

export async function acceptBid(trx: Trx, id: string): Promise<void> {
  await sql`update bids set status = 'accepted', accepted_at = now() where id = ${id}`.execute(trx)
}

export interface RejectedBid {
  bid_id: string
  provider_id: string
  provider_user_id: string | null
}

/** Rejects what is still pending, and says whose bids those were. */
export async function rejectPendingBids(trx: Trx, orderId: string): Promise<RejectedBid[]> {
  const { rows } = await sql<RejectedBid>`
    with rejected as (
      update bids set status = 'rejected', rejected_at = now()
      where order_id = ${orderId} and status = 'pending' returning id, provider_id)
    select rejected.id as bid_id, rejected.provider_id, provider.user_id as provider_user_id
    from rejected left join provider_cards provider on provider.id = rejected.provider_id`.execute(trx)
  return rows
}
