import { type Insertable, sql, type Updateable } from 'kysely'
import type { Language } from '../../kernel/language.ts'
import { defaultCurrency } from '../../kernel/money.ts'
import type { DB, DbOrTrx } from '../../platform/database/index.ts'
import { clientJson } from './client-store.ts'
import type { Profile, Provider, PublicProvider } from './schema.ts'

export type ProfileValues = Omit<Updateable<DB['user_profiles']>, 'id' | 'user_id'>
export type ProviderValues = Omit<Updateable<DB['service_provider_profiles']>, 'id' | 'user_profile_id'>

const providerJson = sql`json_build_object(
  'id', provider.id, 'business_name', provider.business_name,
  'business_description', provider.business_description, 'years_of_experience', provider.years_of_experience,
  'service_areas', provider.service_areas, 'travel_radius', provider.travel_radius,
  'is_available', provider.is_available, 'availability_schedule', provider.availability_schedule,
  'average_rating', provider.average_rating::text, 'total_reviews', provider.total_reviews,
  'is_verified_provider', provider.is_verified_provider,
  'has_business_license', provider.business_license <> '',
  'created_at', json_time(provider.created_at), 'updated_at', json_time(provider.updated_at))`

/** A user's profile with the client and provider profiles that hang on it. */
export async function findProfile(db: DbOrTrx, userId: string): Promise<Profile | undefined> {
  const { rows } = await sql<Profile>`
    select profile.id, profile.user_id, profile.user_type, profile.bio, profile.date_of_birth, profile.gender,
      profile.phone_number, profile.address, profile.city, profile.state, profile.country, profile.postal_code,
      language.code as preferred_language, profile.notification_preferences, profile.is_verified,
      profile.verification_date, profile.created_at, profile.updated_at,
      case when client.id is not null then ${clientJson} end as client,
      case when provider.id is not null then ${providerJson} end as provider
    from user_profiles profile
    left join spoken_languages language on language.id = profile.preferred_language_id
    left join client_profiles client on client.user_profile_id = profile.id
    left join service_provider_profiles provider on provider.user_profile_id = profile.id
    where profile.user_id = ${userId}`.execute(db)
  return rows[0]
}

export async function findOwnProvider(db: DbOrTrx, providerId: string): Promise<Provider | undefined> {
  const { rows } = await sql<{ provider: Provider }>`
    select ${providerJson} as provider from service_provider_profiles provider where provider.id = ${providerId}`.execute(
    db,
  )
  return rows[0]?.provider
}

/** Makes a user's profile, unless there is one. */
export function insertProfile(trx: DbOrTrx, values: Insertable<DB['user_profiles']>) {
  return trx
    .insertInto('user_profiles')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
}

export function lockProfile(trx: DbOrTrx, userId: string) {
  return trx
    .selectFrom('user_profiles')
    .select(['id', 'updated_at'])
    .where('user_id', '=', userId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateProfile(trx: DbOrTrx, id: string, values: ProfileValues): Promise<void> {
  await trx.updateTable('user_profiles').set(values).where('id', '=', id).execute()
}

/** Makes the profile of this kind, unless there is one. What staff verified about the business goes before it. */
export async function ensureProvider(trx: DbOrTrx, profileId: string): Promise<void> {
  await sql`
    insert into service_provider_profiles (user_profile_id, is_verified_provider)
    select ${profileId}, exists (
      select from user_verifications
      where user_profile_id = ${profileId} and verification_type = 'business' and status = 'approved')
    on conflict (user_profile_id) where not is_deleted do nothing`.execute(trx)
}

export async function findLanguageId(db: DbOrTrx, code: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from spoken_languages where code = ${code}`.execute(db)
  return rows[0]?.id ?? null
}

export function lockOwnProvider(trx: DbOrTrx, userId: string) {
  return trx
    .selectFrom('service_provider_profiles as provider')
    .innerJoin('user_profiles as profile', 'profile.id', 'provider.user_profile_id')
    .select(['provider.id', 'provider.updated_at'])
    .where('profile.user_id', '=', userId)
    .forUpdate('provider')
    .executeTakeFirst()
}

export async function updateProvider(trx: DbOrTrx, id: string, values: ProviderValues): Promise<void> {
  await trx.updateTable('service_provider_profiles').set(values).where('id', '=', id).execute()
}

export async function findPublicProvider(
  db: DbOrTrx,
  id: string,
  language: Language,
): Promise<PublicProvider | undefined> {
  const { rows } = await sql<PublicProvider>`
    select provider.id, provider.business_name, provider.business_description, provider.years_of_experience,
      provider.service_areas, provider.travel_radius, provider.is_available, provider.availability_schedule,
      provider.average_rating, provider.total_reviews, provider.is_verified_provider, provider.created_at,
      provider.updated_at, card.name, card.photo_url, card.city,
      coalesce((
        select json_agg(json_build_object('id', offered.id, 'description', offered.description,
          'base_price', offered.base_price::text, 'price_type', offered.price_type, 'currency', ${defaultCurrency}::text,
          'subcategory', json_build_object('id', service.subcategory_id, 'name', service.subcategory_name))
          order by offered.created_at, offered.id)
        from service_provider_services offered
        join service_names service
          on service.subcategory_id = offered.subcategory_id and service.language = ${language}
        where offered.provider_id = provider.id and offered.is_available and service.is_bookable), '[]') as services
    from service_provider_profiles provider
    join provider_cards card on card.id = provider.id and card.is_public
    where provider.id = ${id}`.execute(db)
  return rows[0]
}
