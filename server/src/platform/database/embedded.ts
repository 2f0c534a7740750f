import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { clearLeftovers, ensureCluster } from './embedded/cluster.ts'
import { findPlace } from './embedded/place.ts'
import { answers, type PostgresProcess, type PostgresSettings, startPostgres } from './embedded/process.ts'
import { withStartupLock } from './embedded/startup-lock.ts'

export interface Embedded {
  readonly url: string
  /** Whether we started it; else it belongs to another process on the same state folder, and ends with that one. */
  readonly owned: boolean
  /** Shuts it down, if it is ours. It also stops when our process ends in any other way. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Where data, password, log and, while it runs, the url are kept. Made if need be. */
  stateDir: string
  /** PostgreSQL settings beside ours. */
  settings?: PostgresSettings
  database?: string
}

/**
 * Starts the PostgreSQL that npm brought, or connects to the one that another process has started on the same
 * state folder. Works as an ordinary user and as root. `<stateDir>/database-url` says where it is while it runs.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const stateDir = resolve(options.stateDir)
  const urlFile = join(stateDir, 'database-url')
  mkdirSync(stateDir, { recursive: true })
  return (
    (await findRunning(urlFile)) ??
    withStartupLock(
      join(stateDir, 'postgres.lock'),
      async () => (await findRunning(urlFile)) ?? start(stateDir, urlFile, options),
    )
  )
}

async function findRunning(urlFile: string): Promise<Embedded | null> {
  if (!existsSync(urlFile)) return null
  const url = readFileSync(urlFile, 'utf8').trim()
  if (!(await answers(url))) return null
  return { url, owned: false, stop: async () => {} }
}

async function start(
  stateDir: string,
  urlFile: string,
  { settings = {}, database = 'usta' }: EmbeddedOptions,
): Promise<Embedded> {
  const place = findPlace(stateDir)
  const password = keepPassword(stateDir, existsSync(place.data))
  await clearLeftovers(place.data)
  await ensureCluster(place, password, { sync: settings.fsync !== 'off' })
  const logFile = join(stateDir, 'postgres.log')
  const server = await startPostgres(place, { password, database, logFile, settings })
  writeSecret(urlFile, server.url)
  return {
    url: server.url,
    owned: true,
    stop: () => stop(server, urlFile),
  }
}

async function stop(server: PostgresProcess, urlFile: string): Promise<void> {
  const isOurs = existsSync(urlFile) && readFileSync(urlFile, 'utf8').trim() === server.url
  if (isOurs) rmSync(urlFile, { force: true })
  await server.stop()
}

function keepPassword(stateDir: string, hasData: boolean): string {
  const file = join(stateDir, 'postgres-password')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  if (hasData) throw new Error(`${file} is missing, and the database in ${stateDir} opens with nothing else.`)
  const password = randomBytes(24).toString('hex')
  writeSecret(file, password)
  return password
}

/** Whole or not at all: others read it at any moment. */
function writeSecret(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${text}\n`, { mode: 0o600 })
  renameSync(unfinished, file)
}
