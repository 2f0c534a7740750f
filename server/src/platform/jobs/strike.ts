import { sql } from 'kysely'
import type { DbOrTrx } from '../database/index.ts'

interface StrikeOptions {
  /** For PostgreSQL's `~`; finds what `strike` may change. */
  readonly pattern: string
  strike(value: unknown): unknown
  /** Whether a payload is about what must be forgotten. */
  isAbout(payload: unknown): boolean
}

interface JobRow {
  id: string
  payload: unknown
  last_error: string | null
}

/**
 * Strikes words out of the payloads of jobs that wait, and of what went wrong with them; jobs that were given up, and are
 * about what must be forgotten, go. Reaches into graphile-worker's own table, as it has no word for this.
 */
export async function strikeJobs(trx: DbOrTrx, { pattern, strike, isAbout }: StrikeOptions): Promise<void> {
  const { rows: failed } = await sql<JobRow>`
    select id::text as id, payload, last_error from graphile_worker._private_jobs where attempts >= max_attempts`.execute(
    trx,
  )
  const gone = failed.filter(({ payload }) => isAbout(payload)).map(({ id }) => id)
  await sql`delete from graphile_worker._private_jobs where id = any(${gone}::bigint[])`.execute(trx)
  const { rows } = await sql<JobRow>`
    select id::text as id, payload, last_error from graphile_worker._private_jobs
    where concat_ws(E'\n', payload::text, last_error) ~ ${pattern}`.execute(trx)
  for (const { id, payload, last_error } of rows) {
    await sql`update graphile_worker._private_jobs
      set payload = ${JSON.stringify(strike(payload))}::json, last_error = ${strike(last_error) as string | null}
      where id = ${id}::bigint`.execute(trx)
  }
}
