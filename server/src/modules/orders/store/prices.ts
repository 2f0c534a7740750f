import { sql } from 'kysely'
import { defaultCurrency } from '../../../kernel/money.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { PriceGuidance } from '../schema/public-routes.ts'

type Typical = NonNullable<PriceGuidance['typical']>

/** The middle half of what the last 500 orders for a service cost, within a year; null for no such service. */
export async function findPrices(
  db: DbOrTrx,
  subcategoryId: string,
  city: string | undefined,
): Promise<Typical | null> {
  const inCity = city === undefined ? sql`` : sql`and o.city = ${city}`
  const { rows } = await sql<Typical>`
    select prices.*, ${defaultCurrency}::text as currency
    from service_names service
    cross join lateral (
      select count(*) as sample_size, min(completed_at)::date as from, max(completed_at)::date as until,
        percentile_disc(0.25) within group (order by final_price) as low,
        percentile_disc(0.5) within group (order by final_price) as median,
        percentile_disc(0.75) within group (order by final_price) as high
      from (
        select o.final_price, o.completed_at from orders o
        where o.service_subcategory_id = ${subcategoryId} ${inCity} and o.status = 'completed'
          and o.currency = ${defaultCurrency} and o.completed_at > now() - interval '1 year'
        order by o.completed_at desc limit 500) lately) prices
    where service.subcategory_id = ${subcategoryId} and service.language = 'ky' and service.is_bookable`.execute(db)
  return rows[0] ?? null
}
