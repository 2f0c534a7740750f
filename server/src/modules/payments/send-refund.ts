import { sql } from 'kysely'
import type { Call } from '../../kernel/actor.ts'
import { transact } from '../../platform/database/index.ts'
import { minorUnits } from './amounts.ts'
import type { Context } from './context.ts'
import { type GatewayRefund, GatewayRefused } from './gateway.ts'
import { failRefund, settleRefund } from './settle-refund.ts'
import { lockPayment, type PaymentRow } from './store/payments.ts'
import { findRefund, lockRefund, type RefundRow, stepRefund } from './store/refunds.ts'

/**
 * Asks the gateway to pay a refund that was recorded, and books what it answers. Repeated until there is an answer:
 * from the second time on it asks first whether the refund was made, since gateways forget idempotency keys.
 * @throws GatewayUnreachable, for the job to be tried again
 */
export async function sendRecordedRefund(context: Context, call: Call, refundId: string): Promise<void> {
  const begun = await begin(context, call, refundId)
  if (!begun) return
  const { payment, refund } = begun
  try {
    const told = (await findMade(context, begun)) ?? (await send(context, begun))
    await transact(context.db, call, (trx) => settleRefund(context, trx, payment.id, told))
  } catch (error) {
    if (!(error instanceof GatewayRefused)) throw error
    await transact(context.db, call, (trx) => giveUp(context, trx, refund.id, error.message))
  }
}

interface Begun {
  readonly payment: PaymentRow
  readonly refund: RefundRow
  /** Whether it may have been sent before. */
  readonly again: boolean
}

function begin({ db }: Context, call: Call, refundId: string): Promise<Begun | null> {
  return transact(db, call, async (trx) => {
    const locked = await lockWithRefund(trx, refundId)
    if (!locked) return null
    const { payment, refund } = locked
    const sent = await stepRefund(trx, refund.id, 'send', {
      retry_count: sql`retry_count + ${refund.status === 'processing' ? 1 : 0}`,
    })
    return sent ? { payment, refund: sent, again: refund.status === 'processing' } : null
  })
}

async function findMade({ gateway }: Context, { again, payment, refund }: Begun): Promise<GatewayRefund | undefined> {
  if (!again) return undefined
  const made = await gateway.refundsOf(payment.stripe_payment_intent_id)
  return made.find(({ refundId }) => refundId === refund.id)
}

function send({ gateway }: Context, { payment, refund }: Begun): Promise<GatewayRefund> {
  const request = {
    refundId: refund.id,
    paymentId: payment.id,
    paymentIntentId: payment.stripe_payment_intent_id,
    amount: minorUnits(refund.amount, refund.currency),
  }
  return gateway.refund(request, refund.idempotency_key)
}

async function giveUp(context: Context, trx: Parameters<typeof lockRefund>[0], refundId: string, message: string) {
  const locked = await lockWithRefund(trx, refundId)
  if (locked) await failRefund(context, trx, locked, message)
}

async function lockWithRefund(trx: Parameters<typeof lockRefund>[0], refundId: string) {
  const found = await findRefund(trx, refundId)
  const locked = found && (await lockPayment(trx, found.payment_id))
  const refund = locked && (await lockRefund(trx, refundId))
  return refund && { ...locked, refund }
}
