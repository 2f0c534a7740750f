import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Awarded, eventually, holdLock, kill, openMarketplace } from './paying.ts'
import type { ServerProcess } from './server-process.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const market = await openMarketplace()
const { db, stripe } = market
const elsewhere = await openMarketplace()

/** What one test has started again is what the next one kills. */
let server: ServerProcess
/** Takes half a minute of waiting, so it happens beside the rest, in a marketplace of its own. */
let silence: Promise<void>

beforeAll(async () => {
  server = await market.start('api,worker')
  silence = workerFallsSilent()
  silence.catch(() => {})
})

/** What others see of a killed worker a minute later. */
async function aMinutePasses(): Promise<void> {
  await db.pool.query(`update workers set seen_at = seen_at - interval '1 minute'`)
  await db.pool.query(`update idempotency_keys set locked_at = locked_at - interval '1 minute' where state = 'running'`)
}

const invoiceLock = 'select from stored.invoices where id = $1 for update'
const lockInvoice = ({ invoiceId }: Awarded) => holdLock(db, invoiceLock, [invoiceId])

const openPageCall = { path: '/v1/checkout/sessions', method: 'POST' } as const

interface Stopped {
  /** Lets go what the killed process was waiting for. */
  letGo(): unknown
}

describe('killed while the client asks for the payment page', () => {
  interface Point {
    when: string
    reach: (order: Awarded) => Promise<Stopped>
  }
  const key = 'the client asks once'

  /** Asks, and is never answered. */
  const ask = (order: Awarded) => void market.askForPage(order, key).catch(() => {})

  const points: Point[] = [
    {
      when: 'before Stripe has made the customer known to us',
      async reach(order) {
        const held = stripe.holdNext({ path: '/v1/customers', method: 'POST' })
        ask(order)
        await held.arrived
        return { letGo: held.release }
      },
    },
    {
      when: 'after the payment is written, before Stripe answers',
      async reach(order) {
        const held = stripe.holdNext(openPageCall)
        ask(order)
        await held.arrived
        return { letGo: held.release }
      },
    },
    {
      when: 'after the payment is written, and Stripe never hears of it',
      async reach(order) {
        const held = stripe.holdNext(openPageCall)
        stripe.failNext({ ...openPageCall, answer: 'reset', after: 'before' })
        ask(order)
        await held.arrived
        return { letGo: held.release }
      },
    },
    {
      when: 'after Stripe has made the page, before it is stored',
      async reach(order) {
        const held = stripe.holdNext(openPageCall)
        ask(order)
        await held.arrived
        const invoice = await lockInvoice(order)
        held.release()
        await invoice.isWaitedFor()
        return invoice
      },
    },
  ]

  test.each(points)('$when', async ({ reach }) => {
    const order = await market.awardedOrder()
    const stopped = await reach(order)
    await kill(server)
    await stopped.letGo()

    server = await market.start('api,worker')
    await aMinutePasses()
    const page = await market.openPage(order, key)
    expect(await market.openPage(order)).toBe(page)
    await market.payOn(page)
    await market.isPaidOnce(order)
  })
})

describe('killed after the client has paid', () => {
  interface Point {
    when: string
    works?: boolean
    reach: (order: Awarded, pay: () => Promise<void>) => Promise<Stopped>
  }

  const points: Point[] = [
    {
      when: 'while the webhook is being stored',
      async reach(_order, pay) {
        const events = await holdLock(db, 'lock table stripe_webhook_events in share mode')
        await pay()
        await events.isWaitedFor()
        return events
      },
    },
    {
      when: 'after the webhooks are stored, before any is processed',
      works: false,
      async reach(_order, pay) {
        await pay()
        await stripe.allDelivered()
        return { letGo: () => {} }
      },
    },
    {
      when: 'in the middle of processing, before anything is written',
      async reach(order, pay) {
        const invoice = await lockInvoice(order)
        await pay()
        await invoice.isWaitedFor()
        return invoice
      },
    },
    {
      when: 'in the middle of processing, after the payment is written, before it is booked',
      async reach(_order, pay) {
        const ledger = await holdLock(db, 'lock table ledger_transactions in share mode')
        await pay()
        await ledger.isWaitedFor()
        return ledger
      },
    },
    {
      when: 'after the payment is committed, before its job is done',
      async reach(order, pay) {
        const invoice = await lockInvoice(order)
        await pay()
        await invoice.isWaitedFor()
        const jobs = await holdLock(
          db,
          'select from graphile_worker._private_jobs where locked_by is not null for update',
        )
        await invoice.letGo()
        await jobs.isWaitedFor()
        await eventually(async () => expect(await statusOf(order)).toBe('paid'))
        return jobs
      },
    },
    {
      when: 'after the payment is committed, before what follows it is done',
      async reach(order, pay) {
        const held = stripe.holdNext({ path: '/v1/payment_intents/*', method: 'GET' })
        await pay()
        await held.arrived
        expect(await statusOf(order)).toBe('paid')
        return { letGo: held.release }
      },
    },
  ]

  test.each(points)('$when', async ({ reach, works = true }) => {
    if (!works) {
      await kill(server)
      server = await market.start('api')
    }
    const order = await market.awardedOrder()
    const page = await market.openPage(order)
    const stopped = await reach(order, () => market.payOn(page))
    await kill(server)
    await stopped.letGo()

    await aMinutePasses()
    server = await market.start('api,worker')
    await market.isPaidOnce(order)
  })

  test('its jobs are given back within a minute, to a worker that only knows that it fell silent', () => silence)
})

async function workerFallsSilent(): Promise<void> {
  await elsewhere.start('api')
  const worker = await elsewhere.start('worker')
  const order = await elsewhere.awardedOrder()
  const page = await elsewhere.openPage(order)
  const invoice = await holdLock(elsewhere.db, invoiceLock, [order.invoiceId], () => {})
  try {
    await elsewhere.payOn(page)
    await invoice.isWaitedFor()
    await kill(worker)
  } finally {
    await invoice.letGo()
  }
  await elsewhere.start('worker')
  await elsewhere.isPaidOnce(order)
}

test('the books balance after all of it, ours and the gateway’s', async () => {
  for (const { checkLedger } of [market, elsewhere]) {
    const { code, stdout } = await checkLedger()
    expect(stdout).toMatch(
      /^[1-9]\d* ledger transactions, 0 discrepancies\n[1-9]\d* payments of 30 days compared with Stripe, 0 /,
    )
    expect(code).toBe(0)
  }
})

async function statusOf({ invoiceId }: Awarded): Promise<string> {
  const { rows } = await db.pool.query('select status from stored.invoices where id = $1', [invoiceId])
  return rows[0].status
}
