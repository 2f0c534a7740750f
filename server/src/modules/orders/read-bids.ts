import type { ProviderCall, UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type KeyPart, type Page, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import { canSeeAllBids, canSeeBid, canSeeOrder } from './policy.ts'
import { presentBidDetails } from './present.ts'
import { splitPrice } from './quote-bid.ts'
import type { BidDetails } from './schema/bid.ts'
import type { BidQuery } from './schema/bid-routes.ts'
import type { BidDetailsRow } from './store/bid-columns.ts'
import { findBidDetails } from './store/bids.ts'
import { type BidSort, listBidsOfOrder, listBidsOfProvider } from './store/list-bids.ts'
import { findFacts } from './store/orders.ts'

export async function readBid(context: Context, call: UserCall, id: string): Promise<BidDetails> {
  const row = await findBidDetails(context.db.kysely, id)
  if (row === null || !canSeeBid(call.actor, row, row)) throw new Problem(commonErrors.notFound)
  return presentBidDetails(call, row, await splitPrice(context, row))
}

/** All bids for the client and staff; a provider sees their own. */
export async function readBidsOfOrder(
  context: Context,
  call: UserCall,
  orderId: string,
  query: BidQuery,
): Promise<Page<BidDetails>> {
  const { kysely } = context.db
  const order = await findFacts(kysely, call, orderId)
  if (order === null || !canSeeOrder(call.actor, order)) throw new Problem(commonErrors.notFound)
  const providerId = canSeeAllBids(call.actor, order) ? null : call.actor.providerId
  const list = { ...pageOf(query), providerId }
  return present(context, call, query, await listBidsOfOrder(kysely, orderId, list))
}

export async function readOwnBids(context: Context, call: ProviderCall, query: BidQuery): Promise<Page<BidDetails>> {
  const rows = await listBidsOfProvider(context.db.kysely, call.actor.providerId, pageOf(query))
  return present(context, call, query, rows)
}

const sortOf = ({ sort = '-created_at' }: BidQuery): BidSort => sort

function pageOf(query: BidQuery) {
  const sort = sortOf(query)
  const parts: KeyPart[] = [sort === 'amount' ? 'number' : 'timestamp', 'uuid']
  return { status: query.status, sort, after: decodeCursor(sort, parts, query.cursor), limit: query.limit + 1 }
}

async function present(
  context: Context,
  call: UserCall,
  query: BidQuery,
  rows: BidDetailsRow[],
): Promise<Page<BidDetails>> {
  const sort = sortOf(query)
  const prices = new Map<string, BidDetails['price']>()
  for (const row of rows) prices.set(row.id, await splitPrice(context, row))
  return toPage(
    rows,
    query.limit,
    sort,
    (row) => [sort === 'amount' ? row.amount : row.created_at, row.id],
    (row) => presentBidDetails(call, row, prices.get(row.id) ?? null),
  )
}
