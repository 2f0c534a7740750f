import { type Selectable, type SqlBool, sql, type UpdateObject } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'
import { refundMachine } from '../machine.ts'

export type RefundRow = Selectable<DB['refunds']>

export function findRefund(db: DbOrTrx, id: string): Promise<RefundRow | undefined> {
  return db.selectFrom('refunds').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Its payment is locked before. */
export function lockRefund(trx: Trx, id: string): Promise<RefundRow | undefined> {
  return trx.selectFrom('refunds').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

export function findRefundAtGateway(trx: Trx, stripeRefundId: string): Promise<RefundRow | undefined> {
  return trx.selectFrom('refunds').selectAll().where('stripe_refund_id', '=', stripeRefundId).executeTakeFirst()
}

export function listRefundsOf(db: DbOrTrx, paymentIds: readonly string[]): Promise<RefundRow[]> {
  if (paymentIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('refunds')
    .selectAll()
    .where('payment_id', 'in', paymentIds)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export function addRefund(trx: Trx, refund: Parameters<typeof insertRefund>[1]): Promise<RefundRow> {
  return insertRefund(trx, refund).returningAll().executeTakeFirstOrThrow()
}

function insertRefund(
  trx: Trx,
  values: {
    payment_id: string
    amount: string
    currency: string
    reason: string
    requested_by_id: string | null
    stripe_refund_id?: string
  },
) {
  return trx.insertInto('refunds').values(values)
}

/** Takes one step of the machine; undefined when the refund is past it. */
export function stepRefund(
  trx: Trx,
  id: string,
  action: keyof typeof refundMachine.transitions,
  change: UpdateObject<DB, 'refunds'> = {},
): Promise<RefundRow | undefined> {
  return trx
    .updateTable('refunds')
    .set({ ...change, status: refundMachine.to(action) })
    .where('id', '=', id)
    .where('status', 'in', [...refundMachine.from(action)])
    .returningAll()
    .executeTakeFirst()
}

/** Refunds that were asked for and not answered for a while: their job gave up, or was lost with a queue. */
export async function listUnsettledRefunds(db: DbOrTrx, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('refunds')
    .select('id')
    .where('status', 'in', ['pending', 'processing'])
    .where(sql<SqlBool>`updated_at < now() - interval '10 minutes'`)
    .orderBy('updated_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
