import type { Call, ProviderCall, UserCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import type { BlindDigests } from '../../platform/crypto/blind-index.ts'
import type { ColumnCipher } from '../../platform/crypto/column-cipher.ts'
import { type Database, type DbOrTrx, type Trx, transact } from '../../platform/database/index.ts'
import type { Log } from '../../platform/log/log.ts'
import type { Accounts } from '../accounts/index.ts'
import type { Catalog } from '../catalog/index.ts'
import type { Files } from '../files/index.ts'
import { requireAreas } from './areas.ts'
import { ensureClient } from './client-store.ts'
import { profileErrors } from './errors.ts'
import type { Profile, ProfileInput, Provider, ProviderInput, PublicProvider, Schedule } from './schema.ts'
import {
  ensureProvider,
  findLanguageId,
  findOwnProvider,
  findProfile,
  findPublicProvider,
  insertProfile,
  lockOwnProvider,
  lockProfile,
  type ProfileValues,
  updateProfile,
  updateProvider,
} from './store.ts'

export interface ProfileDeps {
  db: Database
  accounts: Pick<Accounts, 'forget' | 'setLanguage' | 'setPhoto'>
  files: Pick<Files, 'admit' | 'attach' | 'claim' | 'describe' | 'release'>
  catalog: Pick<Catalog, 'findUnknownAreas'>
  cipher: ColumnCipher
  digests: BlindDigests
  log: Log
  /** Where the module reads `soft_delete.restore_days`. */
  settings: { integer(db: DbOrTrx, key: string): Promise<number> }
}

export type ProfileService = ReturnType<typeof createProfileService>

export function createProfileService({ db, accounts, catalog, cipher }: ProfileDeps) {
  async function putProfile(call: UserCall, input: ProfileInput): Promise<Profile> {
    requirePastBirth(call, input.date_of_birth)
    const { userId } = call.actor
    const profile = await transact(db, call, async (trx) => {
      const id = await writeProfile(trx, call, await toValues(trx, call, input))
      if (input.preferred_language) await accounts.setLanguage(trx, userId, input.preferred_language)
      if (input.user_type !== 'service_provider') await ensureClient(trx, id)
      if (input.user_type !== 'client') await ensureProvider(trx, id)
      return getProfile(trx, userId)
    })
    accounts.forget(userId)
    return profile
  }

  async function putProvider(call: UserCall, input: ProviderInput): Promise<Provider> {
    const { business_license, service_areas, availability_schedule, ...plain } = input
    requireHours(call, availability_schedule)
    return transact(db, call, async (trx) => {
      await requireAreas(trx, call, catalog, '/service_areas', service_areas)
      const locked = await lockOwnProvider(trx, call.actor.userId)
      if (!locked) throw new Problem(profileErrors.notAProvider)
      requireVersion(call, locked)
      const cell = { table: 'service_provider_profiles', column: 'business_license', rowId: locked.id }
      await updateProvider(trx, locked.id, {
        ...plain,
        ...(business_license === undefined ? {} : { business_license: cipher.encrypt(business_license, cell) }),
        ...(service_areas === undefined ? {} : { service_areas: JSON.stringify(service_areas) }),
        ...(availability_schedule === undefined
          ? {}
          : { availability_schedule: JSON.stringify(availability_schedule) }),
      })
      return getOwnProvider(trx, locked.id)
    })
  }

  return {
    putProfile,
    putProvider,
    getProfile: (call: UserCall) => getProfile(db.kysely, call.actor.userId),
    getProvider: (call: ProviderCall) => getOwnProvider(db.kysely, call.actor.providerId),
    async getPublicProvider(call: Call, id: string): Promise<PublicProvider> {
      const found = await findPublicProvider(db.kysely, id, call.language)
      if (!found) throw new Problem(commonErrors.notFound)
      return found
    },
  }
}

/** Of two writers at once, one makes the profile and the other edits it. */
async function writeProfile(trx: Trx, call: UserCall, values: ProfileValues): Promise<string> {
  const { userId } = call.actor
  const made = await insertProfile(trx, { ...values, user_id: userId })
  if (made) {
    requireVersion(call, { updated_at: '' })
    return made.id
  }
  const locked = await lockProfile(trx, userId)
  if (!locked) throw new Problem(commonErrors.conflict)
  requireVersion(call, locked)
  await updateProfile(trx, locked.id, values)
  return locked.id
}

async function toValues(trx: Trx, call: Call, input: ProfileInput): Promise<ProfileValues> {
  const { preferred_language, notification_preferences, ...plain } = input
  return {
    ...plain,
    ...(preferred_language === undefined
      ? {}
      : { preferred_language_id: preferred_language && (await getLanguageId(trx, call, preferred_language)) }),
    ...(notification_preferences === undefined
      ? {}
      : { notification_preferences: JSON.stringify(notification_preferences) }),
  }
}

async function getLanguageId(trx: Trx, call: Call, code: string): Promise<string> {
  const id = await findLanguageId(trx, code)
  if (id !== null) return id
  const message = {
    ky: 'Бул тил азыр жеткиликсиз.',
    ru: 'Этот язык сейчас недоступен.',
    en: 'This language is not available now.',
  }[call.language]
  throw impossible({ pointer: '/preferred_language', code: 'unknown', message })
}

function requirePastBirth(call: Call, date: string | null | undefined): void {
  if (!date || (date >= '1900-01-01' && date <= new Date().toISOString().slice(0, 10))) return
  const message = {
    ky: 'Туулган күн өткөн күн болушу керек.',
    ru: 'Дата рождения должна быть в прошлом.',
    en: 'A date of birth is in the past.',
  }[call.language]
  throw impossible({ pointer: '/date_of_birth', code: 'range', message })
}

function requireHours(call: Call, schedule: Schedule = {}): void {
  const message = {
    ky: 'Иш аягы башталышынан кийин болушу керек.',
    ru: 'Работа заканчивается позже, чем начинается.',
    en: 'Work ends later than it begins.',
  }[call.language]
  const errors = Object.entries(schedule).flatMap(([day, hours]) =>
    hours.flatMap(({ from, to }, at) =>
      from < to ? [] : [{ pointer: `/availability_schedule/${day}/${at}/to`, code: 'range', message }],
    ),
  )
  if (errors.length > 0) throw impossible(...errors)
}

async function getProfile(trx: DbOrTrx, userId: string): Promise<Profile> {
  const found = await findProfile(trx, userId)
  if (!found) throw new Problem(commonErrors.notFound)
  return found
}

async function getOwnProvider(trx: DbOrTrx, id: string): Promise<Provider> {
  const found = await findOwnProvider(trx, id)
  if (!found) throw new Problem(commonErrors.notFound)
  return found
}
