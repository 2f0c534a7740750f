import { Type } from 'typebox'
import { Id } from '../../platform/http/index.ts'
import { defineJob } from '../../platform/jobs/index.ts'

/** Books what a stored webhook event says. */
export const processEvent = defineJob('payments.process_event', Type.Object({ event_id: Id }))

/** Asks the gateway what became of a payment and of its refunds, and settles that. */
export const reconcilePayment = defineJob('payments.reconcile_payment', Type.Object({ payment_id: Id }))

/** Closes the checkout page of a payment that is not wanted any more. */
export const expireCheckout = defineJob('payments.expire_checkout', Type.Object({ payment_id: Id }))

/** Asks the gateway to pay a refund. */
export const sendRefund = defineJob('payments.send_refund', Type.Object({ refund_id: Id }))

/** Books what the gateway kept of a payment. */
export const bookFee = defineJob('payments.book_fee', Type.Object({ payment_id: Id }))

/** Has the gateway remove what it knows of a user. */
export const eraseCustomer = defineJob('payments.erase_customer', Type.Object({ user_id: Id }))

/** Looks for payments and refunds that were left behind. */
export const reconcile = defineJob('payments.reconcile', Type.Object({}))

/** Marks invoices that were not paid in time. */
export const markOverdue = defineJob('payments.mark_overdue', Type.Object({}))

/** Proves the ledger, every night. */
export const checkBooks = defineJob('payments.check_ledger', Type.Object({}))
