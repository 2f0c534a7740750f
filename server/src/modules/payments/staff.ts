import type { StaffCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { isGreater, money, toAmount } from '../../kernel/money.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Trx, transact } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { isSomething } from './bookings.ts'
import type { Context } from './context.ts'
import { paymentErrors } from './errors.ts'
import { processEvent } from './jobs.ts'
import { isDismissable } from './policy.ts'
import { presentEvent, presentForStaff, presentRefund } from './present.ts'
import { isSurplus, refundableOf, requestRefund } from './refund-request.ts'
import type { Refund, StaffPayment, WebhookEvent } from './schema.ts'
import { lockPayment, stepPayment } from './store/payments.ts'
import { listRefundsOf } from './store/refunds.ts'
import { lockEvent } from './store/webhook-events.ts'

export interface RefundInput {
  /** Everything that is left unless told. */
  readonly amount?: string | undefined
  readonly reason: string
}

/** Pays a client back, in whole or in part. Of two that do not both fit, one gets 409. */
export function refundPayment(context: Context, call: StaffCall, id: string, input: RefundInput): Promise<Refund> {
  return transact(context.db, call, async (trx) => {
    const { invoice, payment } = await requirePayment(trx, call, id)
    if (payment.status !== 'completed') throw new Problem(paymentErrors.notRefundable)
    const left = await refundableOf(trx, payment)
    if (!isSomething(left)) throw new Problem(paymentErrors.notRefundable)
    const amount = input.amount === undefined ? left : money(input.amount, payment.currency)
    if (isGreater(amount, left)) {
      throw new Problem(paymentErrors.refundTooLarge, { params: { left: toAmount(left), currency: payment.currency } })
    }
    if (!isSomething(amount)) throw nothingToRefund(call)
    const surplus = await isSurplus(trx, payment)
    const requestedBy = call.actor.userId
    return presentRefund(
      await requestRefund(trx, { invoice, payment, amount, reason: input.reason, requestedBy, surplus }),
    )
  })
}

function nothingToRefund({ language }: StaffCall): Problem {
  const message = { ky: 'Нөлдөн көп болушу керек.', ru: 'Должно быть больше нуля.', en: 'It has to be more than zero.' }
  return impossible({ pointer: '/amount', code: 'minimum', message: message[language] })
}

/** Staff have settled a quarantined payment at the gateway: it is over, and the invoice can be paid again. */
export function dismissPayment(context: Context, call: StaffCall, id: string): Promise<StaffPayment> {
  return transact(context.db, call, async (trx) => {
    const { invoice, payment } = await requirePayment(trx, call, id)
    if (!isDismissable(payment)) throw new Problem(paymentErrors.notQuarantined)
    const dismissed = await stepPayment(trx, id, 'cancel', { checkout_url: '' })
    return presentForStaff(dismissed ?? payment, invoice, await listRefundsOf(trx, [id]))
  })
}

/** Has an event that failed booked again. */
export function retryEvent(context: Context, call: StaffCall, id: string): Promise<WebhookEvent> {
  return transact(context.db, call, async (trx) => {
    const event = await lockEvent(trx, id)
    if (!event) throw new Problem(commonErrors.notFound)
    requireVersion(call, event)
    if (event.processed) throw new Problem(paymentErrors.alreadyProcessed)
    await enqueue(trx, processEvent, { event_id: id }, { key: `webhook:${id}` })
    return presentEvent(event)
  })
}

async function requirePayment(trx: Trx, call: StaffCall, id: string) {
  const locked = await lockPayment(trx, id)
  if (!locked) throw new Problem(commonErrors.notFound)
  requireVersion(call, locked.payment)
  return locked
}
