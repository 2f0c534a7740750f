import { expect } from 'vitest'
import type { GivenInvoice } from '../harness/given/payments.ts'
import type { PaymentsServer } from './server.ts'

export const back = { success_url: 'http://localhost:3000/paid', cancel_url: 'http://localhost:3000/not-paid' }

/** Opens the payment page as the client. */
export async function openPage({ api }: PaymentsServer, invoice: GivenInvoice) {
  const { body, status } = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
  expect(status).toBe(201)
  return body
}

/** Sends the form of the payment page. @returns its HTTP status: 303 when paid */
export async function sendCard(page: { checkout_url: string }, card = '4242424242424242'): Promise<number> {
  const body = new URLSearchParams({ card_number: card, exp_month: '12', exp_year: '2034', cvc: '123' })
  return (await fetch(page.checkout_url, { method: 'POST', body, redirect: 'manual' })).status
}

/** An invoice that is paid, and its payment. */
export async function givenPaid(
  server: PaymentsServer,
  options: Parameters<PaymentsServer['given']['invoice']>[0] = {},
) {
  const invoice = await server.given.invoice(options)
  const page = await openPage(server, invoice)
  expect(await sendCard(page)).toBe(303)
  await server.settle()
  return { invoice, payment: page.payment as { id: string } }
}

/** What is on an account, over all movements of an order or all there are. Debits are positive. */
export async function balance({ db }: PaymentsServer, account: string, orderId?: string): Promise<string> {
  const { rows } = await db.pool.query(
    `select coalesce(sum(amount), 0)::numeric(12, 2) as total
     from ledger_entries entry join ledger_transactions movement on movement.id = entry.transaction_id
     where account = $1::ledger_account and ($2::uuid is null or movement.order_id = $2)`,
    [account, orderId ?? null],
  )
  return rows[0].total
}
