import type { Call } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import type { OpenOrder } from './schema/order.ts'
import type { PriceGuidance, Review } from './schema/public-routes.ts'
import { listOpenOrders } from './store/list-orders.ts'
import { findPrices } from './store/prices.ts'
import { isPublicProvider, listReviews } from './store/reviews.ts'

const newestOpen = '-published_at'

export async function readOpenOrders(
  { db }: Context,
  call: Call,
  { limit, cursor }: PageRequest,
): Promise<Page<OpenOrder>> {
  const after = decodeCursor(newestOpen, ['timestamp', 'uuid'], cursor)
  const rows = await listOpenOrders(db.kysely, call, { after, limit: limit + 1 })
  return toPage(
    rows,
    limit,
    newestOpen,
    (row) => [row.published_at, row.id],
    (row) => row,
  )
}

const newestReview = '-reviewed_at'

/** What clients say of everybody, or of one provider. */
async function readReviews(
  { db }: Context,
  { language }: Call,
  providerId: string | null,
  { limit, cursor }: PageRequest,
): Promise<Page<Review>> {
  const after = decodeCursor(newestReview, ['timestamp', 'uuid'], cursor)
  const rows = await listReviews(db.kysely, { providerId, language, after, limit: limit + 1 })
  return toPage(
    rows,
    limit,
    newestReview,
    (row) => [row.reviewed_at, row.id],
    (row) => row,
  )
}

export function readNewestReviews(context: Context, call: Call, page: PageRequest): Promise<Page<Review>> {
  return readReviews(context, call, null, page)
}

export async function readReviewsOf(context: Context, call: Call, providerId: string, page: PageRequest) {
  if (!(await isPublicProvider(context.db.kysely, providerId))) throw new Problem(commonErrors.notFound)
  return readReviews(context, call, providerId, page)
}

/** With fewer orders a price would tell what somebody paid. */
const fewestPrices = 5

export async function readPriceGuidance({ db }: Context, id: string, city: string | undefined): Promise<PriceGuidance> {
  const found = await findPrices(db.kysely, id, city)
  if (found === null) throw new Problem(commonErrors.notFound)
  return { subcategory_id: id, city: city ?? null, typical: found.sample_size < fewestPrices ? null : found }
}
