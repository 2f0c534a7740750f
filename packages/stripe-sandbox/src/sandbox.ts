import type { AddressInfo } from 'node:net'
import type { FastifyInstance, FastifyPluginCallback } from 'fastify'
import type { StripeSandbox } from './face.ts'
import { createFaults } from './faults.ts'
import { serveApi } from './http/api.ts'
import { keptFor } from './http/idempotency.ts'
import { createServer } from './http/server.ts'
import { randomText } from './ids.ts'
import { startScheduler } from './later.ts'
import { defaults, type SandboxOptions } from './options.ts'
import { servePages } from './pages/routes.ts'
import { closeDispute, openDispute } from './resources/disputes.ts'
import { failRefund, settleRefund } from './resources/refunds.ts'
import { expireSession } from './resources/sessions.ts'
import { openStore, type Store } from './store.ts'
import { startWebhooks } from './webhooks.ts'
import type { World } from './world.ts'

/**
 * Starts a server that speaks Stripe's API on this machine and moves no money.
 * @throws when the port is taken or the storage cannot be read.
 */
export async function startStripeSandbox(options: SandboxOptions = {}): Promise<StripeSandbox> {
  const { host = '127.0.0.1', clock = Date.now, logger = silent } = options
  const store = openStore(options.storage)
  const keys = keysOf(store, options)
  forgetOldResponses(store, clock)

  const app = createServer()
  let url = ''
  const world: World = {
    store,
    clock,
    publicUrl: () => (options.publicUrl ?? url).replace(/\/+$/, ''),
    laterAfter: options.laterAfter ?? defaults.laterAfter,
    request: { id: null, idempotencyKey: null },
  }
  const faults = createFaults()
  const scheduler = startScheduler(world, {
    expire_session: (now, id) => {
      if (now.store.get('checkout_sessions', id).status === 'open') expireSession(now, id)
    },
    fail_refund: failRefund,
    open_dispute: openDispute,
    settle_refund: settleRefund,
  })
  const api = { world, faults, scheduler, secretKey: keys.secret_key }
  app.register(plugin((scope) => serveApi(scope, api)))
  app.register(plugin((scope) => servePages(scope, { world, scheduler, logger })))
  await app.listen({ host, port: options.port ?? 0 }).catch((error: unknown) => {
    scheduler.close()
    store.close()
    throw error
  })
  const { port } = app.server.address() as AddressInfo
  url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const webhooks = startWebhooks(world, {
    url: options.webhook?.url,
    secret: keys.webhook_secret,
    retrySchedule: options.retrySchedule ?? defaults.retrySchedule,
    timeout: options.webhookTimeout ?? defaults.webhookTimeout,
    order: options.deliveryOrder ?? 'as_happened',
    logger,
  })
  let closing: Promise<void> | undefined
  const stop = async () => {
    faults.close()
    scheduler.close()
    await app.close()
    await webhooks.close()
    store.close()
  }

  return {
    url,
    host,
    port,
    secretKey: keys.secret_key,
    webhookSecret: keys.webhook_secret,
    sendWebhooksTo: webhooks.sendTo,
    holdWebhooks: webhooks.hold,
    releaseWebhooks: webhooks.release,
    deliverAgain: (eventId, times = 1) => webhooks.deliverAgain(eventId, times),
    allDelivered: webhooks.allDelivered,
    failNext: faults.fail,
    holdNext: faults.hold,
    expire: (id) => void store.transact(() => expireSession(world, id)),
    closeDispute: (id, outcome) => void store.transact(() => closeDispute(world, id, outcome)),
    runDue: scheduler.runDue,
    settleLater: scheduler.settle,
    close() {
      closing ??= stop()
      return closing
    },
  }
}

function plugin(serve: (scope: FastifyInstance) => void): FastifyPluginCallback {
  return (scope, _options, done) => {
    serve(scope)
    done()
  }
}

/** The keys given, else those of the last time, else new ones. */
function keysOf(store: Store, { secretKey, webhook }: SandboxOptions) {
  const known = store.find('keys', 'keys')
  const secret_key = secretKey ?? known?.secret_key ?? `sk_test_${randomText(32)}`
  const webhook_secret = webhook?.secret ?? known?.webhook_secret ?? `whsec_${randomText(32)}`
  return store.transact(() => store.put('keys', { id: 'keys', secret_key, webhook_secret }))
}

function forgetOldResponses(store: Store, clock: () => number): void {
  const oldest = clock() / 1000 - keptFor
  const old = store.newestFirst('saved_responses').filter(({ created }) => created < oldest)
  store.transact(() => {
    for (const { id } of old) store.remove('saved_responses', id)
  })
}

const silent = { info: () => undefined, warn: () => undefined }
