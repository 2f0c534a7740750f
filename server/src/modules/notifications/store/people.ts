import { sql } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import { toE164 } from '../phone.ts'
import type { Wish } from '../preferences-schema.ts'
import { defaultsIn, listPreferences } from './preferences.ts'

/** Somebody who can be told something: neither deleted, nor closed, nor blocked. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly email: string
  /** As they gave it; null for none. */
  readonly phone_number: string | null
  readonly devices: number
  readonly refuses_mail: boolean
  readonly refuses_sms: boolean
  readonly wish: Wish
}

/** Those of these users who can be told something, with how they want to be told. */
export async function listPeople(db: DbOrTrx, userIds: readonly string[], timezone: string): Promise<Person[]> {
  if (userIds.length === 0) return []
  const { rows } = await sql<Omit<Person, 'refuses_sms' | 'wish'>>`
    select person.id, person.name, person.language, person.email::text, phone.phone_number,
      (select count(*) from push_subscriptions device where device.user_id = person.id) as devices,
      exists (select from notification_suppressions refused
        where refused.channel = 'email' and refused.address = person.email) as refuses_mail
    from reachable_users person left join profile_phones phone on phone.user_id = person.id
    where person.id = any(${userIds}::uuid[])`.execute(db)
  const wishes = await listPreferences(db, userIds)
  const refusing = await listRefusing(
    db,
    rows.flatMap(({ phone_number }) => toE164(phone_number) ?? []),
  )
  return rows.map((row) => ({
    ...row,
    refuses_sms: refusing.has(toE164(row.phone_number) ?? ''),
    wish: wishes.get(row.id) ?? defaultsIn(timezone),
  }))
}

/** Those of these numbers that take no SMS. They are kept as they are dialled, not as somebody wrote theirs down. */
async function listRefusing(db: DbOrTrx, numbers: readonly string[]): Promise<Set<string>> {
  if (numbers.length === 0) return new Set()
  const { rows } = await sql<{ address: string }>`
    select address::text from notification_suppressions
    where channel = 'sms' and address = any(${numbers}::citext[])`.execute(db)
  return new Set(rows.map(({ address }) => address))
}

/** Members of staff with one of these roles; admins have them all. */
export async function listStaff(db: DbOrTrx, roles: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from reachable_users where staff_role::text = any(${[...roles, 'admin']}::text[])`.execute(db)
  return rows.map(({ id }) => id)
}
