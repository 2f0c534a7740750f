import { sql } from 'kysely'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import { bidStates, orderStates } from '../machine.ts'
import type { BidCounts, OrderCounts } from '../schema/progress-routes.ts'

interface Counted {
  status: string
  count: number
}

/** Orders of one client, or the work of one provider, per state. */
export async function countOrdersOf(db: DbOrTrx, feed: 'own' | 'work', id: string): Promise<OrderCounts> {
  const whose = feed === 'own' ? sql`client_id` : sql`provider_id`
  const { rows } = await sql<Counted>`
    select status, count(*) as count from orders where ${whose} = ${id} group by status`.execute(db)
  return withZeros(orderStates, rows)
}

export async function countBidsOfProvider(db: DbOrTrx, id: string): Promise<BidCounts> {
  const { rows } = await sql<Counted>`
    select status, count(*) as count from bids where provider_id = ${id} group by status`.execute(db)
  return withZeros(bidStates, rows)
}

function withZeros<State extends string>(states: readonly State[], rows: readonly Counted[]) {
  const counts = states.map((state) => [state, rows.find(({ status }) => status === state)?.count ?? 0])
  const all = rows.reduce((total, { count }) => total + count, 0)
  return { ...Object.fromEntries(counts), all } as Record<State | 'all', number>
}
