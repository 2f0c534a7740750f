import { type Static, Type } from 'typebox'
import { commonErrors } from '../../kernel/errors.ts'
import {
  Amount,
  AmountInput,
  Exactly,
  Id,
  Nullable,
  PageOf,
  pageParameters,
  type RouteSpec,
  Timestamp,
} from '../../platform/http/index.ts'

const budget = { additionalProperties: false, description: "What a job may usually cost, in the platform's currency" }

/** A client as they see themselves. */
export const Client = Exactly(
  {
    id: Id,
    preferred_service_areas: Type.Array(Type.String()),
    budget_preferences: Type.Partial(Exactly({ min: Amount, max: Amount }), budget),
    total_orders: Type.Integer(),
    completed_orders: Type.Integer(),
    cancelled_orders: Type.Integer(),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'ClientProfile' },
)
export type Client = Static<typeof Client>

const ClientInput = Exactly({
  preferred_service_areas: Type.Optional(Type.Array(Id, { maxItems: 100, uniqueItems: true })),
  budget_preferences: Type.Optional(Type.Partial(Exactly({ min: AmountInput, max: AmountInput }), budget)),
})
export type ClientInput = Static<typeof ClientInput>

/** A provider in a list. */
const ProviderCard = Exactly(
  {
    id: Id,
    name: Type.String(),
    photo_url: Nullable(Type.String()),
    business_name: Type.String(),
    city: Type.String(),
    average_rating: Type.String({ description: '0.00 to 5.00; 0.00 while nobody has rated' }),
    total_reviews: Type.Integer(),
    is_verified_provider: Type.Boolean(),
    is_available: Type.Boolean(),
  },
  { $id: 'ProviderCard' },
)
export type ProviderCard = Static<typeof ProviderCard>

export const getClient = { summary: "The caller's client profile", response: { 200: Client } } satisfies RouteSpec

export const putClient = {
  summary: "Write the caller's client profile",
  description: 'What is left out stays as it is.',
  body: ClientInput,
  response: { 200: Client },
  errors: [commonErrors.stale, commonErrors.impossible],
} satisfies RouteSpec

export const listFavorites = {
  summary: "The caller's favourite providers, latest first",
  query: Exactly(pageParameters),
  response: { 200: PageOf(ProviderCard) },
} satisfies RouteSpec

const favorite = { params: Exactly({ provider_id: Id }), response: { 204: Type.Null() } }
export const addFavorite = { summary: 'Mark a provider as a favourite', ...favorite } satisfies RouteSpec
export const removeFavorite = { summary: 'No longer mark a provider', ...favorite } satisfies RouteSpec
