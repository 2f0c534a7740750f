import { sql } from 'kysely'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { ListUsersQuery, UserChanges } from './schema.ts'

/** A file of ours, or an address elsewhere. */
const photoAddress = sql<string | null>`photo_address(users.photo_url, users.photo)`

function users(db: DbOrTrx) {
  return db
    .selectFrom('users')
    .leftJoin('user_profile_ids as profile', 'profile.user_id', 'users.id')
    .select([
      'users.id',
      'users.email',
      'users.name',
      'users.username',
      'users.description',
      photoAddress.as('photo_url'),
      'users.language',
      'users.is_staff',
      'users.staff_role',
      'users.blocked',
      'users.blocked_at',
      'users.is_active',
      'users.last_login',
      'users.created_at',
      'users.updated_at',
      'profile.client_id',
      'profile.provider_id',
    ])
}

export type UserRow = NonNullable<Awaited<ReturnType<typeof findUser>>>

export function findUser(db: DbOrTrx, id: string) {
  return users(db).where('users.id', '=', id).executeTakeFirst()
}

export async function isEmailTaken(db: DbOrTrx, email: string): Promise<boolean> {
  return (await db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst()) !== undefined
}

/** Locks the user, so that nobody else changes them meanwhile; reads them through `findUser`. */
export async function lockUser(trx: DbOrTrx, id: string): Promise<UserRow | undefined> {
  const locked = await trx.selectFrom('users').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return locked && findUser(trx, id)
}

export function listUsersAfter(db: DbOrTrx, { blocked, limit }: ListUsersQuery, after: readonly string[] | null) {
  return users(db)
    .$if(blocked !== undefined, (query) => query.where('users.blocked', '=', blocked ?? false))
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('users.created_at', 'users.id'), '<', tuple(after?.[0] ?? '', after?.[1] ?? '')),
      ),
    )
    .orderBy('users.created_at', 'desc')
    .orderBy('users.id', 'desc')
    .limit(limit + 1)
    .execute()
}

export async function updateUser(trx: DbOrTrx, id: string, changes: UserChanges): Promise<void> {
  await trx.updateTable('users').set(changes).where('id', '=', id).execute()
}

export async function setBlocked(trx: DbOrTrx, id: string, blocked: boolean): Promise<void> {
  await trx.updateTable('users').set({ blocked }).where('id', '=', id).execute()
}

export async function noteLogin(db: DbOrTrx, id: string): Promise<void> {
  await db.updateTable('users').set({ last_login: new Date().toISOString() }).where('id', '=', id).execute()
}

/** @returns the file that was their photo until now, null for none */
export async function setPhoto(trx: DbOrTrx, id: string, fileId: string | null): Promise<string | null> {
  const before = await trx.selectFrom('users').select('photo').where('id', '=', id).forUpdate().executeTakeFirst()
  await trx.updateTable('users').set({ photo: fileId, photo_url: null }).where('id', '=', id).execute()
  return before?.photo ?? null
}
