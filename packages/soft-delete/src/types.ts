import type { Selectable, SelectQueryBuilder } from 'kysely'
import type { Blocker } from './errors.ts'

/** Tables of `DB` whose stored table is known too: `orders` beside `'stored.orders'`. */
export type SoftDeletable<DB> = {
  [T in keyof DB & string]: `stored.${T}` extends keyof DB ? T : never
}[keyof DB & string]

/** A query for whole rows, to refine further. */
export type Rows<DB, T extends keyof DB & string> = SelectQueryBuilder<DB, T, Selectable<DB[T]>>

/** Rows per table, such as `{ cities: 1, streets: 40 }`. */
export type Counts = Record<string, number>

/** What a delete took. */
export interface Deletion {
  id: string
  counts: Counts
}

/** What a delete or a restore would touch, and what would refuse it. */
export interface Preview {
  counts: Counts
  blockers: Blocker[]
}

/** How a row came to be deleted. Times are RFC 3339, in UTC. */
export interface DeletionInfo {
  deletionId: string
  deletedAt: string
  actorId: string | null
  requestId: string | null
  reason: string
  /** The table and row that were asked to be deleted; the row is null when several were at once. */
  rootTable: string
  rootId: string | null
  counts: Counts
}

export interface DeleteOptions {
  /** Why, in words. */
  reason?: string
}

/** A relation through which a delete goes on to another table. */
export interface CascadeField {
  table: string
  column: string
  /** SQL over the child's columns; only rows that match go too. */
  condition: string | null
}

export interface PurgeOptions {
  /** Rows that may go in this call, not counting what hangs on them; 1,000 unless told. */
  atMost?: number
  /** Refuse a deletion whose rows were not archived. */
  archivedOnly?: boolean
}

/** What one step of a purge took off the disk. */
export interface PurgedRows {
  counts: Counts
  /** Whether nothing is left of the deletion. */
  done: boolean
}
