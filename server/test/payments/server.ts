import { type StripeSandbox, startStripeSandbox } from '@usta/stripe-sandbox'
import type { FastifyPluginAsync } from 'fastify'
import { afterAll, afterEach, expect } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { createAccounts } from '../../src/modules/accounts/index.ts'
import {
  checkLedger,
  compareWithGateway,
  createPayments,
  createStripeGateway,
  invoicePaid,
  type Payments,
  paymentDisputed,
  paymentFailed,
  paymentQuarantined,
  paymentRefunded,
  refundFailed,
} from '../../src/modules/payments/index.ts'
import { createSettings } from '../../src/modules/settings/index.ts'
import { createColumnCipher } from '../../src/platform/crypto/column-cipher.ts'
import { type Database, type Trx, transact } from '../../src/platform/database/index.ts'
import { type App, createHttpServer } from '../../src/platform/http/index.ts'
import { createEvents, type Event, type JobHandler, on, runDueJobs } from '../../src/platform/jobs/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { type Api, createApi } from '../harness/api.ts'
import { freshDatabase } from '../harness/database.ts'
import { createGiven, type Given } from '../harness/given/index.ts'
import { givenPayments } from '../harness/given/payments.ts'
import { testKeys } from '../harness/server.ts'

const origin = 'http://localhost:3000'
const webhookPath = '/api/v1/payments/webhooks/stripe'

/** The payments module alone behind the real server, with a Stripe sandbox beside it. */
export interface PaymentsServer {
  readonly api: Api
  readonly given: Given & ReturnType<typeof givenPayments>
  readonly db: Database
  readonly stripe: StripeSandbox
  readonly payments: Payments
  /** What was told to other modules, as `[event, payload]`. */
  readonly told: [string, Record<string, unknown>][]
  /** Calls the module's face in a transaction, as orders do. */
  within<T>(work: (trx: Trx, call: ReturnType<typeof systemCall>) => Promise<T>): Promise<T>
  /** Does all jobs that are due. */
  runJobs(): Promise<void>
  /** Lets all webhooks arrive and all jobs run, until nothing moves any more. */
  settle(): Promise<void>
}

/** Starts it for the test file that calls. After each test the books have to be right. */
export async function startPaymentsServer({ timeout = 2_000 } = {}): Promise<PaymentsServer> {
  const db = await freshDatabase()
  const log = createLog({ level: 'silent' })
  const stripe = await startStripeSandbox({ retrySchedule: [20, 50, 100, 200] })
  const gateway = createStripeGateway({ ...stripe, apiUrl: stripe.url, timeout, maxNetworkRetries: 0 })
  const events = createEvents()
  const told: PaymentsServer['told'] = []
  const settings = createSettings({ db })
  const { secretKey: _, webhookSecret } = stripe
  const cipher = createColumnCipher(testKeys)
  const payments = createPayments({
    db,
    events,
    log,
    gateway,
    cipher,
    settings,
    webhookSecret,
    returnOrigins: [origin],
  })
  const handlers: JobHandler[] = [...(payments.module.jobs ?? []), ...events.subscribe('test', listeners(told))]

  const accounts = createAccounts({ db, log, publicUrl: origin, secret: 'a secret for tests that nobody guesses' })
  await accounts.start()
  const app = await serve(db, accounts.authenticate, payments)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  stripe.sendWebhooksTo(`${url}${webhookPath}`)
  const runJobs = () => runDueJobs({ pool: db.pool, handlers, log })

  afterEach(async () => {
    expect((await checkLedger(db)).discrepancies).toEqual([])
    const span = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 3_600_000) }
    expect((await compareWithGateway(db, gateway, span)).discrepancies).toEqual([])
    told.length = 0
  })
  afterAll(async () => {
    await stripe.close()
    await app.close()
    await accounts.close()
  })
  return {
    api: createApi(app),
    given: Object.assign(createGiven(db), givenPayments(db)),
    db,
    stripe,
    payments,
    told,
    within: (work) => {
      const call = systemCall('orders', 'test')
      return transact(db, call, (trx) => work(trx, call))
    },
    runJobs,
    async settle() {
      for (let round = 0; round < 3; round++) {
        await stripe.allDelivered()
        await runJobs()
      }
    },
  }
}

function listeners(told: PaymentsServer['told']) {
  const published: Event[] = [
    invoicePaid,
    paymentDisputed,
    paymentFailed,
    paymentQuarantined,
    paymentRefunded,
    refundFailed,
  ]
  return published.map((event) =>
    on(event, async (_call, payload) => void told.push([event.name, payload as Record<string, unknown>])),
  )
}

async function serve(
  db: Database,
  authenticate: Parameters<typeof createHttpServer>[0]['authenticate'],
  { module }: Payments,
): Promise<App> {
  const app = await createHttpServer({
    log: createLog({ level: 'silent' }),
    db,
    authenticate,
    publicOrigins: [origin],
    corsOrigins: [],
    secret: 'a secret for tests that nobody guesses',
    requestsPerMinute: 1_000_000,
    trustProxy: false,
  })
  const routes: FastifyPluginAsync = async (api) => module.routes?.(api as unknown as App)
  await app.register(routes, { prefix: '/api/v1' })
  return app
}
