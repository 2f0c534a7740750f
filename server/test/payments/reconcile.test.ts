import { beforeEach, describe, expect, test } from 'vitest'
import { checkLedger } from '../../src/modules/payments/index.ts'
import type { GivenInvoice } from '../harness/given/payments.ts'
import { back, balance, givenPaid, openPage, sendCard } from './pay.ts'
import { startPaymentsServer } from './server.ts'

const server = await startPaymentsServer({ timeout: 1_500 })
const { api, db, given, stripe } = server

beforeEach(() => stripe.releaseWebhooks())

/** Has the reconciler find what nothing has happened to for a while, as it does every minute. */
async function reconcile() {
  for (const table of ['stored.payments', 'refunds']) {
    await db.pool.query(`alter table ${table} disable trigger user`)
    await db.pool.query(
      `update ${table} set updated_at = now() - interval '1 hour' where status in ('pending', 'processing')`,
    )
    await db.pool.query(`alter table ${table} enable trigger user`)
  }
  await db.pool.query(
    `update graphile_worker._private_jobs set run_at = now() where locked_at is null and attempts > 0`,
  )
  await db.pool.query(`select graphile_worker.add_job('payments.reconcile', '{}')`)
  await server.settle()
}

describe('a page whose opening was not answered', () => {
  test.each(['timeout', 500] as const)('(%s, after it took effect) is found again', async (answer) => {
    const invoice = await given.invoice()
    stripe.failNext({ path: '/v1/checkout/sessions', method: 'POST', answer })
    const opened = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    expect(opened).toMatchObject({ status: 503, body: { code: 'payment.gateway_unavailable' } })
    expect(opened.headers['retry-after']).toBeDefined()
    expect((await shown(invoice)).payments).toMatchObject([{ status: 'processing', checkout_url: null }])

    await reconcile()
    const [payment] = (await shown(invoice)).payments
    expect(payment.checkout_url).not.toBeNull()
    const page = await openPage(server, invoice)
    expect(page.checkout_url).toBe(payment.checkout_url)
    expect(await sendCard(page)).toBe(303)
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ status: 'paid', payments: [{ status: 'completed' }] })
    expect(await sessionsAtGateway(invoice)).toBe(1)
  })

  test('because the connection broke is asked for again at once, under the same key', async () => {
    const invoice = await given.invoice()
    stripe.failNext({ path: '/v1/checkout/sessions', method: 'POST', answer: 'reset' })
    await openPage(server, invoice)
    expect(await sessionsAtGateway(invoice)).toBe(1)
  })

  test('is found by the client who asks again', async () => {
    const invoice = await given.invoice()
    stripe.failNext({ path: '/v1/checkout/sessions', method: 'POST', answer: 'timeout' })
    await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    const page = await openPage(server, invoice)
    expect(await sendCard(page)).toBe(303)
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ status: 'paid', payments: [{ status: 'completed' }] })
    expect(await sessionsAtGateway(invoice)).toBe(1)
  })

  test('and that was never opened is opened then', async () => {
    const invoice = await given.invoice()
    stripe.failNext({ path: '/v1/checkout/sessions', method: 'POST', answer: 503, after: 'before' })
    expect((await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)).status).toBe(503)
    await reconcile()
    expect((await shown(invoice)).payments[0].checkout_url).not.toBeNull()
  })

  test('is not waited for when the customer could not be made', async () => {
    const invoice = await given.invoice()
    stripe.failNext({ path: '/v1/customers', method: 'POST', answer: 'timeout' })
    const opened = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
    expect(opened.status).toBe(503)
    expect((await shown(invoice)).payments).toEqual([])
    await openPage(server, invoice)
  })
})

describe('a payment whose webhooks never came', () => {
  test('is settled when its page should be over', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    stripe.holdWebhooks()
    await sendCard(page)
    await db.pool.query(`update payments set expires_at = now() - interval '1 minute' where id = $1`, [page.payment.id])
    await db.pool.query(`select graphile_worker.add_job('payments.reconcile_payment', $1)`, [
      { payment_id: page.payment.id },
    ])
    await server.runJobs()
    expect(await shown(invoice)).toMatchObject({ status: 'paid', payments: [{ status: 'completed' }] })
    stripe.releaseWebhooks()
    await server.settle()
    expect(await balance(server, 'client_funds', invoice.orderId)).toBe('-1500.00')
  })

  test('and was not made is cancelled', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    stripe.holdWebhooks()
    await db.pool.query(`update payments set expires_at = now() - interval '1 minute' where id = $1`, [page.payment.id])
    await db.pool.query(`select graphile_worker.add_job('payments.reconcile_payment', $1)`, [
      { payment_id: page.payment.id },
    ])
    await server.runJobs()
    expect(await shown(invoice)).toMatchObject({ status: 'sent', payments: [{ status: 'cancelled' }] })
    expect((await fetch(page.checkout_url)).status).toBe(410)
  })

  test('is given up when the gateway does not know its page', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    await db.pool.query(
      `update payments set expires_at = now() - interval '1 minute', stripe_checkout_session_id = 'cs_gone' where id = $1`,
      [page.payment.id],
    )
    const next = await openPage(server, invoice)
    expect(next.payment.id).not.toBe(page.payment.id)
  })
})

