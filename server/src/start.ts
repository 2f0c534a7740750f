import { join, resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { Deletions } from '@usta/soft-delete'
import { createUsta, type Usta } from './app.ts'
import { type Claim, claimFolder } from './claim-folder.ts'
import type { Config } from './config.ts'
import { loadDemo } from './demo/index.ts'
import { keepFile } from './keep-file.ts'
import { type OpenDoor, openDoor } from './listen.ts'
import { createColumnCipher } from './platform/crypto/column-cipher.ts'
import { openKeys } from './platform/crypto/key-ring.ts'
import {
  arrangeRole,
  createDatabase,
  createPool,
  type Database,
  isUnavailable,
  migrate,
  startEmbedded,
} from './platform/database/index.ts'
import { migrateJobs, type RunningWorker, startWorker } from './platform/jobs/index.ts'
import type { Log } from './platform/log/log.ts'
import { createInjectFetch, createWeb } from './platform/web/index.ts'
import type { Role } from './roles.ts'
import { StartError } from './start-error.ts'
import { reachStripe } from './stripe.ts'
import { welcome } from './welcome.ts'

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

type Cleanup = () => unknown
type OnStop = (cleanup: Cleanup) => void

/** Starts the roles asked for, in the order in which they need one another. */
export async function start(options: StartOptions): Promise<Running> {
  const starting = beginStart(options, await openDoor(options.config))
  return { url: await starting.ready, stop: starting.stop }
}

/** The same, for one who has opened the door already, and may want to stop before all is ready. */
export function beginStart(
  options: StartOptions,
  door: OpenDoor,
): { ready: Promise<string>; stop: () => Promise<void> } {
  const cleanups: Cleanup[] = []
  const endings: Cleanup[] = []
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= stopAll()
    return stopping
  }

  /** Requests finish first, while everything that they need is still there; sockets would never. */
  async function stopAll() {
    const late = lateAfter(options.config.stopTimeoutMs)
    const attempt = (cleanup: Cleanup) =>
      Promise.race([Promise.try(cleanup), late]).catch((error: unknown) =>
        options.log.error({ err: error }, 'could not stop a part'),
      )
    await Promise.all([() => door.frontDoor.close(), ...endings].map(attempt))
    for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) await attempt(cleanup)
  }

  const onStop: OnStop = (cleanup) => cleanups.push(cleanup)
  const onStopping: OnStop = (ending) => endings.push(ending)
  const ready = startParts(options, door, { onStop, onStopping }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { ready, stop }
}

/** Fails when the time for stopping is over: whoever waits for a database that is gone would wait for ever. */
async function lateAfter(ms: number): Promise<never> {
  await after(ms, undefined, { ref: false })
  throw new Error(`not within ${ms} ms`)
}

async function startParts(
  { config, log, roles, say }: StartOptions,
  { frontDoor, port }: OpenDoor,
  { onStop, onStopping }: { onStop: OnStop; onStopping: OnStop },
): Promise<string> {
  const began = performance.now()
  const serves = roles.includes('api') || roles.includes('web')
  const localUrl = `http://localhost:${port}`
  const publicUrl = config.publicUrl ?? localUrl

  const db = await openDatabase(config, log, { roles, address: localUrl }, onStop)
  const stripe = await reachStripe(config, { startSandbox: roles.includes('api'), log })
  onStop(stripe.close)
  const sandbox = stripe.sandboxUrl ? { url: stripe.sandboxUrl, secretKey: stripe.account.secretKey } : null
  if (config.demo) {
    const cipher = createColumnCipher(openKeys(config))
    if (await loadDemo(db, { today: new Date(), cipher, sandbox })) log.info('loaded the demo data')
  }

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
  onStopping(() => usta.closeSockets())
  if (roles.includes('web')) await addWeb(usta, config, log, new URL(publicUrl).origin)
  await usta.start({ sockets: serves })
  if (roles.includes('worker')) onStop((await work(usta, db, config, log)).stop)
  frontDoor.open({ onlyHealth: !serves })
  stripe.sendWebhooksTo(`http://127.0.0.1:${port}/api/v1/payments/webhooks/stripe`)

  if (serves) onStop(keepFile(join(config.stateDir, 'url'), localUrl))
  const ms = Math.round(performance.now() - began)
  log.info({ url: localUrl, roles, ms }, 'ready')
  say(welcome({ url: publicUrl, config, roles, sandboxUrl: stripe.sandboxUrl, seconds: ms / 1000 }))
  return localUrl
}

async function openDatabase(config: Config, log: Log, claim: Claim, onStop: OnStop): Promise<Database> {
  let { url } = config.database
  const { ownerUrl, directUrl } = config.database
  if (url === null) {
    const embedded = await startEmbedded({ stateDir: config.stateDir })
    onStop(() => embedded.stop())
    url = embedded.url
    onStop(await claimFolder(url, claim))
  } else {
    onStop(keepFile(join(config.stateDir, 'database-url'), ownerUrl ?? url))
  }
  const { poolSize: size, statementTimeoutMs: statementTimeout } = config.database
  const onError = (error: Error) => log.warn({ err: error }, 'a connection to the database broke')
  const role = await prepare(ownerUrl ?? url, log)
  const db = createDatabase({ url, directUrl, size, statementTimeout, role, onError })
  onStop(() => db.close())
  await db.ping().catch((error: unknown) => {
    throw cannotUse(url, error) ?? error
  })
  const problems = await new Deletions(db.kysely).problems()
  if (problems.length > 0) throw new StartError(`Deleting is not safe in this database:\n${problems.join('\n')}`)
  return db
}

/** Brings the database up to date, as its owner. @returns the role that the server is to work as */
async function prepare(url: string, log: Log): Promise<string | null> {
  const pool = createPool({ url, size: 2, plainTypes: true })
  try {
    await migrate(pool)
    await migrateJobs(pool, log)
    const role = await arrangeRole(pool)
    if (role === null) log.warn('the server works with all rights of its login: nobody could make the role usta_app')
    return role
  } catch (error) {
    throw cannotUse(url, error) ?? error
  } finally {
    await pool.end()
  }
}

/** No such database, no such user, a wrong password, a role that it may not take. */
const refusals = new Set(['3D000', '28000', '28P01', '42501'])

function cannotUse(url: string, error: unknown): StartError | null {
  const { code, message } = error as Error & { code?: string }
  if (!isUnavailable(error) && !refusals.has(code ?? '')) return null
  const { host, pathname } = new URL(url)
  return new StartError(`Cannot use the database ${pathname.slice(1)} at ${host}: ${message}. Check DATABASE_URL.`)
}

async function addWeb(usta: Usta, config: Config, log: Log, apiOrigin: string): Promise<void> {
  const web = createWeb({
    rootDir: resolve(import.meta.dirname, '../..'),
    stateDir: config.stateDir,
    apiFetch: createInjectFetch(usta.app),
    apiOrigin,
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
    url: db.directUrl,
    size: concurrency + 4,
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
