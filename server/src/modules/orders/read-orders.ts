import { type Actor, isStaff, type UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import { canSeeOrder, isClientOf, isOpen, isParticipant } from './policy.ts'
import { presentOrder, presentSummary } from './present.ts'
import type { Assignment, Order, OrderSummary } from './schema/order.ts'
import type { OrderQuery } from './schema/order-routes.ts'
import { listOrders, type OrderFeed, type OrderFilter } from './store/list-orders.ts'
import { findOrder } from './store/orders.ts'

export async function readOrder(context: Context, call: UserCall, id: string): Promise<Order> {
  const row = await findOrder(context.db.kysely, call, id)
  if (row === null || !canSeeOrder(call.actor, row)) throw new Problem(commonErrors.notFound)
  const couldBid = isOpen(row) && !isClientOf(call.actor, row)
  return presentOrder(call, row, { missing: couldBid ? await missingOf(context, call.actor, [row]) : [] })
}

/** What the provider who asks lacks of all that these orders require. Asks nothing where nothing is required. */
async function missingOf(
  { db, profiles }: Context,
  actor: Actor,
  rows: readonly Pick<Order, 'requirements'>[],
): Promise<Order['requirements']> {
  const required = [...new Set(rows.flatMap(({ requirements }) => requirements))]
  if (required.length === 0 || actor.kind !== 'user' || actor.providerId === null) return []
  return (await profiles.bidderRequirements(db.kysely, actor.providerId, required)) as Order['requirements']
}

export async function readOrders(context: Context, call: UserCall, query: OrderQuery): Promise<Page<OrderSummary>> {
  const feed = feedFor(call.actor, query.feed)
  const sort = sortOf(feed, query)
  const rows = await listOrders(context.db.kysely, call, {
    feed,
    filter: filterOf(feed, query),
    descending: sort.startsWith('-'),
    after: decodeCursor(sort, ['timestamp', 'uuid'], query.cursor),
    limit: query.limit + 1,
  })
  const missing = feed.of === 'open' ? await missingOf(context, call.actor, rows) : []
  return toPage(
    rows,
    query.limit,
    sort,
    (row) => [(feed.of === 'open' ? row.published_at : row.created_at) ?? '', row.id],
    (row) => presentSummary(call, row, { missing }),
  )
}

/** Without a feed: a client's own orders, else a provider's work, else everything for staff. */
function feedFor(actor: UserCall['actor'], feed: OrderQuery['feed']): OrderFeed {
  const { clientId, providerId } = actor
  const asked = feed ?? (clientId !== null ? 'own' : providerId !== null ? 'work' : 'all')
  if (asked === 'own' && clientId !== null) return { of: 'client', clientId }
  if (asked === 'work' && providerId !== null) return { of: 'provider', providerId }
  if (asked === 'open' && providerId !== null) return { of: 'open', providerId, clientId }
  if (asked === 'all' && isStaff(actor)) return { of: 'all' }
  throw new Problem(commonErrors.forbidden)
}

function sortOf(feed: OrderFeed, { sort }: OrderQuery): string {
  const column = feed.of === 'open' ? 'published_at' : 'created_at'
  if (sort !== undefined && sort.replace('-', '') !== column) {
    throw badQuery('sort', `-${column} or ${column} in this feed`)
  }
  return sort ?? `-${column}`
}

/** Filters that no index serves are refused, not served slowly. */
function filterOf(feed: OrderFeed, query: OrderQuery): OrderFilter {
  const { status, city, category_id, subcategory_id } = query
  const { area_id, within_km, budget_from, date_from, date_to, urgency } = query
  const more = { area_id, within_km, budget_from, date_from, date_to, urgency }
  if (feed.of === 'open' && status !== undefined) throw badQuery('status', 'the open feed has open orders only')
  if (feed.of !== 'open' && category_id !== undefined) throw badQuery('category_id', 'for the open feed only')
  if (feed.of !== 'open' && subcategory_id !== undefined) throw badQuery('subcategory_id', 'for the open feed only')
  if (category_id !== undefined && subcategory_id !== undefined) {
    throw badQuery('category_id', 'the subcategory says which')
  }
  const [narrowed] = Object.entries(more).find(([, value]) => value !== undefined) ?? []
  if (feed.of !== 'open' && narrowed !== undefined) throw badQuery(narrowed, 'for the open feed only')
  if (date_from !== undefined && date_to !== undefined && date_from > date_to) {
    throw badQuery('date_to', 'before date_from')
  }
  return { status, city, categoryId: category_id, subcategoryId: subcategory_id, more }
}

function badQuery(name: string, message: string): Problem {
  return new Problem(commonErrors.malformed, { errors: [{ pointer: `/query/${name}`, code: 'combination', message }] })
}

export async function readAssignment({ db }: Context, call: UserCall, orderId: string): Promise<Assignment> {
  const order = await findOrder(db.kysely, call, orderId)
  if (order?.assignment == null || !isParticipant(call.actor, order)) throw new Problem(commonErrors.notFound)
  return order.assignment
}
