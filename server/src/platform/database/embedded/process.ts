import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { environment, superuser } from './cluster.ts'
import type { Place } from './place.ts'

export interface PostgresProcess {
  url: string
  stop(): Promise<void>
}

export type PostgresSettings = Record<string, string | number>

const defaults: PostgresSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'usta',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  max_connections: 100,
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  jit: 'off',
}

/**
 * PostgreSQL knows nothing of the process that started it, so a shell between the two watches a pipe: when
 * we end, however we end, the pipe closes, and the shell shuts the server down in order.
 */
const watchdog = `
  exec 3<&0
  "$@" </dev/null 3<&- & server=$!
  { read -r _ <&3; kill -INT $server; } 2>/dev/null & watcher=$!
  exec 3<&-
  wait $server; status=$?
  kill $watcher 2>/dev/null
  exit $status`

/** Starts the server on the loopback interface, on a free port unless told, and waits until it answers. */
export async function startPostgres(
  place: Place,
  {
    password,
    database,
    logFile,
    settings,
  }: { password: string; database: string; logFile: string; settings: PostgresSettings },
): Promise<PostgresProcess> {
  const port = Number(settings.port ?? (await findFreePort()))
  const log = openSync(logFile, isLarge(logFile) ? 'w' : 'a', 0o600)
  const options = Object.entries({ ...defaults, ...settings, port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = spawn(
    '/bin/sh',
    ['-c', watchdog, 'sh', join(place.bin, 'postgres'), '-D', place.data, ...options],
    // A session of its own, or Ctrl-C in the terminal would stop it before we are done with it.
    { ...place.account, cwd: place.home, env: environment, stdio: ['pipe', log, log], detached: true },
  )
  closeSync(log)
  const ended = once(child, 'exit')
  const connection = { host: '127.0.0.1', port, user: superuser, password }
  try {
    await waitUntilReady(child, connection)
    await ensureDatabase(connection, database)
  } catch (error) {
    child.stdin?.end()
    await ended
    throw new Error(`PostgreSQL did not start: ${(error as Error).message}. ${logFile} says why.`, { cause: error })
  }
  child.unref()
  return {
    url: `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`,
    async stop() {
      child.ref()
      child.stdin?.end()
      if (child.exitCode === null && child.signalCode === null) await ended
    },
  }
}

async function waitUntilReady(child: ChildProcess, connection: pg.ClientConfig): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with status ${child.exitCode}`)
    try {
      return await withClient({ ...connection, database: 'postgres' }, async () => {})
    } catch (error) {
      const code = (error as { code?: string }).code
      // Not listening yet, or still recovering from a crash.
      if (code !== 'ECONNREFUSED' && code !== '57P03' && code !== 'ECONNRESET') throw error
      await sleep(20)
    }
  }
}

async function ensureDatabase(connection: pg.ClientConfig, name: string): Promise<void> {
  await withClient({ ...connection, database: 'postgres' }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`)
  })
}

async function withClient<T>(config: pg.ClientConfig, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionTimeoutMillis: 5_000, ...config })
  client.on('error', () => {})
  try {
    await client.connect()
    return await fn(client)
  } finally {
    await client.end()
  }
}

/** Whether a server answers there. */
export async function answers(url: string): Promise<boolean> {
  try {
    await withClient({ connectionString: url, connectionTimeoutMillis: 1_000 }, (client) => client.query('select 1'))
    return true
  } catch {
    return false
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

function isLarge(file: string): boolean {
  return existsSync(file) && statSync(file).size > 10_000_000
}
