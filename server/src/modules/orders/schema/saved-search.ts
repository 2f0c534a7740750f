import { type Static, Type } from 'typebox'
import { commonErrors } from '../../../kernel/errors.ts'
import {
  Exactly,
  Id,
  IdParams,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../../platform/http/index.ts'
import { savedSearchErrors } from '../errors.ts'
import { FeedFilter } from './feed-filter.ts'

/** Beyond this nobody counts. */
export const mostNew = 100

export const SavedSearch = Exactly(
  {
    id: Id,
    name: Type.String(),
    filters: FeedFilter,
    new_count: Type.Integer({ description: `Orders published since last_seen_at; ${mostNew} for more` }),
    last_seen_at: Timestamp,
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'SavedSearch' },
)
export type SavedSearch = Static<typeof SavedSearch>

const SavedSearchInput = Exactly({ name: Text(100), filters: FeedFilter })
export type SavedSearchInput = Static<typeof SavedSearchInput>

const SavedSearchChange = Type.Partial(SavedSearchInput, { additionalProperties: false, minProperties: 1 })
export type SavedSearchChange = Static<typeof SavedSearchChange>

const { impossible, stale } = commonErrors

export const listSavedSearches = {
  summary: 'The filters of the feed that the caller keeps, with what is new',
  query: Exactly(pageParameters),
  response: { 200: PageOf(SavedSearch) },
} satisfies RouteSpec

export const saveSearch = {
  summary: 'Keep filters of the feed',
  body: SavedSearchInput,
  response: { 201: SavedSearch },
  errors: [savedSearchErrors.tooMany, impossible],
  location: () => '/api/v1/saved-searches',
} satisfies RouteSpec

export const editSearch = {
  summary: 'Change kept filters',
  params: IdParams,
  body: SavedSearchChange,
  response: { 200: SavedSearch },
  errors: [stale, impossible],
} satisfies RouteSpec

export const markSeen = {
  summary: 'Note that the caller has looked: what is published from now on is new',
  params: IdParams,
  response: { 200: SavedSearch },
  errors: [stale],
} satisfies RouteSpec

export const deleteSearch = {
  summary: 'No longer keep filters; can be restored',
  params: IdParams,
  response: { 204: Type.Null() },
  errors: [stale],
} satisfies RouteSpec

export const restoreSearch = {
  summary: 'Keep deleted filters again',
  params: IdParams,
  response: { 200: SavedSearch },
  errors: [savedSearchErrors.notDeleted],
} satisfies RouteSpec
