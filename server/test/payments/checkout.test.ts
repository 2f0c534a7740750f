import { describe, expect, test } from 'vitest'
import { back, balance, givenPaid, openPage, sendCard } from './pay.ts'
import { startPaymentsServer } from './server.ts'

const server = await startPaymentsServer()
const { api, given, payments, stripe } = server

describe('paying an invoice', () => {
  test('opens a page, and the webhook makes the invoice paid and the payment completed', async () => {
    const invoice = await given.invoice({ lines: { bid: '1500.00', addons: '300.00' } })
    const opened = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    expect(opened.status).toBe(201)
    expect(opened.headers.location).toBe(`/api/v1/payments/${opened.body.payment.id}`)
    expect(opened.body.checkout_url).toBe(opened.body.payment.checkout_url)
    expect(opened.body.payment).toMatchObject({ invoice_id: invoice.id, amount: '1800.00', status: 'pending' })

    expect(await sendCard(opened.body)).toBe(303)
    await server.settle()
    const { body } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(body).toMatchObject({ status: 'paid', paid_amount: '1800.00', allowed_actions: [] })
    expect(body.paid_date).not.toBeNull()
    expect(body.payments).toHaveLength(1)
    expect(body.payments[0]).toMatchObject({ status: 'completed', captured_amount: '1800.00', checkout_url: null })
    expect(await payments.isPaid(server.db.kysely, invoice.orderId)).toBe(true)
    expect(server.told.map(([event]) => event)).toEqual(['invoice.paid'])
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('-1800.00')
    // 2.9 % and 0.30, as the sandbox takes.
    expect(await balance(server, 'gateway_fees')).toBe('52.50')
  })

  test('is asked for in a language that Stripe speaks', async () => {
    const invoice = await given.invoice()
    const kyrgyz = { headers: { 'accept-language': 'ky' } }
    const opened = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back, kyrgyz)
    expect(opened.status).toBe(201)
    const session = await fetch(`${stripe.url}/v1/checkout/sessions?limit=1`, {
      headers: { authorization: `Bearer ${stripe.secretKey}` },
    })
    expect(await session.json()).toMatchObject({ data: [{ locale: 'ru' }] })
  })

  test('can be tried again where Stripe refuses to know the client', async () => {
    const invoice = await given.invoice()
    stripe.failNext({ path: '/v1/customers', method: 'POST', answer: 400, after: 'before' })
    expect(await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)).toMatchObject({
      status: 503,
      body: { code: 'payment.gateway_unavailable' },
    })
    await openPage(server, invoice)
  })

  test('hands out the open page again, also under another Idempotency-Key', async () => {
    const invoice = await given.invoice()
    const first = await openPage(server, invoice)
    const second = await openPage(server, invoice)
    expect(second).toEqual(first)
    const keyed = () =>
      api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back, { headers: { 'idempotency-key': 'one' } })
    const [third, fourth] = [await keyed(), await keyed()]
    expect(third.body.checkout_url).toBe(first.checkout_url)
    expect(fourth.body).toEqual(third.body)
    expect(fourth.headers['idempotency-replayed']).toBe('true')
  })

  test('two at once get one page and one payment', async () => {
    const invoice = await given.invoice()
    const pages = await Promise.all(
      Array.from({ length: 6 }, () => api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)),
    )
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(pages.map(({ body }) => body.checkout_url)).size).toBe(1)
    const { body } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(body.payments).toHaveLength(1)
  })

  test('an expired page makes room for a new one', async () => {
    const invoice = await given.invoice()
    const first = await openPage(server, invoice)
    stripe.expire(sessionOf(first))
    await server.settle()
    const second = await openPage(server, invoice)
    expect(second.checkout_url).not.toBe(first.checkout_url)
    const { body } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(body.payments.map(({ status }: { status: string }) => status)).toEqual(['pending', 'cancelled'])
  })

  test('a page whose time is over is asked about before another is opened', async () => {
    const invoice = await given.invoice()
    const first = await openPage(server, invoice)
    stripe.holdWebhooks()
    await sendCard(first)
    await server.db.pool.query(`update payments set expires_at = now() where id = $1`, [first.payment.id])
    const again = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    expect(again).toMatchObject({ status: 409, body: { code: 'invoice.not_payable' } })
    stripe.releaseWebhooks()
    await server.settle()
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('-1500.00')
  })
})

