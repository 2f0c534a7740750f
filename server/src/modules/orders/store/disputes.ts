import { type RawBuilder, sql } from 'kysely'
import type { Key } from '../../../kernel/paging.ts'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { DisputeState } from '../machine.ts'
import type { Dispute, DisputeInput } from '../schema/dispute.ts'

export type DisputeRow = Omit<Dispute, 'allowed_actions' | 'admin_notes'> & { admin_notes: string }

const columns = sql`
  d.id, d.order_id, d.client_id, d.provider_id, d.raised_by_id, d.dispute_type, d.description, d.evidence, d.status,
  d.admin_notes, d.resolution, d.resolved_by_id, d.resolved_at, d.created_at, d.updated_at,
  json_build_object('id', o.id, 'title', o.title, 'status', o.status) as order`

/** The order of a dispute may be deleted since, so it is looked up among all there are. */
function selectDispute(source: RawBuilder<unknown>) {
  return sql<DisputeRow>`select ${columns} from ${source} d join stored.orders o on o.id = d.order_id`
}

export async function findDispute(db: DbOrTrx, id: string): Promise<DisputeRow | null> {
  const { rows } = await sql<DisputeRow>`${selectDispute(sql`order_disputes`)} where d.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** The dispute after a write in the same transaction. */
export async function getDispute(trx: Trx, id: string): Promise<DisputeRow> {
  const dispute = await findDispute(trx, id)
  if (dispute === null) throw new Error(`dispute ${id} vanished under its lock`)
  return dispute
}

/** The order is locked first, as always; `findDispute` says which. */
export async function lockDispute(trx: Trx, id: string): Promise<{ status: DisputeState; updated_at: string } | null> {
  const { rows } = await sql<{ status: DisputeState; updated_at: string }>`
    select status, updated_at from order_disputes where id = ${id} for no key update`.execute(trx)
  return rows[0] ?? null
}

export async function insertDispute(
  trx: Trx,
  { orderId, raisedBy, input }: { orderId: string; raisedBy: string; input: DisputeInput },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into order_disputes (order_id, raised_by_id, dispute_type, description, evidence)
    values (${orderId}, ${raisedBy}, ${input.dispute_type}, ${input.description},
      (select coalesce(jsonb_agg(
          case when item ? 'file_id' then item || jsonb_build_object('url', file_address(item ->> 'file_id')) else item end
          order by place), '[]')
        from jsonb_array_elements(${JSON.stringify(input.evidence ?? [])}::jsonb) with ordinality given (item, place)))
    returning id`.execute(trx)
  return (rows[0] as { id: string }).id
}

export async function reviewDispute(trx: Trx, id: string, notes: string | undefined): Promise<void> {
  await sql`update order_disputes
    set status = 'under_review', admin_notes = coalesce(${notes ?? null}, admin_notes) where id = ${id}`.execute(trx)
}

export async function closeDispute(
  trx: Trx,
  id: string,
  { resolution, resolvedBy }: { resolution: string; resolvedBy: string },
): Promise<void> {
  await sql`update order_disputes
    set status = 'resolved', resolution = ${resolution}, resolved_by_id = ${resolvedBy}, resolved_at = now()
    where id = ${id}`.execute(trx)
}

/** Whose disputes: of one side or both of an actor, or all for staff. */
export type DisputeScope = { all: true } | { clientId: string | null; providerId: string | null }

interface DisputeList {
  status?: DisputeState | undefined
  after: Key | null
  limit: number
}

/** Newest first. One index serves each side; the two short lists are then merged. */
export async function listDisputes(db: DbOrTrx, scope: DisputeScope, list: DisputeList): Promise<DisputeRow[]> {
  const sides =
    'all' in scope
      ? [sql`true`]
      : [
          ...(scope.clientId === null ? [] : [sql`d.client_id = ${scope.clientId}`]),
          ...(scope.providerId === null ? [] : [sql`d.provider_id = ${scope.providerId}`]),
        ]
  if (sides.length === 0) return []
  const pages = sides.map((side) => sql`(${pageOf(side, list)})`)
  const { rows } = await sql<DisputeRow>`
    select ${columns} from (${sql.join(pages, sql` union all `)}) d
    join stored.orders o on o.id = d.order_id
    order by d.created_at desc, d.id desc limit ${sql.lit(list.limit)}`.execute(db)
  return rows
}

function pageOf(side: RawBuilder<unknown>, { status, after, limit }: DisputeList): RawBuilder<unknown> {
  return sql`select * from order_disputes d
    where ${side}
      and ${status === undefined ? sql`true` : sql`d.status = ${status}`}
      and ${after === null ? sql`true` : sql`(d.created_at, d.id) < (${after[0]}, ${after[1]})`}
    order by d.created_at desc, d.id desc limit ${sql.lit(limit)}`
}
