import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import type { ProviderListing, ProviderQuery } from './schema.ts'
import { findAreaPlace } from './store/areas.ts'
import { everything, type ListingFilter, listListings, type Place } from './store/listings.ts'

/** Providers of a service, of a category, or all, in the order asked for. */
export async function listProviders({ db }: Context, query: ProviderQuery): Promise<Page<ProviderListing>> {
  const { sort = '-rating', limit, cursor } = query
  requirePossible(query)
  const from = await placeOf(db, query)
  if (from === null && (sort === 'distance' || query.within_km !== undefined)) {
    throw badQuery(
      sort === 'distance' ? 'sort' : 'within_km',
      'distance is counted from latitude and longitude, or from an area',
    )
  }
  const page = {
    filter: filterOf(query),
    from,
    sort,
    after: decodeCursor(sort, ['number', 'uuid'], cursor),
    limit: limit + 1,
  }
  return toPage(
    await listListings(db.kysely, page),
    limit,
    sort,
    (row) => [row.key, row.id],
    ({ key: _key, ...card }) => card,
  )
}

function requirePossible({ category_id, subcategory_id, latitude, longitude }: ProviderQuery): void {
  if (category_id !== undefined && subcategory_id !== undefined) {
    throw badQuery('category_id', 'the subcategory says which')
  }
  if ((latitude === undefined) !== (longitude === undefined)) {
    throw badQuery(latitude === undefined ? 'latitude' : 'longitude', 'give latitude and longitude together')
  }
}

/** Where distances are counted from. @throws 400 at `/query/area_id` for an area that is not there */
async function placeOf(db: Context['db'], { latitude, longitude, area_id }: ProviderQuery): Promise<Place | null> {
  const area = area_id === undefined ? null : await findAreaPlace(db.kysely, area_id)
  if (area === undefined) throw badQuery('area_id', 'there is no such area')
  return latitude !== undefined && longitude !== undefined ? { latitude, longitude } : area
}

function filterOf(query: ProviderQuery): ListingFilter {
  return {
    scope: query.subcategory_id ?? query.category_id ?? everything,
    city: query.city ?? '',
    areaId: query.area_id,
    withinKm: query.within_km,
    minRating: query.min_rating,
    maxPrice: query.max_price,
    isAvailable: query.available,
    isVerified: query.verified,
    weekday: query.day === undefined ? undefined : weekdayOf(query.day),
  }
}

/** 1 for Monday to 64 for Sunday. */
function weekdayOf(day: string): number {
  return 1 << ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7)
}

function badQuery(name: string, message: string): Problem {
  return new Problem(commonErrors.malformed, { errors: [{ pointer: `/query/${name}`, code: 'combination', message }] })
}
