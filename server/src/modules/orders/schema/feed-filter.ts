import { type Static, Type } from 'typebox'
import { AmountInput, DateOnly, Exactly, Id, OneOf, Text } from '../../../platform/http/index.ts'
import { urgencies } from './parts.ts'

/** What narrows the open feed beside its place and service. */
export const feedFilters = {
  area_id: Type.Optional(Id),
  within_km: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1_000, description: "From where the provider works to the order's area" }),
  ),
  budget_from: Type.Optional({
    ...AmountInput,
    description: 'Only orders that may cost that much; those without a budget may',
  }),
  date_from: Type.Optional({ ...DateOnly, description: 'Orders without a day fit every day' }),
  date_to: Type.Optional(DateOnly),
  urgency: Type.Optional(OneOf(urgencies)),
}

/** All filters of the open feed. */
export const FeedFilter = Exactly({
  city: Type.Optional(Text(100)),
  category_id: Type.Optional(Id),
  subcategory_id: Type.Optional(Id),
  ...feedFilters,
})

export type FeedFilter = Static<typeof FeedFilter>
