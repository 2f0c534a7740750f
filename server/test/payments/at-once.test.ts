import { expect, test } from 'vitest'
import { balance, openPage, sendCard } from './pay.ts'
import { startPaymentsServer } from './server.ts'

const server = await startPaymentsServer()
const { api, given, payments, stripe } = server

test('paying, cancelling, accepting and refunding at the same moment lose and double nothing', async () => {
  const finance = api.as(await given.staff('finance'))
  const invoices = await Promise.all(Array.from({ length: 10 }, () => given.invoice()))
  stripe.holdWebhooks()
  const pages = await Promise.all(invoices.map((invoice) => openPage(server, invoice)))
  for (const page of pages) await sendCard(page)
  stripe.releaseWebhooks()
  await stripe.allDelivered()

  await Promise.all([
    server.runJobs(),
    ...invoices.map(({ orderId }, n) =>
      server.within((trx, call) =>
        n % 2 === 0
          ? payments.settleCancellation(trx, call, { orderId, reason: 'changed plans', refund: 'all' })
          : payments.settleAcceptance(trx, call, { orderId }),
      ),
    ),
    ...pages.map(({ payment }) =>
      finance.post(`/staff/payments/${payment.id}/refunds`, { amount: '1000.00', reason: 'at the same moment' }),
    ),
  ])
  await server.settle()
  await server.settle()

  expect(await balance(server, 'refunds')).toBe('0.00')
  for (const [n, invoice] of invoices.entries()) {
    const { body } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(['completed', 'refunded']).toContain(body.payments[0].status)
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('0.00')
    if (n % 2 === 0) expect(body.payments).toMatchObject([{ status: 'refunded', refund_amount: '1500.00' }])
  }
})
