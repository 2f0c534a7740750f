import type { StaffCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, toPage } from '../../kernel/paging.ts'
import { requireVersion } from '../../kernel/version.ts'
import type { Trx } from '../../platform/database/index.ts'
import { refresh } from './change-message.ts'
import { type Context, type Later, transactAndTell } from './context.ts'
import { describeReport, describeReports, isOpen } from './describe-reports.ts'
import { chatErrors } from './errors.ts'
import { messageRemoved, personWarned } from './events.ts'
import { sayAsPlatform } from './say.ts'
import { type Decision, type ReportQuery, reportActions, type StaffChatReport } from './schema/report.ts'
import { findMessage, hideMessage } from './store/messages.ts'
import { addMembers } from './store/participants.ts'
import * as store from './store/reports.ts'
import { insertRoom, lockRoom, lockRoomByKey } from './store/rooms.ts'

export async function readReports(context: Context, call: StaffCall, query: ReportQuery) {
  const sort = `reports:${query.status ?? 'all'}`
  const after = decodeCursor(sort, ['timestamp', 'uuid'], query.cursor)
  const rows = await store.listReports(context.db.kysely, query, query.limit + 1, after)
  const page: Page<store.ReportRow> = toPage(
    rows,
    query.limit,
    sort,
    (row) => [row.created_at, row.id],
    (row) => row,
  )
  return { ...page, items: await describeReports(context, context.db.kysely, call, page.items) }
}

export async function readReport(context: Context, call: StaffCall, id: string): Promise<StaffChatReport> {
  const row = await store.findReport(context.db.kysely, id)
  if (!row) throw new Problem(commonErrors.notFound)
  return describeReport(context, context.db.kysely, call, row)
}

type Notes = { admin_notes?: string }

export function takeUpReport(context: Context, call: StaffCall, id: string, { admin_notes: notes }: Notes) {
  return decide(context, call, id, (trx) => store.setReport(trx, id, { status: 'under_review', notes }))
}

export function dismissReport(context: Context, call: StaffCall, id: string, { admin_notes: notes }: Notes) {
  const resolvedBy = call.actor.userId
  return decide(context, call, id, (trx) => store.setReport(trx, id, { status: 'dismissed', notes, resolvedBy }))
}

/** Hides the message, warns whoever said it, shuts them out: what staff ask for, together. */
export async function resolveReport(context: Context, call: StaffCall, id: string, decision: Decision) {
  const { actions, admin_notes: notes } = decision
  let blocked: string | null = null
  const report = await decide(context, call, id, async (trx, later, row) => {
    blocked = null
    if (actions.includes('hide')) await hide(context, trx, later, row)
    if (row.sender_id === null && (actions.includes('warn') || actions.includes('block'))) throw nobody(call)
    if (row.sender_id !== null && actions.includes('warn')) await warn(context, call, trx, later, row.sender_id, id)
    if (row.sender_id !== null && actions.includes('block')) {
      await context.accounts.block(trx, row.sender_id)
      blocked = row.sender_id
    }
    const action = reportActions.filter((one) => actions.includes(one)).join(', ')
    await store.setReport(trx, id, { status: 'resolved', notes, action, resolvedBy: call.actor.userId })
  })
  if (blocked !== null) context.accounts.forget(blocked)
  return report
}

/** @throws 404, 412, 409 for one that is decided */
function decide(
  context: Context,
  call: StaffCall,
  id: string,
  fn: (trx: Trx, later: Later, row: store.ReportRow) => Promise<void>,
): Promise<StaffChatReport> {
  return transactAndTell(context, call, async (trx, later) => {
    // The room comes before everything else that is locked.
    const found = await store.findReport(trx, id)
    if (found) await lockRoom(trx, found.room_id)
    const row = await store.lockReport(trx, id)
    if (!row) throw new Problem(commonErrors.notFound)
    requireVersion(call, row)
    if (!isOpen(row)) throw new Problem(chatErrors.reportDecided)
    await fn(trx, later, row)
    return describeReport(context, trx, call, (await store.findReport(trx, id)) as store.ReportRow)
  })
}

async function hide(context: Context, trx: Trx, later: Later, { message_id, room_id }: store.ReportRow) {
  await hideMessage(trx, message_id)
  // In a conversation that is deleted there is nobody to tell.
  if (!(await findMessage(trx, message_id))) return
  await refresh(context, trx, { id: room_id }, message_id, later, 'message.updated')
  await context.events.publish(trx, messageRemoved, { room_id, message_id })
}

/** A warning comes in the conversation with staff, where its receiver can answer. */
async function warn(
  context: Context,
  call: StaffCall,
  trx: Trx,
  later: Later,
  userId: string,
  reportId: string,
): Promise<void> {
  const directKey = `support:${userId}`
  const made = await insertRoom(trx, { chatType: 'support_chat', directKey })
  const room = made ?? (await lockRoomByKey(trx, directKey))
  if (!room) throw new Problem(commonErrors.conflict)
  if (made) await addMembers(trx, room.id, [userId])
  await sayAsPlatform(context, trx, later, room, {
    code: 'warned',
    once: `warned:${reportId}`,
    by: call.actor.userId,
    isUnsigned: true,
  })
  await context.events.publish(trx, personWarned, { user_id: userId, room_id: room.id })
}

function nobody({ language }: StaffCall): Problem {
  const message = {
    ky: 'Муну адам жазган эмес.',
    ru: 'Это написал не человек.',
    en: 'No person said this.',
  }[language]
  return impossible({ pointer: '/actions', code: 'nobody', message })
}
