import { type Static, Type } from 'typebox'
import { commonErrors } from '../../kernel/errors.ts'
import { Exactly, Id, IdParams, Nullable, OneOf, type RouteSpec, Text, Timestamp } from '../../platform/http/index.ts'
import { paymentErrors } from './errors.ts'

export const payoutMethods = ['bank_account', 'card', 'mobile_wallet'] as const

export const PayoutAccount = Exactly(
  {
    id: Id,
    method: OneOf(payoutMethods),
    holder_name: Type.String(),
    bank_name: Type.String({ description: 'The bank, or the wallet; may be empty for cards' }),
    bic: Type.String({ description: 'Empty for what is no bank account' }),
    number_last4: Type.String({ description: 'The last four characters of the number; the rest is not shown' }),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'PayoutAccount' },
)
export type PayoutAccount = Static<typeof PayoutAccount>

const PayoutAccountInput = Exactly({
  method: OneOf(payoutMethods),
  holder_name: Text(150),
  bank_name: Type.Optional(Text(100, 0)),
  bic: Type.Optional(Text(11, 0)),
  number: {
    ...Text(50),
    description:
      'bank_account: 16 digits as in Kyrgyzstan, or an IBAN; card: the number on it; mobile_wallet: its telephone number. ' +
      'Spaces and hyphens do not matter',
  },
})
export type PayoutAccountInput = Static<typeof PayoutAccountInput>

export const getPayoutAccount = {
  summary: 'Where the caller gets what they earn',
  description: '404 while they have not said.',
  response: { 200: PayoutAccount },
} satisfies RouteSpec

export const putPayoutAccount = {
  summary: 'Say where to get what one earns',
  description:
    'Takes the place of what was said before. A bank account needs `bank_name` and `bic`, a wallet `bank_name`.',
  body: PayoutAccountInput,
  response: { 200: PayoutAccount },
  errors: [commonErrors.stale, commonErrors.impossible],
} satisfies RouteSpec

export const deletePayoutAccount = {
  summary: 'Take back where to get what one earns; can be restored',
  response: { 204: Type.Null() },
  errors: [commonErrors.stale],
} satisfies RouteSpec

export const restorePayoutAccount = {
  summary: 'Restore the payout account that was deleted last',
  response: { 200: PayoutAccount },
  errors: [paymentErrors.payoutAccountTaken, paymentErrors.payoutAccountRestoreExpired],
} satisfies RouteSpec

export const getPayoutAccountForStaff = {
  summary: 'Where a provider gets what they earn',
  params: IdParams,
  response: { 200: PayoutAccount },
} satisfies RouteSpec

const PayoutNumber = Exactly(
  { number: Nullable(Type.String({ description: 'null where no key opens it: the provider has to say it anew' })) },
  { $id: 'PayoutNumber' },
)
export type PayoutNumber = Static<typeof PayoutNumber>

export const getPayoutNumber = {
  summary: 'The whole number of a provider’s payout account',
  description: 'To pay them by hand. Who read it, and when, is in the audit log.',
  params: IdParams,
  response: { 200: PayoutNumber },
  limitPerMinute: 30,
} satisfies RouteSpec
