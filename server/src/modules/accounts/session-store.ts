import type { StaffRole } from '../../kernel/actor.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'

export interface SessionRow {
  session_id: string
  expires_at: string
  user_id: string
  name: string
  email: string
  language: string
  staff_role: StaffRole | null
  client_id: string | null
  provider_id: string | null
}

/** Who a token belongs to, with their profiles: one query. Blocked, closed and deleted users have no session. */
export function findSession(db: DbOrTrx, token: string): Promise<SessionRow | undefined> {
  return db
    .selectFrom('auth_sessions as session')
    .innerJoin('users', 'users.id', 'session.user_id')
    .leftJoin('user_profile_ids as profile', 'profile.user_id', 'users.id')
    .select([
      'session.id as session_id',
      'session.expires_at',
      'users.id as user_id',
      'users.name',
      'users.email',
      'users.language',
      'users.staff_role',
      'profile.client_id',
      'profile.provider_id',
    ])
    .where('session.token', '=', token)
    .where('session.expires_at', '>', ({ fn }) => fn('now'))
    .where('users.is_active', '=', true)
    .where('users.blocked', '=', false)
    .executeTakeFirst()
}

/** Which of these sessions are still good for a request. */
export async function findOpenSessions(db: DbOrTrx, sessionIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('auth_sessions as session')
    .innerJoin('users', 'users.id', 'session.user_id')
    .select('session.id')
    .where('session.id', '=', ({ fn, val }) => fn.any(val(sessionIds)))
    .where('session.expires_at', '>', ({ fn }) => fn('now'))
    .where('users.is_active', '=', true)
    .where('users.blocked', '=', false)
    .execute()
  return rows.map(({ id }) => id)
}

/** Moves the end of a session that is in use, at most once a day. */
export async function extendSession(db: DbOrTrx, sessionId: string, expiresAt: Date): Promise<void> {
  await db
    .updateTable('auth_sessions')
    .set({ expires_at: expiresAt.toISOString() })
    .where('id', '=', sessionId)
    .execute()
}

function openSessions(db: DbOrTrx) {
  return db
    .selectFrom('auth_sessions')
    .select(['id', 'ip_address', 'user_agent', 'created_at', 'updated_at', 'expires_at'])
    .where('expires_at', '>', ({ fn }) => fn('now'))
}

export function findOwnSession(db: DbOrTrx, sessionId: string) {
  return openSessions(db).where('id', '=', sessionId).executeTakeFirst()
}

/** The newest hundred. */
export function listSessions(db: DbOrTrx, userId: string) {
  return openSessions(db)
    .where('user_id', '=', userId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

/** Ends a session, only if it is this user's. */
export async function deleteSession(db: DbOrTrx, userId: string, sessionId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('auth_sessions')
    .where('id', '=', sessionId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Ends all sessions of a user but one. */
export async function deleteOtherSessions(db: DbOrTrx, userId: string, keptSessionId: string): Promise<void> {
  await db.deleteFrom('auth_sessions').where('user_id', '=', userId).where('id', '<>', keptSessionId).execute()
}

export async function deleteExpiredSessions(db: DbOrTrx): Promise<void> {
  await db
    .deleteFrom('auth_sessions')
    .where('expires_at', '<', ({ fn }) => fn('now'))
    .execute()
}
