import { type RawBuilder, sql } from 'kysely'
import type { DbOrTrx } from '../../platform/database/index.ts'

export type WhoseMoney = { readonly orderId: string } | { readonly clientId: string } | { readonly providerId: string }

/**
 * Whether money is still open: an unpaid invoice, a payment or a refund under way, or money that is held for the
 * client or owed to or by the provider. Who deletes an order or a profile asks this first.
 */
export async function hasOpenMoney(db: DbOrTrx, whose: WhoseMoney): Promise<boolean> {
  const providerId = 'providerId' in whose ? whose.providerId : null
  const { rows } = await sql<{ open: boolean }>`
    with ${theirs(whose)}
    select exists (select from theirs where status in ('sent', 'overdue')) or ${isMoving}
      or exists (select from ledger_entries where account = 'provider_payable' and provider_id = ${providerId}
        group by currency having sum(amount) <> 0)
      as open`.execute(db)
  return rows[0]?.open ?? false
}

/** Whether a payment or a refund is under way, or money is held for an order. */
export async function isMoneyMoving(db: DbOrTrx, whose: WhoseMoney): Promise<boolean> {
  const { rows } = await sql<{ moving: boolean }>`with ${theirs(whose)} select ${isMoving} as moving`.execute(db)
  return rows[0]?.moving ?? false
}

function theirs(whose: WhoseMoney): RawBuilder<unknown> {
  const [column, id] =
    'orderId' in whose
      ? (['order_id', whose.orderId] as const)
      : 'clientId' in whose
        ? (['client_id', whose.clientId] as const)
        : (['provider_id', whose.providerId] as const)
  return sql`theirs as (select id, order_id, status from invoices where ${sql.ref(column)} = ${id})`
}

const isMoving = sql`(
  exists (select from payments where invoice_id in (select id from theirs) and status in ('pending', 'processing'))
  or exists (select from refunds join payments on payments.id = refunds.payment_id
    where payments.invoice_id in (select id from theirs) and refunds.status in ('pending', 'processing'))
  or exists (select from ledger_entries entry join ledger_transactions movement on movement.id = entry.transaction_id
    where movement.order_id in (select order_id from theirs) and entry.account in ('client_funds', 'refunds')
    group by movement.order_id, entry.account, entry.currency having sum(entry.amount) <> 0))`
