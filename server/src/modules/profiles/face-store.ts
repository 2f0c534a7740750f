import { sql } from 'kysely'
import type { DbOrTrx } from '../../platform/database/index.ts'

/** What a category can ask of those who bid. */
export type Requirement = 'license' | 'insurance' | 'background_check'

/** A provider as other modules need them; null for one that is deleted. */
export async function findProvider(db: DbOrTrx, id: string) {
  const found = await db
    .selectFrom('service_provider_profiles as provider')
    .innerJoin('user_profiles as profile', 'profile.id', 'provider.user_profile_id')
    .select(['provider.id', 'provider.is_available', 'provider.business_name', 'profile.user_id'])
    .where('provider.id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** Which of these the provider has not had verified by staff. */
export async function missingRequirements(
  db: DbOrTrx,
  providerId: string,
  required: readonly Requirement[],
): Promise<Requirement[]> {
  if (required.length === 0) return []
  const approved = await db
    .selectFrom('user_verifications as verification')
    .innerJoin('service_provider_profiles as provider', 'provider.user_profile_id', 'verification.user_profile_id')
    .select('verification.verification_type')
    .where('provider.id', '=', providerId)
    .where('verification.status', '=', 'approved')
    .where('verification.verification_type', 'in', required)
    .execute()
  const held = new Set<string>(approved.map(({ verification_type }) => verification_type))
  return required.filter((requirement) => !held.has(requirement))
}

export async function setRating(
  trx: DbOrTrx,
  providerId: string,
  { average, total }: { average: string; total: number },
): Promise<void> {
  await trx
    .updateTable('service_provider_profiles')
    .set({ average_rating: average, total_reviews: total })
    .where('id', '=', providerId)
    .execute()
}

/** Adds to a client's counters, or takes away; none falls below zero. */
export async function countOrders(
  trx: DbOrTrx,
  clientId: string,
  { total = 0, completed = 0, cancelled = 0 }: { total?: number; completed?: number; cancelled?: number },
): Promise<void> {
  await sql`
    update client_profiles
    set total_orders = greatest(0, total_orders + ${total}),
      completed_orders = greatest(0, completed_orders + ${completed}),
      cancelled_orders = greatest(0, cancelled_orders + ${cancelled})
    where id = ${clientId}`.execute(trx)
}
