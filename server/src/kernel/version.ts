import { commonErrors, Problem } from './errors.ts'

/** The version of a row, from when it was last updated (RFC 3339 with microseconds): `20261122T165427123456`. */
export function versionOf(updatedAt: string): string {
  return updatedAt.replace(/[^0-9T]/g, '')
}

/** Refuses with 412 when the caller's `If-Match` names another version of the row. */
export function requireVersion(call: { ifMatch?: string | undefined }, row: { updated_at: string }): void {
  if (call.ifMatch === undefined || call.ifMatch === '*') return
  if (call.ifMatch !== versionOf(row.updated_at)) throw new Problem(commonErrors.stale)
}
