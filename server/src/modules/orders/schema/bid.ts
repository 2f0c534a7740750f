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
import { ProviderCard } from './parts.ts'

export const Bid = Exactly(
  {
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
  },
  { $id: 'Bid' },
)

export type Bid = Static<typeof Bid>

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
