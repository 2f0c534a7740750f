import { Type } from 'typebox'
import { Amount, CurrencyCode, Id, Nullable, OneOf } from '../../platform/http/index.ts'
import { defineEvent } from '../../platform/jobs/index.ts'

const about = {
  payment_id: Id,
  invoice_id: Id,
  order_id: Id,
  client_id: Id,
  client_user_id: Nullable(Id),
  provider_id: Id,
  amount: Amount,
  currency: CurrencyCode,
}

/** An invoice is paid in full; the work may start. `payment_id` is null for an invoice of nothing. */
export const invoicePaid = defineEvent('invoice.paid', Type.Object({ ...about, payment_id: Nullable(Id) }))

/** An attempt to pay was declined. The client may try again. */
export const paymentFailed = defineEvent('payment.failed', Type.Object({ ...about, message: Type.String() }))

/** Money went back to the client. `amount` is what was refunded. */
export const paymentRefunded = defineEvent('payment.refunded', Type.Object({ ...about, refund_id: Id }))

/** The gateway could not pay money back: staff have to find another way. */
export const refundFailed = defineEvent(
  'payment.refund_failed',
  Type.Object({ ...about, refund_id: Id, message: Type.String() }),
)

/** The client's bank took the money back, or decided about that. */
export const paymentDisputed = defineEvent(
  'payment.disputed',
  Type.Object({ ...about, outcome: OneOf(['opened', 'won', 'lost']), reason: Type.String() }),
)

/** The gateway told of something that we did not ask for. It is not booked until staff have looked. */
export const paymentQuarantined = defineEvent('payment.quarantined', Type.Object({ ...about, reason: Type.String() }))
