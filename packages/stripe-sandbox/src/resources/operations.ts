import type { Operation } from '../http/operation.ts'
import { balanceOperations } from './balance.ts'
import { chargeOperations } from './charges.ts'
import { checkoutSessionOperations } from './checkout-sessions.ts'
import { customerOperations } from './customers.ts'
import { disputeOperations } from './disputes.ts'
import { eventOperations } from './event-log.ts'
import { paymentIntentOperations } from './payment-intents.ts'
import { paymentMethodOperations } from './payment-methods.ts'
import { refundOperations } from './refunds.ts'

/** Everything that the sandbox speaks. */
export const operations: readonly Operation[] = [
  ...customerOperations,
  ...checkoutSessionOperations,
  ...paymentIntentOperations,
  ...paymentMethodOperations,
  ...chargeOperations,
  ...refundOperations,
  ...disputeOperations,
  ...eventOperations,
  ...balanceOperations,
]
