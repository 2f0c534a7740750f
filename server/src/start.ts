import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createUsta, type Usta } from './app.ts'
import type { Config } from './config.ts'
import { loadDemo } from './demo/index.ts'
import { listen } from './listen.ts'
import { createDatabase, createPool, type Database, migrate, startEmbedded } from './platform/database/index.ts'
import { createFrontDoor } from './platform/http/index.ts'
import { migrateJobs, type RunningWorker, startWorker } from './platform/jobs/index.ts'
import type { Log } from './platform/log/log.ts'
import { createInjectFetch, createWeb } from './platform/web/index.ts'
import { StartError } from './start-error.ts'
import { reachStripe } from './stripe.ts'
import { welcome } from './welcome.ts'

export const allRoles = ['api', 'web', 'worker'] as const
export type Role = (typeof allRoles)[number]

/** Reads `--role api,web` or `--role=worker`; all roles unless told. */
export function parseRoles(args: readonly string[]): Role[] {
  const at = args.findIndex((arg) => arg === '--role' || arg.startsWith('--role='))
  if (at === -1) {
    if (args.length > 0) throw new StartError(`Unknown argument ${args[0]}. Usta takes --role ${allRoles.join(',')}.`)
    return [...allRoles]
  }
  const text = args[at]?.split('=')[1] ?? args[at + 1] ?? ''
  const roles = text.split(',')
  const unknown = roles.find((role) => !allRoles.includes(role as Role))
  if (unknown !== undefined) throw new StartError(`Unknown role "${unknown}". Take some of ${allRoles.join(', ')}.`)
  return roles as Role[]
}

interface StartOptions {
  config: Config
  log: Log
  roles: readonly Role[]
  /** Where a person reads what has started. */
  say: (text: string) => void
}

export interface Running {
  readonly url: string
  stop(): Promise<void>
}

/** Starts the roles asked for, in the order in which they need one another. */
export async function start({ config, log, roles, say }: StartOptions): Promise<Running> {
  const cleanups: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) {
      await cleanup().catch((error: unknown) => log.error({ err: error }, 'could not stop a part'))
    }
  }
  try {
    const url = await startParts({ config, log, roles, say }, (cleanup) => cleanups.push(cleanup))
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(
  { config, log, roles, say }: StartOptions,
  onStop: (cleanup: () => Promise<unknown>) => void,
) {
  const began = performance.now()
  const frontDoor = createFrontDoor()
  const port = await listen(frontDoor.server, config)
  onStop(() => frontDoor.close())
  const localUrl = `http://localhost:${port}`
  const publicUrl = config.publicUrl ?? localUrl

  const db = await openDatabase(config, log, onStop)
  const stripe = await reachStripe(config, { startSandbox: roles.includes('api'), log })
  onStop(stripe.close)
  const sandbox = stripe.sandboxUrl ? { url: stripe.sandboxUrl, secretKey: stripe.account.secretKey } : null
  if (config.demo && (await loadDemo(db, { today: new Date(), sandbox }))) log.info('loaded the demo data')

  const usta = await createUsta({
    config,
    db,
    log,
    publicUrl,
    otherOrigins: [localUrl, `http://127.0.0.1:${port}`],
    stripe: stripe.account,
    serverFactory: frontDoor.serverFactory,
  })
  onStop(() => usta.close())
  if (roles.includes('web')) await addWeb(usta, config, log)
  await usta.start()
  if (roles.includes('worker')) onStop((await work(usta, db, config, log)).stop)
  if (roles.includes('api') || roles.includes('web')) frontDoor.open()
  stripe.sendWebhooksTo(`http://127.0.0.1:${port}/api/v1/payments/webhooks/stripe`)

  writeFileSync(join(config.stateDir, 'url'), `${localUrl}\n`)
  onStop(() => rm(join(config.stateDir, 'url'), { force: true }))
  log.info({ url: localUrl, roles, ms: Math.round(performance.now() - began) }, 'ready')
  say(
    welcome({
      url: publicUrl,
      config,
      roles,
      sandboxUrl: stripe.sandboxUrl,
      seconds: (performance.now() - began) / 1000,
    }),
  )
  return localUrl
}

async function openDatabase(
  config: Config,
  log: Log,
  onStop: (cleanup: () => Promise<unknown>) => void,
): Promise<Database> {
  let { url } = config.database
  if (url === null) {
    const embedded = await startEmbedded({ stateDir: config.stateDir })
    onStop(() => embedded.stop())
    url = embedded.url
  } else {
    const file = join(config.stateDir, 'database-url')
    writeFileSync(file, `${url}\n`, { mode: 0o600 })
    onStop(() => rm(file, { force: true }))
  }
  const { poolSize: size, statementTimeoutMs: statementTimeout } = config.database
  const onError = (error: Error) => log.warn({ err: error }, 'a connection to the database broke')
  const db = createDatabase({ url, size, statementTimeout, onError })
  onStop(() => db.close())
  await migrate(db.pool)
  await migrateJobs(db.pool, log)
  return db
}

async function addWeb(usta: Usta, config: Config, log: Log): Promise<void> {
  const web = createWeb({
    rootDir: resolve(import.meta.dirname, '../..'),
    stateDir: config.stateDir,
    apiFetch: createInjectFetch(usta.app),
    demo: config.demo,
    publicUrl: config.publicUrl,
    log,
  })
  await usta.app.register(web.plugin)
  await web.ready
}

/** graphile-worker reads times as Date, so it has connections of its own. */
async function work(usta: Usta, db: Database, config: Config, log: Log): Promise<RunningWorker> {
  const concurrency = config.workerConcurrency
  const onError = (error: Error) => log.warn({ err: error }, 'a connection of the worker broke')
  const pool = createPool({
    url: db.url,
    size: concurrency + 2,
    plainTypes: true,
    applicationName: 'usta worker',
    onError,
  })
  const worker = await startWorker({ pool, handlers: usta.jobs, schedules: usta.schedules, log, concurrency })
  return {
    async stop() {
      await worker.stop()
      await pool.end()
    },
  }
}
