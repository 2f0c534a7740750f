import { setTimeout as wait } from 'node:timers/promises'
import { type Body, type Caller, expectThat, type Person, reach, UnexpectedAnswer } from './caller.ts'

const testCard = { card_number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123' }

/** Opens the payment page of an invoice, pays on it by a plain form as a browser would, and waits for the webhook. */
export async function payInvoice(call: Caller, client: Person, invoiceId: string, home: string): Promise<Body> {
  const returnTo = { success_url: `${home}/?paid=1`, cancel_url: `${home}/?paid=0` }
  const { checkout_url, payment } = await call(client, 'POST', `/invoices/${invoiceId}/checkout`, 201, returnTo)
  expectThat('the payment', payment.status, 'pending')
  await submitCard(call, checkout_url, returnTo.success_url)

  const invoice = await settled(call, client, invoiceId)
  call.narrator.request('GET', `/invoices/${invoiceId}`, client.name, undefined)
  call.narrator.answer(200, invoice)
  expectThat('the invoice', invoice.status, 'paid')
  return invoice
}

async function submitCard(call: Caller, page: string, successUrl: string): Promise<void> {
  const { narrator } = call
  narrator.request('GET', page, 'the client’s browser', undefined)
  const shown = await reach(page)
  const html = await shown.text()
  const missing = Object.keys(testCard).filter((field) => !html.includes(`name="${field}"`))
  narrator.answer(shown.status, `a form with ${Object.keys(testCard).join(', ')}`)
  if (missing.length > 0) throw new UnexpectedAnswer(`the payment page has no field ${missing.join(', ')}`)

  const target = new URL(/<form[^>]*\saction="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? page, page)
  narrator.request('POST', target.href, 'the client’s browser', testCard)
  const answer = await reach(target.href, { method: 'POST', body: new URLSearchParams(testCard), redirect: 'manual' })
  const location = answer.headers.get('location')
  narrator.answer(answer.status, { location })
  expectThat('where the payment page leads', location, successUrl)
}

/** Stripe tells us by a webhook, which a job books: that takes a moment. */
async function settled(call: Caller, client: Person, invoiceId: string): Promise<Body> {
  for (let tries = 0; tries < 100; tries++) {
    const invoice = await call.quietly(client, `/invoices/${invoiceId}`)
    if (invoice.status !== 'sent') return invoice
    await wait(200)
  }
  throw new UnexpectedAnswer('the invoice was not paid 20 seconds after its payment: does a worker run?')
}
