import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { type DbOrTrx, transact } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { bidWithdrawn, orderDeleted } from './events.ts'
import { about } from './facts.ts'
import { isOpen } from './policy.ts'
import { lockBid, withdrawBid } from './store/bids.ts'
import { orderManager } from './store/deletion.ts'
import { lockOrder, lockOrderOfBid } from './store/lock-order.ts'

export interface ProfileIds {
  readonly clientIds: readonly string[]
  readonly providerIds: readonly string[]
}

export interface UnderWay {
  readonly kind: 'order' | 'dispute'
  readonly id: string
  /** Of the order. */
  readonly title: string | null
}

/** What of a client's or provider's orders is not over: work that was agreed on, and disputes. */
export async function listUnderWay(db: DbOrTrx, { clientIds, providerIds }: ProfileIds): Promise<UnderWay[]> {
  const { rows } = await sql<UnderWay>`
    select 'order' as kind, id, title from orders
    where status in ('assigned', 'in_progress', 'disputed')
      and (client_id = any(${clientIds}::uuid[]) or provider_id = any(${providerIds}::uuid[]))
    union all
    select 'dispute', dispute.id, orders.title
    from order_disputes dispute left join orders on orders.id = dispute.order_id
    where dispute.status in ('open', 'under_review')
      and (dispute.client_id = any(${clientIds}::uuid[]) or dispute.provider_id = any(${providerIds}::uuid[]))
    order by kind desc, id`.execute(db)
  return rows
}

/** Deletes a client's orders that nobody was chosen for, and withdraws a provider's bids that nobody decided about. */
export async function closeOpen(context: Context, call: Call, { clientIds, providerIds }: ProfileIds): Promise<void> {
  const { rows: bids } = await sql<{ id: string }>`
    select id from bids where provider_id = any(${providerIds}::uuid[]) and status = 'pending' order by id`.execute(
    context.db.kysely,
  )
  for (const { id } of bids) await withdraw(context, call, id)
  const { rows: orders } = await sql<{ id: string }>`
    select id from orders where client_id = any(${clientIds}::uuid[]) and status in ('draft', 'published', 'bidding')
    order by id`.execute(context.db.kysely)
  for (const { id } of orders) await deleteOpen(context, call, id)
}

function withdraw({ db, events }: Context, call: Call, id: string): Promise<void> {
  return transact(db, call, async (trx) => {
    const order = await lockOrderOfBid(trx, call, id)
    const bid = order && (await lockBid(trx, id))
    if (!order || bid?.status !== 'pending') return
    await withdrawBid(trx, id, order.id)
    const gone = { ...about(order), bid_id: id, provider_id: bid.provider_id, provider_user_id: null }
    await events.publish(trx, bidWithdrawn, gone)
  })
}

function deleteOpen({ db, events }: Context, call: Call, id: string): Promise<void> {
  return transact(db, call, async (trx) => {
    const order = await lockOrder(trx, call, id)
    if (!order || !(isOpen(order) || order.status === 'draft')) return
    await orderManager(trx).cascadeDelete(id)
    await events.publish(trx, orderDeleted, about(order))
  })
}
