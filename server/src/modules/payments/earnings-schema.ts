import { type Static, Type } from 'typebox'
import {
  Amount,
  CurrencyCode,
  Exactly,
  Id,
  Nullable,
  PageOf,
  pageParameters,
  type RouteSpec,
  Timestamp,
} from '../../platform/http/index.ts'

const Month = Type.String({ pattern: '^[1-9][0-9]{3}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' })

const EarnedMonth = Exactly({
  month: Month,
  jobs: Type.Integer({ description: 'Orders whose work was accepted' }),
  gross: { ...Amount, description: 'What clients paid for them, without tax' },
  commission: { ...Amount, description: 'What the platform kept of it' },
  taken_back: { ...Amount, description: 'What refunds and chargebacks took back' },
  net: { ...Amount, description: 'What became the provider’s' },
})

export const Earnings = Exactly(
  {
    currency: CurrencyCode,
    balance: { ...Amount, description: 'What is owed to the provider now; negative when they owe' },
    held: { ...Amount, description: 'What clients have paid for work that is not accepted yet, less commission' },
    months: Type.Array(EarnedMonth, { description: 'The last 24 in which something moved, newest first' }),
  },
  { $id: 'Earnings' },
)
export type Earnings = Static<typeof Earnings>

const EarningsMovement = Exactly(
  {
    id: Id,
    at: Timestamp,
    kind: Type.String({ description: 'funds_released for accepted work; the other names are those of the ledger' }),
    order_id: Nullable(Id),
    invoice_number: Nullable(Type.String()),
    amount: { ...Amount, description: 'Negative where it was taken back or paid out' },
    currency: CurrencyCode,
  },
  { $id: 'EarningsMovement' },
)
export type EarningsMovement = Static<typeof EarningsMovement>

export const earningsSpec = {
  summary: 'What a provider earned, by month',
  description: 'From the ledger; months begin where the marketplace is.',
  response: { 200: Earnings },
} satisfies RouteSpec

const StatementQuery = Exactly({ ...pageParameters, month: Type.Optional(Month) })
export type StatementQuery = Static<typeof StatementQuery>

export const statementSpec = {
  summary: 'Every movement of what is owed to a provider, newest first',
  query: StatementQuery,
  response: { 200: PageOf(EarningsMovement) },
} satisfies RouteSpec
