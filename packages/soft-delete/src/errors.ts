/** What stands in the way of a delete or a restore. */
export type Blocker =
  | RestrictedBlocker
  | ReferencedBlocker
  | DeletedParentBlocker
  | UniqueTakenBlocker
  | PartOfDeletionBlocker
  | LegalHoldBlocker

/** Live rows of a `restrict` relation point at a row that would be deleted. */
export interface RestrictedBlocker {
  kind: 'restricted'
  table: string
  column: string
  parent: string
  count: number
  /** The first ten. */
  ids: string[]
}

/** Rows that no cascade takes point at a row that would leave the disk. */
export interface ReferencedBlocker {
  kind: 'referenced'
  table: string
  constraint: string
  /** This and what follows are missing when the database noticed first. */
  column?: string
  parent?: string
  /** The first ten; null for rows without an id. */
  ids?: (string | null)[]
}

/** The row's parent is deleted, by another deletion. */
export interface DeletedParentBlocker {
  kind: 'deleted_parent'
  table: string
  id: string
  column: string
  parent: string
  parent_id: string
  deletion_id: string
}

/** A live row has taken the row's place in a unique index. */
export interface UniqueTakenBlocker {
  kind: 'unique_taken'
  table: string
  constraint: string
  /** Columns or expressions of the index; this and the ids are missing when it was taken in a race. */
  columns?: string[]
  id?: string
  taken_by?: string
}

/** The row went with another one, and comes back only with that. */
export interface PartOfDeletionBlocker {
  kind: 'part_of_deletion'
  table: string
  id: string
  deletion_id: string
  root_table: string
  root_id: string | null
}

/** A legal hold on this deletion, or on one above it, keeps the rows on the disk. */
export interface LegalHoldBlocker {
  kind: 'legal_hold'
  deletion_id: string
  reason: string
}

/** The engine refused. Each subclass has a SQLSTATE of its own, in `code`. */
export abstract class SoftDeleteError extends Error {
  abstract readonly code: string
  /** Whether other rows are in the way, so that the same call may succeed later. */
  readonly isConflict: boolean = true

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** A row would be added or moved under a parent that is deleted or missing. */
export class ParentDeletedError extends SoftDeleteError {
  readonly code = 'UD001'
  readonly table: string
  readonly column: string
  readonly parent: string
  readonly parentId: string

  constructor(
    message: string,
    detail: { table: string; column: string; parent: string; parent_id: string },
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.table = detail.table
    this.column = detail.column
    this.parent = detail.parent
    this.parentId = detail.parent_id
  }
}

/** A delete is refused; `blockers` lists what stands in the way. */
export class DeleteRestrictedError extends SoftDeleteError {
  readonly code = 'UD002'
  readonly blockers: readonly Blocker[]

  constructor(message: string, blockers: readonly Blocker[], options?: ErrorOptions) {
    super(message, options)
    this.blockers = blockers
  }

  /** The tables whose rows stand in the way. */
  get tables(): string[] {
    return [...new Set(this.blockers.flatMap((blocker) => ('table' in blocker ? [blocker.table] : [])))]
  }
}

/** A restore is refused; `blockers` lists what stands in the way. */
export class RestoreBlockedError extends SoftDeleteError {
  readonly code = 'UD003'
  readonly blockers: readonly Blocker[]

  constructor(message: string, blockers: readonly Blocker[], options?: ErrorOptions) {
    super(message, options)
    this.blockers = blockers
  }
}

/** There is nothing to restore: the deletion is unknown, restored already, or purged, wholly or in part. */
export class NotRestorableError extends SoftDeleteError {
  readonly code = 'UD004'
}

/** A row would leave the disk, or change its deletion state, behind the engine's back. */
export class BypassError extends SoftDeleteError {
  readonly code = 'UD005'
  override readonly isConflict = false
}

/** The engine is misused: a table it does not know, a circle of cascades, the wrong isolation level. */
export class MisuseError extends SoftDeleteError {
  readonly code = 'UD006'
  override readonly isConflict = false
}

/** The engine's refusal behind an error that a driver reports, or null when it is none. */
export function softDeleteErrorOf(error: unknown): SoftDeleteError | null {
  if (error instanceof SoftDeleteError) return error
  if (!(error instanceof Error) || !('code' in error)) return null
  const options = { cause: error }
  const detail = () => JSON.parse((error as { detail?: string }).detail ?? '[]')
  switch (error.code) {
    case 'UD001':
      return new ParentDeletedError(error.message, detail(), options)
    case 'UD002':
      return new DeleteRestrictedError(error.message, detail(), options)
    case 'UD003':
      return new RestoreBlockedError(error.message, detail(), options)
    case 'UD004':
      return new NotRestorableError(error.message, options)
    case 'UD005':
      return new BypassError(error.message, options)
    case 'UD006':
      return new MisuseError(error.message, options)
    default:
      return null
  }
}
