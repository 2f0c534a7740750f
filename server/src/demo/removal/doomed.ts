import { sql } from 'kysely'
import type { Trx } from '../../platform/database/index.ts'
import type { Edge } from './graph.ts'

/**
 * Collects the rows that go, in the temporary table `doomed`: those that `request` made, with all that hangs on them,
 * but for what a row that stays still needs.
 */
export async function collectDoomed(trx: Trx, request: string, edges: readonly Edge[]): Promise<void> {
  await sql`
    create temporary table doomed (tbl text, id uuid, kept boolean not null default false, primary key (tbl, id))
    on commit drop`.execute(trx)
  await sql`
    insert into doomed (tbl, id)
    select coalesce('stored.' || tables.name, 'public.' || audit_log.table_name), row_id
    from audit_log left join soft_delete.tables on tables.name = audit_log.table_name
    where request_id = ${request} and operation = 'insert' and table_name <> 'system_settings'
    on conflict do nothing`.execute(trx)
  await sql`analyze doomed`.execute(trx)
  await untilNothingChanges(
    edges.filter(({ follows }) => follows),
    (edge) => follow(trx, edge),
  )
  for (const edge of edges.filter(({ follows }) => !follows)) await keepNeeded(trx, edge)
  await untilNothingChanges(edges, (edge) => keepParents(trx, edge))
}

async function untilNothingChanges(edges: readonly Edge[], step: (edge: Edge) => Promise<boolean>): Promise<void> {
  for (let changed = true; changed; ) {
    changed = false
    for (const edge of edges) changed = (await step(edge)) || changed
  }
}

/** What points at a row that goes, goes too. */
async function follow(trx: Trx, { child, column, parent }: Edge): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into doomed (tbl, id)
    select ${child}, row.id from ${sql.table(child)} row
    where row.${sql.ref(column)} in (select id from doomed where tbl = ${parent})
    on conflict do nothing`.execute(trx)
  return (numAffectedRows ?? 0n) > 0n
}

/** A row that stays keeps what it points at. */
async function keepNeeded(trx: Trx, { child, column, parent }: Edge): Promise<void> {
  await sql`
    update doomed set kept = true
    where tbl = ${parent} and not kept and id in (
      select row.${sql.ref(column)} from ${sql.table(child)} row
      where not exists (select from doomed going where going.tbl = ${child} and going.id = row.id))`.execute(trx)
}

/** What is kept keeps what it points at. */
async function keepParents(trx: Trx, { child, column, parent }: Edge): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update doomed set kept = true
    where tbl = ${parent} and not kept and id in (
      select row.${sql.ref(column)} from ${sql.table(child)} row
      join doomed staying on staying.tbl = ${child} and staying.id = row.id and staying.kept)`.execute(trx)
  return (numAffectedRows ?? 0n) > 0n
}
