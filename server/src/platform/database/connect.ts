import { Kysely, PostgresDialect, PostgresDriver, type Transaction } from 'kysely'
import type pg from 'pg'
import { asRole } from './application-role.ts'
import type { DB } from './db-types.ts'
import { createPool, isPooler, type PoolOptions, sessionLimits } from './pool.ts'
import { beginWithSettings, commitOfNotifying, type Settings } from './settings.ts'

/** Queries outside a transaction. */
export type Db = Kysely<DB>

/** Queries inside a transaction. */
export type Trx = Transaction<DB>

/** What a store function takes: it does not care which of the two. */
export type DbOrTrx = Db | Trx

export interface Database {
  readonly kysely: Db
  readonly pool: pg.Pool
  /** Whose connections work as the role that was asked for. */
  readonly url: string
  /** For connections that are theirs alone who open them, such as those that listen: past a pooler, where there is a way. */
  readonly directUrl: string
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  /** Waits for the queries that run, then ends all connections. */
  close(): Promise<void>
}

/** Connects to the database at `url`; the first query opens the first connection. */
export function createDatabase(options: PoolOptions): Database {
  const { role = null } = options
  const url = asRole(options.url, role)
  const pool = createPool({ ...options, url })
  const local = isPooler(url) ? { ...sessionLimits(options), ...(role === null ? {} : { role }) } : {}
  const kysely = new Kysely<DB>({ dialect: new Dialect({ pool }, local) })
  return {
    kysely,
    pool,
    url,
    directUrl: asRole(options.directUrl ?? options.url, role),
    async ping() {
      await pool.query('select 1')
    },
    async close() {
      await kysely.destroy()
      // Kysely ends only a pool that it has used itself.
      if (!pool.ending) await pool.end()
    },
  }
}

type DialectConfig = ConstructorParameters<typeof PostgresDialect>[0]

class Dialect extends PostgresDialect {
  readonly #config: DialectConfig
  readonly #local: Settings

  constructor(config: DialectConfig, local: Settings) {
    super(config)
    this.#config = config
    this.#local = local
  }

  override createDriver() {
    return new Driver(this.#config, this.#local)
  }
}

class Driver extends PostgresDriver {
  readonly #local: Settings

  constructor(config: DialectConfig, local: Settings) {
    super(config)
    this.#local = local
  }

  override async beginTransaction(...[connection, settings]: Parameters<PostgresDriver['beginTransaction']>) {
    const begin = beginWithSettings(settings, this.#local)
    if (begin) await connection.executeQuery(begin)
    else await super.beginTransaction(connection, settings)
  }

  override async commitTransaction(...[connection]: Parameters<PostgresDriver['commitTransaction']>) {
    const commit = commitOfNotifying()
    if (commit) await connection.executeQuery(commit)
    else await super.commitTransaction(connection)
  }
}
