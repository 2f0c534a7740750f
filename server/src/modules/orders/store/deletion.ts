import { CascadingSoftDeleteManager } from '@usta/soft-delete'
import { sql } from 'kysely'
import type { DB, Trx } from '../../../platform/database/index.ts'

/** The engine's view of orders. */
export function orderManager(trx: Trx) {
  return new CascadingSoftDeleteManager<DB, 'orders'>(trx, 'orders')
}

/** What decides about bringing an order back, deleted or not. */
export interface DeletedOrder {
  id: string
  title: string
  client_id: string
  deleted_at: string | null
  updated_at: string
}

/** Locks an order among all there are. */
export async function lockDeletedOrder(trx: Trx, id: string): Promise<DeletedOrder | null> {
  const { rows } = await sql<DeletedOrder>`
    select id, title, client_id, deleted_at, updated_at from stored.orders where id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}
