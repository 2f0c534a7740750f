import { sql } from 'kysely'
import type { DbOrTrx } from '../database/index.ts'

export const auditOperations = [
  'insert',
  'update',
  'delete',
  'soft_delete',
  'restore',
  'purge',
  'erase',
  'read',
] as const
export type AuditOperation = (typeof auditOperations)[number]

export interface AuditRow {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly actor_id: string | null
  readonly request_id: string
  readonly reason: string | null
  readonly operation: AuditOperation
  readonly table_name: string
  readonly row_id: string
  /** Per field [from, to], `changed` for a secret, or `erased`. */
  readonly changes: Readonly<Record<string, readonly [unknown, unknown] | 'changed' | 'erased'>>
}

/** What entries are looked for; times are RFC 3339. */
export interface AuditFilter {
  readonly table?: string | undefined
  readonly row_id?: string | undefined
  readonly actor_id?: string | undefined
  readonly request_id?: string | undefined
  readonly operation?: AuditOperation | undefined
  /** The first moment that counts. */
  readonly from?: string | undefined
  /** The first that no longer does. */
  readonly to?: string | undefined
}

/** Newest first, at most `limit` of those before the key (at, id). Each filter has an index in that order. */
export async function listAuditRows(
  db: DbOrTrx,
  filter: AuditFilter,
  before: readonly string[] | null,
  limit: number,
): Promise<AuditRow[]> {
  const conditions = [
    filter.table === undefined ? null : sql`table_name = ${filter.table}`,
    filter.row_id === undefined ? null : sql`row_id = ${filter.row_id}`,
    filter.actor_id === undefined ? null : sql`actor_id = ${filter.actor_id}`,
    filter.request_id === undefined ? null : sql`request_id = ${filter.request_id}`,
    // As it stands, so that the index over what is rare is known to have it.
    filter.operation === undefined ? null : sql`operation = ${sql.lit(filter.operation)}`,
    filter.from === undefined ? null : sql`at >= ${filter.from}::timestamptz`,
    filter.to === undefined ? null : sql`at < ${filter.to}::timestamptz`,
    before === null ? null : sql`(at, id) < (${before[0]}::timestamptz, ${before[1]}::uuid)`,
  ].filter((condition) => condition !== null)
  const { rows } = await sql<AuditRow>`
    select id, at, actor, actor_id, request_id, reason, operation, table_name, row_id, changes from audit_log
    where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)}
    order by at desc, id desc limit ${limit}`.execute(db)
  return rows
}

/** Records who has read the log, and what they looked for. */
export async function noteAuditRead(trx: DbOrTrx, readerId: string, filter: object): Promise<void> {
  const asked = Object.entries(filter).map(([name, value]) => [name, [null, value]])
  await sql`select audit.note_read(${readerId}, ${JSON.stringify(Object.fromEntries(asked))}::jsonb)`.execute(trx)
}
