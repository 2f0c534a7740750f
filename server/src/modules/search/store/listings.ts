import { type RawBuilder, sql } from 'kysely'
import { defaultCurrency } from '../../../kernel/money.ts'
import type { Key } from '../../../kernel/paging.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { Hit } from '../hit.ts'
import type { listingSorts, ProviderListing } from '../schema.ts'

/** The scope under which every provider is listed. */
export const everything = '00000000-0000-0000-0000-000000000000'

export type ListingSort = (typeof listingSorts)[number]

export interface ListingFilter {
  /** A service, a category, or everything. */
  readonly scope: string
  readonly city: string
  readonly areaId?: string | undefined
  readonly withinKm?: number | undefined
  readonly minRating?: number | undefined
  readonly maxPrice?: number | undefined
  readonly isAvailable?: boolean | undefined
  readonly isVerified?: boolean | undefined
  /** 1 for Monday to 64 for Sunday. */
  readonly weekday?: number | undefined
}

export interface Place {
  readonly latitude: number
  readonly longitude: number
}

export interface ListingPage {
  readonly filter: ListingFilter
  /** Where distances are counted from. */
  readonly from: Place | null
  readonly sort: ListingSort
  readonly after: Key | null
  readonly limit: number
}

export type ListingRow = ProviderListing & { key: string }

/** A page by key; each sort has an index per scope and city. */
export async function listListings(db: DbOrTrx, page: ListingPage): Promise<ListingRow[]> {
  const { filter, from, sort, after, limit } = page
  const here = from && sql`on_earth(${from.latitude}::numeric, ${from.longitude}::numeric)`
  const order = orderOf(sort, here)
  const conditions = [
    ...conditionsOf(filter, here),
    ...(sort === 'distance' ? [sql`l.place is not null`] : []),
    ...(after === null ? [] : [order.after(after)]),
  ]
  const { rows } = await sql<ListingRow>`
    select ${cardColumns}, listed.key,
      ${here === null ? sql`null` : sql`round(kilometres(listed.place, ${here})::numeric, 1)::float`} as distance_km
    from (
      select l.*, ${order.key} as key from search_listings l
      where ${sql.join(conditions, sql` and `)}
      order by ${order.by} limit ${sql.lit(limit)}) listed
    ${joinCards(sql`listed.provider_id`, filter.scope)}
    order by ${order.byKey}`.execute(db)
  return rows
}

/** Providers as they are listed, in any order. */
export async function readProviderCards(
  db: DbOrTrx,
  ids: readonly string[],
  city: string | undefined,
): Promise<ProviderListing[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ProviderListing>`
    select ${cardColumns}, null as distance_km
    from search_listings listed
    ${joinCards(sql`listed.provider_id`, everything)}
    where listed.provider_id = any(${ids}::uuid[]) and listed.scope_id = ${everything}
      and listed.city = lower(btrim(${city ?? ''}))`.execute(db)
  return rows
}

/** The best providers of each of some services; their scores are below those of what was found by its own words. */
export async function listBestOf(
  db: DbOrTrx,
  { scopes, city = '', limit }: { scopes: readonly string[]; city?: string | undefined; limit: number },
): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    select 'provider' as kind, provider_id as id, max(score)::float / 5 as score
    from unnest(${scopes}::uuid[]) scope
    cross join lateral (
      select provider_id, score from search_listings
      where scope_id = scope and city = lower(btrim(${city})) order by score desc, provider_id desc limit ${limit}) best
    group by provider_id`.execute(db)
  return rows
}

const cardColumns = sql`card.provider_id as id, card.name, card.business_name, card.business_description, card.photo_url,
  card.city, card.average_rating, card.total_reviews, card.is_verified_provider, card.is_available,
  offer.base_price as price, offer.price_type, ${defaultCurrency}::text as currency`

/** The provider as they are now, with the cheapest of what they offer in the scope. */
function joinCards(providerId: RawBuilder<unknown>, scope: string): RawBuilder<unknown> {
  return sql`
    join provider_listings card on card.provider_id = ${providerId}
    cross join lateral (
      select offered.base_price, offered.price_type
      from provider_offers offered
      join service_names service
        on service.subcategory_id = offered.subcategory_id and service.language = 'ky' and service.is_bookable
      where offered.provider_id = ${providerId}
        and (${scope}::uuid in (${everything}, service.subcategory_id, service.category_id))
      order by offered.base_price, offered.id limit 1) offer`
}

function conditionsOf(filter: ListingFilter, here: RawBuilder<unknown> | null): RawBuilder<unknown>[] {
  const { areaId, withinKm, minRating, maxPrice, isAvailable, isVerified, weekday } = filter
  return [
    sql`l.scope_id = ${filter.scope} and l.city = lower(btrim(${filter.city}))`,
    ...(areaId === undefined ? [] : [sql`(l.areas @> array[${areaId}::uuid] or l.areas = '{}')`]),
    ...(here === null || withinKm === undefined ? [] : [sql`kilometres(l.place, ${here}) <= ${withinKm}`]),
    ...(minRating === undefined ? [] : [sql`l.rating >= ${minRating}`]),
    ...(maxPrice === undefined ? [] : [sql`l.price <= ${maxPrice}`]),
    ...(isAvailable === undefined ? [] : [sql`l.is_available = ${isAvailable}`]),
    ...(isVerified === undefined ? [] : [sql`l.is_verified = ${isVerified}`]),
    ...(weekday === undefined ? [] : [sql`l.weekdays & ${weekday} <> 0`]),
  ]
}

/** How a sort reads its index: `key` is what a cursor keeps of a row beside its id. */
function orderOf(sort: ListingSort, here: RawBuilder<unknown> | null) {
  if (sort === 'distance') {
    const distance = sql`l.place <-> ${here}`
    const key = sql`round((${distance})::numeric, 6)`
    return {
      key: sql`${key}::text`,
      by: sql`${distance}, l.provider_id`,
      byKey: sql`listed.key::numeric, listed.provider_id`,
      after: ([value, id]: Key) => sql`(${key}, l.provider_id) > (${value}::numeric, ${id}::uuid)`,
    }
  }
  const column = sql.ref({ '-rating': 'score', '-reviews': 'reviews', price: 'price' }[sort])
  const [direction, beyond] = sort === 'price' ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`]
  return {
    key: sql`l.${column}::text`,
    by: sql`l.${column} ${direction}, l.provider_id ${direction}`,
    byKey: sql`listed.${column} ${direction}, listed.provider_id ${direction}`,
    // Without a cast, so that the value has the type of the column, and the index serves the comparison.
    after: ([value, id]: Key) => sql`(l.${column}, l.provider_id) ${beyond} (${value}, ${id})`,
  }
}
