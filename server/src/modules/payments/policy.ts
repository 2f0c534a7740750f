import { type Actor, isStaff } from '../../kernel/actor.ts'
import { invoiceMachine } from './machine.ts'
import type { InvoiceRow } from './store/invoices.ts'
import type { PaymentRow } from './store/payments.ts'

type Parties = Pick<InvoiceRow, 'client_id' | 'provider_id'>

/** From which side the actor sees an invoice; null when they do not. */
export function sideOf(actor: Actor, invoice: Parties): 'client' | 'provider' | 'staff' | null {
  if (actor.kind === 'system' || isStaff(actor, 'finance')) return 'staff'
  if (actor.kind !== 'user') return null
  if (actor.clientId === invoice.client_id) return 'client'
  return actor.providerId === invoice.provider_id ? 'provider' : null
}

/** Only who ordered pays. */
export function mayPay(actor: Actor, invoice: Parties): boolean {
  return actor.kind === 'user' && actor.clientId === invoice.client_id
}

/** How the client paid is between them and us; the provider sees whether. */
export function maySeePayment(actor: Actor, invoice: Parties): boolean {
  return isStaff(actor, 'finance') || mayPay(actor, invoice)
}

export function invoiceActions(actor: Actor, invoice: InvoiceRow): 'checkout'[] {
  return mayPay(actor, invoice) && invoiceMachine.allows('pay', invoice.status) ? ['checkout'] : []
}

export function staffPaymentActions(payment: PaymentRow): ('refund' | 'dismiss')[] {
  const refundable = payment.status === 'completed'
  return [...(refundable ? (['refund'] as const) : []), ...(isDismissable(payment) ? (['dismiss'] as const) : [])]
}

/** A quarantined payment blocks its invoice until staff have settled it at the gateway. */
export function isDismissable({ quarantined_reason, status }: PaymentRow): boolean {
  return quarantined_reason !== null && (status === 'pending' || status === 'processing')
}
