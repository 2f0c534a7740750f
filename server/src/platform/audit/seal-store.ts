import { sql } from 'kysely'
import type { KeyRing } from '../crypto/key-ring.ts'
import type { Trx } from '../database/index.ts'
import { hashOf, noHash, type SealContent, sign } from './signature.ts'

/** A row of the audit log as it enters a seal. */
export interface Unsealed {
  readonly month: string
  readonly at: string
  readonly id: string
  readonly xid: number
  readonly digest: Buffer
}

/** Up to which row of which transaction the log is sealed, as the database cluster `system_id` counts these. */
export interface Horizon {
  readonly last_xid: number
  readonly last_id: string
  readonly system_id: string
  readonly adopted_at: string | null
}

const monthOf = sql`to_char(entry.at at time zone 'UTC', 'YYYY-MM-01')`
const columns = sql`select ${monthOf} as month, entry.at, entry.id, entry.xid, audit.digest(entry) as digest from audit_log entry`

/** @returns false while another process seals */
export async function lockSealing(trx: Trx): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('audit.seal')) as locked`.execute(trx)
  return rows[0]?.locked ?? false
}

export async function findHorizon(trx: Trx): Promise<Horizon | undefined> {
  const { rows } = await sql<Horizon>`
    select last_xid, last_id, system_id, adopted_at from audit_seals order by position desc limit 1`.execute(trx)
  return rows[0]
}

/** The cluster we are in, and the last of its transactions before which all have ended. */
export async function findSystem(trx: Trx): Promise<{ id: string; last_xid: number; now: string }> {
  const { rows } = await sql<{ id: string; last_xid: number; now: string }>`
    select system_identifier::text as id, pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 as last_xid, now() as now
    from pg_control_system()`.execute(trx)
  if (!rows[0]) throw new Error('the database does not say which cluster it is')
  return rows[0]
}

/** Whether there are rows of transactions that this cluster has not had yet. */
export async function hasForeignRows(trx: Trx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from audit_log where xid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint) as found`.execute(trx)
  return rows[0]?.found ?? false
}

/** What follows the horizon, in the order of transactions; none of which is still running. */
export async function listUnsealed(trx: Trx, horizon: Horizon | undefined, limit: number): Promise<Unsealed[]> {
  const { last_xid = 0, last_id = '00000000-0000-0000-0000-000000000000', adopted_at = null } = horizon ?? {}
  const { rows } = await sql<Unsealed>`${columns}
    where entry.xid >= ${last_xid}::bigint and (entry.xid, entry.id) > (${last_xid}::bigint, ${last_id}::uuid)
      and entry.xid > 0 and entry.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      and (entry.at >= coalesce(${adopted_at}::timestamptz, '-infinity') or not ${isSealed})
    order by entry.xid, entry.id limit ${limit}`.execute(trx)
  return rows
}

/** What no seal has, in the order of time. */
export async function listLeftBehind(trx: Trx, after: Unsealed | undefined, limit: number): Promise<Unsealed[]> {
  const { rows } = await sql<Unsealed>`${columns}
    where ${after ? sql`(entry.at, entry.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql`true`}
      and entry.xid > 0 and not ${isSealed}
    order by entry.at, entry.id limit ${limit}`.execute(trx)
  return rows
}

/** Whether a seal has the row `entry`. Reads all seals of its month: for rows of which it is in doubt. */
export const isSealed = sql`exists (
  select from audit_seals seal where seal.month = ${monthOf}::date and entry.id = any (seal.row_ids))`

/** Adds seals over these rows, one per month; one of no rows when there are none. */
export async function addSeals(trx: Trx, ring: KeyRing, rows: readonly Unsealed[], horizon: Horizon): Promise<void> {
  const thisMonth = `${new Date().toISOString().slice(0, 7)}-01`
  const byMonth = rows.length > 0 ? Map.groupBy(rows, ({ month }) => month) : new Map([[thisMonth, []]])
  for (const [month, ofMonth] of byMonth) {
    await addSeal(trx, ring, {
      month,
      kind: 'rows',
      row_ids: ofMonth.map(({ id }) => id),
      digests: ofMonth.map(({ digest }) => digest),
      ...horizon,
      archive_key: null,
      archive_sha256: null,
    })
  }
}

/** Adds a seal at the end of the chain of its month. Only one at a time may: see `lockSealing`. */
export async function addSeal(trx: Trx, ring: KeyRing, content: Omit<SealContent, 'number' | 'previous_hash'>) {
  const { rows } = await sql<{ position: number; number: number; hash: Buffer }>`
    (select position, number, hash from audit_seals where month = ${content.month} order by number desc limit 1)
    union all
    (select position, 0, hash from audit_seals order by position desc limit 1)`.execute(trx)
  const last = rows.find(({ number }) => number === 0)
  const before = rows.find(({ number }) => number > 0) ?? last
  const seal = { ...content, number: (before?.number ?? 0) + 1, previous_hash: before?.hash ?? noHash }
  const hash = hashOf(seal)
  await trx
    .insertInto('audit_seals')
    .values({
      ...seal,
      row_ids: [...seal.row_ids],
      digests: [...seal.digests],
      position: (last?.position ?? 0) + 1,
      hash,
      ...sign(hash, ring),
    })
    .execute()
}
