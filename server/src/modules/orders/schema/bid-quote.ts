import { type Static, Type } from 'typebox'
import { commonErrors } from '../../../kernel/errors.ts'
import { Amount, AmountInput, Exactly, IdParams, type RouteSpec } from '../../../platform/http/index.ts'
import { bidErrors, orderErrors } from '../errors.ts'
import { PriceSplit } from './parts.ts'

export const BidQuote = Exactly(
  {
    ...PriceSplit.properties,
    commission: Amount,
    commission_rate: Type.String({ description: 'Percent of work, add-ons and travel fee' }),
    you_receive: Amount,
  },
  { $id: 'BidQuote' },
)

export type BidQuote = Static<typeof BidQuote>

const BidQuoteQuery = Exactly({
  amount: AmountInput,
  estimated_duration: Type.Optional(Type.Integer({ minimum: 1, maximum: 525_600, description: 'Minutes' })),
})

export type BidQuoteQuery = Static<typeof BidQuoteQuery>

export const quoteBid = {
  summary: 'What the client would pay for a bid, and what its provider would receive',
  description: 'As an award would settle it now; nothing is kept.',
  params: IdParams,
  query: BidQuoteQuery,
  response: { 200: BidQuote },
  errors: [
    bidErrors.ownOrder,
    orderErrors.notOpen,
    orderErrors.tooExpensive,
    bidErrors.belowMinimum,
    commonErrors.impossible,
  ],
} satisfies RouteSpec