describe('a page is not opened', () => {
  test('for a visitor, a stranger, the provider or staff', async () => {
    const invoice = await given.invoice()
    const path = `/invoices/${invoice.id}/checkout`
    expect((await api.post(path, back)).status).toBe(401)
    expect((await api.as(await given.client()).post(path, back)).status).toBe(404)
    expect((await api.as(invoice.provider).post(path, back)).status).toBe(403)
    expect((await api.as(await given.staff('finance')).post(path, back)).status).toBe(403)
    expect((await api.as(invoice.client).post(`/invoices/${invoice.orderId}/checkout`, back)).status).toBe(404)
  })

  test('for an invoice that is paid or cancelled', async () => {
    const { invoice } = await givenPaid(server)
    const paid = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    expect(paid).toMatchObject({ status: 409, body: { code: 'invoice.not_payable' } })

    const other = await given.invoice()
    await server.within((trx, call) =>
      payments.settleCancellation(trx, call, { orderId: other.orderId, reason: 'changed plans', refund: 'all' }),
    )
    const cancelled = await api.as(other.client).post(`/invoices/${other.id}/checkout`, back)
    expect(cancelled).toMatchObject({ status: 409, body: { code: 'invoice.not_payable' } })
  })

  test('with a version that is stale', async () => {
    const invoice = await given.invoice()
    const headers = { 'if-match': '"20200101T000000000000-x"' }
    const answer = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back, { headers })
    expect(answer.status).toBe(412)
  })

  test('with bodies that are wrong', async () => {
    const invoice = await given.invoice()
    const post = (body: unknown) => api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, body)
    for (const body of [
      {},
      { success_url: back.success_url },
      { ...back, amount: '1.00' },
      { ...back, success_url: 1 },
    ]) {
      expect((await post(body)).status, JSON.stringify(body)).toBe(400)
    }
  })

  test('that leads back to no secure address', async () => {
    const invoice = await given.invoice()
    const post = (success_url: string) =>
      api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, { ...back, success_url })
    const unfit = [
      'http://shop.example/paid',
      'http://localhost:3000@shop.example/',
      'javascript:alert(1)',
      'ftp://localhost/',
      '/paid',
      'paid',
    ]
    for (const url of unfit) {
      const { body, status } = await post(url)
      expect(status, url).toBe(422)
      expect(body.errors[0].pointer).toBe('/success_url')
    }
    expect((await post('http://127.0.0.1:5173/paid?session={CHECKOUT_SESSION_ID}')).status).toBe(201)
    expect((await post('https://shop.example/paid')).status).toBe(201)
  })

  test('for an amount that the gateway does not take', async () => {
    const invoice = await given.invoice({ lines: { bid: '0.10' } })
    const answer = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    expect(answer).toMatchObject({ status: 422, body: { code: 'invoice.not_chargeable' } })
  })
})

describe('a payment', () => {
  test('is seen by who pays and by finance', async () => {
    const { invoice, payment } = await givenPaid(server)
    const path = `/payments/${payment.id}`
    const own = await api.as(invoice.client).get(path)
    expect(own).toMatchObject({ status: 200, body: { status: 'completed', refunds: [] } })
    expect(own.body.gateway_request).toBeUndefined()
    expect((await api.as(await given.staff('finance')).get(path)).status).toBe(200)
    expect((await api.as(invoice.provider).get(path)).status).toBe(404)
    expect((await api.as(await given.client()).get(path)).status).toBe(404)
    expect((await api.get(path)).status).toBe(401)
  })

  test('shows the provider that it was made, and not how', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    await sendCard(page, '4000000000009995')
    await server.settle()
    const { body } = await api.as(invoice.provider).get(`/invoices/${invoice.id}`)
    expect(body.payments[0]).toMatchObject({
      status: 'failed',
      error_message: '',
      checkout_url: null,
      expires_at: null,
    })
  })
})

describe('a declined card', () => {
  const declines = {
    '4000000000000002': /declined/,
    '4000000000009995': /insufficient funds/,
    '4000000000009987': /declined/,
    '4000000000009979': /declined/,
    '4000000000000069': /expired/,
    '4000000000000127': /security code/,
    '4000000000000119': /processing your card/,
    '4000000000006975': /declined/,
    '4100000000000019': /declined/,
  }

  test.each(Object.entries(declines))('%s leaves the invoice payable', async (card, message) => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    expect(await sendCard(page, card)).toBe(402)
    await server.settle()
    const { body } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(body).toMatchObject({ status: 'sent', paid_amount: '0.00', allowed_actions: ['checkout'] })
    expect(body.payments[0]).toMatchObject({ status: 'failed', error_message: expect.stringMatching(message) })
    expect(server.told).toMatchObject([['payment.failed', { invoice_id: invoice.id }]])
  })

  test('and then a good one on the same page pays', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    await sendCard(page, '4000000000000002')
    await server.settle()
    expect(await sendCard(page)).toBe(303)
    await server.settle()
    const { body } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(body.status).toBe('paid')
    expect(body.payments).toMatchObject([{ status: 'completed', error_message: '' }])
  })

  test('and then another page closes the first', async () => {
    const invoice = await given.invoice()
    const first = await openPage(server, invoice)
    await sendCard(first, '4000000000000002')
    await server.settle()
    const second = await openPage(server, invoice)
    await server.settle()
    expect((await fetch(first.checkout_url)).status).toBe(410)
    expect(await sendCard(second)).toBe(303)
    await server.settle()
    const { body } = await api.as(invoice.client).get(`/invoices/${invoice.id}`)
    expect(body.payments.map(({ status }: { status: string }) => status)).toEqual(['completed', 'failed'])
  })
})

function sessionOf(page: { checkout_url: string }): string {
  return page.checkout_url.split('/').at(-1) as string
}
