import { type RawBuilder, sql } from 'kysely'
import type { Key } from '../../../kernel/paging.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { OrderState } from '../machine.ts'
import type { FeedFilter } from '../schema/feed-filter.ts'
import type { OpenOrder } from '../schema/order.ts'
import {
  joinService,
  type OrderSummaryRow,
  openSummaryColumns,
  type Reader,
  serviceColumns,
  summaryColumns,
} from './order-columns.ts'

/** Which orders a list is about. */
export type OrderFeed =
  | { readonly of: 'client'; readonly clientId: string }
  | { readonly of: 'provider'; readonly providerId: string }
  | { readonly of: 'all' }
  /** What is open, but for the provider's own orders and those they have an active bid on. */
  | { readonly of: 'open'; readonly providerId: string; readonly clientId: string | null }

export interface OrderFilter {
  readonly status?: OrderState | undefined
  readonly city?: string | undefined
  readonly categoryId?: string | undefined
  readonly subcategoryId?: string | undefined
  /** For the open feed. */
  readonly more?: Omit<FeedFilter, 'city' | 'category_id' | 'subcategory_id'> | undefined
}

export interface OrderList {
  readonly feed: OrderFeed
  readonly filter: OrderFilter
  readonly descending: boolean
  readonly after: Key | null
  readonly limit: number
}

/** A page by key. Every combination of feed and filter that is offered has an index in this order. */
export async function listOrders(db: DbOrTrx, reader: Reader, list: OrderList): Promise<OrderSummaryRow[]> {
  const { rows } = await sql<OrderSummaryRow>`
    select ${list.feed.of === 'open' ? openSummaryColumns : summaryColumns(reader)}
    from (${pageOfOrders(list)}) o
    ${joinService(reader.language)}
    ${inOrder(list)}`.execute(db)
  return rows
}

/** The page alone, so that nothing is joined to rows that are not shown. */
export function pageOfOrders(list: OrderList): RawBuilder<unknown> {
  const { feed, filter, after, limit, descending } = list
  const at = timeOf(feed)
  const conditions = [
    ...inFeed(feed),
    ...(filter.status === undefined ? [] : [sql`o.status = ${filter.status}`]),
    ...(filter.city === undefined ? [] : [sql`o.city = ${filter.city}`]),
    ...(filter.categoryId === undefined ? [] : [sql`o.service_category_id = ${filter.categoryId}`]),
    ...(filter.subcategoryId === undefined ? [] : [sql`o.service_subcategory_id = ${filter.subcategoryId}`]),
    ...(feed.of === 'open' ? narrowing(feed.providerId, filter.more) : []),
    ...(after === null ? [] : [sql`(${at}, o.id) ${descending ? sql`<` : sql`>`} (${after[0]}, ${after[1]})`]),
  ]
  return sql`select o.* from orders o
    where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)}
    ${inOrder(list)} limit ${sql.lit(limit)}`
}

/** Area and urgency have an index; what has none is passed over while the page is read in its order. */
function narrowing(providerId: string, more: OrderFilter['more'] = {}): RawBuilder<unknown>[] {
  const { area_id, within_km, budget_from, date_from, date_to, urgency } = more
  return [
    ...(area_id === undefined ? [] : [sql`o.service_area_id = ${area_id}`]),
    ...(within_km === undefined
      ? []
      : [
          sql`o.service_area_id = any (array(
            select area.id from area_places area, provider_places worker where worker.provider_id = ${providerId}
              and kilometres(worker.place, on_earth(area.latitude, area.longitude)) <= ${within_km}))`,
        ]),
    ...(budget_from === undefined ? [] : [sql`coalesce(o.budget_max >= ${budget_from}, true)`]),
    ...(date_from === undefined ? [] : [sql`coalesce(o.service_date >= ${date_from}, true)`]),
    ...(date_to === undefined ? [] : [sql`coalesce(o.service_date <= ${date_to}, true)`]),
    ...(urgency === undefined ? [] : [sql`o.urgency = ${urgency}`]),
  ]
}

/** How many open orders that a provider may bid on were published since; no more than `most`. */
export async function countOpenSince(
  db: DbOrTrx,
  list: Pick<OrderList, 'feed' | 'filter'>,
  since: string,
  most: number,
): Promise<number> {
  const page = pageOfOrders({ ...list, descending: false, after: [since, lastId], limit: most })
  const { rows } = await sql<{ count: number }>`select count(*) as count from (${page}) found`.execute(db)
  return rows[0]?.count ?? 0
}

/** After every id of the same moment. */
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

function inFeed(feed: OrderFeed): RawBuilder<unknown>[] {
  switch (feed.of) {
    case 'client':
      return [sql`o.client_id = ${feed.clientId}`]
    case 'provider':
      return [sql`o.provider_id = ${feed.providerId}`]
    case 'all':
      return []
    case 'open':
      return [
        isOpenOrder,
        ...(feed.clientId === null ? [] : [sql`o.client_id <> ${feed.clientId}`]),
        sql`not exists (select from bids own
          where own.order_id = o.id and own.provider_id = ${feed.providerId} and own.status <> 'withdrawn')`,
      ]
  }
}

/** As the partial indexes of the open feed have it. */
const isOpenOrder = sql`o.status in ('published', 'bidding')`

function timeOf(feed: OrderFeed): RawBuilder<unknown> {
  return feed.of === 'open' ? sql`o.published_at` : sql`o.created_at`
}

function inOrder({ feed, descending }: OrderList): RawBuilder<unknown> {
  const direction = descending ? sql`desc` : sql`asc`
  return sql`order by ${timeOf(feed)} ${direction}, o.id ${direction}`
}

/** The newest open orders, as everybody may see them. */
export async function listOpenOrders(
  db: DbOrTrx,
  { language }: Pick<Reader, 'language'>,
  { after, limit }: { after: Key | null; limit: number },
): Promise<OpenOrder[]> {
  const { rows } = await sql<OpenOrder>`
    select o.id, o.title, o.city, ${serviceColumns}, o.budget_min, o.budget_max, o.currency, o.urgency, o.bid_count,
      o.published_at, o.service_date
    from (
      select * from orders o
      where ${isOpenOrder} and ${after === null ? sql`true` : sql`(o.published_at, o.id) < (${after[0]}, ${after[1]})`}
      order by o.published_at desc, o.id desc limit ${sql.lit(limit)}) o
    ${joinService(language)}
    order by o.published_at desc, o.id desc`.execute(db)
  return rows
}
