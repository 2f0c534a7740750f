import type { FastifyPluginAsync, FastifyServerOptions } from 'fastify'
import type { Config } from './config.ts'
import { createAccounts } from './modules/accounts/index.ts'
import { createAudit } from './modules/audit/index.ts'
import { createCatalog } from './modules/catalog/index.ts'
import { createChat } from './modules/chat/index.ts'
import { createFiles } from './modules/files/index.ts'
import { createNotifications } from './modules/notifications/index.ts'
import { createOrders } from './modules/orders/index.ts'
import { createPayments, createStripeGateway } from './modules/payments/index.ts'
import { createPrivacy } from './modules/privacy/index.ts'
import { createProfiles } from './modules/profiles/index.ts'
import { createRetention } from './modules/retention/index.ts'
import { createSearch } from './modules/search/index.ts'
import { createSettings } from './modules/settings/index.ts'
import { sealRegularly } from './platform/audit/index.ts'
import { createBlindDigests } from './platform/crypto/blind-index.ts'
import { createColumnCipher } from './platform/crypto/column-cipher.ts'
import { openKeys } from './platform/crypto/key-ring.ts'
import type { Database } from './platform/database/index.ts'
import { ensurePartitions } from './platform/database/partition-jobs.ts'
import { openFileStorage, sweepFiles } from './platform/files/index.ts'
import { serveHealth } from './platform/http/health.ts'
import { forgetOldAnswers } from './platform/http/idempotency-jobs.ts'
import { type App, createHttpServer } from './platform/http/index.ts'
import { serveDocuments } from './platform/http/openapi.ts'
import { serveProblems } from './platform/http/problem-pages.ts'
import { createEvents, type JobHandler, type Schedule } from './platform/jobs/index.ts'
import type { Log } from './platform/log/log.ts'
import { openMessages } from './platform/messages/index.ts'
import { createRealtime } from './platform/realtime/index.ts'

export interface UstaOptions {
  config: Pick<
    Config,
    | 'corsOrigins'
    | 'demo'
    | 'encryptionKeys'
    | 'files'
    | 'messages'
    | 'redisUrl'
    | 'requestsPerMinute'
    | 'secret'
    | 'trustProxy'
  > &
    Partial<Pick<Config, 'encryptionKeysFile'>>
  db: Database
  log: Log
  /** Where people reach this server, without a trailing slash. */
  publicUrl: string
  /** Other addresses of this same server. */
  otherOrigins?: readonly string[]
  /** Stripe, or the sandbox that speaks like it. */
  stripe: { secretKey: string; webhookSecret: string; apiUrl: string | null }
  serverFactory?: FastifyServerOptions['serverFactory']
}

/** The whole application, put together but not yet started. */
export interface Usta {
  readonly app: App
  readonly jobs: readonly JobHandler[]
  readonly schedules: readonly Schedule[]
  /** Begins what has to run beside the requests, and finishes the routes; `sockets` are served unless told not to. */
  start(options?: { sockets?: boolean }): Promise<void>
  /** Ends what would never end by itself, so that the server can close. */
  closeSockets(): Promise<void>
  close(): Promise<void>
}

/** Puts the modules together. The list below is the table of contents of this server. */
export async function createUsta(options: UstaOptions): Promise<Usta> {
  const { config, db, log, publicUrl } = options
  const origins = [new URL(publicUrl).origin, ...(options.otherOrigins ?? [])]
  const events = createEvents()
  const keys = openKeys(config)
  const cipher = createColumnCipher(keys)
  const digests = createBlindDigests(keys)
  const gateway = createStripeGateway(options.stripe)
  const storage = await openFileStorage(config.files)

  const settings = createSettings({ db })
  const accounts = createAccounts({ db, log, publicUrl, secret: config.secret })
  const files = createFiles({ db, storage })
  const realtime = createRealtime({
    log,
    authenticate: accounts.authenticate,
    sessions: accounts.sessions,
    publicOrigins: origins,
    corsOrigins: config.corsOrigins,
    perMinute: config.requestsPerMinute,
    trustProxy: config.trustProxy,
    databaseUrl: db.directUrl,
    redisUrl: config.redisUrl,
  })
  const catalog = createCatalog({ db })
  const profiles = createProfiles({ db, accounts, files, catalog, cipher, digests, settings, log })
  const payments = createPayments({
    db,
    events,
    log,
    gateway,
    cipher,
    settings,
    webhookSecret: options.stripe.webhookSecret,
    returnOrigins: [...origins, ...config.corsOrigins],
  })
  const orders = createOrders({ db, events, settings, files, catalog, profiles, payments, publicUrl })
  const chat = createChat({
    db,
    log,
    events,
    settings,
    accounts,
    files,
    realtime,
    messagesPerMinute: Math.ceil(config.requestsPerMinute / 5),
  })
  const messages = openMessages(config.messages, config.demo ? db : null)
  const notifications = createNotifications({
    db,
    log,
    settings,
    chat,
    realtime,
    messages,
    config: config.messages,
    demo: config.demo,
    publicUrl,
    secret: config.secret,
  })
  const search = createSearch({ db, log })
  const retention = createRetention({ db, files: storage, log, settings, accounts })
  const audit = createAudit({ db })
  const privacy = createPrivacy({
    db,
    log,
    cipher,
    storage,
    settings,
    accounts,
    profiles,
    orders,
    payments,
    files,
    retention,
    archive: retention.archive,
    search,
  })
  const parts = [
    settings,
    accounts,
    files,
    catalog,
    profiles,
    payments,
    orders,
    notifications,
    chat,
    search,
    retention,
    audit,
    privacy,
  ]
  const modules = parts.map(({ module }) => module)

  const app = await createHttpServer({
    log,
    db,
    authenticate: accounts.authenticate,
    publicOrigins: origins,
    corsOrigins: config.corsOrigins,
    secret: config.secret,
    requestsPerMinute: config.requestsPerMinute,
    trustProxy: config.trustProxy,
    ...(options.serverFactory ? { serverFactory: options.serverFactory } : {}),
  })
  serveHealth(app, db)
  serveProblems(app)
  notifications.servePages(app)
  const routes: FastifyPluginAsync = async (api) => {
    for (const module of modules) module.routes?.(api as unknown as App)
  }
  await app.register(routes, { prefix: '/api/v1' })
  await serveDocuments(app)

  const upkeep = [forgetOldAnswers(db), ensurePartitions(db), sweepFiles(storage), sealRegularly(db, keys)]
  return {
    app,
    jobs: [
      ...modules.flatMap((module) => [
        ...(module.jobs ?? []),
        ...events.subscribe(module.name, module.subscribers ?? []),
      ]),
      ...upkeep.map(({ handler }) => handler),
    ],
    schedules: [...modules.flatMap((module) => module.schedules ?? []), ...upkeep.map(({ schedule }) => schedule)],
    async start({ sockets = true } = {}) {
      await accounts.start()
      await privacy.start()
      await app.ready()
      if (!sockets) return realtime.join()
      await chat.start()
      await realtime.attach(app.server)
    },
    closeSockets: realtime.close,
    async close() {
      await realtime.close()
      await chat.close()
      await app.close()
      await messages.close()
      await accounts.close()
    },
  }
}
