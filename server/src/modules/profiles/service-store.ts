import { sql } from 'kysely'
import type { Language } from '../../kernel/language.ts'
import { defaultCurrency } from '../../kernel/money.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { ProviderService, ServiceChanges, ServiceInput } from './service-schema.ts'

const columns = (language: Language) => sql`
  select offered.id, offered.provider_id, offered.subcategory_id, service.subcategory_name, offered.description,
    offered.base_price, offered.price_type, ${defaultCurrency}::text as currency, offered.is_available,
    offered.estimated_duration, offered.created_at, offered.updated_at
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

export async function insertService(trx: DbOrTrx, providerId: string, input: ServiceInput): Promise<string> {
  const { id } = await trx
    .insertInto('service_provider_services')
    .values({ ...input, provider_id: providerId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export function lockService(trx: DbOrTrx, providerId: string, id: string) {
  return trx
    .selectFrom('service_provider_services')
    .select(['id', 'updated_at'])
    .where('id', '=', id)
    .where('provider_id', '=', providerId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateService(trx: DbOrTrx, id: string, changes: ServiceChanges): Promise<void> {
  await trx.updateTable('service_provider_services').set(changes).where('id', '=', id).execute()
}

export async function deleteService(trx: DbOrTrx, id: string): Promise<void> {
  await sql`select soft_delete.delete('service_provider_services', array[${id}]::uuid[])`.execute(trx)
}

/** The deletion that took a service of this provider, with its age in days; only if it was deleted by itself. */
export async function findDeletion(trx: DbOrTrx, providerId: string, id: string) {
  const { rows } = await sql<{ deletion_id: string; days: number }>`
    select deletion.id as deletion_id, extract(epoch from now() - deletion.created_at)::float8 / 86400 as days
    from deletions deletion
    join stored.service_provider_services offered on offered.deletion_id = deletion.id
    where offered.id = ${id} and offered.provider_id = ${providerId}
      and deletion.root_table = 'service_provider_services'`.execute(trx)
  return rows[0]
}

export async function restoreDeletion(trx: DbOrTrx, deletionId: string): Promise<void> {
  await sql`select soft_delete.restore(${deletionId})`.execute(trx)
}
