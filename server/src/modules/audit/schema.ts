import { type Static, Type } from 'typebox'
import { auditOperations } from '../../platform/audit/index.ts'
import {
  Exactly,
  Id,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  type RouteSpec,
  Text,
  Timestamp,
} from '../../platform/http/index.ts'

const TableName = Type.String({
  pattern: '^[a-z][a-z0-9_]{0,62}$',
  description: 'A table, without its schema: `orders`',
})

const FieldChange = Exactly(
  {
    field: Type.String(),
    from: Type.Unknown({ description: 'null before there was a row' }),
    to: Type.Unknown({ description: 'null once there is none' }),
    state: OneOf(['shown', 'changed', 'erased'], {
      description: 'changed: a secret, of which only this is recorded; erased: the values were removed for good',
    }),
  },
  { $id: 'FieldChange' },
)

export const AuditEntry = Exactly(
  {
    id: Id,
    at: Timestamp,
    actor: Type.String({ description: 'user, anonymous, migration, job:…, command:…, demo, or database:<role>' }),
    actor_id: Nullable(Type.String({ format: 'uuid', description: 'The user; null where it was none' })),
    request_id: Type.String({ description: 'The request, job, migration, command or connection' }),
    reason: Nullable(Type.String()),
    operation: OneOf(auditOperations),
    table: TableName,
    row_id: Id,
    changes: Type.Array(FieldChange, { description: 'In the order of their names' }),
  },
  { $id: 'AuditEntry' },
)
export type AuditEntry = Static<typeof AuditEntry>

const filters = {
  actor_id: Type.Optional(Id),
  request_id: Type.Optional(Text(200)),
  operation: Type.Optional(OneOf(auditOperations)),
  from: Type.Optional(Type.String({ format: 'date-time', pattern: '^[1-9]', description: 'The first moment' })),
  to: Type.Optional(
    Type.String({ format: 'date-time', pattern: '^[1-9]', description: 'The first moment that no longer counts' }),
  ),
}

export const AuditQuery = Exactly({
  table: Type.Optional(TableName),
  row_id: Type.Optional(Id),
  ...filters,
  ...pageParameters,
})
export type AuditQuery = Static<typeof AuditQuery>

export const listEntries = {
  summary: 'Who changed what, newest first',
  description: 'Reading the log is recorded in it, with the filters.',
  query: AuditQuery,
  response: { 200: PageOf(AuditEntry) },
} satisfies RouteSpec

export const listHistory = {
  summary: 'What happened to one row, newest first',
  params: Exactly({ table: TableName, id: Id }),
  query: Exactly({ ...filters, ...pageParameters }),
  response: { 200: PageOf(AuditEntry) },
} satisfies RouteSpec
