import { type Static, Type } from 'typebox'
import {
  Amount,
  CurrencyCode,
  DateOnly,
  Exactly,
  Id,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
} from '../../platform/http/index.ts'

/** What can be found. */
export const hitKinds = ['category', 'subcategory', 'package', 'provider'] as const
export type HitKind = (typeof hitKinds)[number]

const CategoryName = Exactly({
  id: Id,
  name: Type.String(),
  slug: Type.String(),
  icon: Type.String(),
  color: Type.String(),
})

export const ProviderListing = Exactly(
  {
    id: Id,
    name: Type.String(),
    business_name: Type.String(),
    business_description: Type.String(),
    photo_url: Nullable(Type.String()),
    city: Type.String(),
    average_rating: Type.String({ description: '0.00 to 5.00; 0.00 while nobody has rated' }),
    total_reviews: Type.Integer(),
    is_verified_provider: Type.Boolean(),
    is_available: Type.Boolean(),
    price: { ...Amount, description: 'The least they ask for of what was asked about' },
    price_type: OneOf(['fixed', 'hourly', 'negotiable']),
    currency: CurrencyCode,
    distance_km: Nullable(Type.Number({ description: 'From the place that was asked about' })),
  },
  { $id: 'ProviderListing' },
)
export type ProviderListing = Static<typeof ProviderListing>

const SearchHit = Exactly(
  {
    type: OneOf(hitKinds),
    id: Id,
    name: Type.String(),
    description: Type.String(),
    category: Nullable(CategoryName),
    subcategory: Nullable(Exactly({ id: Id, name: Type.String(), slug: Type.String() })),
    provider: Nullable(ProviderListing),
  },
  { $id: 'SearchHit' },
)
export type SearchHit = Static<typeof SearchHit>

const Suggestion = Exactly(
  { type: OneOf(hitKinds), id: Id, name: Type.String(), category_id: Nullable(Id), subcategory_id: Nullable(Id) },
  { $id: 'SearchSuggestion' },
)
export type Suggestion = Static<typeof Suggestion>

const City = Text(100)

const SearchQuery = Exactly({
  ...pageParameters,
  q: { ...Text(200), description: 'In any language of Usta, also with typing errors or in Latin letters' },
  city: Type.Optional({ ...City, description: 'Only providers who work there; services are the same everywhere' }),
  type: Type.Optional(OneOf(['service', 'provider'])),
})
export type SearchQuery = Static<typeof SearchQuery>

export const search = {
  summary: 'Find services and providers by words',
  description: 'Best first, at most 200 in all. What was typed is kept for statistics, without who typed it.',
  query: SearchQuery,
  response: { 200: PageOf(SearchHit) },
} satisfies RouteSpec

const SuggestionQuery = Exactly({
  limit: Type.Integer({ minimum: 1, maximum: 20, default: 8 }),
  q: Text(200),
  city: Type.Optional(City),
})
export type SuggestionQuery = Static<typeof SuggestionQuery>

const Suggestions = Exactly({ suggestions: Type.Array(Suggestion) }, { $id: 'SearchSuggestions' })

export const suggest = {
  summary: 'Complete what is being typed',
  query: SuggestionQuery,
  response: { 200: Suggestions },
} satisfies RouteSpec

export const listingSorts = ['-rating', '-reviews', 'price', 'distance'] as const

const degrees = (most: number, description: string) => Type.Number({ minimum: -most, maximum: most, description })

const ProviderQuery = Exactly({
  ...pageParameters,
  category_id: Type.Optional(Id),
  subcategory_id: Type.Optional(Id),
  city: Type.Optional(City),
  area_id: Type.Optional({
    ...Id,
    description: 'Only those who work in it; also the place distances are counted from',
  }),
  latitude: Type.Optional(degrees(90, 'Degrees north of the place distances are counted from')),
  longitude: Type.Optional(degrees(180, 'Degrees east of it')),
  within_km: Type.Optional(Type.Number({ minimum: 0.1, maximum: 1_000 })),
  min_rating: Type.Optional(Type.Number({ minimum: 1, maximum: 5 })),
  max_price: Type.Optional(Type.Number({ minimum: 0, maximum: 99_999_999 })),
  available: Type.Optional(Type.Boolean({ description: 'true: only those who take work now' })),
  verified: Type.Optional(Type.Boolean({ description: 'true: only those whose business staff have verified' })),
  day: Type.Optional({ ...DateOnly, description: 'Only those who work on its day of the week' }),
  sort: Type.Optional(OneOf(listingSorts, { description: '-rating unless told; distance needs a place' })),
})
export type ProviderQuery = Static<typeof ProviderQuery>

export const listProviders = {
  summary: 'List the providers of a service, a category or all',
  description:
    'Each once, with the least they ask for of it. Those with few ratings are drawn towards 4 when sorted by them.',
  query: ProviderQuery,
  response: { 200: PageOf(ProviderListing) },
} satisfies RouteSpec
