import { sql } from 'kysely'
import { systemCall } from '../kernel/actor.ts'
import { type Database, type Trx, transact } from '../platform/database/index.ts'
import { findMarkers, lockDemo, markRemoved } from './marker.ts'
import { collectDoomed } from './removal/doomed.ts'
import { childrenFirst, type Edge, readEdges } from './removal/graph.ts'

/**
 * Removes the demo for good: every row that loading it made, and what hangs on them (the sessions and messages of demo
 * people, offers on demo orders). What real people have stays, with what it needs: a demo service that somebody has
 * ordered or offers, and a demo person who is named in a record of money or of a promise. Such a person can no longer
 * log in. The audit log keeps what it wrote.
 * @returns how many rows left each table, or null when no demo is loaded
 */
export async function removeDemo(db: Database): Promise<Record<string, number> | null> {
  return transact(db, systemCall('demo', 'demo.remove'), async (trx) => {
    await lockDemo(trx)
    const { request } = await findMarkers(trx)
    if (request === null) return null
    const edges = await readEdges(trx)
    await collectDoomed(trx, request, edges)
    const reviewed = await findReviewed(trx)
    const guarded = await openGuards(trx)
    const removed = await removeDoomed(trx, [...childrenFirst(edges), ...(await findUntied(trx, edges))])
    await closeGuards(trx, guarded)
    await lockOutKept(trx)
    await countReviewsAgain(trx, reviewed)
    await startCountersAnew(trx)
    await markRemoved(trx)
    return removed
  })
}

/** Rows of records that are append-only leave too; their guards come back before anyone else sees them open. */
async function openGuards(trx: Trx): Promise<string[]> {
  await sql`select set_config('soft_delete.hard', 'on', true)`.execute(trx)
  const { rows } = await sql<{ tbl: string }>`
    select distinct doomed.tbl from doomed
    join pg_trigger on tgrelid = doomed.tbl::regclass and tgname = 'append_only'
    order by doomed.tbl`.execute(trx)
  for (const { tbl } of rows) await sql`alter table ${sql.table(tbl)} disable trigger append_only`.execute(trx)
  return rows.map(({ tbl }) => tbl)
}

async function closeGuards(trx: Trx, guarded: readonly string[]): Promise<void> {
  for (const table of guarded) await sql`alter table ${sql.table(table)} enable trigger append_only`.execute(trx)
  await sql`select set_config('soft_delete.hard', '', true)`.execute(trx)
}

/** Tables that no key ties to others; but translations go with what they translate. */
async function findUntied(trx: Trx, edges: readonly Edge[]): Promise<string[]> {
  const { rows } = await sql<{ tbl: string }>`
    select distinct tbl from doomed where tbl <> 'public.catalog_translations' order by tbl`.execute(trx)
  return rows.map(({ tbl }) => tbl).filter((tbl) => !edges.some(({ child, parent }) => child === tbl || parent === tbl))
}

async function removeDoomed(trx: Trx, tables: readonly string[]): Promise<Record<string, number>> {
  const removed: Record<string, number> = {}
  const going = (table: string) => sql`select id from doomed where tbl = ${table} and not kept`
  await sql`
    delete from catalog_translations where entity_id in (select id from doomed where not kept)`.execute(trx)
  for (const table of tables) {
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)} where id in (${going(table)})`.execute(trx)
    if (numAffectedRows > 0n) removed[table.replace(/^\w+\./, '')] = Number(numAffectedRows)
  }
  return removed
}

/** The password of the demo is no secret. */
async function lockOutKept(trx: Trx): Promise<void> {
  await sql`
    update users set is_active = false
    where id in (select id from doomed where tbl = 'stored.users' and kept)`.execute(trx)
  await sql`
    update service_provider_profiles set is_available = false
    where id in (select id from doomed where tbl = 'stored.service_provider_profiles' and kept)`.execute(trx)
}

/** Providers who stay, and were reviewed by demo clients. */
async function findReviewed(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ provider_id: string }>`
    select distinct provider_id from order_assignments
    join doomed on tbl = 'public.order_assignments' and doomed.id = order_assignments.id and not kept
    where client_rating > 0 and provider_id not in (select id from doomed where not kept)`.execute(trx)
  return rows.map((row) => row.provider_id)
}

async function countReviewsAgain(trx: Trx, providers: readonly string[]): Promise<void> {
  await sql`
    update service_provider_profiles provider
    set total_reviews = reviews.total, average_rating = reviews.mean
    from (
      select reviewed.id, count(*) filter (where client_rating > 0) as total,
        coalesce(round(avg(client_rating) filter (where client_rating > 0), 2), 0) as mean
      from unnest(${providers}::uuid[]) reviewed (id)
      left join order_assignments on provider_id = reviewed.id
      group by reviewed.id
    ) reviews
    where provider.id = reviews.id`.execute(trx)
}

/** Invoice numbers start from 1 again in the years of which no invoice is left. */
async function startCountersAnew(trx: Trx): Promise<void> {
  await sql`
    delete from invoice_counters
    where not exists (select from stored.invoices where invoice_number like 'INV-' || year || '-%')`.execute(trx)
}
