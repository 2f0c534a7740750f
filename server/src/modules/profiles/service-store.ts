import { SoftDeleteManager } from '@usta/soft-delete'
import { sql } from 'kysely'
import type { Language } from '../../kernel/language.ts'
import { defaultCurrency } from '../../kernel/money.ts'
import type { DB, DbOrTrx, Trx } from '../../platform/database/index.ts'
import type { ProviderService, ServiceChanges, ServiceInput } from './service-schema.ts'

const columns = (language: Language) => sql`
  select offered.id, offered.provider_id, offered.subcategory_id, service.subcategory_name, offered.description,
    offered.base_price, offered.price_type, ${defaultCurrency}::text as currency, offered.is_available,
    nullif(offered.estimated_duration, 0) as estimated_duration, offered.created_at, offered.updated_at,
    coalesce((
      select json_agg(addon.id order by addon.id) from service_provider_service_addons chosen
      join bookable_addons addon on addon.id = chosen.addon_id
      where chosen.provider_service_id = offered.id), '[]') as available_addons
  from service_provider_services offered
  join service_names service on service.subcategory_id = offered.subcategory_id and service.language = ${language}`

/** One service, only if it is this provider's. */
export async function findService(db: DbOrTrx, providerId: string, id: string, language: Language) {
  const { rows } = await sql<ProviderService>`${columns(language)}
    where offered.id = ${id} and offered.provider_id = ${providerId}`.execute(db)
  return rows[0]
}

export async function listServicesAfter(
  db: DbOrTrx,
  providerId: string,
  language: Language,
  limit: number,
  after: readonly string[] | null,
) {
  const older = after
    ? sql`and (offered.created_at, offered.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``
  const { rows } = await sql<ProviderService>`${columns(language)}
    where offered.provider_id = ${providerId} ${older}
    order by offered.created_at desc, offered.id desc limit ${limit + 1}`.execute(db)
  return rows
}

/** What stands in the row itself. */
export type ServiceValues<Input> = Omit<Input, 'available_addons'>

export async function insertService(
  trx: DbOrTrx,
  providerId: string,
  values: ServiceValues<ServiceInput>,
): Promise<string> {
  const { id } = await trx
    .insertInto('service_provider_services')
    .values({ ...stored(values), provider_id: providerId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export function lockService(trx: DbOrTrx, providerId: string, id: string) {
  return trx
    .selectFrom('service_provider_services')
    .select(['id', 'subcategory_id', 'is_available', 'updated_at'])
    .where('id', '=', id)
    .where('provider_id', '=', providerId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateService(trx: DbOrTrx, id: string, values: ServiceValues<ServiceChanges>): Promise<void> {
  await trx.updateTable('service_provider_services').set(stored(values)).where('id', '=', id).execute()
}

/** No duration is 0 in the table. */
function stored<T extends { estimated_duration?: number | null }>({ estimated_duration, ...values }: T) {
  return estimated_duration === undefined ? values : { ...values, estimated_duration: estimated_duration ?? 0 }
}

/** Those of the ids that are no add-on of the service. */
export async function findUnknownAddons(db: DbOrTrx, subcategoryId: string, ids: readonly string[]) {
  const { rows } = await sql<{ id: string }>`
    select id from bookable_addons where subcategory_id = ${subcategoryId} and id = any(${ids}::uuid[])`.execute(db)
  return ids.filter((id) => !rows.some((addon) => addon.id === id.toLowerCase()))
}

/** Makes these the add-ons that go with an offered service. */
export async function replaceAddons(trx: DbOrTrx, serviceId: string, ids: readonly string[]): Promise<void> {
  await sql`delete from service_provider_service_addons
    where provider_service_id = ${serviceId} and addon_id <> all(${ids}::uuid[])`.execute(trx)
  await sql`insert into service_provider_service_addons (provider_service_id, addon_id)
    select ${serviceId}, id from unnest(${ids}::uuid[]) as chosen (id) on conflict do nothing`.execute(trx)
}

/** The engine's view of offered services. */
export function serviceManager(trx: Trx) {
  return new SoftDeleteManager<DB, 'service_provider_services'>(trx, 'service_provider_services')
}

/** Locks a service of this provider, deleted or not. */
export function lockAnyService(trx: Trx, providerId: string, id: string) {
  return trx
    .selectFrom('stored.service_provider_services')
    .select('deleted_at')
    .where('id', '=', id)
    .where('provider_id', '=', providerId)
    .forUpdate()
    .executeTakeFirst()
}
