import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import { afterAll, expect, onTestFinished, vi } from 'vitest'
import type { Database } from '../../src/platform/database/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'
import type { Person } from '../harness/given/people.ts'
import { freePort, newStateFolder, type ServerProcess, startProcess } from './server-process.ts'

export const back = { success_url: 'http://localhost:3000/paid', cancel_url: 'http://localhost:3000/not-paid' }
const card = { card_number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123' }

/** An order that waits for its money. */
export interface Awarded {
  readonly id: string
  readonly invoiceId: string
  readonly client: Person
  readonly provider: Person
}

interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect, and fail where it is not there
  readonly body: any
}

/** A marketplace whose processes die and start again, on a database and beside a gateway that go on. */
export async function openMarketplace() {
  const db = await freshDatabase()
  const given = createGiven(db)
  // Long enough for a process to come back.
  const stripe = await startStripeSandbox({ retrySchedule: Array(1_000).fill(100) })
  const { port, release } = await freePort()
  await release()
  const url = `http://127.0.0.1:${port}`
  stripe.sendWebhooksTo(`${url}/api/v1/payments/webhooks/stripe`)
  afterAll(() => stripe.close())
  const stateDir = newStateFolder()
  const environment = {
    DATABASE_URL: db.url,
    USTA_STATE_DIR: stateDir,
    PUBLIC_URL: 'http://localhost:3000',
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    STRIPE_API_URL: stripe.url,
  }

  const call = createCaller(() => url)
  const askForPage = ({ client, invoiceId }: Awarded, key?: string) =>
    call(client, 'POST', `/invoices/${invoiceId}/checkout`, back, key)

  return {
    db,
    stripe,
    call,
    askForPage,

    /** Starts the roles in one process, and waits until it serves. It lives no longer than the test file. */
    async start(roles: string): Promise<ServerProcess> {
      const PORT = roles.includes('api') ? String(port) : '0'
      const server = startProcess({ ...environment, PORT }, '--role', roles)
      await server.ready()
      return server
    },

    async awardedOrder(): Promise<Awarded> {
      const { bids, client, id } = await given.openOrder({ bids: 1 })
      const provider = bids[0]?.provider as Person
      const { body, status } = await call(client, 'POST', `/bids/${bids[0]?.id}/accept`)
      expect(status).toBe(200)
      return { id, invoiceId: body.invoice.id, client, provider }
    },

    async openPage(order: Awarded, key?: string): Promise<string> {
      const { body, status } = await askForPage(order, key)
      expect(status).toBe(201)
      return body.checkout_url
    },

    payOn,

    /** Its invoice is paid, by one payment that is booked once; the gateway took the money once; the work may start. */
    async isPaidOnce(order: Awarded): Promise<void> {
      const invoice = await eventually(async () => {
        const { body } = await call(order.client, 'GET', `/invoices/${order.invoiceId}`)
        expect(body).toMatchObject({ status: 'paid', payments: [{ status: 'completed' }] })
        return body
      })
      expect(invoice.payments).toHaveLength(1)
      await eventually(async () => expect(await bookingsOf(db, order)).toEqual({ payment_captured: 1, gateway_fee: 1 }))
      expect(await thingsAtGateway('checkout/sessions', order)).toBe(1)
      expect(await thingsAtGateway('charges', order)).toBe(1)
      const started = await call(order.provider, 'POST', `/orders/${order.id}/start`)
      expect([started.status, started.body.status]).toEqual([200, 'in_progress'])
    },

    /** `npm run ledger:check`, as an operator runs it. */
    checkLedger(): Promise<{ code: number; stdout: string }> {
      const tool = join(import.meta.dirname, '../../src/tools/ledger-check.ts')
      const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env
      return new Promise((resolve) => {
        execFile(
          process.execPath,
          [tool],
          { env: { PATH, HOME, NODE_COMPILE_CACHE, ...environment } },
          (error, stdout) => resolve({ code: Number(error?.code ?? 0), stdout }),
        )
      })
    },
  }

  async function thingsAtGateway(what: 'checkout/sessions' | 'charges', { id }: Awarded): Promise<number> {
    const headers = { authorization: `Bearer ${stripe.secretKey}` }
    const answer = await fetch(`${stripe.url}/v1/${what}?limit=100`, { headers })
    const { data } = (await answer.json()) as { data: { metadata: { order_id?: string } }[] }
    return data.filter(({ metadata }) => metadata.order_id === id).length
  }
}

async function bookingsOf(db: Database, { id }: Awarded): Promise<Record<string, number>> {
  const { rows } = await db.pool.query(
    `select movement.kind, count(*) from ledger_transactions movement
     join payments payment on payment.id = movement.payment_id
     join invoices invoice on invoice.id = payment.invoice_id
     where invoice.order_id = $1 group by movement.kind`,
    [id],
  )
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}

/** `kill -9`: nothing of it runs any more. */
export async function kill(server: ServerProcess): Promise<void> {
  server.child.kill('SIGKILL')
  await server.ended
}

/** Calls the API of a process. */
export function createCaller(url: () => string) {
  return async (as: Person, method: 'GET' | 'POST', path: string, body?: object, key?: string): Promise<Answer> => {
    const answer = await fetch(`${url()}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${as.token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: answer.status, body: await answer.json() }
  }
}

/** Pays on a payment page. The gateway has the money when this resolves. */
export async function payOn(page: string): Promise<void> {
  const answer = await fetch(page, { method: 'POST', body: new URLSearchParams(card), redirect: 'manual' })
  expect(answer.status).toBe(303)
}

/** A lock that whoever comes next has to wait for. */
export interface HeldLock {
  /** Resolves once somebody waits for it. */
  isWaitedFor(): Promise<void>
  letGo(): Promise<void>
}

/** Runs a statement that locks something, and keeps it locked until told, at most until the test is over. */
export async function holdLock(
  db: Database,
  statement: string,
  values: unknown[] = [],
  whenOver: (letGo: () => Promise<void>) => void = onTestFinished,
): Promise<HeldLock> {
  const client = await db.pool.connect()
  await client.query("begin; set local idle_in_transaction_session_timeout = '2 min'")
  await client.query(statement, values)
  const { rows } = await client.query('select pg_backend_pid() as pid')
  let letting: Promise<void> | undefined
  const letGo = () => {
    // The database itself may be gone.
    letting ??= client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
    return letting
  }
  whenOver(letGo)
  return {
    isWaitedFor: () =>
      eventually(async () => {
        const waiting = 'select from pg_stat_activity where $1 = any(pg_blocking_pids(pid))'
        expect((await db.pool.query(waiting, [rows[0].pid])).rowCount).toBeGreaterThan(0)
      }),
    letGo,
  }
}

export function eventually<T>(check: () => Promise<T>, timeout = 90_000): Promise<T> {
  return vi.waitFor(check, { interval: 50, timeout })
}
