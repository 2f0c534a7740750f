import { type Selectable, type SqlBool, sql, type UpdateObject } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'
import { paymentMachine } from '../machine.ts'
import { type InvoiceRow, lockInvoice } from './invoices.ts'

export type PaymentRow = Selectable<DB['payments']>
export type PaymentStatus = PaymentRow['status']

export const openStatuses = ['pending', 'processing'] as const satisfies PaymentStatus[]

export function isOpen({ status }: PaymentRow): boolean {
  return status === 'pending' || status === 'processing'
}

export function findPayment(db: DbOrTrx, id: string): Promise<PaymentRow | undefined> {
  return db.selectFrom('payments').selectAll().where('id', '=', id).executeTakeFirst()
}

export function findOpenPayment(db: DbOrTrx, invoiceId: string): Promise<PaymentRow | undefined> {
  return db
    .selectFrom('payments')
    .selectAll()
    .where('invoice_id', '=', invoiceId)
    .where('status', 'in', openStatuses)
    .executeTakeFirst()
}

export function listPaymentsOf(db: DbOrTrx, invoiceIds: readonly string[]): Promise<PaymentRow[]> {
  if (invoiceIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('payments')
    .selectAll()
    .where('invoice_id', 'in', invoiceIds)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Locks the invoice first and then the payment: the one order in which both are ever locked. */
export async function lockPayment(
  trx: Trx,
  id: string,
): Promise<{ invoice: InvoiceRow; payment: PaymentRow } | undefined> {
  const found = await findPayment(trx, id)
  if (!found) return undefined
  const invoice = await lockInvoice(trx, found.invoice_id)
  const payment = await trx.selectFrom('payments').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
  return invoice && payment && { invoice, payment }
}

/** Payments as the gateway names them: by our id in its metadata, else by its own ids. */
export interface PaymentReference {
  readonly paymentId: string | null
  readonly checkoutId: string | null
  readonly paymentIntentId: string | null
  readonly chargeId: string | null
}

export async function findReferenced(db: DbOrTrx, reference: PaymentReference): Promise<PaymentRow | undefined> {
  const by = (
    column: 'id' | 'stripe_checkout_session_id' | 'stripe_payment_intent_id' | 'stripe_charge_id',
    value: string | null,
  ) => (value ? db.selectFrom('payments').selectAll().where(column, '=', value).executeTakeFirst() : undefined)
  return (
    (await by('id', uuidOrNull(reference.paymentId))) ??
    (await by('stripe_checkout_session_id', reference.checkoutId)) ??
    (await by('stripe_payment_intent_id', reference.paymentIntentId)) ??
    (await by('stripe_charge_id', reference.chargeId))
  )
}

function uuidOrNull(value: string | null): string | null {
  return value !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value : null
}

/** Changes a payment; the caller holds its lock. */
export function changePayment(trx: Trx, id: string, change: UpdateObject<DB, 'payments'>): Promise<PaymentRow> {
  return trx.updateTable('payments').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/**
 * Takes one step of the machine, or none when the payment is past it.
 * @returns the payment after the step; undefined when it was not taken
 */
export function stepPayment(
  trx: Trx,
  id: string,
  action: keyof typeof paymentMachine.transitions,
  change: UpdateObject<DB, 'payments'> = {},
): Promise<PaymentRow | undefined> {
  return trx
    .updateTable('payments')
    .set({ ...change, status: paymentMachine.to(action) })
    .where('id', '=', id)
    .where('status', 'in', [...paymentMachine.from(action)])
    .returningAll()
    .executeTakeFirst()
}

/** Open payments that nothing has happened to for a minute, and that the gateway may know more about. */
export async function listUnsettled(db: DbOrTrx, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('payments')
    .select('id')
    .where('status', 'in', openStatuses)
    .where('quarantined_reason', 'is', null)
    .where('gateway', '=', 'stripe')
    .where(sql<SqlBool>`updated_at < now() - interval '1 minute'`)
    .where(
      sql<SqlBool>`(stripe_checkout_session_id = '' or status = 'processing' or expires_at < now() - interval '30 seconds')`,
    )
    .orderBy('updated_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

export interface StaffPaymentFilter {
  status?: PaymentStatus | 'quarantined' | undefined
}

export function listAllPayments(
  db: DbOrTrx,
  { status }: StaffPaymentFilter,
  after: readonly string[] | null,
  limit: number,
): Promise<PaymentRow[]> {
  return db
    .selectFrom('payments')
    .selectAll()
    .$if(status === 'quarantined', (query) => query.where('quarantined_reason', 'is not', null))
    .$if(status !== undefined && status !== 'quarantined', (query) =>
      query.where('status', '=', status as PaymentStatus),
    )
    .$if(after !== null, (query) =>
      query.where(sql<SqlBool>`(created_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
