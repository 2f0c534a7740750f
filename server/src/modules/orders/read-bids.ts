import type { ProviderCall, UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type KeyPart, type Page, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import { canSeeAllBids, canSeeBid, canSeeOrder } from './policy.ts'
import { presentBid } from './present.ts'
import type { Bid } from './schema/bid.ts'
import type { BidQuery } from './schema/bid-routes.ts'
import type { BidRow } from './store/bid-columns.ts'
import { findBid } from './store/bids.ts'
import { type BidSort, listBidsOfOrder, listBidsOfProvider } from './store/list-bids.ts'
import { findFacts } from './store/orders.ts'

export async function readBid({ db }: Context, call: UserCall, id: string): Promise<Bid> {
  const row = await findBid(db.kysely, id)
  if (row === null || !canSeeBid(call.actor, row, row)) throw new Problem(commonErrors.notFound)
  return presentBid(call, row)
}

/** All bids for the client and staff; a provider sees their own. */
export async function readBidsOfOrder(
  { db }: Context,
  call: UserCall,
  orderId: string,
  query: BidQuery,
): Promise<Page<Bid>> {
  const order = await findFacts(db.kysely, call, orderId)
  if (order === null || !canSeeOrder(call.actor, order)) throw new Problem(commonErrors.notFound)
  const providerId = canSeeAllBids(call.actor, order) ? null : call.actor.providerId
  const list = { ...pageOf(query), providerId }
  return present(call, query, await listBidsOfOrder(db.kysely, orderId, list))
}

export async function readOwnBids({ db }: Context, call: ProviderCall, query: BidQuery): Promise<Page<Bid>> {
  return present(call, query, await listBidsOfProvider(db.kysely, call.actor.providerId, pageOf(query)))
}

const sortOf = ({ sort = '-created_at' }: BidQuery): BidSort => sort

function pageOf(query: BidQuery) {
  const sort = sortOf(query)
  const parts: KeyPart[] = [sort === 'amount' ? 'number' : 'timestamp', 'uuid']
  return { status: query.status, sort, after: decodeCursor(sort, parts, query.cursor), limit: query.limit + 1 }
}

function present(call: UserCall, query: BidQuery, rows: BidRow[]): Page<Bid> {
  const sort = sortOf(query)
  return toPage(
    rows,
    query.limit,
    sort,
    (row) => [sort === 'amount' ? row.amount : row.created_at, row.id],
    (row) => presentBid(call, row),
  )
}
