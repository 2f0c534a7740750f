import { sql } from 'kysely'
import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import type { Trx } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { checkoutRequest } from './checkout-request.ts'
import type { Context } from './context.ts'
import { paymentErrors } from './errors.ts'
import { expireCheckout, reconcilePayment } from './jobs.ts'
import { invoiceMachine } from './machine.ts'
import { mayPay, sideOf } from './policy.ts'
import { type InvoiceRow, lockInvoice } from './store/invoices.ts'
import { findOpenPayment, listPaymentsOf, type PaymentRow } from './store/payments.ts'

export interface CheckoutInput {
  readonly success_url: string
  readonly cancel_url: string
}

/** A payment, and what is to be done next: show its page, ask for the page, or find out how the last one ended. */
export interface Begun {
  readonly payment: PaymentRow
  readonly next: 'show' | 'open' | 'settle'
}

/** A page that closes so soon is not handed out any more. Seconds. */
const shortest = 60

/** Between our clock and the gateway's, and for asking a second time. Seconds. */
const margin = 120

/**
 * Finds or makes the one open payment of an invoice. It is stored, with the key and the words of the call, before
 * the gateway hears of it.
 */
export async function beginCheckout(
  context: Context,
  trx: Trx,
  call: UserCall,
  invoiceId: string,
  input: CheckoutInput,
  customerId: string,
): Promise<Begun> {
  const invoice = requirePayer(call, await lockInvoice(trx, invoiceId))
  requireVersion(call, invoice)
  if (!invoiceMachine.allows('pay', invoice.status)) throw new Problem(paymentErrors.notPayable)
  const open = await findOpenPayment(trx, invoice.id)
  if (open) return { payment: open, next: nextFor(open) }
  return { payment: await makePayment(context, trx, call, invoice, input, customerId), next: 'open' }
}

/** @throws 404 to those who do not see the invoice, 403 to those who do not pay it */
export function requirePayer(call: UserCall, invoice: InvoiceRow | undefined): InvoiceRow {
  if (!invoice || sideOf(call.actor, invoice) === null) throw new Problem(commonErrors.notFound)
  if (!mayPay(call.actor, invoice)) throw new Problem(commonErrors.forbidden)
  return invoice
}

function nextFor(payment: PaymentRow): Begun['next'] {
  if (payment.quarantined_reason !== null) throw new Problem(paymentErrors.underReview)
  const secondsLeft = (Date.parse(payment.expires_at ?? payment.created_at) - Date.now()) / 1000
  if (secondsLeft < shortest) return 'settle'
  return payment.checkout_url === '' ? 'open' : 'show'
}

async function makePayment(
  context: Context,
  trx: Trx,
  call: UserCall,
  invoice: InvoiceRow,
  input: CheckoutInput,
  customerId: string,
): Promise<PaymentRow> {
  const earlier = await listPaymentsOf(trx, [invoice.id])
  for (const { checkout_url, id, status } of earlier) {
    if (status === 'failed' && checkout_url !== '') await enqueue(trx, expireCheckout, { payment_id: id })
  }
  const minutes = await context.settings.integer(trx, 'payments.checkout_minutes')
  const expiresAt = Math.floor(Date.now() / 1000) + minutes * 60 + margin
  const paymentId = await newId(trx)
  const urls = { successUrl: input.success_url, cancelUrl: input.cancel_url }
  const request = checkoutRequest(call, invoice, { paymentId, customerId, ...urls, expiresAt })
  const payment = await trx
    .insertInto('payments')
    .values({
      id: paymentId,
      invoice_id: invoice.id,
      payment_id: `PAY-${invoice.invoice_number.replace(/^INV-/, '')}-${earlier.length + 1}`,
      amount: invoice.total_amount,
      currency: invoice.currency,
      gateway: 'stripe',
      gateway_request: JSON.stringify(request),
      expires_at: new Date(expiresAt * 1000),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const runAt = new Date((expiresAt + margin) * 1000)
  await enqueue(trx, reconcilePayment, { payment_id: payment.id }, { key: `reconcile:${payment.id}`, runAt })
  return payment
}

/** The id is part of what the gateway is asked, and so of the row that stores the question. */
async function newId(trx: Trx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select uuid_v7() as id`.execute(trx)
  return (rows[0] as { id: string }).id
}
