import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { transact } from '../../platform/database/index.ts'
import { getVisible } from './change-message.ts'
import type { Context } from './context.ts'
import { chatErrors } from './errors.ts'
import { messageReported } from './events.ts'
import type { ChatReport, ReportInput } from './schema/report.ts'
import * as store from './store/reports.ts'

/** Asks staff to look at what somebody else said. */
export function reportMessage(context: Context, call: UserCall, id: string, input: ReportInput): Promise<ChatReport> {
  const { userId } = call.actor
  return transact(context.db, call, async (trx) => {
    const message = await getVisible(trx, call, id)
    // What the platform says, or what nobody can read any more, is not for reporting.
    if (message.code !== '' || message.deleted_at !== null) throw new Problem(commonErrors.notFound)
    if (message.sender_id === userId) throw new Problem(chatErrors.ownMessage)
    const reportId = await store.insertReport(trx, { messageId: id, reporterId: userId, input })
    if (reportId === null) throw new Problem(chatErrors.alreadyReported)
    await context.events.publish(trx, messageReported, {
      report_id: reportId,
      message_id: id,
      room_id: message.room_id,
      reported_by_id: userId,
      reason: input.reason,
    })
    return presentReport((await store.findReport(trx, reportId)) as store.ReportRow)
  })
}

export async function readOwnReports(
  { db }: Context,
  { actor }: UserCall,
  { limit, cursor }: PageRequest,
): Promise<Page<ChatReport>> {
  const after = decodeCursor('own-reports', ['timestamp', 'uuid'], cursor)
  const rows = await store.listReports(db.kysely, { reporterId: actor.userId }, limit + 1, after)
  return toPage(rows, limit, 'own-reports', (row) => [row.created_at, row.id], presentReport)
}

function presentReport({ id, message_id, reason, description, status, created_at, updated_at }: store.ReportRow) {
  return { id, message_id, reason, description, status, created_at, updated_at }
}
