import { type App, scopes } from '../../../platform/http/index.ts'
import type { Context } from '../context.ts'
import { readNewestReviews, readOpenOrders, readPriceGuidance, readReviewsOf } from '../read-public.ts'
import * as spec from '../schema/public-routes.ts'

/** What orders tell everybody. */
export function publicRoutes(app: App, context: Context): void {
  const { anyone } = scopes(app, 'Orders')

  anyone.get('/catalog/open-orders', spec.listOpenOrders, ({ call, query }) => readOpenOrders(context, call, query))
  anyone.get('/catalog/subcategories/:id/price-guidance', spec.readPriceGuidance, ({ params, query }) =>
    readPriceGuidance(context, params.id, query.city),
  )
  anyone.get('/reviews', spec.listReviews, ({ call, query }) => readNewestReviews(context, call, query))
  anyone.get('/providers/:id/reviews', spec.listReviewsOfProvider, ({ call, params, query }) =>
    readReviewsOf(context, call, params.id, query),
  )
}
