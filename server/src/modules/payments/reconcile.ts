import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import type { Context } from './context.ts'
import { type Checkout, GatewayRefused } from './gateway.ts'
import { reconcilePayment, sendRefund } from './jobs.ts'
import { askForPage, keepPage } from './open-page.ts'
import { settleClosed, settlePaid, settlePending } from './settle-payment.ts'
import { settleRefund } from './settle-refund.ts'
import { changePayment, findPayment, isOpen, listUnsettled, type PaymentRow } from './store/payments.ts'
import { listUnsettledRefunds } from './store/refunds.ts'

/** How many are looked at in one go. */
const batch = 200

/** Has every payment and refund looked at that nothing has happened to for too long. */
export async function reconcileAll({ db }: Context, call: Call): Promise<void> {
  const payments = await listUnsettled(db.kysely, batch)
  const refunds = await listUnsettledRefunds(db.kysely, batch)
  await transact(db, call, async (trx) => {
    for (const id of payments) await enqueue(trx, reconcilePayment, { payment_id: id }, { key: `reconcile:${id}` })
    for (const id of refunds) await enqueue(trx, sendRefund, { refund_id: id }, { key: `refund:${id}` })
  })
}

/**
 * Asks the gateway what became of a payment and books that, as a webhook would: the answer to a call was lost, a
 * webhook never came, the page closed, or a refund was made in the gateway's own back office.
 * @throws GatewayUnreachable, for the job to be tried again
 */
export async function reconcileOne(context: Context, call: Call, paymentId: string): Promise<void> {
  const payment = await findPayment(context.db.kysely, paymentId)
  if (payment?.gateway !== 'stripe') return
  if (isOpen(payment)) {
    if (payment.quarantined_reason === null) await settleOpen(context, call, payment)
  } else if (payment.stripe_payment_intent_id !== '') await settleRefunds(context, call, payment)
}

async function settleOpen(context: Context, call: Call, payment: PaymentRow): Promise<void> {
  const { db, gateway } = context
  const isOver = payment.expires_at !== null && Date.parse(payment.expires_at) - soon < Date.now()
  if (payment.stripe_checkout_session_id === '')
    return isOver ? close(context, call, payment) : reopen(context, call, payment)
  try {
    const page = isOver
      ? await gateway.expireCheckout(payment.stripe_checkout_session_id)
      : await gateway.findCheckout(payment.stripe_checkout_session_id)
    await settlePage(context, call, payment, page)
  } catch (error) {
    if (!(error instanceof GatewayRefused)) throw error
    await close(context, call, payment)
  }
  await transact(db, call, async (trx) => {
    const now = await findPayment(trx, payment.id)
    if (now && isOpen(now)) await changePayment(trx, payment.id, { retry_count: sql`retry_count + 1` })
  })
}

/** Milliseconds before its end in which a page counts as over. */
const soon = 60_000

/** The answer that named the page was lost: asked again under the same key, it is the same page. */
async function reopen(context: Context, call: Call, payment: PaymentRow): Promise<void> {
  try {
    const page = await askForPage(context, call, payment)
    await transact(context.db, call, (trx) => keepPage(trx, payment.id, page))
    await settlePage(context, call, payment, page)
  } catch (error) {
    if (!(error instanceof GatewayRefused)) throw error
  }
}

async function close({ db }: Context, call: Call, payment: PaymentRow): Promise<void> {
  await transact(db, call, (trx) => settleClosed(trx, payment.id))
}

async function settlePage(context: Context, call: Call, payment: PaymentRow, page: Checkout): Promise<void> {
  await transact(context.db, call, async (trx) => {
    if (page.status === 'expired') return settleClosed(trx, payment.id)
    if (page.status === 'open') return
    if (!page.paid) return settlePending(trx, payment.id)
    const ids = { checkoutId: page.id, paymentIntentId: page.paymentIntentId, chargeId: null }
    return settlePaid(context, trx, payment.id, { money: page.total, account: null, ...ids })
  })
}

async function settleRefunds(context: Context, call: Call, payment: PaymentRow): Promise<void> {
  for (const refund of await context.gateway.refundsOf(payment.stripe_payment_intent_id)) {
    await transact(context.db, call, (trx) => settleRefund(context, trx, payment.id, refund))
  }
}

/** Closes the page of a payment that is not wanted any more; when it was paid a moment before, that is booked. */
export async function closePage(context: Context, call: Call, paymentId: string): Promise<void> {
  const payment = await findPayment(context.db.kysely, paymentId)
  if (!payment || payment.stripe_checkout_session_id === '') return
  if (payment.status === 'completed' || payment.status === 'refunded') return
  try {
    await settlePage(context, call, payment, await context.gateway.expireCheckout(payment.stripe_checkout_session_id))
  } catch (error) {
    if (!(error instanceof GatewayRefused)) throw error
  }
}
