import pg from 'pg'
import { isPooler } from '../../platform/database/index.ts'
import type { Log } from '../../platform/log/log.ts'

interface RevocationListener {
  /** Whether announcements reach us now. */
  hears(): boolean
  start(): Promise<void>
  close(): Promise<void>
}

const longestPause = 5_000

/**
 * Listens on a connection of its own for `session_revoked` (payload `user:<id>` or `session:<id>`).
 * @param onRevoked gets the id, or null when announcements may have been missed
 */
export function listenForRevocations(
  databaseUrl: string,
  log: Log,
  onRevoked: (id: string | null) => void,
): RevocationListener {
  let client: pg.Client | null = null
  let retry: NodeJS.Timeout | undefined
  let pause = 100
  let closed = false

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true, connectionTimeoutMillis: 5_000 })
    next.on('error', () => lose(next))
    next.on('end', () => lose(next))
    next.on('notification', ({ payload }) => onRevoked(payload?.split(':')[1] ?? null))
    try {
      await next.connect()
      await next.query('listen session_revoked')
    } catch (error) {
      void next.end().catch(() => {})
      throw error
    }
    if (closed) return next.end()
    client = next
    pause = 100
    onRevoked(null)
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
    // Through a pooler in transaction mode nobody would ever call back.
    start: async () => (isPooler(databaseUrl) ? undefined : connect()),
    async close() {
      closed = true
      clearTimeout(retry)
      await client?.end()
    },
  }
}
