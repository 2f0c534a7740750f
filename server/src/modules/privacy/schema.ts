import { type Static, Type } from 'typebox'
import { commonErrors } from '../../kernel/errors.ts'
import {
  Amount,
  Bytes,
  CurrencyCode,
  Exactly,
  IdParams,
  Nullable,
  OneOf,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../platform/http/index.ts'
import { privacyErrors } from './errors.ts'

const OpenMatter = Exactly(
  {
    kind: OneOf(['order', 'dispute', 'invoice', 'payout', 'debt', 'money', 'legal_hold'], {
      description: 'payout: owed to a provider; debt: owed by one; money: on its way, or held for an order',
    }),
    id: Nullable(Type.String({ format: 'uuid', description: 'Of an order, dispute or invoice' })),
    title: Nullable(
      Type.String({ description: 'What tells it from others: the title of the order, or the number of the invoice' }),
    ),
    amount: Nullable({ ...Amount, description: 'Of an invoice, payout or debt' }),
    currency: Nullable(CurrencyCode),
  },
  { $id: 'OpenMatter' },
)
export type OpenMatter = Static<typeof OpenMatter>

export const Erasure = Exactly(
  {
    status: OneOf(['none', 'waiting', 'running', 'done', 'cancelled'], { description: 'none: nobody has asked' }),
    requested_at: Nullable(Timestamp),
    due_at: Nullable(Timestamp),
    finished_at: Nullable(Timestamp),
    grace_days: Type.Integer({ description: 'Days in which it can be called off, for who asks now' }),
    open: Type.Array(OpenMatter, { description: 'What has to be over first' }),
  },
  { $id: 'Erasure' },
)
export type Erasure = Static<typeof Erasure>

export const Export = Exactly(
  {
    status: OneOf(['none', 'preparing', 'ready', 'failed'], { description: 'none: nobody has asked' }),
    requested_at: Nullable(Timestamp),
    ready_at: Nullable(Timestamp),
    expires_at: Nullable(Timestamp),
    size: Nullable(Type.Integer({ description: 'In bytes' })),
    url: Nullable(Type.String({ description: 'Where the file is, for the caller alone' })),
  },
  { $id: 'AccountExport' },
)
export type Export = Static<typeof Export>

/** It is only compared: its length says nothing of whether it is right. */
const ErasureRequest = Exactly({ password: Type.String({ minLength: 1, maxLength: 1_000 }) })
export type ErasureRequest = Static<typeof ErasureRequest>

export const getErasure = {
  summary: 'Whether the caller is about to be erased, and what stands in the way',
  response: { 200: Erasure },
} satisfies RouteSpec

export const requestErasure = {
  summary: 'Ask to be erased',
  description:
    'After some days, in which it can be called off, what identifies the caller is erased everywhere, for good; ' +
    'records of money stay, without a name. Refused while something of theirs is not over: each thing is in `errors`.',
  body: ErasureRequest,
  response: { 201: Erasure },
  errors: [privacyErrors.wrongPassword, privacyErrors.stillOpen, privacyErrors.alreadyAsked, privacyErrors.isStaff],
  location: () => '/api/v1/account/erasure',
  limitPerMinute: 5,
} satisfies RouteSpec

export const cancelErasure = {
  summary: 'Call the erasing off',
  response: { 200: Erasure },
  errors: [privacyErrors.notWaiting],
} satisfies RouteSpec

const StaffRequest = Exactly({ reason: Text(500) })
export type StaffRequest = Static<typeof StaffRequest>

export const getErasureOfUser = {
  summary: 'Whether a user was or is about to be erased, and what stands in the way',
  params: IdParams,
  response: { 200: Erasure },
} satisfies RouteSpec

export const eraseUser = {
  summary: 'Erase a user, deleted or not, without waiting',
  description: 'It cannot be undone. A request of their own that waits begins at once.',
  params: IdParams,
  body: StaffRequest,
  response: { 202: Erasure },
  errors: [privacyErrors.stillOpen, privacyErrors.alreadyAsked, privacyErrors.isStaff],
} satisfies RouteSpec

export const getExport = {
  summary: "Whether the copy of the caller's data is ready",
  response: { 200: Export },
} satisfies RouteSpec

export const requestExport = {
  summary: 'Ask for a copy of everything that is kept about the caller',
  description:
    'A job makes a ZIP of JSON and files, which the caller can fetch for some days. A new one replaces the last.',
  response: { 202: Export },
  limitPerMinute: 5,
} satisfies RouteSpec

export const readExport = {
  summary: "Fetch the copy of the caller's data",
  produces: ['application/zip'],
  response: { 200: Bytes },
  errors: [commonErrors.notFound],
} satisfies RouteSpec
