import { CascadingSoftDeleteManager, type Rows } from '@usta/soft-delete'
import type { Insertable, Selectable } from 'kysely'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { DB, DbOrTrx } from '../../platform/database/index.ts'
import { hashPassword } from './auth.ts'

type UserRow = Selectable<DB['users']>
type UserValues = Omit<Insertable<DB['users']>, 'id' | 'email' | 'name' | 'is_staff' | 'staff_role'>

export interface NewUser extends UserValues {
  email: string
  name: string
  /** In plain; it is stored as an argon2id hash. */
  password: string
}

/** Users as rows: finds, makes, deletes and restores them. `db` may be a transaction. */
export class UserManager extends CascadingSoftDeleteManager<DB, 'users'> {
  readonly #users: DbOrTrx

  constructor(db: DbOrTrx) {
    super(db, 'users')
    this.#users = db
  }

  /** Makes a user who can log in with a password. A live user with the e-mail is a unique violation. */
  createUser(user: NewUser): Promise<UserRow> {
    return this.#create(user, { is_staff: false, staff_role: null })
  }

  /** The same, for an admin. */
  createSuperuser(user: NewUser): Promise<UserRow> {
    return this.#create(user, { is_staff: true, staff_role: 'admin' })
  }

  /** The live user with this e-mail, whatever its case. @throws 404 */
  async getByNaturalKey(email: string): Promise<UserRow> {
    const user = await this.all().where('users.email', '=', email).executeTakeFirst()
    if (!user) throw new Problem(commonErrors.notFound)
    return user
  }

  /** The live users on a plan. */
  filterByUserType(userType: UserRow['user_type']): Rows<DB, 'users'> {
    return this.all().where('users.user_type', '=', userType)
  }

  /** The live users whom staff have shut out. */
  getBlockedUsers(): Rows<DB, 'users'> {
    return this.all().where('users.blocked', '=', true)
  }

  /** The live users who may log in. */
  getActiveUsers(): Rows<DB, 'users'> {
    return this.all().where('users.is_active', '=', true).where('users.blocked', '=', false)
  }

  async #create(
    { password, ...values }: NewUser,
    role: Pick<Insertable<DB['users']>, 'is_staff' | 'staff_role'>,
  ): Promise<UserRow> {
    const hash = await hashPassword(password)
    const insert = async (trx: DbOrTrx) => {
      const user = await trx
        .insertInto('users')
        .values({ ...values, ...role })
        .returningAll()
        .executeTakeFirstOrThrow()
      await trx
        .insertInto('auth_accounts')
        .values({ user_id: user.id, account_id: user.id, provider_id: 'credential', password: hash })
        .execute()
      return user as UserRow
    }
    return this.#users.isTransaction ? insert(this.#users) : this.#users.transaction().execute(insert)
  }
}