describe('a refund whose sending was not answered', () => {
  test.each(['timeout', 500] as const)('(%s, after it took effect) is paid once', async (answer) => {
    const { invoice, payment } = await givenPaid(server)
    stripe.holdWebhooks()
    stripe.failNext({ path: '/v1/refunds', method: 'POST', answer })
    await refund(payment.id, '400.00')
    await server.runJobs()
    expect((await shown(invoice)).payments[0].refunds).toMatchObject([{ status: 'processing' }])
    await reconcileHeld()
    expect(await shown(invoice)).toMatchObject({
      refunded_amount: '400.00',
      payments: [{ refunds: [{ status: 'succeeded' }] }],
    })
    stripe.releaseWebhooks()
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ refunded_amount: '400.00' })
  })

  test('and never took effect is sent again', async () => {
    const { invoice, payment } = await givenPaid(server)
    stripe.failNext({ path: '/v1/refunds', method: 'POST', answer: 503, after: 'before' })
    await refund(payment.id, '400.00')
    await server.runJobs()
    await reconcile()
    expect(await shown(invoice)).toMatchObject({ refunded_amount: '400.00' })
  })

  test('and is refused for good has failed', async () => {
    const { invoice, payment } = await givenPaid(server)
    stripe.failNext({ path: '/v1/refunds', method: 'POST', answer: 400, after: 'before' })
    await refund(payment.id, '400.00')
    await server.settle()
    expect(await shown(invoice)).toMatchObject({
      refunded_amount: '0.00',
      payments: [{ refunds: [{ status: 'failed' }] }],
    })
    expect(server.told.map(([name]) => name)).toContain('payment.refund_failed')
  })

  async function reconcileHeld() {
    await db.pool.query(
      `update graphile_worker._private_jobs set run_at = now() where locked_at is null and attempts > 0`,
    )
    await server.runJobs()
  }

  async function refund(id: string, amount: string) {
    const finance = api.as(await given.staff('finance'))
    const answer = await finance.post(`/staff/payments/${id}/refunds`, { amount, reason: 'agreed' })
    expect(answer.status).toBe(201)
  }
})

describe('the ledger check', () => {
  test('finds what was changed behind its back', async () => {
    const { payment, invoice } = await givenPaid(server)
    const set = (value: string) =>
      db.pool.query(`update invoices set refunded_amount = ${value} where id = $1`, [invoice.id])
    await set('1.00')
    expect((await checkLedger(db)).discrepancies).toEqual([
      { check: 'an invoice knows what was refunded', id: invoice.id, detail: '1.00 noted, 0 booked' },
    ])
    await set('0.00')
    await db.pool.query(`update payments set captured_amount = 1499.99 where id = $1`, [payment.id])
    expect((await checkLedger(db)).discrepancies).toMatchObject([{ id: payment.id }])
    await db.pool.query(`update payments set captured_amount = 1500.00 where id = $1`, [payment.id])
  })

  test('runs every night', async () => {
    await db.pool.query(`select graphile_worker.add_job('payments.check_ledger', '{}', max_attempts => 1)`)
    await server.runJobs()
    const { rows } = await db.pool.query(
      `select count(*) from graphile_worker._private_jobs where last_error is not null`,
    )
    expect(rows[0].count).toBe(0)
  })
})

async function shown({ client, id }: GivenInvoice) {
  return (await api.as(client).get(`/invoices/${id}`)).body
}

async function sessionsAtGateway({ orderId }: GivenInvoice): Promise<number> {
  const answer = await fetch(`${stripe.url}/v1/checkout/sessions?limit=100`, {
    headers: { authorization: `Bearer ${stripe.secretKey}` },
  })
  const { data } = (await answer.json()) as { data: { metadata: { order_id?: string } }[] }
  return data.filter(({ metadata }) => metadata.order_id === orderId).length
}
