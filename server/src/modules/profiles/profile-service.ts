import type { Call, ProviderCall, UserCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { requireVersion } from '../../kernel/version.ts'
import type { ColumnCipher } from '../../platform/crypto/column-cipher.ts'
import { type Database, type DbOrTrx, type Trx, transact } from '../../platform/database/index.ts'
import type { Accounts } from '../accounts/index.ts'
import type { Catalog } from '../catalog/index.ts'
import { profileErrors } from './errors.ts'
import type { Profile, ProfileInput, Provider, ProviderInput, PublicProvider } from './schema.ts'
import {
  ensureClient,
  ensureProvider,
  findLanguageId,
  findOwnProvider,
  findProfile,
  findPublicProvider,
  insertProfile,
  lockOwner,
  lockProvider,
  type ProfileValues,
  updateProfile,
  updateProvider,
} from './store.ts'

export interface ProfileDeps {
  db: Database
  accounts: Pick<Accounts, 'forget'>
  catalog: Pick<Catalog, 'findUnknownAreas'>
  cipher: ColumnCipher
}

export type ProfileService = ReturnType<typeof createProfileService>

export function createProfileService({ db, accounts, catalog, cipher }: ProfileDeps) {
  async function putProfile(call: UserCall, input: ProfileInput): Promise<Profile> {
    requirePastBirth(call, input.date_of_birth)
    const { userId } = call.actor
    const profile = await transact(db, call, async (trx) => {
      await lockOwner(trx, userId)
      const found = await findProfile(trx, userId)
      if (found) requireVersion(call, found)
      const values = await toValues(trx, input)
      if (found) await updateProfile(trx, found.id, values)
      else await insertProfile(trx, { ...values, user_id: userId })
      const { id } = await getProfile(trx, userId)
      if (input.user_type !== 'service_provider') await ensureClient(trx, id)
      if (input.user_type !== 'client') await ensureProvider(trx, id)
      return getProfile(trx, userId)
    })
    accounts.forget(userId)
    return profile
  }

  async function putProvider(call: UserCall, input: ProviderInput): Promise<Provider> {
    const { business_license, service_areas, availability_schedule, ...plain } = input
    await requireAreas(call, service_areas ?? [])
    return transact(db, call, async (trx) => {
      const providerId = (await findProfile(trx, call.actor.userId))?.provider?.id
      const locked = providerId === undefined ? undefined : await lockProvider(trx, providerId)
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

  async function requireAreas(call: Call, ids: string[]): Promise<void> {
    const unknown = await catalog.findUnknownAreas(db.kysely, ids)
    if (unknown.length === 0) return
    const message = { ky: 'Мындай аймак жок.', ru: 'Такого района нет.', en: 'There is no such area.' }[call.language]
    throw impossible(
      ...unknown.map((id) => ({ pointer: `/service_areas/${ids.indexOf(id)}`, code: 'unknown', message })),
    )
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

async function toValues(trx: Trx, input: ProfileInput): Promise<ProfileValues> {
  const { preferred_language, notification_preferences, ...plain } = input
  return {
    ...plain,
    ...(preferred_language === undefined
      ? {}
      : { preferred_language_id: preferred_language && (await findLanguageId(trx, preferred_language)) }),
    ...(notification_preferences === undefined
      ? {}
      : { notification_preferences: JSON.stringify(notification_preferences) }),
  }
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
