import { LRUCache } from 'lru-cache'
import type { UserActor } from '../../kernel/actor.ts'
import { isLanguage } from '../../kernel/language.ts'
import { type Database, transact } from '../../platform/database/index.ts'
import type { Authenticate, Authenticated } from '../../platform/http/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { SessionWatch } from '../../platform/realtime/index.ts'
import { sessionDays } from './auth.ts'
import { listenForRevocations } from './revocations.ts'
import { extendSession, findOpenSessions, findSession, type SessionRow } from './session-store.ts'

/** Milliseconds for which a session is believed without asking the database; a revocation clears it at once. */
const believedFor = 10_000
const day = 86_400_000
const cookiePattern = /(?:^|;\s*)(?:__Secure-)?usta\.session_token=([^;]+)/
const tokenPattern = /^[\w-]{16,255}$/

export interface Sessions {
  /** Tells who sends a request, by its cookie or bearer token. */
  authenticate: Authenticate
  /** Forgets at once, in this process, what is kept of a user or a session. The others hear it from the database. */
  forget(id: string): void
  /** Lets those who keep connections open hear of the end of sessions. */
  readonly watch: SessionWatch
  start(): Promise<void>
  close(): Promise<void>
}

/**
 * Finds the session of each request: one query, kept for a few seconds. The database announces every revocation
 * (logout, block, delete, role) on a channel that all processes hear; while we cannot hear it, nothing is kept.
 */
export function createSessions(db: Database, log: Log): Sessions {
  const kept = new LRUCache<string, SessionRow>({ max: 10_000, ttl: believedFor })
  const watchers: ((id: string | null) => void)[] = []
  let revocations = 0
  const listener = listenForRevocations(db, log, forget)

  function forget(id: string | null): void {
    revocations += 1
    if (id === null) kept.clear()
    for (const [token, row] of kept.entries()) if (row.session_id === id || row.user_id === id) kept.delete(token)
    for (const heard of watchers) heard(id)
  }

  async function find(
    token: string,
    { requestId, fresh = false }: Parameters<Authenticate>[1],
  ): Promise<SessionRow | null> {
    const known = fresh || !listener.hears() ? undefined : kept.get(token)
    if (known) return Date.parse(known.expires_at) > Date.now() ? known : null
    const before = revocations
    const row = await findSession(db.kysely, token)
    if (!row) return null
    if (before === revocations && listener.hears()) kept.set(token, row)
    await extendIfDue(row, requestId)
    return row
  }

  async function extendIfDue(row: SessionRow, requestId: string): Promise<void> {
    const end = Date.now() + sessionDays * day
    if (end - Date.parse(row.expires_at) < day) return
    const call = { actor: actorOf(row), requestId, language: 'ky' } as const
    await transact(db, call, (trx) => extendSession(trx, row.session_id, new Date(end)))
  }

  return {
    async authenticate(headers, options) {
      const credential = readCredential(headers)
      if (!credential) return null
      const row = await find(credential.token, options)
      return row && toAuthenticated(row, credential.via)
    },
    forget,
    watch: {
      onRevoked: (heard) => void watchers.push(heard),
      hears: listener.hears,
      stillOpen: async (sessionIds) => new Set(await findOpenSessions(db.kysely, sessionIds)),
    },
    start: () => listener.start(),
    close: () => listener.close(),
  }
}

function readCredential(headers: Record<string, string | string[] | undefined>) {
  const { authorization, cookie } = headers
  if (typeof authorization === 'string') {
    const token = /^Bearer ([^\s]+)$/i.exec(authorization)?.[1] ?? ''
    return tokenPattern.test(token) ? ({ token, via: 'bearer' } as const) : null
  }
  const value = typeof cookie === 'string' ? cookiePattern.exec(cookie)?.[1] : undefined
  const token = value?.split('.', 1)[0] ?? ''
  return tokenPattern.test(token) ? ({ token, via: 'cookie' } as const) : null
}

function toAuthenticated(row: SessionRow, via: Authenticated['via']): Authenticated {
  return { actor: actorOf(row), via, language: isLanguage(row.language) ? row.language : 'ky' }
}

function actorOf(row: SessionRow): UserActor {
  return {
    kind: 'user',
    userId: row.user_id,
    sessionId: row.session_id,
    name: row.name,
    email: row.email,
    staffRole: row.staff_role,
    clientId: row.client_id,
    providerId: row.provider_id,
  }
}
