import { type Static, Type } from 'typebox'
import { commonErrors } from '../../../kernel/errors.ts'
import {
  Exactly,
  Id,
  IdParams,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
} from '../../../platform/http/index.ts'
import { orderErrors } from '../errors.ts'
import { orderStates } from '../machine.ts'
import { feedFilters } from './feed-filter.ts'
import { Assignment, AssignmentChange, Order, OrderChange, OrderInput, OrderSummary } from './order.ts'

const { invalidTransition } = orderErrors
const { conflict, impossible, stale } = commonErrors

export const createOrder = {
  summary: 'Write a draft of an order',
  description: 'Nobody else sees a draft. Add-on prices are frozen as the catalog and the area have them now.',
  body: OrderInput,
  response: { 201: Order },
  errors: [impossible, conflict],
  location: (order: Order) => `/api/v1/orders/${order.id}`,
} satisfies RouteSpec

const OrderQuery = Exactly({
  ...pageParameters,
  feed: Type.Optional(
    OneOf(['open', 'own', 'work', 'all'], {
      description:
        'open: what a provider may bid on; own: what a client ordered; work: what a provider was assigned; all: for staff. Without it the first of own, work and all that the caller has.',
    }),
  ),
  status: Type.Optional(OneOf(orderStates)),
  city: Type.Optional(Text(100)),
  category_id: Type.Optional(Id),
  subcategory_id: Type.Optional(Id),
  ...feedFilters,
  sort: Type.Optional(
    OneOf(['-created_at', 'created_at', '-published_at', 'published_at'], {
      description: 'The open feed is sorted by published_at, the others by created_at.',
    }),
  ),
})

export type OrderQuery = Static<typeof OrderQuery>

export const listOrders = {
  summary: 'List orders',
  query: OrderQuery,
  response: { 200: PageOf(OrderSummary) },
} satisfies RouteSpec

export const readOrder = {
  summary: 'Read an order',
  description: 'Its client and staff see all of it. Providers see the street address once they are assigned.',
  params: IdParams,
  response: { 200: Order },
} satisfies RouteSpec

export const editOrder = {
  summary: 'Change an order',
  description: 'Once it has bids, what they rely on no longer changes.',
  params: IdParams,
  body: OrderChange,
  response: { 200: Order },
  errors: [invalidTransition, orderErrors.hasBids, stale, impossible],
} satisfies RouteSpec

export const duplicateOrder = {
  summary: 'Write a new draft like an order of yours',
  description: 'At the prices of today. A day that has passed, and add-ons that are no longer offered, are left out.',
  params: IdParams,
  response: { 201: Order },
  errors: [impossible],
  location: (order: Order) => `/api/v1/orders/${order.id}`,
} satisfies RouteSpec

export const publishOrder = {
  summary: 'Publish a draft, so that providers can bid',
  params: IdParams,
  response: { 200: Order },
  errors: [invalidTransition, stale, impossible],
} satisfies RouteSpec

export const startOrder = {
  summary: 'Begin the work',
  params: IdParams,
  response: { 200: Order },
  errors: [invalidTransition, orderErrors.notPaid, stale],
} satisfies RouteSpec

export const finishOrder = {
  summary: 'Say that the work is done',
  description: 'The order stays in progress until the client accepts the work, or stays silent until completes_at.',
  params: IdParams,
  body: Nullable(Exactly({ completion_notes: Type.Optional(Text(10_000, 0)) })),
  response: { 200: Order },
  errors: [invalidTransition, orderErrors.alreadyFinished, stale],
} satisfies RouteSpec

const rating = Type.Integer({ minimum: 1, maximum: 5 })
const review = Text(5_000, 0)

export const completeOrder = {
  summary: 'Accept the finished work, and rate it',
  params: IdParams,
  body: Nullable(Exactly({ client_rating: Type.Optional(rating), client_review: Type.Optional(review) })),
  response: { 200: Order },
  errors: [invalidTransition, orderErrors.notFinished, stale],
} satisfies RouteSpec

export const reviewOrder = {
  summary: 'Rate the work of a completed order',
  params: IdParams,
  body: Exactly({ client_rating: rating, client_review: Type.Optional(review) }),
  response: { 200: Order },
  errors: [invalidTransition, orderErrors.alreadyReviewed, stale],
} satisfies RouteSpec

export const cancelOrder = {
  summary: 'Cancel an order before the work begins',
  description: 'Its client, the assigned provider and staff may. What was paid goes back in full.',
  params: IdParams,
  body: Exactly({ reason: Text(1_000) }),
  response: { 200: Order },
  errors: [invalidTransition, stale],
} satisfies RouteSpec

export const deleteOrder = {
  summary: 'Delete an order',
  description: 'Takes its bids, add-ons, photos and chat room along.',
  params: IdParams,
  response: { 204: Type.Null() },
  errors: [invalidTransition, orderErrors.inTheWay, stale],
} satisfies RouteSpec

export const restoreOrder = {
  summary: 'Bring a deleted order back',
  description: 'Brings back exactly what its deletion took. Its client can for some days, staff always.',
  params: IdParams,
  response: { 200: Order },
  errors: [orderErrors.notDeleted, orderErrors.restoreExpired, orderErrors.restoreBlocked],
} satisfies RouteSpec

export const readAssignment = {
  summary: 'Read who does an order, and how it goes',
  params: IdParams,
  response: { 200: Assignment },
} satisfies RouteSpec

export const editAssignment = {
  summary: 'Plan the work, and note how it goes',
  params: IdParams,
  body: AssignmentChange,
  response: { 200: Assignment },
  errors: [invalidTransition, stale],
} satisfies RouteSpec
