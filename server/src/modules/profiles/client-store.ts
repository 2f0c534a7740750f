import { sql, type Updateable } from 'kysely'
import type { DB, DbOrTrx } from '../../platform/database/index.ts'
import type { Client, ProviderCard } from './client-schema.ts'

export type ClientValues = Omit<Updateable<DB['client_profiles']>, 'id' | 'user_profile_id'>

export const clientJson = sql`json_build_object(
  'id', client.id, 'preferred_service_areas', client.preferred_service_areas,
  'budget_preferences', client.budget_preferences, 'total_orders', client.total_orders,
  'completed_orders', client.completed_orders, 'cancelled_orders', client.cancelled_orders,
  'created_at', json_time(client.created_at), 'updated_at', json_time(client.updated_at))`

export async function findClient(db: DbOrTrx, id: string): Promise<Client | undefined> {
  const { rows } = await sql<{ client: Client }>`
    select ${clientJson} as client from client_profiles client where client.id = ${id}`.execute(db)
  return rows[0]?.client
}

/** Makes the profile of this kind, unless there is one. */
export async function ensureClient(trx: DbOrTrx, profileId: string): Promise<void> {
  await sql`insert into client_profiles (user_profile_id) values (${profileId})
    on conflict (user_profile_id) where not is_deleted do nothing`.execute(trx)
}

export function lockClient(trx: DbOrTrx, id: string) {
  return trx
    .selectFrom('client_profiles')
    .select(['id', 'updated_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateClient(trx: DbOrTrx, id: string, values: ClientValues): Promise<void> {
  await trx.updateTable('client_profiles').set(values).where('id', '=', id).execute()
}

export type FavoriteRow = ProviderCard & { favorite_id: string; marked_at: string }

export async function listFavoritesAfter(
  db: DbOrTrx,
  clientId: string,
  limit: number,
  after: readonly string[] | null,
): Promise<FavoriteRow[]> {
  const older = after
    ? sql`and (favorite.created_at, favorite.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``
  const { rows } = await sql<FavoriteRow>`
    select favorite.id as favorite_id, favorite.created_at as marked_at, card.id, card.name, card.photo_url,
      card.business_name, card.city, card.average_rating, card.total_reviews, card.is_verified_provider,
      card.is_available
    from client_favorite_providers favorite
    join provider_cards card on card.id = favorite.provider_id and card.is_public
    where favorite.client_id = ${clientId} ${older}
    order by favorite.created_at desc, favorite.id desc limit ${limit + 1}`.execute(db)
  return rows
}

/** Marks a provider whom anybody may see; marking twice changes nothing. @returns whether there is such a provider */
export async function insertFavorite(trx: DbOrTrx, clientId: string, providerId: string): Promise<boolean> {
  const { rows } = await sql`
    with provider as (select id from provider_cards where id = ${providerId} and is_public),
      marked as (
        insert into client_favorite_providers (client_id, provider_id) select ${clientId}, id from provider
        on conflict do nothing)
    select id from provider`.execute(trx)
  return rows.length > 0
}

export async function deleteFavorite(trx: DbOrTrx, clientId: string, providerId: string): Promise<void> {
  await trx
    .deleteFrom('client_favorite_providers')
    .where('client_id', '=', clientId)
    .where('provider_id', '=', providerId)
    .execute()
}
