import { type Static, Type } from 'typebox'
import { commonErrors } from '../../kernel/errors.ts'
import {
  Amount,
  AmountInput,
  CurrencyCode,
  Exactly,
  Id,
  IdParams,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../platform/http/index.ts'
import { profileErrors } from './errors.ts'

const priceTypes = ['fixed', 'hourly', 'negotiable'] as const
const Minutes = Type.Integer({ minimum: 1, maximum: 100_000, description: 'Minutes' })

/** What a provider offers. */
export const ProviderService = Exactly(
  {
    id: Id,
    provider_id: Id,
    subcategory_id: Id,
    subcategory_name: Type.String(),
    description: Type.String(),
    base_price: Amount,
    price_type: OneOf(priceTypes),
    currency: CurrencyCode,
    is_available: Type.Boolean(),
    estimated_duration: Nullable(Type.Integer({ description: 'Minutes' })),
    available_addons: Type.Array(Id, { description: 'The add-ons that the provider does with it' }),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'ProviderService' },
)
export type ProviderService = Static<typeof ProviderService>

const changeable = {
  description: Text(5_000, 0),
  base_price: AmountInput,
  price_type: OneOf(priceTypes),
  is_available: Type.Boolean(),
  estimated_duration: Nullable(Minutes),
  available_addons: Type.Array(Id, { maxItems: 100, uniqueItems: true, description: 'Add-ons of the same service' }),
}

const ServiceInput = Exactly({
  subcategory_id: Id,
  description: changeable.description,
  base_price: changeable.base_price,
  price_type: changeable.price_type,
  is_available: Type.Optional(changeable.is_available),
  estimated_duration: Type.Optional(changeable.estimated_duration),
  available_addons: Type.Optional(changeable.available_addons),
})
export type ServiceInput = Static<typeof ServiceInput>

const ServiceChanges = Type.Partial(Exactly(changeable), { additionalProperties: false, minProperties: 1 })
export type ServiceChanges = Static<typeof ServiceChanges>

export const addService = {
  summary: 'Offer a service',
  body: ServiceInput,
  response: { 201: ProviderService },
  errors: [profileErrors.serviceOffered, commonErrors.impossible],
  location: (service: ProviderService) => `/api/v1/profile/provider/services/${service.id}`,
} satisfies RouteSpec

export const listServices = {
  summary: 'What the caller offers',
  query: Exactly(pageParameters),
  response: { 200: PageOf(ProviderService) },
} satisfies RouteSpec

export const getService = {
  summary: 'One service the caller offers',
  params: IdParams,
  response: { 200: ProviderService },
} satisfies RouteSpec

export const editService = {
  summary: 'Change an offered service',
  params: IdParams,
  body: ServiceChanges,
  response: { 200: ProviderService },
  errors: [commonErrors.stale, commonErrors.impossible],
} satisfies RouteSpec

export const deleteService = {
  summary: 'No longer offer a service; can be restored',
  params: IdParams,
  response: { 204: Type.Null() },
  errors: [commonErrors.stale],
} satisfies RouteSpec

export const restoreService = {
  summary: 'Offer a deleted service again',
  params: IdParams,
  response: { 200: ProviderService },
  errors: [
    profileErrors.serviceNotDeleted,
    profileErrors.serviceOffered,
    profileErrors.restoreExpired,
    profileErrors.restoreBlocked,
  ],
} satisfies RouteSpec
