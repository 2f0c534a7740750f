import { type RawBuilder, sql } from 'kysely'
import { commonErrors, Problem } from '../../../kernel/errors.ts'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { OrderFacts } from '../policy.ts'
import type { LockedOrder } from './lock-order.ts'
import { type OrderRow, ownBidStatus, type Reader, selectOrder } from './order-columns.ts'

export async function findOrder(db: DbOrTrx, reader: Reader, id: string): Promise<OrderRow | null> {
  const { rows } = await sql<OrderRow>`${selectOrder(reader, sql`orders`)} where o.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** What the rules ask about an order, and no more. */
export async function findFacts(db: DbOrTrx, { actor }: Reader, id: string): Promise<OrderFacts | null> {
  const { rows } = await sql<OrderFacts>`
    select o.client_id, o.provider_id, o.status, o.finished_at, o.disputable_until, ${ownBidStatus(actor)} as own_bid
    from orders o where o.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** The order after a write in the same transaction. */
export async function getOrder(trx: Trx, reader: Reader, id: string): Promise<OrderRow> {
  const order = await findOrder(trx, reader, id)
  if (order === null) throw new Error(`order ${id} vanished under its lock`)
  return order
}

/** Columns and their new values. */
export type OrderValues = Readonly<Record<string, unknown>>

export async function insertOrder(trx: Trx, reader: Reader, values: OrderValues): Promise<OrderRow> {
  const { rows } = await sql<OrderRow>`
    with created as (
      insert into orders (${sql.join(Object.keys(values).map((name) => sql.ref(name)))})
      values (${sql.join(Object.values(values))})
      returning *)
    ${selectOrder(reader, sql`created`, nothingYet)}`.execute(trx)
  return rows[0] as OrderRow
}

const none = sql`'[]'::json`
const nothingYet = { addons: none, photos: none }

/**
 * Writes to a locked order, and answers it as it is then. `orders` is compared and set: it is written only in the
 * state in which it was locked.
 * @throws 409 when it is in another state
 */
export async function updateOrder(
  trx: Trx,
  reader: Reader,
  { id, status }: Pick<LockedOrder, 'id' | 'status'>,
  values: Readonly<Record<string, unknown | RawBuilder<unknown>>>,
): Promise<OrderRow> {
  const set = Object.entries(values).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  const { rows } = await sql<OrderRow>`
    with changed as (
      update orders set ${sql.join(set)} where id = ${id} and status = ${status} returning *)
    ${selectOrder(reader, sql`changed`)}`.execute(trx)
  if (!rows[0]) throw new Problem(commonErrors.conflict)
  return rows[0]
}

export const now: RawBuilder<unknown> = sql`now()`
