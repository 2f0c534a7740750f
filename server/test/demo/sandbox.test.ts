import { startStripeSandbox } from '@usta/stripe-sandbox'
import Stripe from 'stripe'
import { afterAll, expect, test } from 'vitest'
import { loadDemo } from '../../src/demo/index.ts'
import { checkLedger, compareWithGateway, createStripeGateway } from '../../src/modules/payments/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { cipher } from './cipher.ts'

const db = await freshDatabase()
const sandbox = await startStripeSandbox()
afterAll(() => sandbox.close())
const { host, port, secretKey, url: apiUrl } = sandbox
const stripe = new Stripe(secretKey, { host, port, protocol: 'http' })
const today = new Date()

const cardPayments = () =>
  db.kysely
    .selectFrom('payments')
    .selectAll()
    .where('gateway', '=', 'stripe')
    .where('status', 'in', ['completed', 'refunded'])
    .execute()

test('payments by card are known to the sandbox, with the amounts that were refunded', async () => {
  expect(await loadDemo(db, { today, cipher, sandbox })).toBe(true)
  const payments = await cardPayments()
  expect(payments.length).toBeGreaterThan(20)
  for (const payment of payments) {
    const charge = await stripe.charges.retrieve(payment.stripe_charge_id)
    expect(charge.metadata.payment_id).toBe(payment.id)
    expect((charge.amount_captured / 100).toFixed(2)).toBe(payment.captured_amount)
    expect((charge.amount_refunded / 100).toFixed(2)).toBe(payment.refund_amount)
  }
})

test('the books prove right, alone and beside those of the sandbox', async () => {
  expect((await checkLedger(db)).discrepancies).toEqual([])
  const gateway = createStripeGateway({ secretKey, apiUrl })
  const { compared, discrepancies } = await compareWithGateway(db, gateway, {
    from: new Date(0),
    to: new Date(Date.now() + 60_000),
  })
  expect(discrepancies).toEqual([])
  expect(compared).toBe((await cardPayments()).length)
})

test('a start that was cut off goes on where it was, and charges nothing twice', async () => {
  const [payment] = await cardPayments()
  await db.kysely
    .updateTable('payments')
    .set({ stripe_payment_intent_id: '', stripe_charge_id: '' })
    .where('id', '=', payment?.id as string)
    .execute()
  await loadDemo(db, { today, cipher, sandbox })
  expect(await cardPayments()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: payment?.id,
        stripe_payment_intent_id: payment?.stripe_payment_intent_id,
        stripe_charge_id: payment?.stripe_charge_id,
      }),
    ]),
  )
})

test('an order that is under way can be refunded', async () => {
  const payment = await db.kysely
    .selectFrom('payments')
    .innerJoin('invoices', 'invoices.id', 'payments.invoice_id')
    .innerJoin('orders', 'orders.id', 'invoices.order_id')
    .select('payments.stripe_payment_intent_id')
    .where('orders.status', '=', 'assigned')
    .where('payments.status', '=', 'completed')
    .executeTakeFirstOrThrow()
  const refund = await stripe.refunds.create({ payment_intent: payment.stripe_payment_intent_id })
  expect(refund.status).toBe('succeeded')
})
