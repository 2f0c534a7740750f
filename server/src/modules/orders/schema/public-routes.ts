import { type Static, Type } from 'typebox'
import {
  Amount,
  CurrencyCode,
  DateOnly,
  Exactly,
  Id,
  IdParams,
  Nullable,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../../platform/http/index.ts'
import { OpenOrder } from './order.ts'
import { ServiceName } from './parts.ts'

export const listOpenOrders = {
  summary: 'List the newest open orders, for everybody',
  query: Exactly(pageParameters),
  response: { 200: PageOf(OpenOrder) },
} satisfies RouteSpec

const Review = Exactly(
  {
    id: Id,
    rating: Type.Integer({ minimum: 1, maximum: 5 }),
    text: Type.String(),
    reviewed_at: Timestamp,
    reviewer: Type.String({ description: 'First name of the client; empty when their account is gone' }),
    provider: Exactly({ id: Id, business_name: Type.String(), photo_url: Nullable(Type.String()) }),
    subcategory: Nullable({ ...ServiceName, description: 'null when the order is gone' }),
  },
  { $id: 'Review' },
)

export type Review = Static<typeof Review>

export const listReviews = {
  summary: 'What clients say, newest first',
  description: 'Only ratings with words.',
  query: Exactly(pageParameters),
  response: { 200: PageOf(Review) },
} satisfies RouteSpec

export const listReviewsOfProvider = {
  summary: 'How clients rated a provider, newest first',
  params: IdParams,
  query: Exactly(pageParameters),
  response: { 200: PageOf(Review) },
} satisfies RouteSpec

export const PriceGuidance = Exactly(
  {
    subcategory_id: Id,
    city: Nullable(Type.String()),
    typical: Nullable(
      Exactly(
        {
          low: { ...Amount, description: 'A quarter cost less' },
          median: Amount,
          high: { ...Amount, description: 'A quarter cost more' },
          currency: CurrencyCode,
          sample_size: Type.Integer({ description: 'Orders it is taken from, at most 500' }),
          from: { ...DateOnly, description: 'When the oldest of them was completed' },
          until: { ...DateOnly, description: 'When the newest of them was completed' },
        },
        { description: 'null with fewer than 5 orders' },
      ),
    ),
  },
  { $id: 'PriceGuidance' },
)

export type PriceGuidance = Static<typeof PriceGuidance>

const PriceQuery = Exactly({ city: Type.Optional(Text(100)) })

export const readPriceGuidance = {
  summary: 'What a service usually costs',
  description: 'From the work of orders completed within a year, without add-ons and travel fee.',
  params: IdParams,
  query: PriceQuery,
  response: { 200: PriceGuidance },
} satisfies RouteSpec
