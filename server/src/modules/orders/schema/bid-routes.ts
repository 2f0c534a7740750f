import { type Static, Type } from 'typebox'
import { commonErrors } from '../../../kernel/errors.ts'
import { Exactly, IdParams, OneOf, PageOf, pageParameters, type RouteSpec } from '../../../platform/http/index.ts'
import { Invoice } from '../../payments/index.ts'
import { bidErrors, orderErrors, providerErrors } from '../errors.ts'
import { bidStates } from '../machine.ts'
import { Bid, BidChange, BidDetails, BidInput } from './bid.ts'
import { Assignment, Order } from './order.ts'

const { stale } = commonErrors

export const placeBid = {
  summary: 'Bid on an open order',
  description: 'One active bid per provider and order. The first bid makes the order `bidding`.',
  params: IdParams,
  body: BidInput,
  response: { 201: Bid },
  errors: [
    orderErrors.notOpen,
    bidErrors.ownOrder,
    bidErrors.alreadyPlaced,
    bidErrors.belowMinimum,
    providerErrors.unavailable,
    providerErrors.requirementsMissing,
  ],
  location: (bid: Bid) => `/api/v1/bids/${bid.id}`,
} satisfies RouteSpec

const BidQuery = Exactly({
  ...pageParameters,
  status: Type.Optional(OneOf(bidStates)),
  sort: Type.Optional(OneOf(['-created_at', 'created_at', 'amount'])),
})

export type BidQuery = Static<typeof BidQuery>

export const listBidsOfOrder = {
  summary: 'List the bids on an order',
  description: 'All of them for its client and staff; a provider sees their own.',
  params: IdParams,
  query: BidQuery,
  response: { 200: PageOf(BidDetails) },
} satisfies RouteSpec

export const listOwnBids = {
  summary: "List a provider's own bids",
  query: Exactly({
    ...pageParameters,
    status: Type.Optional(OneOf(bidStates)),
    sort: Type.Optional(OneOf(['-created_at', 'created_at'])),
  }),
  response: { 200: PageOf(BidDetails) },
} satisfies RouteSpec

export const readBid = {
  summary: 'Read a bid',
  params: IdParams,
  response: { 200: BidDetails },
} satisfies RouteSpec

export const editBid = {
  summary: 'Change a bid that is still pending',
  params: IdParams,
  body: BidChange,
  response: { 200: Bid },
  errors: [bidErrors.notPending, orderErrors.notOpen, stale, bidErrors.belowMinimum],
} satisfies RouteSpec

export const withdrawBid = {
  summary: 'Take a bid back',
  description: 'The last one makes the order `published` again.',
  params: IdParams,
  response: { 200: Bid },
  errors: [bidErrors.notPending, orderErrors.notOpen, stale],
} satisfies RouteSpec

export const acceptBid = {
  summary: 'Accept a bid',
  description: 'Assigns the order, rejects all other bids, freezes price and commission, and sends the invoice.',
  params: IdParams,
  response: { 200: Exactly({ bid: Bid, order: Order, assignment: Assignment, invoice: Invoice }, { $id: 'Award' }) },
  errors: [orderErrors.invalidTransition, bidErrors.notPending, orderErrors.tooExpensive, stale],
} satisfies RouteSpec
