import { beforeEach, describe, expect, test } from 'vitest'
import { back, balance, givenPaid, openPage, sendCard } from './pay.ts'
import { startPaymentsServer } from './server.ts'

const server = await startPaymentsServer()
const { api, given, payments, stripe } = server
const finance = api.as(await given.staff('finance'))

beforeEach(() => stripe.releaseWebhooks())

const refund = (paymentId: string, body: object = {}) =>
  finance.post(`/staff/payments/${paymentId}/refunds`, { reason: 'the client asked', ...body })

describe('a refund', () => {
  test('of a part, and then of the rest', async () => {
    const { invoice, payment } = await givenPaid(server)
    const part = await refund(payment.id, { amount: '500' })
    expect(part).toMatchObject({ status: 201, body: { amount: '500.00', currency: 'KGS', status: 'pending' } })
    await server.settle()
    expect(await shown(invoice)).toMatchObject({
      status: 'paid',
      paid_amount: '1500.00',
      refunded_amount: '500.00',
      payments: [{ status: 'completed', refund_amount: '500.00', refunds: [{ status: 'succeeded' }] }],
    })
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('-1000.00')
    expect(await payments.isPaid(server.db.kysely, invoice.orderId)).toBe(true)

    expect(await refund(payment.id)).toMatchObject({ status: 201, body: { amount: '1000.00' } })
    await server.settle()
    expect(await shown(invoice)).toMatchObject({
      refunded_amount: '1500.00',
      payments: [{ status: 'refunded', refund_reason: 'the client asked' }],
    })
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('0.00')
    expect(await balance(server, 'refunds', invoice.orderId)).toBe('0.00')
    expect(await payments.isPaid(server.db.kysely, invoice.orderId)).toBe(false)
    const told = server.told.filter(([name]) => name === 'payment.refunded').map(([, { amount }]) => amount)
    expect(told).toEqual(['500.00', '1000.00'])
    expect(await refund(payment.id)).toMatchObject({ status: 409, body: { code: 'payment.not_refundable' } })
  })

  test('of more than there is is refused, and of two at once that do not both fit, one', async () => {
    const { invoice, payment } = await givenPaid(server)
    const tooMuch = await refund(payment.id, { amount: '1500.01' })
    expect(tooMuch).toMatchObject({ status: 409, body: { code: 'payment.refund_too_large' } })
    expect(tooMuch.body.detail).toContain('1500.00 KGS')

    const both = await Promise.all(Array.from({ length: 4 }, () => refund(payment.id, { amount: '800.00' })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ refunded_amount: '800.00' })
  })

  test('is for finance alone, and needs a reason and an amount that is one', async () => {
    const { invoice, payment } = await givenPaid(server)
    const path = `/staff/payments/${payment.id}/refunds`
    const body = { reason: 'so' }
    expect((await api.post(path, body)).status).toBe(401)
    expect((await api.as(invoice.client).post(path, body)).status).toBe(403)
    expect((await api.as(await given.staff('support')).post(path, body)).status).toBe(403)
    expect((await finance.post(`/staff/payments/${invoice.id}/refunds`, body)).status).toBe(404)
    expect((await finance.post(path, {})).status).toBe(400)
    expect((await finance.post(path, { reason: ' ' })).status).toBe(400)
    expect((await refund(payment.id, { amount: '1.001' })).status).toBe(400)
    expect((await refund(payment.id, { amount: '-1' })).status).toBe(400)
    expect(await refund(payment.id, { amount: '0' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/amount' }] },
    })
  })

  test('of a payment that is not completed is refused', async () => {
    const { payment } = await openPage(server, await given.invoice())
    expect(await refund(payment.id)).toMatchObject({ status: 409, body: { code: 'payment.not_refundable' } })
  })

  test('under one Idempotency-Key happens once', async () => {
    const { invoice, payment } = await givenPaid(server)
    const headers = { 'idempotency-key': 'refund-once' }
    const send = () =>
      finance.post(`/staff/payments/${payment.id}/refunds`, { amount: '100.00', reason: 'twice sent' }, { headers })
    const [first, second] = [await send(), await send()]
    expect(second.body).toEqual(first.body)
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ refunded_amount: '100.00' })
  })

  test('that the bank returns is undone, and can be made again', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    await sendCard(page, '4000000000005126')
    await server.settle()
    await refund(page.payment.id)
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ refunded_amount: '1500.00', payments: [{ status: 'refunded' }] })
    stripe.settleLater()
    await server.settle()
    expect(await shown(invoice)).toMatchObject({
      refunded_amount: '0.00',
      payments: [{ status: 'completed', refund_amount: '0.00', refunds: [{ status: 'failed' }] }],
    })
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('-1500.00')
    expect(server.told.map(([name]) => name)).toContain('payment.refund_failed')
    expect((await refund(page.payment.id)).status).toBe(201)
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ refunded_amount: '1500.00' })
  })

  test('that the bank has yet to confirm is under way until it does', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    await sendCard(page, '4000000000007726')
    await server.settle()
    await refund(page.payment.id, { amount: '700.00' })
    await server.settle()
    expect((await shown(invoice)).payments[0].refunds).toMatchObject([{ status: 'processing' }])
    expect(await balance(server, 'refunds', invoice.orderId)).toBe('-700.00')
    expect((await refund(page.payment.id, { amount: '900.00' })).status).toBe(409)
    stripe.settleLater()
    await server.settle()
    expect((await shown(invoice)).payments[0].refunds).toMatchObject([{ status: 'succeeded' }])
    expect(await balance(server, 'refunds', invoice.orderId)).toBe('0.00')
  })

  test('that was made in Stripe’s own back office is booked too', async () => {
    const { invoice, payment } = await givenPaid(server)
    const { rows } = await server.db.pool.query('select stripe_payment_intent_id as id from payments where id = $1', [
      payment.id,
    ])
    await fetch(`${stripe.url}/v1/refunds`, {
      method: 'POST',
      headers: { authorization: `Bearer ${stripe.secretKey}` },
      body: new URLSearchParams({ payment_intent: rows[0].id, amount: '30000' }),
    })
    await server.settle()
    expect(await shown(invoice)).toMatchObject({
      refunded_amount: '300.00',
      payments: [{ refunds: [{ status: 'succeeded', amount: '300.00', reason: 'made at the gateway' }] }],
    })
  })
})

