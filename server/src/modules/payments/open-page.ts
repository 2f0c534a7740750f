import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { type Checkout, type CheckoutRequest, GatewayRefused, GatewayUnreachable } from './gateway.ts'
import { expireCheckout } from './jobs.ts'
import { changePayment, isOpen, lockPayment, type PaymentRow, stepPayment } from './store/payments.ts'

/**
 * Asks the gateway for the page of a payment, in the words and under the key that are stored with it: asked again
 * after an answer was lost, it is the same page. What it refuses has failed; without an answer, it is left open.
 * @throws GatewayRefused, GatewayUnreachable
 */
export async function askForPage(context: Context, call: Call, payment: PaymentRow): Promise<Checkout> {
  const request = payment.gateway_request as unknown as CheckoutRequest
  try {
    return await context.gateway.openCheckout(request, payment.idempotency_key)
  } catch (error) {
    const quiet = { ...call, idempotency: undefined }
    if (error instanceof GatewayRefused) {
      context.log.error({ err: error, paymentId: payment.id }, 'the gateway refused a checkout')
      const change = { error_message: error.message, failed_at: sql<string>`now()` }
      await transact(context.db, quiet, (trx) => stepPayment(trx, payment.id, 'fail', change))
    } else if (error instanceof GatewayUnreachable) {
      await transact(context.db, quiet, (trx) => stepPayment(trx, payment.id, 'hold'))
    }
    throw error
  }
}

/**
 * Keeps the page that was opened. The payment may have moved on meanwhile: a webhook can be faster than our own
 * answer, and an order can be cancelled while its page opens, which must then close again.
 */
export async function keepPage(trx: Trx, paymentId: string, page: Checkout): Promise<PaymentRow | undefined> {
  const locked = await lockPayment(trx, paymentId)
  if (!locked) return undefined
  const { payment } = locked
  const payable = isOpen(payment) || payment.status === 'failed'
  if (payment.status === 'cancelled') await enqueue(trx, expireCheckout, { payment_id: payment.id })
  return changePayment(trx, payment.id, {
    stripe_checkout_session_id: page.id,
    checkout_url: payable ? (page.url ?? '') : '',
  })
}
