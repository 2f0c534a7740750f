import type { InvoiceRow } from './store/invoices.ts'
import type { PaymentRow } from './store/payments.ts'

/** What the events of the module tell about the payment they are about. */
export function about(invoice: InvoiceRow, payment: PaymentRow) {
  return {
    payment_id: payment.id,
    invoice_id: invoice.id,
    order_id: invoice.order_id,
    client_id: invoice.client_id,
    client_user_id: invoice.client_user_id,
    provider_id: invoice.provider_id,
    amount: payment.amount,
    currency: payment.currency,
  }
}
