import { type App, scopes } from '../../../platform/http/index.ts'
import { award } from '../accept-bid.ts'
import { editBid, withdrawOwnBid } from '../change-bid.ts'
import type { Context } from '../context.ts'
import { placeBid } from '../place-bid.ts'
import { quoteBid } from '../quote-bid.ts'
import { readBid, readBidsOfOrder, readOwnBids } from '../read-bids.ts'
import { readBidCounts } from '../read-progress.ts'
import * as quote from '../schema/bid-quote.ts'
import * as spec from '../schema/bid-routes.ts'
import { countBids } from '../schema/progress-routes.ts'

export function bidRoutes(app: App, context: Context): void {
  const { clients, providers, users } = scopes(app, 'Bids')

  providers.post('/orders/:id/bids', spec.placeBid, ({ call, params, body }) =>
    placeBid(context, call, params.id, body),
  )
  users.get('/orders/:id/bids', spec.listBidsOfOrder, ({ call, params, query }) =>
    readBidsOfOrder(context, call, params.id, query),
  )
  providers.get('/orders/:id/bids/quote', quote.quoteBid, ({ call, params, query }) =>
    quoteBid(context, call, params.id, query),
  )
  providers.get('/bids/counts', countBids, ({ call }) => readBidCounts(context, call))
  providers.get('/bids', spec.listOwnBids, ({ call, query }) => readOwnBids(context, call, query))
  users.get('/bids/:id', spec.readBid, ({ call, params }) => readBid(context, call, params.id))
  providers.patch('/bids/:id', spec.editBid, ({ call, params, body }) => editBid(context, call, params.id, body))
  providers.post('/bids/:id/withdraw', spec.withdrawBid, ({ call, params }) => withdrawOwnBid(context, call, params.id))
  clients.post('/bids/:id/accept', spec.acceptBid, ({ call, params }) => award(context, call, params.id))
}
