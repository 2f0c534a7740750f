import { Type } from 'typebox'
import type { Language } from '../../kernel/language.ts'
import { type Database, type DbOrTrx, type Trx, transact } from '../../platform/database/index.ts'
import type { Authenticate } from '../../platform/http/index.ts'
import { defineJob, handle } from '../../platform/jobs/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Module } from '../../platform/module.ts'
import type { SessionWatch } from '../../platform/realtime/index.ts'
import { createAuth } from './auth.ts'
import { describeUsers, findStrangers } from './friend-store.ts'
import { createFriendService } from './friends.ts'
import { findPerson, isPassword, shutOut } from './person.ts'
import { accountRoutes, friendRoutes } from './routes.ts'
import { blockUser, createAccountService } from './service.ts'
import { deleteExpiredSessions } from './session-store.ts'
import { createSessions } from './sessions.ts'
import { setPhoto, updateUser } from './store.ts'
import { UserManager } from './user-manager.ts'

export { hashPassword } from './auth.ts'
export { accountErrors } from './errors.ts'
export type { Person } from './friend-store.ts'
export type { PersonOfUser } from './person.ts'
export { personalData } from './personal-data.ts'
export { type NewUser, UserManager } from './user-manager.ts'

/** The face of accounts. */
export interface Accounts {
  readonly module: Module
  /** Tells who sends a request. */
  authenticate: Authenticate
  /** Makes this process look a user up anew at their next request: what they may do has changed. */
  forget(userId: string): void
  /** Sets the language in which a user is answered. Call `forget` after the commit. */
  setLanguage(trx: Trx, userId: string, language: Language): Promise<void>
  /** Tells those who keep connections open which sessions have ended. */
  readonly sessions: SessionWatch
  /** Whether any of these live users is staff. */
  areStaff(db: DbOrTrx, userIds: readonly string[]): Promise<boolean>
  /** The names and photos of live users, by id. */
  describeUsers: typeof describeUsers
  /** Which of these people are no friends of the user, or cannot log in any more. */
  findStrangers: typeof findStrangers
  /** Shuts a user out. Call `forget` after the commit. @throws 409 for staff */
  block: typeof blockUser
  /** Makes a file the user's photo, or takes it away. @returns the file that was it until now */
  setPhoto: typeof setPhoto
  /** A user, deleted or not, and what other accounts of theirs there were; null for nobody. */
  findPerson: typeof findPerson
  /** Whether this is the user's password. */
  isPassword: typeof isPassword
  /** Closes accounts for good, with their sessions. Call `forget` after the commit. */
  shutOut: typeof shutOut
  /** Begins to hear of revoked sessions. */
  start(): Promise<void>
  close(): Promise<void>
}

interface AccountsOptions {
  db: Database
  log: Log
  /** Where people reach this server; decides whether cookies are `Secure`. */
  publicUrl: string
  secret: string
}

const deleteExpired = defineJob('accounts.delete_expired_sessions', Type.Object({}))

export function createAccounts({ db, log, publicUrl, secret }: AccountsOptions): Accounts {
  const auth = createAuth({ databaseUrl: db.url, baseUrl: publicUrl, secret, log })
  const sessions = createSessions(db, log)
  const service = createAccountService(db, auth, sessions)
  const friends = createFriendService(db)
  return {
    module: {
      name: 'accounts',
      routes(app) {
        accountRoutes(app, service)
        friendRoutes(app, friends)
      },
      jobs: [handle(deleteExpired, (call) => transact(db, call, deleteExpiredSessions))],
      schedules: [{ job: deleteExpired.name, match: '17 3 * * *' }],
    },
    authenticate: sessions.authenticate,
    forget: sessions.forget,
    setLanguage: (trx, userId, language) => updateUser(trx, userId, { language }),
    sessions: sessions.watch,
    async areStaff(from, userIds) {
      const staff = new UserManager(from).all().where('users.id', 'in', userIds).where('users.is_staff', '=', true)
      return (await staff.limit(1).executeTakeFirst()) !== undefined
    },
    describeUsers,
    findStrangers,
    block: blockUser,
    setPhoto,
    findPerson,
    isPassword,
    shutOut,
    start: sessions.start,
    async close() {
      await Promise.all([sessions.close(), auth.close()])
    },
  }
}
