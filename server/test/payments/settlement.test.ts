import { beforeEach, describe, expect, test } from 'vitest'
import { isProblem } from '../../src/kernel/errors.ts'
import type { GivenInvoice } from '../harness/given/payments.ts'
import { back, balance, givenPaid, openPage, sendCard } from './pay.ts'
import { startPaymentsServer } from './server.ts'

const server = await startPaymentsServer()
const { api, given, payments, stripe } = server

beforeEach(() => stripe.releaseWebhooks())

const accept = ({ orderId }: GivenInvoice) =>
  server.within((trx, call) => payments.settleAcceptance(trx, call, { orderId }))
const cancel = ({ orderId }: GivenInvoice, refund: string) =>
  server.within((trx, call) => payments.settleCancellation(trx, call, { orderId, reason: 'changed plans', refund }))
const decide = ({ orderId }: GivenInvoice, outcome: 'completed' | 'cancelled', refundAmount: string | null = null) =>
  server.within((trx, call) => payments.decideDispute(trx, call, { orderId, outcome, refundAmount }))

/** What each side of an order has: held, provider, platform, tax; as people count, owed is positive. */
async function shares({ orderId }: GivenInvoice) {
  const accounts = ['client_funds', 'provider_payable', 'platform_revenue', 'tax']
  const totals = await Promise.all(accounts.map((account) => balance(server, account, orderId)))
  return totals.map((total) => (total === '0.00' ? total : total.startsWith('-') ? total.slice(1) : `-${total}`))
}

describe('accepted work', () => {
  test('gives the provider their share and the platform its commission, once', async () => {
    const { invoice } = await givenPaid(server)
    expect(await shares(invoice)).toEqual(['1500.00', '0.00', '0.00', '0.00'])
    await Promise.all([accept(invoice), accept(invoice), accept(invoice)])
    expect(await shares(invoice)).toEqual(['0.00', '1350.00', '150.00', '0.00'])
    const { rows } = await server.db.pool.query(
      `select sum(amount) from ledger_entries where account = 'provider_payable' and provider_id = $1`,
      [invoice.provider.providerId],
    )
    expect(rows).toEqual([{ sum: '-1350.00' }])
  })

  test('splits tax off, and the platform bears the discount', async () => {
    const lines = { bid: '1000.00', addons: '333.33', travelFee: '50.00', discount: '83.33', taxRate: '12' }
    const { invoice } = await givenPaid(server, { lines, commissionRate: '15' })
    await accept(invoice)
    // 1383.33 − 15 % = 1175.83 for the provider; 12 % of 1300.00; 207.50 − 83.33 for the platform.
    expect(await shares(invoice)).toEqual(['0.00', '1175.83', '124.17', '156.00'])
  })

  test('splits in proportion what a refund has left', async () => {
    const { invoice, payment } = await givenPaid(server)
    await refund(payment.id, '333.33')
    await accept(invoice)
    expect(await shares(invoice)).toEqual(['0.00', '1050.00', '116.67', '0.00'])
  })

  test('that is refunded afterwards is taken back from both, in proportion, to the last tyiyn', async () => {
    const { invoice, payment } = await givenPaid(server)
    await accept(invoice)
    await refund(payment.id, '0.01')
    await refund(payment.id, '499.99')
    expect(await shares(invoice)).toEqual(['0.00', '900.00', '100.00', '0.00'])
    await refund(payment.id)
    expect(await shares(invoice)).toEqual(['0.00', '0.00', '0.00', '0.00'])
  })

  test('before the money came is settled when it comes', async () => {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    await accept(invoice)
    await sendCard(page)
    await server.settle()
    expect(await shares(invoice)).toEqual(['0.00', '1350.00', '150.00', '0.00'])
  })

  test('and a refund at the same moment share the money out without losing any', async () => {
    const { invoice, payment } = await givenPaid(server)
    await Promise.all([accept(invoice), refund(payment.id, '600.00')])
    expect(await shares(invoice)).toEqual(['0.00', '810.00', '90.00', '0.00'])
  })
})

describe('a cancelled order', () => {
  test('that was paid is refunded in whole, in part, or not at all', async () => {
    const whole = await givenPaid(server)
    await cancel(whole.invoice, 'all')
    await server.settle()
    expect(await shown(whole.invoice)).toMatchObject({ refunded_amount: '1500.00', payments: [{ status: 'refunded' }] })
    expect(await shares(whole.invoice)).toEqual(['0.00', '0.00', '0.00', '0.00'])

    const part = await givenPaid(server)
    await cancel(part.invoice, '1200.00')
    await server.settle()
    expect(await shown(part.invoice)).toMatchObject({ refunded_amount: '1200.00' })
    expect(await shares(part.invoice)).toEqual(['0.00', '270.00', '30.00', '0.00'])

    const none = await givenPaid(server)
    await cancel(none.invoice, 'none')
    expect(await shares(none.invoice)).toEqual(['0.00', '1350.00', '150.00', '0.00'])
  })

  test('twice, or at once with an acceptance, refunds once', async () => {
    const { invoice } = await givenPaid(server)
    await Promise.all([cancel(invoice, 'all'), accept(invoice), cancel(invoice, 'all')])
    await server.settle()
    expect(await shown(invoice)).toMatchObject({ refunded_amount: '1500.00' })
    expect(await shares(invoice)).toEqual(['0.00', '0.00', '0.00', '0.00'])
  })

  test('without an invoice is nobody’s money', async () => {
    await cancel({ orderId: '01890000-0000-7000-8000-000000000000' } as GivenInvoice, 'all')
  })
})

