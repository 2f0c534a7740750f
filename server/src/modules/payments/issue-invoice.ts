import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { toAmount } from '../../kernel/money.ts'
import type { Trx } from '../../platform/database/index.ts'
import { addUp, type InvoiceLines } from './add-up.ts'
import { isZero } from './amounts.ts'
import type { Context } from './context.ts'
import { invoicePaid } from './events.ts'
import { presentInvoice } from './present.ts'
import type { Invoice } from './schema.ts'
import { takeInvoiceNumber } from './store/invoices.ts'

/** What an award tells. */
export interface InvoiceOrder {
  readonly orderId: string
  /** Their client profile. */
  readonly clientId: string
  readonly clientUserId: string
  readonly providerId: string
  readonly lines: InvoiceLines
  readonly currency: string
  /** The category's, at this moment; frozen in order_commissions. */
  readonly commissionRate: string
  /** `YYYY-MM-DD`; payments.invoice_due_days from today unless told. */
  readonly dueDate?: string
}

/** Makes and sends the invoice of an order, with its number and its commission, in the caller's transaction. */
export async function issueInvoice(context: Context, trx: Trx, call: Call, order: InvoiceOrder): Promise<Invoice> {
  const amounts = await addUp(context, trx, order)
  const today = new Date().toISOString().slice(0, 10)
  const isFree = isZero(amounts.total)
  const invoice = await trx
    .insertInto('invoices')
    .values({
      order_id: order.orderId,
      client_id: order.clientId,
      client_user_id: order.clientUserId,
      provider_id: order.providerId,
      invoice_number: await takeInvoiceNumber(trx, Number(today.slice(0, 4))),
      invoice_date: today,
      due_date: order.dueDate ?? dayAfter(today, await context.settings.integer(trx, 'payments.invoice_due_days')),
      currency: order.currency,
      addons_amount: toAmount(amounts.addons),
      travel_fee: toAmount(amounts.travelFee),
      subtotal: toAmount(amounts.subtotal),
      discount_amount: toAmount(amounts.discount),
      tax_amount: toAmount(amounts.tax),
      total_amount: toAmount(amounts.total),
      platform_fee: toAmount(amounts.commission),
      status: isFree ? 'paid' : 'sent',
      paid_date: isFree ? sql<string>`now()` : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('order_commissions')
    .values({
      order_id: order.orderId,
      invoice_id: invoice.id,
      rate: order.commissionRate,
      base_amount: invoice.subtotal,
      amount: invoice.platform_fee,
      currency: invoice.currency,
    })
    .execute()
  if (isFree) {
    await context.events.publish(trx, invoicePaid, {
      payment_id: null,
      invoice_id: invoice.id,
      order_id: invoice.order_id,
      client_id: invoice.client_id,
      client_user_id: invoice.client_user_id,
      provider_id: invoice.provider_id,
      amount: invoice.total_amount,
      currency: invoice.currency,
    })
  }
  return presentInvoice(call.actor, invoice, [], [])
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
