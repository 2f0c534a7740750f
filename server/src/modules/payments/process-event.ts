import type Stripe from 'stripe'
import type { Call } from '../../kernel/actor.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { minorUnits } from './amounts.ts'
import type { Context } from './context.ts'
import { GatewayRefused } from './gateway.ts'
import { reconcilePayment } from './jobs.ts'
import { settleChargeback } from './settle-chargeback.ts'
import { settleClosed, settleDeclined, settlePaid, settlePending } from './settle-payment.ts'
import { settleRefund } from './settle-refund.ts'
import { findReferenced, type PaymentRow } from './store/payments.ts'
import { listRefundsOf } from './store/refunds.ts'
import { findEvent, lockEvent, markProcessed, noteFailure } from './store/webhook-events.ts'
import { type Fact, readFact } from './stripe-events.ts'

/**
 * Books what a stored event says, in one transaction with the note that it is processed. Events come more than once,
 * at once and in any order; each is taken as one fact, and a fact that is known already changes nothing.
 * @throws what went wrong, noted on the event, for the job to be tried again
 */
export async function processStoredEvent(context: Context, call: Call, eventId: string): Promise<void> {
  try {
    const fact = await readStoredFact(context, eventId)
    await transact(context.db, call, async (trx) => {
      const event = await lockEvent(trx, eventId)
      if (!event || event.processed) return
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

/**
 * What is told of a charge (a dispute, a refund) can come before we know that charge. Then the gateway is asked
 * which payment it belongs to, or the event would be taken for somebody else's.
 */
async function readStoredFact({ db, gateway }: Context, eventId: string): Promise<Fact | null> {
  const event = await findEvent(db.kysely, eventId)
  const fact = event ? readFact(event.event_data as unknown as Stripe.Event) : null
  const intent = fact?.of.paymentIntentId
  if (!fact || !intent || !aboutCharges.has(fact.kind)) return fact
  if (await findReferenced(db.kysely, fact.of)) return fact
  try {
    const charge = await gateway.chargeOf(intent)
    return { ...fact, of: { ...fact.of, paymentId: charge?.paymentId ?? null } }
  } catch (error) {
    if (error instanceof GatewayRefused) return fact
    throw error
  }
}

const aboutCharges: ReadonlySet<Fact['kind']> = new Set(['refund', 'refunded', 'chargeback'])

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
