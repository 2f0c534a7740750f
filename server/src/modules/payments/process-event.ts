import type Stripe from 'stripe'
import type { Call } from '../../kernel/actor.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { minorUnits } from './amounts.ts'
import type { Context } from './context.ts'
import { reconcilePayment } from './jobs.ts'
import { settleChargeback } from './settle-chargeback.ts'
import { settleClosed, settleDeclined, settlePaid, settlePending } from './settle-payment.ts'
import { settleRefund } from './settle-refund.ts'
import { findReferenced, type PaymentRow } from './store/payments.ts'
import { listRefundsOf } from './store/refunds.ts'
import { lockEvent, markProcessed, noteFailure } from './store/webhook-events.ts'
import { type Fact, readFact } from './stripe-events.ts'

/**
 * Books what a stored event says, in one transaction with the note that it is processed. Events come more than once,
 * at once and in any order; each is taken as one fact, and a fact that is known already changes nothing.
 * @throws what went wrong, noted on the event, for the job to be tried again
 */
export async function processStoredEvent(context: Context, call: Call, eventId: string): Promise<void> {
  try {
    await transact(context.db, call, async (trx) => {
      const event = await lockEvent(trx, eventId)
      if (!event || event.processed) return
      const fact = readFact(event.event_data as unknown as Stripe.Event)
      const payment = fact && (await findReferenced(trx, fact.of))
      if (fact && payment) await settle(context, trx, payment, fact)
      await markProcessed(trx, eventId)
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await transact(context.db, call, (trx) => noteFailure(trx, eventId, message))
    throw error
  }
}

function settle(context: Context, trx: Trx, payment: PaymentRow, fact: Fact): Promise<void> {
  switch (fact.kind) {
    case 'paid':
      return settlePaid(context, trx, payment.id, fact.paid)
    case 'pending':
      return settlePending(trx, payment.id)
    case 'declined':
      return settleDeclined(context, trx, payment.id, fact.message)
    case 'closed':
      return settleClosed(trx, payment.id)
    case 'refund':
      return settleRefund(context, trx, payment.id, fact.refund)
    case 'refunded':
      return lookForRefunds(trx, payment, fact.total)
    case 'chargeback':
      return settleChargeback(context, trx, payment.id, fact.chargeback)
  }
}

/** The event names no refunds. When their sum is more than we know of, the gateway is asked for all of them. */
async function lookForRefunds(trx: Trx, payment: PaymentRow, total: number): Promise<void> {
  const refunds = (await listRefundsOf(trx, [payment.id])).filter(({ status }) => status !== 'failed')
  const known = refunds.reduce((known, { amount, currency }) => known + minorUnits(amount, currency), 0)
  if (total > known) await enqueue(trx, reconcilePayment, { payment_id: payment.id })
}
