import { type RawBuilder, sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../platform/database/index.ts'
import type { DeletedRow, DeletionState, ListQuery } from './schema.ts'

export interface DeletionRow {
  id: string
  root_table: string
  root_id: string | null
  actor_id: string | null
  request_id: string | null
  reason: string
  counts: Record<string, number>
  legal_hold: boolean
  hold_reason: string
  created_at: string
  restored_at: string | null
  archived_at: string | null
  purged_at: string | null
  updated_at: string
  state: DeletionState
}

const columns = sql`id, root_table, root_id, actor_id, request_id, reason, counts, legal_hold, hold_reason,
  created_at, restored_at, archived_at, purged_at, updated_at,
  case when purged_at is not null then 'purged' when purge_started_at is not null then 'purging'
    when restored_at is not null then 'restored' else 'deleted' end as state`

/** A page by key; each combination of model and actor has an index in this order. */
export async function listDeletionsAfter(
  db: DbOrTrx,
  { model, actor_id, deleted_from, deleted_until, on_hold, limit }: ListQuery,
  after: readonly string[] | null,
): Promise<DeletionRow[]> {
  const conditions: RawBuilder<unknown>[] = [
    ...(model === undefined ? [] : [sql`root_table = ${model}`]),
    ...(actor_id === undefined ? [] : [sql`actor_id = ${actor_id}::uuid`]),
    ...(deleted_from === undefined ? [] : [sql`created_at >= ${deleted_from}::timestamptz`]),
    ...(deleted_until === undefined ? [] : [sql`created_at < ${deleted_until}::timestamptz`]),
    ...(on_hold === undefined ? [] : [on_hold ? sql`legal_hold` : sql`not legal_hold`]),
    ...(after === null ? [] : [sql`(created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`]),
  ]
  const { rows } = await sql<DeletionRow>`select ${columns} from deletions
    where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)}
    order by created_at desc, id desc limit ${sql.lit(limit + 1)}`.execute(db)
  return rows
}

export async function findDeletion(db: DbOrTrx, id: string): Promise<DeletionRow | null> {
  const { rows } = await sql<DeletionRow>`select ${columns} from deletions where id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function lockDeletion(trx: Trx, id: string): Promise<DeletionRow | null> {
  const { rows } = await sql<DeletionRow>`select ${columns} from deletions where id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}

/** What people call a row, in the order in which it is looked for. Nothing that somebody wrote in confidence. */
const labels = ['title', 'name', 'business_name', 'invoice_number', 'payment_id', 'subject', 'caption']

/** The rows of a soft-deletable table that a deletion took, by id. */
export async function listRowsAfter(
  db: DbOrTrx,
  table: string,
  deletion: string,
  limit: number,
  after: string | null,
): Promise<DeletedRow[]> {
  const { rows } = await sql<DeletedRow>`
    select id, coalesce(${sql.join(labels.map((label) => sql`nullif(shown ->> ${sql.lit(label)}, '')`))}, '') as label,
      json_time((shown ->> 'created_at')::timestamptz) as created_at, json_time(deleted_at) as deleted_at
    from (
      select id, deleted_at, to_jsonb(gone) as shown from ${sql.table(`stored.${table}`)} gone
      where deletion_id = ${deletion}::uuid and ${after === null ? sql`true` : sql`id > ${after}::uuid`}
      order by id limit ${sql.lit(limit + 1)}
    ) page
    order by id`.execute(db)
  return rows
}
