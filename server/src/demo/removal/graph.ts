import { sql } from 'kysely'
import type { Trx } from '../../platform/database/index.ts'

/** A foreign key of one column: `child.column` points at the id of `parent`. */
export interface Edge {
  readonly child: string
  readonly column: string
  readonly parent: string
  /** Whether the child's row goes when the parent's goes; else it keeps the parent. */
  readonly follows: boolean
}

/** What the catalog is made of: it goes as a whole, but what others have ordered or offer keeps its part of it. */
const catalog = [
  'service_categories',
  'service_subcategories',
  'service_addons',
  'service_packages',
  'service_package_addons',
  'service_areas',
  'service_area_categories',
  'service_category_analytics',
]

/** Records of money and of promises, and decisions of staff: with them stays whom they name. */
const keeping = new Set([
  'orders.provider_id',
  'order_assignments.provider_id',
  'order_assignments.accepted_bid_id',
  'invoices.provider_id',
  'ledger_entries.provider_id',
  'ledger_entries.user_id',
  'order_disputes.provider_id',
  'order_disputes.raised_by_id',
  'order_disputes.resolved_by_id',
  'refunds.requested_by_id',
  'user_verifications.verified_by_id',
  'chat_reports.resolved_by_id',
  'chat_messages.reply_to_id',
])

/** Every foreign key between tables of rows with an id. */
export async function readEdges(trx: Trx): Promise<Edge[]> {
  const { rows } = await sql<{ child: string; column: string; parent: string }>`
    select format('%s.%s', child_schema.nspname, child.relname) as child, attname as column,
      format('%s.%s', parent_schema.nspname, parent.relname) as parent
    from pg_constraint fk
    join pg_class child on child.oid = fk.conrelid
    join pg_namespace child_schema on child_schema.oid = child.relnamespace
    join pg_class parent on parent.oid = fk.confrelid
    join pg_namespace parent_schema on parent_schema.oid = parent.relnamespace
    join pg_attribute on attrelid = fk.conrelid and attnum = fk.conkey[1]
    where fk.contype = 'f' and fk.conparentid = 0 and parent.relname <> 'deletions'
      and child_schema.nspname in ('public', 'stored') and parent_schema.nspname in ('public', 'stored')
      and exists (select from pg_attribute where attrelid = child.oid and attname = 'id' and atttypid = 'uuid'::regtype)`.execute(
    trx,
  )
  return rows.map((row) => ({ ...row, follows: follows(bare(row.child), row.column, bare(row.parent)) }))
}

function follows(child: string, column: string, parent: string): boolean {
  if (catalog.includes(parent)) return catalog.includes(child)
  return !keeping.has(`${child}.${column}`)
}

/** The table's name without its schema. */
export function bare(table: string): string {
  return table.slice(table.indexOf('.') + 1)
}

/** Tables, those that point at others before those. A row may point at another of its own table. */
export function childrenFirst(edges: readonly Edge[]): string[] {
  const waiting = new Set(edges.flatMap(({ child, parent }) => [child, parent]))
  const order: string[] = []
  while (waiting.size > 0) {
    const free = [...waiting].filter(
      (table) => !edges.some(({ child, parent }) => parent === table && child !== table && waiting.has(child)),
    )
    if (free.length === 0) throw new Error(`the foreign keys of ${[...waiting].join(', ')} form a circle`)
    for (const table of free) waiting.delete(table)
    order.push(...free.sort())
  }
  return order
}
