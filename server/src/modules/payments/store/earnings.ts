import { sql } from 'kysely'
import { defaultCurrency } from '../../../kernel/money.ts'
import type { Key } from '../../../kernel/paging.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { Earnings, EarningsMovement } from '../earnings-schema.ts'

/** What is owed to the provider, and what is held for work of theirs that is not accepted. */
export async function findStanding(db: DbOrTrx, providerId: string): Promise<Omit<Earnings, 'months'>> {
  const { rows } = await sql<Omit<Earnings, 'months'>>`
    select ${defaultCurrency}::text as currency,
      (select coalesce(-sum(amount), 0)::numeric(12, 2) from ledger_entries
        where provider_id = ${providerId} and account = 'provider_payable' and currency = ${defaultCurrency}) as balance,
      (select coalesce(sum(subtotal - platform_fee), 0)::numeric(12, 2) from invoices
        where provider_id = ${providerId} and status = 'paid' and released_at is null and refunded_amount = 0
          and currency = ${defaultCurrency}) as held`.execute(db)
  return rows[0] as Omit<Earnings, 'months'>
}

/** By the month in which the money moved. */
export async function listMonths(db: DbOrTrx, providerId: string, timeZone: string): Promise<Earnings['months']> {
  const { rows } = await sql<Earnings['months'][number]>`
    with own as (
      select movement.id, movement.kind, movement.order_id, to_char(movement.at at time zone ${timeZone}, 'YYYY-MM') as month,
        -sum(entry.amount) as amount
      from ledger_entries entry
      join ledger_transactions movement on movement.id = entry.transaction_id
      where entry.provider_id = ${providerId} and entry.account = 'provider_payable' and entry.currency = ${defaultCurrency}
      group by movement.id),
    with_commission as (
      select own.*, case when own.kind = 'funds_released' then (
        select coalesce(-sum(entry.amount), 0) from ledger_entries entry
        where entry.transaction_id = own.id and entry.account = 'platform_revenue') else 0 end as commission
      from own where own.kind = 'funds_released' or own.kind like 'refund%' or own.kind like 'chargeback%')
    select month, count(distinct order_id) filter (where kind = 'funds_released') as jobs,
      coalesce(sum(amount + commission) filter (where kind = 'funds_released'), 0)::numeric(12, 2) as gross,
      coalesce(sum(commission), 0)::numeric(12, 2) as commission,
      coalesce(-sum(amount) filter (where kind <> 'funds_released'), 0)::numeric(12, 2) as taken_back,
      coalesce(sum(amount), 0)::numeric(12, 2) as net
    from with_commission group by month order by month desc limit 24`.execute(db)
  return rows
}

interface MovementList {
  readonly providerId: string
  readonly month: string | undefined
  readonly timeZone: string
  readonly after: Key | null
  readonly limit: number
}

export async function listMovements(db: DbOrTrx, list: MovementList): Promise<EarningsMovement[]> {
  const { providerId, month, timeZone, after, limit } = list
  const inMonth =
    month === undefined
      ? sql`true`
      : sql`movement.at >= (${`${month}-01`}::timestamp at time zone ${timeZone})
          and movement.at < ((${`${month}-01`}::timestamp + interval '1 month') at time zone ${timeZone})`
  const { rows } = await sql<EarningsMovement>`
    select entry.id, movement.at, movement.kind, movement.order_id, invoice.invoice_number, -entry.amount as amount,
      entry.currency
    from ledger_entries entry
    join ledger_transactions movement on movement.id = entry.transaction_id
    left join stored.invoices invoice on invoice.id = movement.invoice_id
    where entry.provider_id = ${providerId} and entry.account = 'provider_payable' and ${inMonth}
      and ${after === null ? sql`true` : sql`(movement.at, entry.id) < (${after[0]}, ${after[1]})`}
    order by movement.at desc, entry.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}
