import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Database, isPooler } from '../../platform/database/index.ts'
import type { Log } from '../../platform/log/log.ts'

interface RevocationListener {
  /** Whether announcements reach us now. */
  hears(): boolean
  start(): Promise<void>
  close(): Promise<void>
}

const longestPause = 5_000
const echoWithin = 5_000

/** Connected, but announcements do not arrive: something between us and the database shares its sessions. */
class Unheard extends Error {}

/**
 * Listens on a connection of its own for `session_revoked` (payload `user:<id>` or `session:<id>`). It counts as hearing
 * only once it has heard its own word: through a pooler, PostgreSQL takes a LISTEN and nobody ever calls back.
 * @param onRevoked gets the id, or null when announcements may have been missed
 */
export function listenForRevocations(
  { pool, directUrl }: Pick<Database, 'pool' | 'directUrl'>,
  log: Log,
  onRevoked: (id: string | null) => void,
): RevocationListener {
  let client: pg.Client | null = null
  let retry: NodeJS.Timeout | undefined
  let pause = 100
  let closed = false

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: directUrl, keepAlive: true, connectionTimeoutMillis: 5_000 })
    next.on('error', () => lose(next))
    next.on('end', () => lose(next))
    next.on('notification', ({ payload }) => {
      // Until it counts as hearing nothing is believed, and once it does all is forgotten.
      if (client === next && !payload?.startsWith('echo:')) onRevoked(payload?.split(':')[1] ?? null)
    })
    try {
      await next.connect()
      await next.query('listen session_revoked')
      await hearOurselves(next)
    } catch (error) {
      void next.end().catch(() => {})
      throw error
    }
    if (closed) return next.end()
    client = next
    pause = 100
    onRevoked(null)
  }

  async function hearOurselves(next: pg.Client): Promise<void> {
    const word = `echo:${randomUUID()}`
    const heard = new Promise<true>((resolve) => {
      next.on('notification', ({ payload }) => payload === word && resolve(true))
    })
    await pool.query(`select pg_notify('session_revoked', $1)`, [word])
    if (!(await Promise.race([heard, sleep(echoWithin, false, { ref: false })]))) throw new Unheard()
  }

  function lose(lost: pg.Client): void {
    if (client !== lost) return
    client = null
    onRevoked(null)
    if (closed) return
    void lost.end().catch(() => {})
    log.warn('no longer hearing of revoked sessions; asking the database on every request meanwhile')
    reconnectSoon()
  }

  function reconnectSoon(): void {
    retry = setTimeout(() => {
      connect().catch(() => {
        pause = Math.min(pause * 2, longestPause)
        if (!closed) reconnectSoon()
      })
    }, pause)
    retry.unref()
  }

  return {
    hears: () => client !== null,
    async start() {
      if (isPooler(directUrl)) return
      await connect().catch((error) => {
        if (!(error instanceof Unheard)) throw error
        log.warn('announcements of the database do not arrive, as behind a pooler; sessions are not cached')
        reconnectSoon()
      })
    },
    async close() {
      closed = true
      clearTimeout(retry)
      await client?.end()
    },
  }
}
