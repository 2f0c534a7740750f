import type { Call, StaffCall, UserCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import { type Database, type Trx, transact } from '../../platform/database/index.ts'
import type { Auth } from './auth.ts'
import { accountErrors, badEmail } from './errors.ts'
import { presentSession, presentStaffUser, presentUser } from './present.ts'
import type {
  ListUsersQuery,
  Login,
  LoginBody,
  PasswordChange,
  RegisterBody,
  Session,
  StaffUser,
  User,
  UserChanges,
} from './schema.ts'
import { deleteOtherSessions, deleteSession, findOwnSession, listSessions } from './session-store.ts'
import type { Sessions } from './sessions.ts'
import {
  findUser,
  isEmailTaken,
  listUsersAfter,
  lockUser,
  noteLogin,
  setBlocked,
  type UserRow,
  updateUser,
} from './store.ts'

/** A login, and the cookies that carry it to a browser. */
export interface LoggedIn {
  login: Login
  cookies: string[]
}

export type AccountService = ReturnType<typeof createAccountService>

export function createAccountService(db: Database, auth: Auth, sessions: Sessions) {
  async function register(call: Call, body: RegisterBody, headers: Headers): Promise<LoggedIn> {
    const answer = await auth
      .as(call, () =>
        auth.api.signUpEmail({ body: { language: call.language, ...body }, headers, returnHeaders: true }),
      )
      .catch(async (error: unknown) => {
        throw await refusalOf(call, body.email, error)
      })
    return loggedIn(answer.response.user.id, answer.response.token ?? '', answer.headers)
  }

  /** better-auth tells a lost race for an address and a lost database alike. */
  async function refusalOf(call: Call, email: string, error: unknown): Promise<unknown> {
    if (isAuthError(error, 'USER_ALREADY_EXISTS')) return new Problem(accountErrors.emailTaken)
    if (isAuthError(error, 'INVALID_EMAIL', 'VALIDATION_ERROR')) return impossible(badEmail(call.language))
    if (!isAuthError(error, 'FAILED_TO_CREATE_USER')) return error
    const isTaken = await isEmailTaken(db.kysely, email)
    return new Problem(isTaken ? accountErrors.emailTaken : commonErrors.unavailable, { cause: error })
  }

  async function login(call: Call, body: LoginBody, headers: Headers): Promise<LoggedIn> {
    const answer = await auth
      .as(call, () => auth.api.signInEmail({ body, headers, returnHeaders: true }))
      .catch((error: unknown) => {
        throw isRefusedLogin(error) ? new Problem(accountErrors.wrongCredentials) : error
      })
    await transact(db, unanswered(call), (trx) => noteLogin(trx, answer.response.user.id))
    return loggedIn(answer.response.user.id, answer.response.token, answer.headers)
  }

  async function loggedIn(userId: string, token: string, headers: Headers): Promise<LoggedIn> {
    const user = await getUserRow(userId)
    return { login: { token, user: presentUser(user) }, cookies: headers.getSetCookie() }
  }

  /** @returns the cookies that make a browser forget its session */
  async function logout(call: UserCall, headers: Headers): Promise<string[]> {
    const { actor } = call
    const { headers: answered } = await auth.as(call, () => auth.api.signOut({ headers, returnHeaders: true }))
    await transact(db, unanswered(call), (trx) => deleteSession(trx, actor.userId, actor.sessionId))
    sessions.forget(actor.sessionId)
    return answered.getSetCookie()
  }

  async function changePassword(call: UserCall, body: PasswordChange, headers: Headers): Promise<void> {
    const passwords = { currentPassword: body.current_password, newPassword: body.new_password }
    await auth
      .as(call, () => auth.api.changePassword({ body: passwords, headers }))
      .catch((error: unknown) => {
        throw isAuthError(error, 'INVALID_PASSWORD') ? wrongPassword(call) : error
      })
    await transact(db, call, (trx) => deleteOtherSessions(trx, call.actor.userId, call.actor.sessionId))
    sessions.forget(call.actor.userId)
  }

  async function getSession({ actor }: UserCall): Promise<{ session: Session; user: User }> {
    const [session, user] = await Promise.all([findOwnSession(db.kysely, actor.sessionId), getUserRow(actor.userId)])
    if (!session) throw new Problem(commonErrors.unauthenticated)
    return { session: presentSession(session, actor.sessionId), user: presentUser(user) }
  }

  async function listOwnSessions({ actor }: UserCall): Promise<Session[]> {
    const rows = await listSessions(db.kysely, actor.userId)
    return rows.map((row) => presentSession(row, actor.sessionId))
  }

  async function endSession(call: UserCall, sessionId: string): Promise<void> {
    const ended = await transact(db, call, (trx) => deleteSession(trx, call.actor.userId, sessionId))
    if (!ended) throw new Problem(commonErrors.notFound)
    sessions.forget(sessionId)
  }

  async function getAccount({ actor }: UserCall): Promise<User> {
    return presentUser(await getUserRow(actor.userId))
  }

  function editAccount(call: UserCall, changes: UserChanges): Promise<User> {
    return transact(db, call, async (trx) => {
      const user = await lockUser(trx, call.actor.userId)
      if (!user) throw new Problem(commonErrors.notFound)
      requireVersion(call, user)
      await updateUser(trx, user.id, changes)
      const changed = await findUser(trx, user.id)
      return presentUser(changed ?? user)
    }).finally(() => sessions.forget(call.actor.userId))
  }

  async function listUsers(query: ListUsersQuery): Promise<Page<StaffUser>> {
    const sort = `users:${query.blocked ?? 'all'}`
    const after = decodeCursor(sort, ['timestamp', 'uuid'], query.cursor)
    const rows = await listUsersAfter(db.kysely, query, after)
    return toPage(rows, query.limit, sort, (row) => [row.created_at, row.id], presentStaffUser)
  }

  async function getUser(id: string): Promise<StaffUser> {
    return presentStaffUser(await getUserRow(id))
  }

  /** Shuts a user out, or lets them in again. Doing it twice changes nothing. */
  function setUserBlocked(call: StaffCall, id: string, blocked: boolean): Promise<StaffUser> {
    return transact(db, call, async (trx) => {
      const user = await lockBlockable(trx, id)
      requireVersion(call, user)
      if (user.blocked !== blocked) await setBlocked(trx, id, blocked)
      return presentStaffUser((await findUser(trx, id)) ?? user)
    }).finally(() => sessions.forget(id))
  }

  async function getUserRow(id: string): Promise<UserRow> {
    const user = await findUser(db.kysely, id)
    if (!user) throw new Problem(commonErrors.notFound)
    return user
  }

  return {
    register,
    login,
    logout,
    changePassword,
    getSession,
    listOwnSessions,
    endSession,
    getAccount,
    editAccount,
    listUsers,
    getUser,
    setUserBlocked,
  }
}

/** Shuts a user out in the caller's transaction. Doing it twice changes nothing. @throws 404, 409 for staff */
export async function blockUser(trx: Trx, id: string): Promise<void> {
  const user = await lockBlockable(trx, id)
  if (!user.blocked) await setBlocked(trx, id, true)
}

async function lockBlockable(trx: Trx, id: string): Promise<UserRow> {
  const user = await lockUser(trx, id)
  if (!user) throw new Problem(commonErrors.notFound)
  if (user.is_staff) throw new Problem(accountErrors.cannotBlockStaff)
  return user
}

/** The answer holds a token or cookies, so it is kept after the fact and not with this write. */
function unanswered<C extends Call>(call: C): C {
  return { ...call, idempotency: undefined }
}

function wrongPassword({ language }: Call): Problem {
  const { code, detail } = accountErrors.wrongPassword
  const errors = [{ pointer: '/current_password', code, message: detail[language] }]
  return new Problem(accountErrors.wrongPassword, { errors })
}

/** better-auth's refusals carry a code; a blocked user's session is refused by the database itself. */
function isRefusedLogin(error: unknown): boolean {
  return isAuthError(error, 'INVALID_EMAIL_OR_PASSWORD', 'INVALID_EMAIL', 'PASSWORD_TOO_LONG') || isShutOut(error)
}

function isAuthError(error: unknown, ...codes: string[]): boolean {
  const code = String((error as { body?: { code?: unknown } } | null)?.body?.code ?? '')
  return codes.some((known) => code.startsWith(known))
}

function isShutOut(error: unknown): boolean {
  return (error as { constraint?: unknown } | null)?.constraint === 'auth_sessions_user_may_log_in'
}