describe('a decided dispute', () => {
  test('splits the money as decided', async () => {
    const cases = [
      ['completed', null, ['0.00', '1350.00', '150.00', '0.00']],
      ['completed', '500.00', ['0.00', '900.00', '100.00', '0.00']],
      ['cancelled', null, ['0.00', '0.00', '0.00', '0.00']],
      ['cancelled', '1000.00', ['0.00', '450.00', '50.00', '0.00']],
      ['cancelled', '0', ['0.00', '1350.00', '150.00', '0.00']],
    ] as const
    for (const [outcome, refundAmount, expected] of cases) {
      const { invoice } = await givenPaid(server)
      await decide(invoice, outcome, refundAmount)
      await server.settle()
      expect(await shares(invoice), `${outcome} ${refundAmount}`).toEqual(expected)
    }
  })

  test('after the acceptance takes back from both', async () => {
    const { invoice } = await givenPaid(server)
    await accept(invoice)
    await decide(invoice, 'completed', '750.00')
    await server.settle()
    expect(await shares(invoice)).toEqual(['0.00', '675.00', '75.00', '0.00'])
  })

  test('cannot give back more than was paid', async () => {
    const { invoice } = await givenPaid(server)
    const unpaid = await given.invoice()
    const attempts = [() => decide(invoice, 'completed', '1500.01'), () => decide(unpaid, 'cancelled', '1.00')]
    for (const attempt of attempts) {
      const error = await attempt().catch((thrown) => thrown)
      expect(isProblem(error) && error.errors).toMatchObject([{ pointer: '/refund_amount', code: 'maximum' }])
    }
    await decide(unpaid, 'cancelled')
    expect(await shown(unpaid)).toMatchObject({ status: 'cancelled' })
  })
})

describe('a chargeback', () => {
  async function givenChargedBack() {
    const invoice = await given.invoice()
    const page = await openPage(server, invoice)
    await sendCard(page, '4000000000000259')
    await server.settle()
    stripe.settleLater()
    await server.settle()
    const [, opened] = server.told.find(([name]) => name === 'payment.disputed') ?? []
    expect(opened).toMatchObject({ outcome: 'opened', amount: '1500.00', invoice_id: invoice.id })
    return { invoice, payment: page.payment as { id: string } }
  }

  async function close(outcome: 'won' | 'lost') {
    const answer = await fetch(`${stripe.url}/v1/disputes?limit=1`, {
      headers: { authorization: `Bearer ${stripe.secretKey}` },
    })
    const { data } = (await answer.json()) as { data: { id: string }[] }
    stripe.closeDispute(data[0]?.id as string, outcome)
    await server.settle()
  }

  test('that is won changes nothing in the end', async () => {
    const { invoice, payment } = await givenChargedBack()
    const finance = api.as(await given.staff('finance'))
    const body = { reason: 'too late' }
    expect((await finance.post(`/staff/payments/${payment.id}/refunds`, body)).status).toBe(409)
    await close('won')
    await accept(invoice)
    expect(await shares(invoice)).toEqual(['0.00', '1350.00', '150.00', '0.00'])
    expect(await balance(server, 'chargebacks', invoice.orderId)).toBe('0.00')
  })

  test('that is lost before the acceptance takes what is held', async () => {
    const { invoice } = await givenChargedBack()
    await close('lost')
    await accept(invoice)
    expect(await shares(invoice)).toEqual(['0.00', '0.00', '0.00', '0.00'])
    expect(server.told.map(([, { outcome }]) => outcome)).toContain('lost')
  })

  test('that is lost after the acceptance is taken from both', async () => {
    const { invoice } = await givenChargedBack()
    await accept(invoice)
    await close('lost')
    expect(await shares(invoice)).toEqual(['0.00', '0.00', '0.00', '0.00'])
  })
})

test('open money is known by order, client and provider until all is settled', async () => {
  const invoice = await given.invoice()
  const sides = [
    { orderId: invoice.orderId },
    { clientId: invoice.client.clientId },
    { providerId: invoice.provider.providerId },
  ]
  const open = () => Promise.all(sides.map((side) => payments.hasOpenMoney(server.db.kysely, side)))
  expect(await open()).toEqual([true, true, true])
  await sendCard(await openPage(server, invoice))
  await server.settle()
  expect(await open()).toEqual([true, true, true])
  await accept(invoice)
  expect(await open()).toEqual([false, false, true])
  const answer = await api.as(invoice.client).post(`/invoices/${invoice.id}/checkout`, back)
  expect(answer.status).toBe(409)
})

async function refund(paymentId: string, amount?: string) {
  const finance = api.as(await given.staff('finance'))
  const body = { reason: 'agreed', ...(amount ? { amount } : {}) }
  expect((await finance.post(`/staff/payments/${paymentId}/refunds`, body)).status).toBe(201)
  await server.settle()
}

async function shown({ client, id }: GivenInvoice) {
  return (await api.as(client).get(`/invoices/${id}`)).body
}
