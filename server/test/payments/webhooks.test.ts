import { beforeEach, describe, expect, test } from 'vitest'
import { deliver, eventOf, intentFor, lastEvent, process, signatureOf, storedEvent } from './events.ts'
import { back, balance, givenPaid, openPage, sendCard } from './pay.ts'
import { startPaymentsServer } from './server.ts'

const server = await startPaymentsServer()
const { api, db, given, stripe } = server
const path = '/payments/webhooks/stripe'
const now = () => Math.floor(Date.now() / 1000)

beforeEach(() => stripe.releaseWebhooks())

describe('a signature', () => {
  const event = eventOf('customer.created', { id: 'cus_1' })
  const body = JSON.stringify(event)
  const refused: [string, () => Record<string, string>][] = [
    ['that is missing', () => ({})],
    ['that is empty', () => ({ 'stripe-signature': '' })],
    ['of another secret', () => ({ 'stripe-signature': signatureOf(server, body, { secret: 'whsec_other' }) })],
    ['of another body', () => ({ 'stripe-signature': signatureOf(server, `${body} `) })],
    ['older than 300 s', () => ({ 'stripe-signature': signatureOf(server, body, { at: now() - 302 }) })],
    ['from the future', () => ({ 'stripe-signature': signatureOf(server, body, { at: now() + 30 }) })],
    ['that says nothing', () => ({ 'stripe-signature': 't=now,v1=abc' })],
  ]

  test.each(refused)('%s gets 400 and writes nothing', async (_how, headers) => {
    const before = await rowCounts()
    const answer = await api.post(path, body, { headers: headers() })
    expect(answer).toMatchObject({ status: 400, body: { code: 'webhook.bad_signature' } })
    expect(await rowCounts()).toEqual(before)
  })

  test('that is right, and up to 300 s old, is taken', async () => {
    expect(await deliver(server, event, { at: now() - 298 })).toMatchObject({ status: 200, body: { received: true } })
    expect(await storedEvent(server, event.id)).toMatchObject({ event_type: 'customer.created', processed: false })
    await server.runJobs()
    expect(await storedEvent(server, event.id)).toMatchObject({ processed: true, error_message: '' })
  })

  test('of something that is no event gets 400', async () => {
    expect((await deliver(server, { hello: 'there' })).status).toBe(400)
    expect((await deliver(server, [])).status).toBe(400)
    const broken = '{"id": '
    const headers = { 'stripe-signature': signatureOf(server, broken) }
    expect((await api.post(path, broken, { headers })).status).toBe(400)
  })
})

