import { type Static, Type } from 'typebox'
import { commonErrors } from '../../../kernel/errors.ts'
import {
  Exactly,
  Id,
  IdParams,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../../platform/http/index.ts'
import { accountErrors } from '../../accounts/index.ts'
import { chatErrors } from '../errors.ts'
import { ChatMessage } from './message.ts'
import { reportReasons, reportStates } from './parts.ts'

const Evidence = Exactly({ description: Text(1_000) })

/** A report as the one who made it sees it. */
export const ChatReport = Exactly(
  {
    id: Id,
    message_id: Id,
    reason: OneOf(reportReasons),
    description: Type.String(),
    status: OneOf(reportStates),
    created_at: Timestamp,
    updated_at: Timestamp,
  },
  { $id: 'ChatReport' },
)
export type ChatReport = Static<typeof ChatReport>

/** What staff can do about a message: nothing follows by itself. */
export const reportActions = ['hide', 'warn', 'block'] as const
export type ReportAction = (typeof reportActions)[number]

const Person = Exactly({ id: Id, name: Type.String() })

/** The same as staff see it, with what was said around it. */
export const StaffChatReport = Exactly(
  {
    ...ChatReport.properties,
    evidence: Type.Array(Evidence),
    room_id: Id,
    reported_by: Person,
    sender: Nullable(Person),
    message: ChatMessage,
    context: Type.Array(ChatMessage, { description: 'What was said before and after, in order; empty in lists' }),
    admin_notes: Type.String(),
    action_taken: Type.String(),
    resolved_by_id: Nullable(Id),
    resolved_at: Nullable(Timestamp),
    allowed_actions: Type.Array(OneOf(['review', 'dismiss', ...reportActions])),
  },
  { $id: 'StaffChatReport' },
)
export type StaffChatReport = Static<typeof StaffChatReport>

const ReportInput = Exactly({
  reason: OneOf(reportReasons),
  description: Type.Optional(Text(2_000, 0)),
  evidence: Type.Optional(Type.Array(Evidence, { maxItems: 10 })),
})
export type ReportInput = Static<typeof ReportInput>

export const reportMessage = {
  summary: 'Report a message to staff',
  params: IdParams,
  body: ReportInput,
  response: { 201: ChatReport },
  errors: [chatErrors.ownMessage, chatErrors.alreadyReported],
  location: () => '/api/v1/chat/reports',
  limitPerMinute: 30,
} satisfies RouteSpec

export const listOwnReports = {
  summary: 'The reports of the caller, newest first',
  query: Exactly(pageParameters),
  response: { 200: PageOf(ChatReport) },
} satisfies RouteSpec

const ReportQuery = Exactly({ ...pageParameters, status: Type.Optional(OneOf(reportStates)) })
export type ReportQuery = Static<typeof ReportQuery>

export const listReports = {
  summary: 'Reported messages, newest first',
  query: ReportQuery,
  response: { 200: PageOf(StaffChatReport) },
} satisfies RouteSpec

export const readReport = {
  summary: 'Read a report with what was said around it',
  params: IdParams,
  response: { 200: StaffChatReport },
} satisfies RouteSpec

const Notes = Exactly({ admin_notes: Type.Optional(Text(2_000, 0)) })

export const reviewReport = {
  summary: 'Take a report up',
  params: IdParams,
  body: Nullable(Notes),
  response: { 200: StaffChatReport },
  errors: [chatErrors.reportDecided, commonErrors.stale],
} satisfies RouteSpec

export const dismissReport = { ...reviewReport, summary: 'Dismiss a report' } satisfies RouteSpec

const Decision = Exactly({
  actions: Type.Array(OneOf(reportActions), { minItems: 1, uniqueItems: true }),
  admin_notes: Type.Optional(Text(2_000, 0)),
})
export type Decision = Static<typeof Decision>

export const resolveReport = {
  summary: 'Decide a report: hide the message, warn or block the one who wrote it',
  params: IdParams,
  body: Decision,
  response: { 200: StaffChatReport },
  errors: [chatErrors.reportDecided, accountErrors.cannotBlockStaff, commonErrors.stale, commonErrors.impossible],
} satisfies RouteSpec
