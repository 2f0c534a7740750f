import { verify } from '@node-rs/argon2'
import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../platform/database/index.ts'
import { UserManager } from './user-manager.ts'

/** A user, deleted or not, with the accounts of theirs that were deleted before and had the same address. */
export interface PersonOfUser {
  readonly userIds: readonly string[]
  readonly isStaff: boolean
}

export async function findPerson(db: DbOrTrx, userId: string): Promise<PersonOfUser | null> {
  const users = new UserManager(db)
  const asked = await users.allWithDeleted().where('users.id', '=', userId).executeTakeFirst()
  if (!asked) return null
  const deleted = await users
    .deletedOnly()
    .where('users.email', '=', asked.email)
    .where('users.id', '<>', userId)
    .execute()
  const all = [asked, ...deleted]
  return { userIds: all.map(({ id }) => id), isStaff: all.some(({ is_staff }) => is_staff) }
}

/** Whether this is the user's password. */
export async function isPassword(db: DbOrTrx, userId: string, password: string): Promise<boolean> {
  const found = await db
    .selectFrom('auth_accounts')
    .select('password')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst()
  return found?.password ? verify(found.password, password) : false
}

/** Closes accounts; a trigger ends their sessions. Call `forget` after the commit. */
export async function shutOut(trx: Trx, userIds: readonly string[]): Promise<void> {
  await sql`update stored.users set is_active = false where id = any(${userIds}::uuid[]) and is_active`.execute(trx)
}
