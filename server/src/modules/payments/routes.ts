import { type App, scopes } from '../../platform/http/index.ts'
import { checkout } from './checkout.ts'
import type { Context } from './context.ts'
import { readEarnings, readStatement } from './earnings.ts'
import { earningsSpec, statementSpec } from './earnings-schema.ts'
import * as payoutSpec from './payout-account-schema.ts'
import {
  deletePayoutAccount,
  putPayoutAccount,
  readPayoutAccount,
  readPayoutNumber,
  restorePayoutAccount,
} from './payout-accounts.ts'
import { sendInvoicePdf } from './pdf/invoice-pdf.ts'
import { getInvoice, getPayment, listOwnInvoices, listPaymentsForStaff, listWebhookEvents } from './read.ts'
import { receiveWebhook } from './receive-webhook.ts'
import * as spec from './route-specs.ts'
import { dismissPayment, refundPayment, retryEvent } from './staff.ts'

export function paymentRoutes(app: App, context: Context): void {
  invoicesAndPayments(app, context)
  payoutAccounts(app, context)
}

function invoicesAndPayments(app: App, context: Context): void {
  const { anyone, providers, staff, users } = scopes(app, 'Payments')

  users.get('/invoices', spec.listInvoices, ({ call, query }) => listOwnInvoices(context, call, query))
  users.get('/invoices/:id', spec.getInvoice, ({ call, params }) => getInvoice(context, call, params.id))
  users.get('/invoices/:id/pdf', spec.getInvoicePdf, ({ call, params, reply }) =>
    sendInvoicePdf(context, call, params.id, reply),
  )
  users.post('/invoices/:id/checkout', spec.checkout, ({ body, call, params }) =>
    checkout(context, call, params.id, body),
  )
  users.get('/payments/:id', spec.getPayment, ({ call, params }) => getPayment(context, call, params.id))

  providers.get('/profile/provider/earnings', earningsSpec, ({ call }) => readEarnings(context, call))
  providers.get('/profile/provider/earnings/movements', statementSpec, ({ call, query }) =>
    readStatement(context, call, query),
  )

  anyone.post('/payments/webhooks/stripe', spec.receiveWebhook, ({ call, request }) =>
    receiveWebhook(context, call, request.rawBody, headerOf(request.headers['stripe-signature'])),
  )

  staff('finance').get('/staff/payments', spec.listStaffPayments, ({ call, query }) =>
    listPaymentsForStaff(context, call, query),
  )
  staff('finance').post('/staff/payments/:id/refunds', spec.refund, ({ body, call, params }) =>
    refundPayment(context, call, params.id, body),
  )
  staff('finance').post('/staff/payments/:id/dismiss', spec.dismissPayment, ({ call, params }) =>
    dismissPayment(context, call, params.id),
  )
  staff('finance').get('/staff/webhook-events', spec.listWebhookEvents, ({ call, query }) =>
    listWebhookEvents(context, call, query),
  )
  staff('finance').post('/staff/webhook-events/:id/retry', spec.retryEvent, ({ call, params }) =>
    retryEvent(context, call, params.id),
  )
}

function payoutAccounts(app: App, context: Context): void {
  const { providers, staff } = scopes(app, 'Payments')
  const account = '/profile/provider/payout-account'

  providers.get(account, payoutSpec.getPayoutAccount, ({ call }) => readPayoutAccount(context, call.actor.providerId))
  providers.put(account, payoutSpec.putPayoutAccount, ({ body, call }) => putPayoutAccount(context, call, body))
  providers.delete(account, payoutSpec.deletePayoutAccount, ({ call }) => deletePayoutAccount(context, call))
  providers.post(`${account}/restore`, payoutSpec.restorePayoutAccount, ({ call }) =>
    restorePayoutAccount(context, call),
  )
  staff('finance').get('/staff/providers/:id/payout-account', payoutSpec.getPayoutAccountForStaff, ({ params }) =>
    readPayoutAccount(context, params.id),
  )
  staff('finance').get('/staff/providers/:id/payout-account/number', payoutSpec.getPayoutNumber, ({ call, params }) =>
    readPayoutNumber(context, call, params.id),
  )
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(',') : value
}
