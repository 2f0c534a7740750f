import type { StaffCall } from '../../kernel/actor.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { presentMessage } from './present.ts'
import { reportActions, type StaffChatReport } from './schema/report.ts'
import { findMessages, listMessages, type MessageRow } from './store/messages.ts'
import type { ReportRow } from './store/reports.ts'

/** Messages shown on either side of a reported one. */
const around = 5

type Accounts = Pick<Context, 'accounts'>

/** Reports with what they are about, and who: two queries, however many they are. */
export async function describeReports(
  { accounts }: Accounts,
  db: DbOrTrx,
  call: StaffCall,
  rows: readonly ReportRow[],
): Promise<StaffChatReport[]> {
  if (rows.length === 0) return []
  const messages = await findMessages(db, [...new Set(rows.map(({ message_id }) => message_id))])
  const byId = new Map(messages.map((message) => [message.id, message]))
  const people = rows.flatMap(({ reported_by_id, sender_id }) => [reported_by_id, ...(sender_id ? [sender_id] : [])])
  const persons = await accounts.describeUsers(db, [...new Set(people)])
  const person = (id: string) => ({ id, name: persons.get(id)?.name ?? '' })
  return rows.map(({ sender_id, reported_by_id, ...row }) => {
    const message = byId.get(row.message_id) as MessageRow
    return {
      ...row,
      reported_by: person(reported_by_id),
      sender: sender_id === null ? null : person(sender_id),
      // Staff see what was said, also where it is hidden or deleted.
      message: presentMessage({ ...message, deleted_at: null, hidden_at: null }, call.language),
      context: [],
      allowed_actions: isOpen(row) ? ['review', 'dismiss', ...reportActions] : [],
    }
  })
}

/** One of them, with what was said around it. */
export async function describeReport(
  context: Accounts,
  db: DbOrTrx,
  call: StaffCall,
  row: ReportRow,
): Promise<StaffChatReport> {
  const [report] = (await describeReports(context, db, call, [row])) as [StaffChatReport]
  const { seq } = report.message
  const before = await listMessages(db, row.room_id, { before: seq, limit: around })
  const after = await listMessages(db, row.room_id, { after: seq, limit: around })
  const said = [...before.reverse(), ...after].map((message) => presentMessage(message, call.language))
  return { ...report, context: said }
}

/** Whether it waits for a decision. */
export function isOpen({ status }: Pick<ReportRow, 'status'>): boolean {
  return status === 'pending' || status === 'under_review'
}
