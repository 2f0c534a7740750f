import pg from 'pg'
import { preparingClient } from './prepared.ts'
import { jsonTypes } from './type-parsers.ts'

/** All times in milliseconds. */
export interface PoolOptions {
  url: string
  /** The same database without a pooler between, for sessions that listen or wait. */
  directUrl?: string | null
  /** The most connections at a time. */
  size?: number
  /** Shown in pg_stat_activity. */
  applicationName?: string
  /** How long to wait for a connection, in the pool and on the network. */
  connectTimeout?: number
  statementTimeout?: number
  lockTimeout?: number
  idleInTransactionTimeout?: number
  /** As which role to work; the one that logs in unless told. */
  role?: string | null
  /** Values as pg parses them (a timestamp becomes a Date), for libraries that expect that. */
  plainTypes?: boolean
  /** What it writes may be lost when the database crashes, so that no commit waits for the disk. */
  fleeting?: boolean
  /** Told of connections that broke while nobody used them. */
  onError?: (error: Error) => void
}

/**
 * A pool of connections that survives a restart of the database: a broken connection is dropped, and the
 * next query opens a new one. A url with `pgbouncer=true` is a pooler in transaction mode: nothing is set or
 * prepared on its sessions, since others share them; transactions set their own limits then.
 */
export function createPool(options: PoolOptions): pg.Pool {
  const { onError = () => {} } = options
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.size ?? 10,
    application_name: options.applicationName ?? 'usta',
    connectionTimeoutMillis: options.connectTimeout ?? 5_000,
    // A new connection plans everything anew: closing those that rest would make the next burst of requests slower still.
    idleTimeoutMillis: 0,
    keepAlive: true,
    ...(isPooler(options.url) ? {} : { ...sessionLimits(options), Client: preparingClient() }),
    ...(options.plainTypes ? {} : { types: jsonTypes }),
    ...(options.fleeting ? { options: '-c synchronous_commit=off' } : {}),
  })
  pool.on('error', onError)
  // A connection in use reports its end to whoever waits for a query, and to nobody in between.
  pool.on('connect', (client) => client.on('error', onError))
  return pool
}

export function isPooler(url: string): boolean {
  return /[?&]pgbouncer=true(&|$)/.test(url)
}

/** What one statement, one wait for a lock and one idle transaction may take, in milliseconds. */
export function sessionLimits(
  options: Pick<PoolOptions, 'statementTimeout' | 'lockTimeout' | 'idleInTransactionTimeout'>,
) {
  return {
    statement_timeout: options.statementTimeout ?? 30_000,
    lock_timeout: options.lockTimeout ?? 10_000,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeout ?? 30_000,
  }
}
