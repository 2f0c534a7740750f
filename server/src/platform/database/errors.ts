import { softDeleteErrorOf } from '@usta/soft-delete'

interface PostgresError extends Error {
  code: string
  constraint?: string
  table?: string
  column?: string
  detail?: string
}

/** Names of SQLSTATEs, for the few that the platform tells apart. */
export const sqlState = {
  uniqueViolation: '23505',
  exclusionViolation: '23P01',
  foreignKeyViolation: '23503',
  checkViolation: '23514',
  serializationFailure: '40001',
  deadlockDetected: '40P01',
  lockNotAvailable: '55P03',
  queryCanceled: '57014',
} as const

/** The error as PostgreSQL reported it, or null for any other. */
export function postgresErrorOf(error: unknown): PostgresError | null {
  const isPostgres = error instanceof Error && 'severity' in error && 'code' in error
  return isPostgres ? (error as PostgresError) : null
}

/** Whether the error says that this constraint (or unique index) was violated. */
export function violates(error: unknown, constraint: string): boolean {
  return postgresErrorOf(error)?.constraint === constraint
}

/** Whether the same transaction may well succeed the next time. */
export function isRetriable(error: unknown): boolean {
  const code = postgresErrorOf(error)?.code
  return code === sqlState.serializationFailure || code === sqlState.deadlockDetected
}

const conflicts: ReadonlySet<string> = new Set([
  sqlState.uniqueViolation,
  sqlState.exclusionViolation,
  sqlState.foreignKeyViolation,
])

/** What the write collided with, when it is refused because of other rows; null for any other error. */
export function conflictOf(error: unknown): { constraint: string | null } | null {
  const found = postgresErrorOf(error)
  const refused = found && (conflicts.has(found.code) || softDeleteErrorOf(error)?.isConflict)
  return refused ? { constraint: found.constraint ?? null } : null
}

const unavailableStates = [
  /^08/, // the connection broke
  /^53/, // out of connections, memory or disk
  /^57P0[1-5]/, // shutting down, starting up, idle too long
  /^(57014|55P03|40001|40P01)$/, // too busy: a statement or a lock took too long, or retries ran out
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/,
]

/** pg reports these without a code. */
const unavailableMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout|Cannot use a pool after calling end)/

/** Whether the database could not be reached or is too busy: the same request may succeed a little later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (unavailableStates.some((state) => state.test(code))) return true
  if (unavailableMessages.test(error.message)) return true
  if (error instanceof AggregateError) return error.errors.some(isUnavailable)
  return false
}
