import { SoftDeleteManager } from '@usta/soft-delete'
import { sql } from 'kysely'
import type { DB, DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { SavedSearch, SavedSearchInput } from '../schema/saved-search.ts'

export type SearchRow = Omit<SavedSearch, 'new_count'>

const columns = sql`id, name, filters, last_seen_at, created_at, updated_at`

export async function listSearches(
  db: DbOrTrx,
  providerId: string,
  limit: number,
  after: readonly string[] | null,
): Promise<SearchRow[]> {
  const { rows } = await sql<SearchRow>`
    select ${columns} from saved_searches where provider_id = ${providerId}
      and ${after === null ? sql`true` : sql`(created_at, id) < (${after[0]}, ${after[1]})`}
    order by created_at desc, id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

export async function countSearches(db: DbOrTrx, providerId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from saved_searches where provider_id = ${providerId}`.execute(db)
  return rows[0]?.count ?? 0
}

export async function insertSearch(
  trx: Trx,
  providerId: string,
  { name, filters }: SavedSearchInput,
): Promise<SearchRow> {
  const { rows } = await sql<SearchRow>`
    insert into saved_searches (provider_id, name, filters)
    values (${providerId}, ${name}, ${JSON.stringify(filters)}::jsonb) returning ${columns}`.execute(trx)
  return rows[0] as SearchRow
}

export async function lockSearch(trx: Trx, providerId: string, id: string): Promise<{ updated_at: string } | null> {
  const { rows } = await sql<{ updated_at: string }>`
    select updated_at from saved_searches where id = ${id} and provider_id = ${providerId} for update`.execute(trx)
  return rows[0] ?? null
}

type SearchChange = { [Field in keyof SavedSearchInput]?: SavedSearchInput[Field] | undefined } & {
  last_seen_at?: string
}

export async function updateSearch(
  trx: Trx,
  id: string,
  { name, filters, last_seen_at }: SearchChange,
): Promise<SearchRow> {
  const { rows } = await sql<SearchRow>`
    update saved_searches set name = coalesce(${name ?? null}, name),
      filters = coalesce(${filters ? JSON.stringify(filters) : null}::jsonb, filters),
      last_seen_at = coalesce(${last_seen_at ?? null}::timestamptz, last_seen_at)
    where id = ${id} returning ${columns}`.execute(trx)
  return rows[0] as SearchRow
}

export async function getSearch(trx: Trx, id: string): Promise<SearchRow> {
  const { rows } = await sql<SearchRow>`select ${columns} from saved_searches where id = ${id}`.execute(trx)
  return rows[0] as SearchRow
}

/** The engine's view of saved searches. */
export function searchManager(trx: Trx) {
  return new SoftDeleteManager<DB, 'saved_searches'>(trx, 'saved_searches')
}

/** Locks one of this provider's, deleted or not. */
export async function lockAnySearch(trx: Trx, providerId: string, id: string) {
  const { rows } = await sql<{ deleted_at: string | null }>`
    select deleted_at from stored.saved_searches where id = ${id} and provider_id = ${providerId} for update`.execute(
    trx,
  )
  return rows[0] ?? null
}
