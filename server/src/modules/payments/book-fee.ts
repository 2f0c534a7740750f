import type { Call } from '../../kernel/actor.ts'
import { fromMinorUnits } from '../../kernel/money.ts'
import { transact } from '../../platform/database/index.ts'
import { negative } from './amounts.ts'
import type { Context } from './context.ts'
import { post } from './ledger.ts'
import { findPayment, lockPayment } from './store/payments.ts'

/**
 * Books what the gateway kept of a payment.
 * @throws while the gateway does not say, for the job to be tried again
 */
export async function bookGatewayFee({ db, gateway }: Context, call: Call, paymentId: string): Promise<void> {
  const payment = await findPayment(db.kysely, paymentId)
  if (!payment || payment.stripe_payment_intent_id === '') return
  const fee = (await gateway.chargeOf(payment.stripe_payment_intent_id))?.fee
  if (!fee) throw new Error(`the gateway does not know the fee of payment ${paymentId} yet`)
  const amount = fromMinorUnits(fee.amount, fee.currency)
  await transact(db, call, async (trx) => {
    await lockPayment(trx, paymentId)
    await post(trx, {
      kind: 'gateway_fee',
      reference: `payment:${paymentId}:fee`,
      paymentId,
      entries: [
        { account: 'gateway_fees', amount },
        { account: 'gateway_clearing', amount: negative(amount) },
      ],
    })
  })
}
