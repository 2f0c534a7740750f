import { isStaff, type StaffCall, type UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import type { Context } from './context.ts'
import { maySeePayment, sideOf } from './policy.ts'
import { presentEvent, presentForStaff, presentInvoice, presentPayment } from './present.ts'
import type { Invoice, Payment, StaffPayment, WebhookEvent } from './schema.ts'
import { findInvoice, type InvoiceFilter, listInvoices, listInvoicesById } from './store/invoices.ts'
import { findPayment, listAllPayments, listPaymentsOf, type StaffPaymentFilter } from './store/payments.ts'
import { listRefundsOf } from './store/refunds.ts'
import { listEvents } from './store/webhook-events.ts'

const newest = '-created_at'
const newestKey = ['timestamp', 'uuid'] as const
const keyOf = (row: { created_at: string; id: string }) => [row.created_at, row.id]
const idOf = ({ id }: { id: string }) => id

/** The caller's own invoices, as client and as provider; all of them for finance. */
export async function listOwnInvoices(
  { db }: Context,
  { actor }: UserCall,
  { cursor, limit, ...filter }: PageRequest & InvoiceFilter,
): Promise<Page<Invoice>> {
  const after = decodeCursor(newest, newestKey, cursor)
  const whose = isStaff(actor, 'finance') ? 'all' : actor
  const rows = await listInvoices(db.kysely, whose, filter, after, limit + 1)
  const payments = await listPaymentsOf(db.kysely, rows.map(idOf))
  const refunds = await listRefundsOf(db.kysely, payments.map(idOf))
  return toPage(rows, limit, newest, keyOf, (row) => presentInvoice(actor, row, payments, refunds))
}

export async function getInvoice({ db }: Context, { actor }: UserCall, id: string): Promise<Invoice> {
  const invoice = await findInvoice(db.kysely, id)
  if (!invoice || sideOf(actor, invoice) === null) throw new Problem(commonErrors.notFound)
  const payments = await listPaymentsOf(db.kysely, [id])
  return presentInvoice(actor, invoice, payments, await listRefundsOf(db.kysely, payments.map(idOf)))
}

export async function getPayment({ db }: Context, { actor }: UserCall, id: string): Promise<Payment> {
  const payment = await findPayment(db.kysely, id)
  const invoice = payment && (await findInvoice(db.kysely, payment.invoice_id))
  if (!payment || !invoice || !maySeePayment(actor, invoice)) throw new Problem(commonErrors.notFound)
  return presentPayment(payment, await listRefundsOf(db.kysely, [id]))
}

export async function listPaymentsForStaff(
  { db }: Context,
  _call: StaffCall,
  { cursor, limit, ...filter }: PageRequest & StaffPaymentFilter,
): Promise<Page<StaffPayment>> {
  const rows = await listAllPayments(db.kysely, filter, decodeCursor(newest, newestKey, cursor), limit + 1)
  const refunds = await listRefundsOf(db.kysely, rows.map(idOf))
  const invoices = await listInvoicesById(db.kysely, [...new Set(rows.map(({ invoice_id }) => invoice_id))])
  return toPage(rows, limit, newest, keyOf, (row) => {
    const invoice = invoices.find(({ id }) => id === row.invoice_id)
    if (!invoice) throw new Error(`payment ${row.id} has no invoice`)
    return presentForStaff(row, invoice, refunds)
  })
}

export async function listWebhookEvents(
  { db }: Context,
  _call: StaffCall,
  { cursor, limit, processed }: PageRequest & { processed?: boolean | undefined },
): Promise<Page<WebhookEvent>> {
  const rows = await listEvents(db.kysely, processed, decodeCursor(newest, newestKey, cursor), limit + 1)
  return toPage(rows, limit, newest, keyOf, presentEvent)
}
