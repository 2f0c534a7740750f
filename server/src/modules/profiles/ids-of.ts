import { sql } from 'kysely'
import type { DbOrTrx } from '../../platform/database/index.ts'

/** The profiles of users, deleted ones too. */
export async function idsOf(
  db: DbOrTrx,
  userIds: readonly string[],
): Promise<{ clientIds: string[]; providerIds: string[] }> {
  const { rows } = await sql<{ clientIds: string[]; providerIds: string[] }>`
    with theirs as (select id from stored.user_profiles where user_id = any(${userIds}::uuid[]))
    select
      array(select id from stored.client_profiles where user_profile_id in (select id from theirs)) as "clientIds",
      array(select id from stored.service_provider_profiles where user_profile_id in (select id from theirs)) as "providerIds"`.execute(
    db,
  )
  return rows[0] as { clientIds: string[]; providerIds: string[] }
}
