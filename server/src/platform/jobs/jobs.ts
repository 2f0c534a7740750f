import { sql } from 'kysely'
import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import type { Call } from '../../kernel/actor.ts'
import { type DbOrTrx, markNotifying } from '../database/index.ts'

/** A kind of job: its name (`payments.settle_refund`) and the schema of its payload. */
export interface Job<Payload extends TSchema = TSchema> {
  readonly name: string
  readonly payload: Payload
}

export function defineJob<const Payload extends TSchema>(name: string, payload: Payload): Job<Payload> {
  return Object.freeze({ name, payload })
}

/** What a handler knows of the run it serves. */
export interface JobRun {
  readonly jobId: string
  /** When it was added; the same at each try. */
  readonly createdAt: Date
  /** 1 on the first try. */
  readonly attempt: number
  /** Whether a failure now is final. */
  readonly lastAttempt: boolean
}

/** A job with the use case that serves it. It runs at least once, so it must bear being run again. */
export interface JobHandler {
  readonly job: Job
  readonly run: (call: Call, payload: unknown, run: JobRun) => Promise<void>
  /** For jobs that come in numbers: does several of them in one go. */
  readonly runTogether?: (call: Call, several: readonly Due[]) => Promise<void>
}

/** A job whose turn has come. */
export interface Due<Payload = unknown> {
  readonly payload: Payload
  readonly run: JobRun
}

export function handle<Payload extends TSchema>(
  job: Job<Payload>,
  run: (call: Call, payload: Static<Payload>, run: JobRun) => Promise<void>,
): JobHandler {
  return { job, run: (call, payload, at) => run(call, Value.Parse(job.payload, payload), at) }
}

/**
 * For jobs that come in numbers, and cost less in one transaction than in one each. All or nothing: where it fails, each
 * is run by itself.
 */
export function handleTogether<Payload extends TSchema>(
  job: Job<Payload>,
  runTogether: (call: Call, several: readonly Due<Static<Payload>>[]) => Promise<void>,
): JobHandler {
  const parse = ({ payload, run }: Due) => ({ payload: Value.Parse(job.payload, payload), run })
  return {
    job,
    run: (call, payload, run) => runTogether(call, [parse({ payload, run })]),
    runTogether: (call, several) => runTogether(call, several.map(parse)),
  }
}

export interface EnqueueOptions {
  /** Two jobs with one key are one: the later replaces the earlier that has not begun. */
  key?: string
  runAt?: Date
  /** Tries in all, with exponential back-off; 25 unless told. */
  maxAttempts?: number
}

/**
 * A key that no other job has, under which nothing is sought. Without any, graphile-worker looks for jobs to replace all the
 * same, through the whole queue: where many wait, every write would.
 */
const alone = sql`job_key => gen_random_uuid()::text, job_key_mode => 'unsafe_dedupe'`

/**
 * Adds a job in the caller's transaction: it exists exactly when what caused it does.
 * @throws ParseError for a payload that the handler would refuse
 */
export async function enqueue<Payload extends TSchema>(
  trx: DbOrTrx,
  job: Job<Payload>,
  payload: Static<Payload>,
  options: EnqueueOptions = {},
): Promise<void> {
  await sql`select 1 from graphile_worker.add_job(
    ${job.name}, ${JSON.stringify(Value.Parse(job.payload, payload))}::json, run_at => ${options.runAt?.toISOString() ?? null}::timestamptz,
    max_attempts => ${options.maxAttempts ?? null}::int, ${options.key === undefined ? alone : sql`job_key => ${options.key}::text`})`.execute(
    trx,
  )
  if (trx.isTransaction) markNotifying()
}

/**
 * Adds several jobs about one thing, in one statement.
 * @throws ParseError for a payload that the handlers would refuse
 */
export async function enqueueAll<Payload extends TSchema>(
  trx: DbOrTrx,
  jobs: readonly Job<Payload>[],
  payload: Static<Payload>,
): Promise<void> {
  const [first] = jobs
  if (first === undefined) return
  const names = jobs.map(({ name }) => name)
  await sql`select 1 from unnest(${names}::text[]) name, lateral graphile_worker.add_job(
    name, ${JSON.stringify(Value.Parse(first.payload, payload))}::json, ${alone})`.execute(trx)
  if (trx.isTransaction) markNotifying()
}