describe('an event', () => {
  test('that arrives twenty times at once has one effect', async () => {
    const invoice = await given.invoice()
    const { payment } = await openPage(server, invoice)
    const event = eventOf('payment_intent.succeeded', intentFor(payment, { id: 'pi_twenty' }))
    stripe.holdWebhooks()
    const answers = await Promise.all(Array.from({ length: 20 }, () => deliver(server, event)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    await Promise.all([server.runJobs(), server.runJobs()])
    expect(await shownInvoice(invoice)).toMatchObject({ status: 'paid', payments: [{ status: 'completed' }] })
    expect(server.told.filter(([name]) => name === 'invoice.paid')).toHaveLength(1)
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('-1500.00')
    await atGateway(payment, 'pi_twenty')
  })

  test('in any order leads to the same end', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    stripe.holdWebhooks()
    await sendCard(page, '4000000000000002')
    await sendCard(page)
    stripe.releaseWebhooks('reversed')
    await server.settle()
    expect(await shownInvoice(invoice)).toMatchObject({
      status: 'paid',
      payments: [{ status: 'completed', error_message: '' }],
    })
  })

  test('that failed and comes after the money changes nothing', async () => {
    const { invoice, payment } = await givenPaid(server)
    const intent = { ...intentFor({ ...payment, amount: '1500.00' }), last_payment_error: { message: 'Declined.' } }
    for (const type of ['payment_intent.payment_failed', 'payment_intent.canceled', 'payment_intent.processing']) {
      expect(await process(server, eventOf(type, intent))).toMatchObject({ processed: true })
    }
    const metadata = { payment_id: payment.id }
    await process(server, eventOf('checkout.session.expired', { id: 'cs_1', metadata, payment_intent: null }))
    expect(await shownInvoice(invoice)).toMatchObject({ status: 'paid', payments: [{ status: 'completed' }] })
    expect(server.told.map(([name]) => name)).toEqual(['invoice.paid'])
  })

  test('that arrives before our own call was answered', async () => {
    const invoice = await given.invoice()
    const hold = stripe.holdNext({ path: '/v1/checkout/sessions', method: 'POST' })
    const opening = api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    await hold.arrived
    const payment = await onlyPayment(invoice)
    await process(server, eventOf('payment_intent.succeeded', intentFor(payment, { id: 'pi_early' })))
    hold.release()
    expect(await opening).toMatchObject({ status: 409, body: { code: 'invoice.not_payable' } })
    expect(await shownInvoice(invoice)).toMatchObject({ status: 'paid', payments: [{ status: 'completed' }] })
    await atGateway(payment, 'pi_early')
  })

  test('of an unknown kind, or about somebody else’s payment, is noted and nothing more', async () => {
    const stranger = intentFor({ id: '01890000-0000-7000-8000-000000000000', amount: '1.00' })
    const events = [
      eventOf('invoice.finalized', { id: 'in_1' }),
      eventOf('constructor', { id: 'x' }),
      eventOf('payment_intent.succeeded', stranger),
      eventOf('payment_intent.succeeded', { ...stranger, metadata: { payment_id: 'not-an-id' } }),
      eventOf('charge.refunded', { id: 'ch_1', payment_intent: 'pi_none', metadata: {}, amount_refunded: 1 }),
    ]
    for (const event of events) expect(await process(server, event)).toMatchObject({ processed: true })
    expect(server.told).toEqual([])
  })

  test('that says pending waits for the bank', async () => {
    const invoice = await given.invoice()
    const { payment } = await openPage(server, invoice)
    await process(server, eventOf('payment_intent.processing', intentFor(payment)))
    expect(await onlyPayment(invoice)).toMatchObject({ status: 'processing' })
    expect(await shownInvoice(invoice)).toMatchObject({ status: 'sent' })
  })
})

describe('what we did not ask for is quarantined, not booked', () => {
  const wrong: [string, object, object, RegExp][] = [
    ['amount', { amount_received: 1 }, {}, /taken 1, asked for 150000/],
    ['currency', { currency: 'usd' }, {}, /taken in USD, asked for KGS/],
    ['account', {}, { account: 'acct_other' }, /on the account acct_other/],
  ]

  test.each(wrong)('another %s', async (_what, change, more, reason) => {
    const invoice = await given.invoice()
    const { payment } = await openPage(server, invoice)
    await process(server, eventOf('payment_intent.succeeded', { ...intentFor(payment), ...change }, more))
    expect(await shownInvoice(invoice)).toMatchObject({ status: 'sent', paid_amount: '0.00' })
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('0.00')
    expect(server.told).toMatchObject([['payment.quarantined', { reason: expect.stringMatching(reason) }]])

    const finance = await given.staff('finance')
    const { body } = await api.as(finance).get('/staff/payments?status=quarantined')
    expect(body.items[0]).toMatchObject({ id: payment.id, quarantined_reason: expect.stringMatching(reason) })

    const again = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    expect(again).toMatchObject({ status: 409, body: { code: 'invoice.payment_under_review' } })
  })

  test('and staff who have settled it let the invoice be paid again', async () => {
    const invoice = await given.invoice()
    const { payment } = await openPage(server, invoice)
    await process(server, eventOf('payment_intent.succeeded', { ...intentFor(payment), amount_received: 1 }))
    const dismiss = `/staff/payments/${payment.id}/dismiss`
    expect((await api.post(dismiss)).status).toBe(401)
    expect((await api.as(invoice.client).post(dismiss)).status).toBe(403)
    const finance = api.as(await given.staff('finance'))
    expect(await finance.post(dismiss)).toMatchObject({ status: 200, body: { status: 'cancelled' } })
    expect(await finance.post(dismiss)).toMatchObject({ status: 409, body: { code: 'payment.not_quarantined' } })
    const page = await openPage(server, invoice)
    expect(await sendCard(page)).toBe(303)
    await server.settle()
    expect(await shownInvoice(invoice)).toMatchObject({ status: 'paid' })
  })
})

describe('an event that cannot be booked', () => {
  test('keeps its error and its count, and staff can have it tried again', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    stripe.holdWebhooks()
    await sendCard(page, '4000000000000259')
    stripe.settleLater()
    const dispute = await lastEvent(server, 'charge.dispute.created')
    await stripe.deliverAgain(dispute)
    await server.runJobs()
    const stored = await storedEvent(server, dispute)
    const error_message = expect.stringContaining('before it is booked')
    expect(stored).toMatchObject({ processed: false, retry_count: 1, error_message })

    const finance = api.as(await given.staff('finance'))
    const listed = await finance.get('/staff/webhook-events?processed=false')
    expect(listed.body.items).toMatchObject([{ stripe_event_id: dispute, retry_count: 1, error_message }])
    const retry = `/staff/webhook-events/${stored?.id}/retry`
    expect((await api.post(retry)).status).toBe(401)
    expect((await api.as(invoice.client).post(retry)).status).toBe(403)
    expect((await api.as(await given.staff('moderator')).post(retry)).status).toBe(403)

    stripe.releaseWebhooks()
    await server.settle()
    expect(await finance.post(retry)).toMatchObject({ status: 200, body: { id: stored?.id } })
    await server.runJobs()
    expect(await storedEvent(server, dispute)).toMatchObject({ processed: true, retry_count: 1, error_message: '' })
    expect(await finance.post(retry)).toMatchObject({ status: 409, body: { code: 'webhook_event.already_processed' } })
    expect(await balance(server, 'chargebacks', invoice.orderId)).toBe('1500.00')

    const done = await finance.get('/staff/webhook-events?processed=true&limit=100')
    expect(done.body.items.map(({ id }: { id: string }) => id)).toContain(stored?.id)
    expect((await finance.post(`/staff/webhook-events/${invoice.id}/retry`)).status).toBe(404)
    expect((await finance.get('/staff/webhook-events?processed=perhaps')).status).toBe(400)
    expect((await api.as(invoice.client).get('/staff/webhook-events')).status).toBe(403)
  })
})

type Owner = Awaited<ReturnType<typeof given.invoice>>

async function shownInvoice({ client, id }: Owner) {
  return (await api.as(client).get(`/invoices/${id}`)).body
}

async function onlyPayment(invoice: Owner) {
  return db.kysely.selectFrom('payments').selectAll().where('invoice_id', '=', invoice.id).executeTakeFirstOrThrow()
}

async function rowCounts() {
  const { rows } = await db.pool.query(`select
    (select count(*) from stripe_webhook_events) as events,
    (select count(*) from graphile_worker._private_jobs) as jobs,
    (select count(*) from audit_log) as changes`)
  return rows[0]
}

/** The event was made up, so the sandbox knows nothing of the money: the nightly comparison must not look for it. */
async function atGateway(payment: { id: string }, intent: string) {
  await db.pool.query(
    `update payments set processed_at = now() - interval '9 days' where id = $1 and stripe_payment_intent_id = $2`,
    [payment.id, intent],
  )
}
