import { type Static, Type } from 'typebox'
import {
  Amount,
  AmountInput,
  CurrencyCode,
  Exactly,
  Id,
  Nullable,
  OneOf,
  Text,
  Timestamp,
} from '../../../platform/http/index.ts'
import { bidActions } from '../actions.ts'
import { bidStates, orderStates } from '../machine.ts'
import { Bidder, PriceSplit, ProviderCard } from './parts.ts'

const bidFields = {
  id: Id,
  order_id: Id,
  order: Exactly({ id: Id, title: Type.String(), city: Type.String(), status: OneOf(orderStates) }),
  provider_id: Id,
  provider: Nullable(ProviderCard),
  amount: Amount,
  currency: CurrencyCode,
  description: Type.String(),
  estimated_duration: Nullable(Type.Integer({ description: 'Minutes' })),
  status: OneOf(bidStates),
  terms_conditions: Type.String(),
  is_negotiable: Type.Boolean(),
  accepted_at: Nullable(Timestamp),
  rejected_at: Nullable(Timestamp),
  withdrawn_at: Nullable(Timestamp),
  created_at: Timestamp,
  updated_at: Timestamp,
  allowed_actions: Type.Array(OneOf(bidActions), { description: 'What the one who asks could do to it now' }),
}

export const Bid = Exactly(bidFields, { $id: 'Bid' })

export type Bid = Static<typeof Bid>

/** A bid as one reads it to choose: with what it comes to, and who stands behind it. */
export const BidDetails = Exactly(
  {
    ...bidFields,
    price: Nullable({ ...PriceSplit, description: 'null where it is more than an invoice can hold' }),
    bidder: Nullable({ ...Bidder, description: "null in a provider's own list" }),
  },
  { $id: 'BidDetails' },
)

export type BidDetails = Static<typeof BidDetails>

export const BidInput = Exactly({
  amount: AmountInput,
  description: Text(5_000),
  estimated_duration: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: 525_600, description: 'Minutes' }))),
  terms_conditions: Type.Optional(Text(5_000, 0)),
  is_negotiable: Type.Optional(Type.Boolean()),
})

export type BidInput = Static<typeof BidInput>

export const BidChange = Type.Partial(BidInput, { additionalProperties: false, minProperties: 1 })

export type BidChange = Static<typeof BidChange>
