import { softDeleteErrorOf } from '@usta/soft-delete'

/** What pg adds to an error that PostgreSQL reported. */
interface PostgresError extends Error {
  code: string
  constraint?: string
  /** The function of PostgreSQL that reported it. */
  routine?: string
}

function postgresErrorOf(error: unknown): PostgresError | null {
  const isPostgres = error instanceof Error && 'severity' in error && 'code' in error
  return isPostgres ? (error as PostgresError) : null
}

/** Whether the error says that this constraint (or unique index) was violated. */
export function violates(error: unknown, constraint: string): boolean {
  return postgresErrorOf(error)?.constraint === constraint
}

/** Serialization failures, deadlocks, outdated plans: the same transaction may well succeed the next time. */
export function isRetriable(error: unknown): boolean {
  return ['40001', '40P01'].includes(postgresErrorOf(error)?.code ?? '') || isOutdatedPlan(error)
}

/** A migration changed the columns that a prepared statement answers. */
export function isOutdatedPlan(error: unknown): boolean {
  const reported = postgresErrorOf(error)
  return reported?.code === '0A000' && reported.routine === 'RevalidateCachedQuery'
}

/**
 * What the write collided with, when it is refused because of other rows: a unique, exclusion or foreign key
 * constraint, or the soft-delete engine. null for any other error.
 */
export function conflictOf(error: unknown): { constraint: string | null } | null {
  const refused = softDeleteErrorOf(error)
  const reported = postgresErrorOf(refused?.cause ?? error)
  const isConflict = refused?.isConflict || ['23505', '23P01', '23503'].includes(reported?.code ?? '')
  return isConflict ? { constraint: reported?.constraint ?? null } : null
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
