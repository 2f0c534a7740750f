import { createAdapter as createPostgresAdapter } from '@socket.io/postgres-adapter'
import { createAdapter as createRedisAdapter } from '@socket.io/redis-streams-adapter'
import type pg from 'pg'
import type { Server } from 'socket.io'
import { createPool, isPooler } from '../database/index.ts'
import type { Log } from '../log/log.ts'

/** How the processes that serve sockets reach one another. */
export interface AdapterOptions {
  /** Past a pooler, where there is a way. */
  readonly databaseUrl: string
  /** null: through the database. */
  readonly redisUrl: string | null
  readonly log: Log
}

/**
 * Connects the processes: through Redis Streams where there is a Redis, else through LISTEN and NOTIFY, which a pooler
 * in transaction mode does not carry; then each process reaches its own sockets only.
 * @returns what ends the connections, or null where the processes are not connected
 */
export async function connectProcesses(io: Server, options: AdapterOptions): Promise<(() => Promise<void>) | null> {
  if (options.redisUrl !== null) return connectThroughRedis(io, options.redisUrl, options.log)
  if (!isPooler(options.databaseUrl)) return connectThroughPostgres(io, options)
  options.log.warn('sockets of other processes are not reached through a pooler: set DATABASE_DIRECT_URL or REDIS_URL')
  return null
}

function connectThroughPostgres(io: Server, { databaseUrl, log }: AdapterOptions): () => Promise<void> {
  const errorHandler = (err: Error) => log.warn({ err }, 'could not reach the sockets of other processes')
  const pool = createPool({
    url: databaseUrl,
    size: 4,
    plainTypes: true,
    applicationName: 'usta sockets',
    // Who commits a notification holds up all others who do, so that one should not wait for the disk.
    fleeting: true,
    onError: errorHandler,
  })
  const lending = lend(pool)
  io.adapter(createPostgresAdapter(lending.pool, { errorHandler }))
  return lending.end
}

/**
 * The adapter opens another connection where its own broke, but never gives that back; nor one that it got after it was
 * closed. The pool could not end.
 */
function lend(pool: pg.Pool): { pool: pg.Pool; end: () => Promise<void> } {
  const lent = new Set<pg.PoolClient>()
  let ended = false

  async function connect(): Promise<pg.PoolClient> {
    const client = await pool.connect()
    const release = client.release.bind(client)
    client.release = (error) => {
      // Either of us may be the second to do so.
      if (lent.delete(client)) release(error)
    }
    lent.add(client)
    client.once('end', () => client.release(true))
    if (ended) client.release(true)
    return client
  }

  return {
    pool: { query: pool.query.bind(pool), connect } as unknown as pg.Pool,
    async end() {
      ended = true
      for (const client of lent) client.release(true)
      await pool.end()
    },
  }
}

/** The client is loaded only where there is a Redis. */
async function connectThroughRedis(io: Server, url: string, log: Log): Promise<() => Promise<void>> {
  const { createClient } = await import('redis')
  const client = createClient({ url })
  client.on('error', (err: Error) => log.warn({ err }, 'could not reach Redis'))
  await client.connect()
  io.adapter(createRedisAdapter(client, { streamName: 'usta:sockets', channelPrefix: 'usta:sockets' }))
  return async () => {
    await client.close()
  }
}
