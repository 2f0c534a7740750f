import type { UserCall } from '../../kernel/actor.ts'
import { Problem } from '../../kernel/errors.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { beginCheckout, type CheckoutInput, requirePayer } from './begin-checkout.ts'
import type { Context } from './context.ts'
import { customerOf, forgetCustomer } from './customers.ts'
import { paymentErrors } from './errors.ts'
import { GatewayRefused, GatewayUnreachable } from './gateway.ts'
import { askForPage, keepPage } from './open-page.ts'
import { presentPayment } from './present.ts'
import { reconcileOne } from './reconcile.ts'
import { requireReturnUrls } from './return-urls.ts'
import type { CheckoutPage } from './schema.ts'
import { findInvoice } from './store/invoices.ts'
import type { PaymentRow } from './store/payments.ts'
import { listRefundsOf } from './store/refunds.ts'

/** How often a page that turns out to be over makes room for a new one. */
const attempts = 3

/**
 * Opens the page on which the client pays an invoice, or hands out the one that is open. Of two at once, both get
 * the same page. The database is never held while the gateway is asked.
 */
export async function checkout(
  context: Context,
  call: UserCall,
  invoiceId: string,
  input: CheckoutInput,
): Promise<CheckoutPage> {
  const { db } = context
  requirePayer(call, await findInvoice(db.kysely, invoiceId))
  requireReturnUrls(call, context.returnOrigins, { ...input })
  const quiet = { ...call, idempotency: undefined }
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const customerId = await orUnavailable(() => customerOf(context, call), { refused: true })
    const { next, payment } = await transact(db, quiet, (trx) =>
      beginCheckout(context, trx, call, invoiceId, input, customerId),
    )
    if (next === 'settle') await orUnavailable(() => reconcileOne(context, quiet, payment.id))
    else if (next === 'show') return transact(db, call, (trx) => answer(trx, payment, payment.checkout_url))
    else {
      const page = await open(context, call, payment, customerId)
      if (page) return page
    }
  }
  throw new Problem(paymentErrors.checkoutBusy, { headers: { 'retry-after': '2' } })
}

/** @returns null when a new payment has to be begun */
async function open(
  context: Context,
  call: UserCall,
  payment: PaymentRow,
  customerId: string,
): Promise<CheckoutPage | null> {
  try {
    const page = await orUnavailable(() => askForPage(context, call, payment))
    return await transact(context.db, call, async (trx) => {
      const kept = await keepPage(trx, payment.id, page)
      if (!kept || kept.checkout_url === '') throw new Problem(paymentErrors.notPayable)
      return answer(trx, kept, kept.checkout_url)
    })
  } catch (error) {
    if (!(error instanceof GatewayRefused)) throw error
    if (error.code === 'amount_too_small' || error.code === 'amount_too_large') {
      throw new Problem(paymentErrors.notChargeable, { cause: error })
    }
    if (error.code === 'resource_missing') await forgetCustomer(context, call, customerId)
    else if (isFresh(payment)) throw new Problem(paymentErrors.gatewayUnavailable, { cause: error })
    return null
  }
}

/** A request that was stored a while ago may be refused because it is old; a new one, not. */
function isFresh(payment: PaymentRow): boolean {
  return Date.now() - Date.parse(payment.created_at) < 10_000
}

async function answer(trx: Trx, payment: PaymentRow, checkoutUrl: string): Promise<CheckoutPage> {
  const refunds = await listRefundsOf(trx, [payment.id])
  return { checkout_url: checkoutUrl, payment: presentPayment(payment, refunds) }
}

/** @param refused whether a refusal is none of the client's business either */
async function orUnavailable<T>(ask: () => Promise<T>, { refused = false } = {}): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof GatewayUnreachable || (refused && error instanceof GatewayRefused))) throw error
    const headers = { 'retry-after': '5' }
    throw new Problem(paymentErrors.gatewayUnavailable, { headers, cause: error })
  }
}
