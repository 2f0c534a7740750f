import type { Static, TObject } from 'typebox'
import type { Actor } from '../../kernel/actor.ts'
import { minus, money, toAmount, zero } from '../../kernel/money.ts'
import { isZero } from './amounts.ts'
import { invoiceActions, sideOf, staffPaymentActions } from './policy.ts'
import { Invoice, Payment, Refund, StaffPayment, WebhookEvent } from './schema.ts'
import type { InvoiceRow } from './store/invoices.ts'
import { isOpen, type PaymentRow } from './store/payments.ts'
import type { RefundRow } from './store/refunds.ts'
import type { WebhookEventRow } from './store/webhook-events.ts'

/** A provider sees that a payment was made, not how. */
export function presentInvoice(
  actor: Actor,
  invoice: InvoiceRow,
  payments: readonly PaymentRow[],
  refunds: readonly RefundRow[],
): Invoice {
  const side = sideOf(actor, invoice)
  const shown = payments.filter(({ invoice_id }) => invoice_id === invoice.id)
  return only(Invoice, {
    ...invoice,
    lines: linesOf(invoice),
    payments: shown.map((payment) =>
      side === 'provider' ? withoutDetails(payment) : presentPayment(payment, refunds),
    ),
    allowed_actions: invoiceActions(actor, invoice),
  })
}

/** The parts that add up to the total; those of nothing are left out. */
export function linesOf(invoice: InvoiceRow): Invoice['lines'] {
  const { currency } = invoice
  const amount = (text: string) => money(text, currency)
  const service = minus(minus(amount(invoice.subtotal), amount(invoice.addons_amount)), amount(invoice.travel_fee))
  const lines = [
    { kind: 'service', amount: service },
    { kind: 'addons', amount: amount(invoice.addons_amount) },
    { kind: 'travel_fee', amount: amount(invoice.travel_fee) },
    { kind: 'discount', amount: minus(zero(currency), amount(invoice.discount_amount)) },
    { kind: 'tax', amount: amount(invoice.tax_amount) },
  ] as const
  return lines
    .filter((line) => line.kind === 'service' || !isZero(line.amount))
    .map(({ kind, amount }) => ({ kind, amount: toAmount(amount) }))
}

export function presentPayment(payment: PaymentRow, refunds: readonly RefundRow[]): Payment {
  return only(Payment, {
    ...payment,
    checkout_url: isOpen(payment) && payment.checkout_url !== '' ? payment.checkout_url : null,
    refunds: refunds.filter(({ payment_id }) => payment_id === payment.id).map(presentRefund),
  })
}

function withoutDetails(payment: PaymentRow): Payment {
  return {
    ...presentPayment(payment, []),
    checkout_url: null,
    expires_at: null,
    failed_at: null,
    error_message: '',
    refund_reason: '',
  }
}

export function presentRefund(refund: RefundRow): Refund {
  return only(Refund, refund)
}

export function presentEvent(event: WebhookEventRow): WebhookEvent {
  return only(WebhookEvent, event)
}

export function presentForStaff(payment: PaymentRow, invoice: InvoiceRow, refunds: readonly RefundRow[]): StaffPayment {
  return only(StaffPayment, {
    ...payment,
    ...presentPayment(payment, refunds),
    invoice_number: invoice.invoice_number,
    order_id: invoice.order_id,
    client_id: invoice.client_id,
    provider_id: invoice.provider_id,
    allowed_actions: staffPaymentActions(payment),
  })
}

/** The fields that the schema names, and no more: answers are also kept for repeated requests. */
function only<Schema extends TObject>(schema: Schema, value: Static<Schema>): Static<Schema> {
  const fields = Object.keys(schema.properties).map((name) => [name, (value as Record<string, unknown>)[name]])
  return Object.fromEntries(fields) as Static<Schema>
}
