import { type Static, type TSchema, Type } from 'typebox'
import { commonErrors } from '../../kernel/errors.ts'
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
} from '../../platform/http/index.ts'
import { retentionErrors } from './errors.ts'

const states = ['deleted', 'restored', 'purging', 'purged'] as const
export type DeletionState = (typeof states)[number]

export const deletionActions = ['restore', 'purge', 'hold', 'release'] as const
export type DeletionAction = (typeof deletionActions)[number]

/** The name of a soft-deletable table; which there are is the engine's to know. */
const Model = Type.String({ pattern: '^[a-z][a-z0-9_]{0,62}$', description: 'A soft-deletable table: `orders`' })
const Reason = Text(500)
const Counts = Type.Record(Type.String(), Type.Integer(), { description: 'Rows per table' })

export const Deletion = Exactly(
  {
    id: Id,
    model: Model,
    row_id: Nullable(Type.String({ format: 'uuid', description: 'null when several rows were deleted at once' })),
    actor_id: Nullable(Type.String({ format: 'uuid', description: 'Who deleted; null for the platform itself' })),
    request_id: Nullable(Type.String()),
    reason: Type.String(),
    counts: Counts,
    state: OneOf(states),
    legal_hold: Type.Boolean(),
    hold_reason: Type.String(),
    deleted_at: Timestamp,
    restored_at: Nullable(Timestamp),
    archived_at: Nullable(Timestamp),
    purged_at: Nullable(Timestamp),
    updated_at: Timestamp,
    allowed_actions: Type.Array(OneOf(deletionActions)),
  },
  { $id: 'Deletion' },
)
export type Deletion = Static<typeof Deletion>

export const DeletedRow = Exactly(
  {
    id: Id,
    label: Type.String({ description: 'What people call it: a name, a title, a number; empty where it has none' }),
    created_at: Nullable(Timestamp),
    deleted_at: Nullable(Timestamp),
  },
  { $id: 'DeletedRow' },
)
export type DeletedRow = Static<typeof DeletedRow>

const optional = <const Schema extends TSchema>(schema: Schema) => Type.Optional(schema)
const Blocker = Exactly(
  {
    kind: OneOf(['restricted', 'referenced', 'deleted_parent', 'unique_taken', 'part_of_deletion', 'legal_hold']),
    table: optional(Type.String()),
    id: optional(Type.String()),
    column: optional(Type.String()),
    columns: optional(Type.Array(Type.String())),
    count: optional(Type.Integer()),
    ids: optional(Type.Array(Nullable(Type.String()))),
    constraint: optional(Type.String()),
    parent: optional(Type.String()),
    parent_id: optional(Type.String()),
    taken_by: optional(Type.String()),
    deletion_id: optional(Type.String()),
    root_table: optional(Type.String()),
    root_id: optional(Nullable(Type.String())),
    reason: optional(Type.String()),
  },
  { $id: 'DeletionBlocker', description: 'What stands in the way: which row or rule, in which table' },
)

const Preview = Exactly({ counts: Counts, blockers: Type.Array(Blocker) }, { $id: 'DeletionPreview' })
export type Preview = Static<typeof Preview>

export const ListQuery = Exactly({
  ...pageParameters,
  model: optional(Model),
  actor_id: optional(Id),
  deleted_from: optional(Timestamp),
  deleted_until: optional(Timestamp),
  on_hold: optional(Type.Boolean()),
})
export type ListQuery = Static<typeof ListQuery>

export const listDeletions = {
  summary: 'What was deleted, latest first',
  query: ListQuery,
  response: { 200: PageOf(Deletion) },
} satisfies RouteSpec

export const getDeletion = {
  summary: 'One deletion',
  params: IdParams,
  response: { 200: Deletion },
} satisfies RouteSpec

export const listDeletedRows = {
  summary: 'The rows of one table that a deletion took and that are deleted still',
  params: IdParams,
  query: Exactly({ ...pageParameters, model: Model }),
  response: { 200: PageOf(DeletedRow) },
} satisfies RouteSpec

export const previewRestore = {
  summary: 'What restoring a deletion would touch, and what would refuse it',
  params: IdParams,
  response: { 200: Preview },
  errors: [retentionErrors.notRestorable],
} satisfies RouteSpec

const acted = { params: IdParams, body: Exactly({ reason: Reason }), response: { 200: Deletion } }

export const restoreDeletion = {
  summary: 'Bring back exactly what a deletion took',
  ...acted,
  errors: [retentionErrors.notRestorable, retentionErrors.restoreBlocked, commonErrors.stale],
} satisfies RouteSpec

export const purgeDeletion = {
  summary: 'Let the rows of a deletion go for good, before their time',
  description: 'They are archived first, by a job. From the answer on, the deletion cannot be restored.',
  ...acted,
  response: { 202: Deletion },
  errors: [retentionErrors.notRestorable, retentionErrors.purgeBlocked, commonErrors.stale],
} satisfies RouteSpec

export const holdDeletion = {
  summary: 'Keep the rows of a deletion, and what was deleted under them before, from being purged',
  ...acted,
  errors: [retentionErrors.notRestorable, commonErrors.stale],
} satisfies RouteSpec

export const releaseDeletion = {
  summary: 'End a legal hold',
  params: IdParams,
  query: Exactly({ reason: Reason }),
  response: { 200: Deletion },
  errors: [retentionErrors.notRestorable, commonErrors.stale],
} satisfies RouteSpec

const BulkInput = Exactly({
  ids: Type.Array(Id, { minItems: 1, maxItems: 500, uniqueItems: true }),
  reason: Reason,
  dry_run: Type.Boolean({ default: false, description: 'Only tell what would happen' }),
})
export type BulkInput = Static<typeof BulkInput>

const BulkAnswer = Exactly(
  {
    dry_run: Type.Boolean(),
    counts: Counts,
    blockers: Type.Array(Blocker),
    deletion_id: Nullable(Type.String({ format: 'uuid', description: 'The one deletion that a delete made' })),
  },
  { $id: 'BulkAnswer' },
)
export type BulkAnswer = Static<typeof BulkAnswer>

const bulk = { params: Exactly({ model: Model }), body: BulkInput, response: { 200: BulkAnswer } }

export const bulkDelete = {
  summary: 'Delete rows of a model, with all that goes with them, as one deletion',
  ...bulk,
  errors: [retentionErrors.deleteBlocked, retentionErrors.nothingDeleted, retentionErrors.protectedUser],
} satisfies RouteSpec

export const bulkRestore = {
  summary: 'Bring back deleted rows of a model, with all that went with them',
  ...bulk,
  errors: [retentionErrors.notRestorable, retentionErrors.restoreBlocked, retentionErrors.nothingDeleted],
} satisfies RouteSpec
