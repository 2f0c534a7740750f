import { Type } from 'typebox'
import {
  AmountInput,
  Bytes,
  Exactly,
  Id,
  IdParams,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
} from '../../platform/http/index.ts'
import { paymentErrors } from './errors.ts'
import { paymentMachine } from './machine.ts'
import {
  CheckoutPage,
  Invoice,
  InvoiceStatus,
  Payment,
  Refund,
  StaffPayment,
  type CheckoutPage as TCheckoutPage,
  type Refund as TRefund,
  WebhookEvent,
} from './schema.ts'

export const listInvoices = {
  summary: 'List my invoices, newest first',
  description: 'Those to pay and those to be paid for; finance staff see all.',
  query: Exactly({ ...pageParameters, status: Type.Optional(InvoiceStatus), order_id: Type.Optional(Id) }),
  response: { 200: PageOf(Invoice) },
} satisfies RouteSpec

export const getInvoice = {
  summary: 'Show an invoice with its payments',
  params: IdParams,
  response: { 200: Invoice },
} satisfies RouteSpec

export const getInvoicePdf = {
  summary: 'An invoice as a document to print or to keep',
  description: 'PDF, in the language of whoever asks. Names the operator as the settings `operator.…` say.',
  params: IdParams,
  produces: ['application/pdf'],
  response: { 200: Bytes },
  limitPerMinute: 60,
} satisfies RouteSpec

export const checkout = {
  summary: 'Open the page on which an invoice is paid',
  description:
    'While a page of the invoice is open, it is handed out again. Both addresses have to be http(s) on this site, ' +
    'on a site that may call this API, or on this machine while the server runs on it.',
  params: IdParams,
  body: Exactly({ success_url: Text(2_000), cancel_url: Text(2_000) }),
  response: { 201: CheckoutPage },
  errors: [
    paymentErrors.notPayable,
    paymentErrors.underReview,
    paymentErrors.checkoutBusy,
    paymentErrors.notChargeable,
    paymentErrors.gatewayUnavailable,
  ],
  location: (page: TCheckoutPage) => `/api/v1/payments/${page.payment.id}`,
} satisfies RouteSpec

export const getPayment = {
  summary: 'Show a payment',
  description: 'For who pays, and finance staff.',
  params: IdParams,
  response: { 200: Payment },
} satisfies RouteSpec

export const receiveWebhook = {
  summary: 'Take an event from Stripe',
  description: 'Signed with the `Stripe-Signature` header. Stored once, answered, and booked by a job.',
  body: Type.Object({}, { additionalProperties: true }),
  response: { 200: Exactly({ received: Type.Boolean() }) },
  errors: [paymentErrors.badSignature],
  limitPerMinute: 6_000,
} satisfies RouteSpec

export const listStaffPayments = {
  summary: 'List payments, newest first',
  query: Exactly({
    ...pageParameters,
    status: Type.Optional(OneOf([...paymentMachine.states, 'quarantined'])),
  }),
  response: { 200: PageOf(StaffPayment) },
} satisfies RouteSpec

export const refund = {
  summary: 'Refund a payment',
  description: 'Everything that is left, or `amount` of it. The gateway is asked by a job.',
  params: IdParams,
  body: Exactly({ amount: Type.Optional(AmountInput), reason: Text(500) }),
  response: { 201: Refund },
  errors: [paymentErrors.notRefundable, paymentErrors.refundTooLarge],
  location: (refund: TRefund) => `/api/v1/payments/${refund.payment_id}`,
} satisfies RouteSpec

export const dismissPayment = {
  summary: 'Give up a quarantined payment that was settled at the gateway',
  description: 'The invoice can then be paid again.',
  params: IdParams,
  response: { 200: StaffPayment },
  errors: [paymentErrors.notQuarantined],
} satisfies RouteSpec

export const listWebhookEvents = {
  summary: 'List events from Stripe, newest first',
  query: Exactly({ ...pageParameters, processed: Type.Optional(Type.Boolean()) }),
  response: { 200: PageOf(WebhookEvent) },
} satisfies RouteSpec

export const retryEvent = {
  summary: 'Book an event from Stripe again that failed',
  params: IdParams,
  response: { 200: WebhookEvent },
  errors: [paymentErrors.alreadyProcessed],
} satisfies RouteSpec
