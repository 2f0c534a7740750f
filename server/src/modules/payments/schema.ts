import { type Static, Type } from 'typebox'
import { Amount, CurrencyCode, DateOnly, Exactly, Id, Nullable, OneOf, Timestamp } from '../../platform/http/index.ts'
import { invoiceMachine, paymentMachine, refundMachine } from './machine.ts'

export const InvoiceStatus = OneOf(invoiceMachine.states)
export const PaymentStatus = OneOf(paymentMachine.states)

export const Refund = Exactly(
  {
    id: Id,
    payment_id: Id,
    amount: Amount,
    currency: CurrencyCode,
    reason: Type.String(),
    status: OneOf(refundMachine.states),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'Refund' },
)

const paymentFields = {
  id: Id,
  invoice_id: Id,
  payment_id: Type.String({ description: 'The number of the payment, for people' }),
  gateway: OneOf(['stripe', 'manual']),
  amount: Amount,
  currency: CurrencyCode,
  status: PaymentStatus,
  checkout_url: Nullable(Type.String({ description: 'Where to pay; null when there is no page open' })),
  expires_at: Nullable(Timestamp),
  captured_amount: Amount,
  refund_amount: Amount,
  refund_reason: Type.String(),
  refunded_at: Nullable(Timestamp),
  processed_at: Nullable(Timestamp),
  failed_at: Nullable(Timestamp),
  error_message: Type.String({ description: 'Why it was declined; empty when it was not' }),
  refunds: Type.Array(Refund),
  created_at: Timestamp,
  updated_at: Timestamp,
}

export const Payment = Exactly(paymentFields, { $id: 'Payment' })

export const StaffPayment = Exactly(
  {
    ...paymentFields,
    invoice_number: Type.String(),
    order_id: Id,
    client_id: Id,
    provider_id: Id,
    quarantined_reason: Nullable(Type.String()),
    transaction_id: Type.String(),
    stripe_checkout_session_id: Type.String(),
    stripe_payment_intent_id: Type.String(),
    stripe_charge_id: Type.String(),
    retry_count: Type.Integer(),
    allowed_actions: Type.Array(OneOf(['refund', 'dismiss'])),
  },
  { $id: 'StaffPayment' },
)

export const invoiceLineKinds = ['service', 'addons', 'travel_fee', 'discount', 'tax'] as const

export const Invoice = Exactly(
  {
    id: Id,
    order_id: Id,
    client_id: Id,
    provider_id: Id,
    invoice_number: Type.String(),
    invoice_date: DateOnly,
    due_date: Nullable(DateOnly),
    currency: CurrencyCode,
    lines: Type.Array(Exactly({ kind: OneOf(invoiceLineKinds), amount: Amount })),
    subtotal: Amount,
    addons_amount: Amount,
    travel_fee: Amount,
    discount_amount: Amount,
    tax_amount: Amount,
    total_amount: Amount,
    platform_fee: Amount,
    status: InvoiceStatus,
    paid_amount: Amount,
    paid_date: Nullable(Timestamp),
    refunded_amount: Amount,
    notes: Type.String(),
    terms_conditions: Type.String(),
    payments: Type.Array(Payment, { description: 'Newest first' }),
    allowed_actions: Type.Array(OneOf(['checkout'])),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'Invoice' },
)

export const CheckoutPage = Exactly({ checkout_url: Type.String(), payment: Payment }, { $id: 'CheckoutPage' })

export const WebhookEvent = Exactly(
  {
    id: Id,
    stripe_event_id: Type.String(),
    event_type: Type.String(),
    processed: Type.Boolean(),
    processed_at: Nullable(Timestamp),
    error_message: Type.String(),
    retry_count: Type.Integer(),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'WebhookEvent' },
)

export type Invoice = Static<typeof Invoice>
export type Payment = Static<typeof Payment>
export type StaffPayment = Static<typeof StaffPayment>
export type Refund = Static<typeof Refund>
export type CheckoutPage = Static<typeof CheckoutPage>
export type WebhookEvent = Static<typeof WebhookEvent>
