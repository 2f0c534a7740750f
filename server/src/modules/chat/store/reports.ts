import { sql } from 'kysely'
import type { DbOrTrx, Trx } from '../../../platform/database/index.ts'
import type { ReportState } from '../schema/parts.ts'
import type { ReportInput } from '../schema/report.ts'

export interface ReportRow {
  readonly id: string
  readonly message_id: string
  readonly room_id: string
  readonly sender_id: string | null
  readonly reported_by_id: string
  readonly reason: ReportInput['reason']
  readonly description: string
  readonly evidence: { description: string }[]
  readonly status: ReportState
  readonly admin_notes: string
  readonly action_taken: string
  readonly resolved_by_id: string | null
  readonly resolved_at: string | null
  readonly created_at: string
  readonly updated_at: string
}

const columns = sql`report.id, report.reported_message_id as message_id, message.chat_room_id as room_id,
  case when not message.is_unsigned then message.sender_id end as sender_id,
  report.reported_by_id, report.reason, report.description, report.evidence, report.status, report.admin_notes,
  report.action_taken, report.resolved_by_id, report.resolved_at, report.created_at, report.updated_at`
const source = sql`chat_reports report join stored.chat_messages message on message.id = report.reported_message_id`

/** @returns null where they have reported it already */
export async function insertReport(
  trx: Trx,
  { messageId, reporterId, input }: { messageId: string; reporterId: string; input: ReportInput },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into chat_reports (reported_message_id, reported_by_id, reason, description, evidence)
    values (${messageId}, ${reporterId}, ${input.reason}, ${input.description ?? ''}, ${JSON.stringify(input.evidence ?? [])}::jsonb)
    on conflict (reported_message_id, reported_by_id) do nothing returning id`.execute(trx)
  return rows[0]?.id ?? null
}

export async function findReport(db: DbOrTrx, id: string): Promise<ReportRow | null> {
  const { rows } = await sql<ReportRow>`select ${columns} from ${source} where report.id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function lockReport(trx: Trx, id: string): Promise<ReportRow | null> {
  const { rows } = await sql<ReportRow>`
    select ${columns} from ${source} where report.id = ${id} for update of report`.execute(trx)
  return rows[0] ?? null
}

export async function listReports(
  db: DbOrTrx,
  { status, reporterId }: { status?: ReportState | undefined; reporterId?: string },
  limit: number,
  after: readonly string[] | null,
): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    select ${columns} from ${source}
    where ${status === undefined ? sql`true` : sql`report.status = ${status}`}
      and ${reporterId === undefined ? sql`true` : sql`report.reported_by_id = ${reporterId}`}
      and ${after === null ? sql`true` : sql`(report.created_at, report.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`}
    order by report.created_at desc, report.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

export async function setReport(
  trx: Trx,
  id: string,
  change: { status: ReportState; notes: string | undefined; action?: string; resolvedBy?: string },
): Promise<void> {
  await sql`
    update chat_reports set status = ${change.status}, admin_notes = coalesce(${change.notes ?? null}, admin_notes),
      action_taken = coalesce(${change.action ?? null}, action_taken),
      resolved_by_id = ${change.resolvedBy ?? null}::uuid,
      resolved_at = case when ${change.resolvedBy ?? null}::uuid is not null then now() end
    where id = ${id}`.execute(trx)
}

/** Whether something said in a room waits for a decision of staff. */
export async function hasOpenReport(db: DbOrTrx, roomId: string): Promise<boolean> {
  const { rows } = await sql`
    select from ${source}
    where message.chat_room_id = ${roomId} and report.status in ('pending', 'under_review') limit 1`.execute(db)
  return rows.length > 0
}

/** Whether somebody has reported a message, decided or not. */
export async function isReported(db: DbOrTrx, messageId: string): Promise<boolean> {
  const { rows } = await sql`select from chat_reports where reported_message_id = ${messageId} limit 1`.execute(db)
  return rows.length > 0
}
