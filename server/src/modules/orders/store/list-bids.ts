import { type RawBuilder, sql } from 'kysely'
import type { Key } from '../../../kernel/paging.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { BidState } from '../machine.ts'
import { type BidDetailsRow, selectBidDetails } from './bid-columns.ts'

export type BidSort = '-created_at' | 'created_at' | 'amount'

export interface BidList {
  readonly status?: BidState | undefined
  readonly sort: BidSort
  readonly after: Key | null
  readonly limit: number
}

/** The bids on one order; of one provider, where they are the one who asks. */
export async function listBidsOfOrder(
  db: DbOrTrx,
  orderId: string,
  { providerId, ...list }: BidList & { providerId: string | null },
): Promise<BidDetailsRow[]> {
  const own = providerId === null ? [] : [sql`b.provider_id = ${providerId}`]
  return listBids(db, [sql`b.order_id = ${orderId}`, ...own], list, { toChoose: providerId === null })
}

export async function listBidsOfProvider(db: DbOrTrx, providerId: string, list: BidList): Promise<BidDetailsRow[]> {
  return listBids(db, [sql`b.provider_id = ${providerId}`], list, { toChoose: false })
}

async function listBids(
  db: DbOrTrx,
  conditions: RawBuilder<unknown>[],
  list: BidList,
  { toChoose }: { toChoose: boolean },
): Promise<BidDetailsRow[]> {
  const { status, after, limit } = list
  const page = sql`(
    select b.* from bids b
    where ${sql.join(
      [
        ...conditions,
        ...(status === undefined ? [] : [sql`b.status = ${status}`]),
        ...(after === null ? [] : [isAfter(list.sort, after)]),
      ],
      sql` and `,
    )}
    ${inOrder(list.sort)} limit ${sql.lit(limit)})`
  const { rows } = await sql<BidDetailsRow>`${selectBidDetails(page, { toChoose })} ${inOrder(list.sort)}`.execute(db)
  return rows
}

function isAfter(sort: BidSort, [value, id]: Key): RawBuilder<unknown> {
  if (sort === 'amount') return sql`(b.amount, b.id) > (${value}, ${id})`
  return sort === 'created_at'
    ? sql`(b.created_at, b.id) > (${value}, ${id})`
    : sql`(b.created_at, b.id) < (${value}, ${id})`
}

function inOrder(sort: BidSort): RawBuilder<unknown> {
  if (sort === 'amount') return sql`order by b.amount, b.id`
  return sort === 'created_at' ? sql`order by b.created_at, b.id` : sql`order by b.created_at desc, b.id desc`
}
