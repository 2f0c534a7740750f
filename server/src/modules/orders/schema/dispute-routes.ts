import { type Static, Type } from 'typebox'
import { commonErrors } from '../../../kernel/errors.ts'
import {
  Exactly,
  IdParams,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
} from '../../../platform/http/index.ts'
import { disputeErrors, orderErrors } from '../errors.ts'
import { disputeStates } from '../machine.ts'
import { Dispute, DisputeDecision, DisputeInput, DisputeReview } from './dispute.ts'

const { invalidTransition } = orderErrors
const { impossible, stale } = commonErrors

export const raiseDispute = {
  summary: 'Dispute an order',
  description: 'Its client or the assigned provider may: until the work is accepted, and for some days after.',
  params: IdParams,
  body: DisputeInput,
  response: { 201: Dispute },
  errors: [invalidTransition, impossible, stale],
  location: (dispute: Dispute) => `/api/v1/disputes/${dispute.id}`,
} satisfies RouteSpec

const DisputeQuery = Exactly({ ...pageParameters, status: Type.Optional(OneOf(disputeStates)) })

export type DisputeQuery = Static<typeof DisputeQuery>

export const listDisputes = {
  summary: 'List disputes',
  description: "Those about one's own orders and work; all of them for staff.",
  query: DisputeQuery,
  response: { 200: PageOf(Dispute) },
} satisfies RouteSpec

export const readDispute = {
  summary: 'Read a dispute',
  params: IdParams,
  response: { 200: Dispute },
} satisfies RouteSpec

export const takeUpDispute = {
  summary: 'Take a dispute up',
  params: IdParams,
  body: Nullable(DisputeReview),
  response: { 200: Dispute },
  errors: [disputeErrors.notOpen, stale],
} satisfies RouteSpec

export const resolveDispute = {
  summary: 'Decide a dispute',
  description: 'The order becomes completed or cancelled, and the money is split as decided.',
  params: IdParams,
  body: DisputeDecision,
  response: { 200: Dispute },
  errors: [disputeErrors.notOpen, invalidTransition, impossible, stale],
} satisfies RouteSpec