describe('money for an invoice that needs none goes back by itself', () => {
  test('two pages of one invoice that are both paid', async () => {
    const invoice = await given.invoice()
    const first = await openPage(server, invoice)
    await sendCard(first, '4000000000000002')
    await server.settle()
    stripe.holdWebhooks()
    const second = await openPage(server, invoice)
    expect(await sendCard(first)).toBe(303)
    expect(await sendCard(second)).toBe(303)
    stripe.releaseWebhooks()
    await server.settle()
    const { payments: made, refunded_amount, status } = await shown(invoice)
    expect({ status, refunded_amount }).toEqual({ status: 'paid', refunded_amount: '0.00' })
    expect(made.map((payment: { status: string }) => payment.status).sort()).toEqual(['completed', 'refunded'])
    expect(server.told.filter(([name]) => name === 'invoice.paid')).toHaveLength(1)
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('-1500.00')
  })

  test('an invoice that was cancelled while its page was being paid', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    stripe.holdWebhooks()
    await sendCard(page)
    await server.within((trx, call) =>
      payments.settleCancellation(trx, call, { orderId: invoice.orderId, reason: 'changed plans', refund: 'all' }),
    )
    stripe.releaseWebhooks()
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ status: 'cancelled', payments: [{ status: 'refunded' }] })
    expect(server.told.map(([name]) => name)).not.toContain('invoice.paid')
    expect(await payments.hasOpenMoney(server.db.kysely, { orderId: invoice.orderId })).toBe(false)
  })

  test('a page of a cancelled invoice closes', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    await server.within((trx, call) =>
      payments.settleCancellation(trx, call, { orderId: invoice.orderId, reason: 'changed plans', refund: 'all' }),
    )
    await server.settle()
    expect((await fetch(page.checkout_url)).status).toBe(410)
    expect(await shown(invoice)).toMatchObject({ status: 'cancelled', payments: [{ status: 'cancelled' }] })
  })

  test('a page that opens while its invoice is cancelled closes again', async () => {
    const invoice = await given.invoice()
    const hold = stripe.holdNext({ path: '/v1/checkout/sessions', method: 'POST' })
    const opening = api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    await hold.arrived
    await server.within((trx, call) =>
      payments.settleCancellation(trx, call, { orderId: invoice.orderId, reason: 'changed plans', refund: 'all' }),
    )
    hold.release()
    expect(await opening).toMatchObject({ status: 409, body: { code: 'invoice.not_payable' } })
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ status: 'cancelled', payments: [{ status: 'cancelled' }] })
  })
})

async function shown({ client, id }: Awaited<ReturnType<typeof given.invoice>>) {
  return (await api.as(client).get(`/invoices/${id}`)).body
}
