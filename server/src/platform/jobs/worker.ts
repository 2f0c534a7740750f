import {
  type Logger as GraphileLogger,
  type Job,
  Logger,
  parseCronItems,
  run,
  runMigrations,
  runOnce,
  type TaskList,
} from 'graphile-worker'
import type pg from 'pg'
import { systemCall } from '../../kernel/actor.ts'
import type { Log } from '../log/log.ts'
import { keepHeartbeat } from './heartbeat.ts'
import type { JobHandler } from './jobs.ts'

/** A job that the clock starts. `match` is a crontab pattern in UTC. */
export interface Schedule {
  readonly job: string
  readonly match: string
}

interface WorkerOptions {
  pool: pg.Pool
  handlers: readonly JobHandler[]
  schedules: readonly Schedule[]
  log: Log
  /** Jobs at a time. */
  concurrency: number
  heartbeat?: { beatEvery: number; deadAfter: number }
}

export interface RunningWorker {
  /** Takes no new jobs, lets those that run finish, and gives the rest back. */
  stop(): Promise<void>
}

/** Creates and updates graphile-worker's own tables. Safe to run by several processes at once. */
export async function migrateJobs(pool: pg.Pool, log: Log): Promise<void> {
  await runMigrations({ pgPool: pool, logger: graphileLogger(log) })
}

/** Starts to take jobs. A worker that is killed is noticed by the others, which give its jobs back. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { pool, handlers, schedules, log } = options
  const heartbeat = keepHeartbeat({ pool, log, ...(options.heartbeat ?? { beatEvery: 5_000, deadAfter: 30_000 }) })
  const runner = await run({
    pgPool: pool,
    concurrency: options.concurrency,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: graphileLogger(log),
    events: heartbeat.events,
    taskList: tasksOf(handlers, log),
    parsedCronItems: parseCronItems(
      schedules.map(({ job, match }) => ({ task: job, match, identifier: job, options: { jobKey: job } })),
    ),
  })
  runner.promise.catch((error: unknown) => log.error({ err: error }, 'the worker gave up'))
  await heartbeat.start()
  return {
    async stop() {
      try {
        await runner.stop()
      } finally {
        await heartbeat.stop()
      }
    },
  }
}

/** Does every job that is due, and those they cause, then returns. For commands and tests. */
export async function runDueJobs({ pool, handlers, log }: Pick<WorkerOptions, 'pool' | 'handlers' | 'log'>) {
  await runOnce({
    pgPool: pool,
    concurrency: 4,
    noHandleSignals: true,
    logger: graphileLogger(log),
    taskList: tasksOf(handlers, log),
    // What is written in batches is waited for; otherwise a failure may be written after this returns.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  })
}

function tasksOf(handlers: readonly JobHandler[], log: Log): TaskList {
  return Object.fromEntries(handlers.map((handler) => [handler.job.name, taskOf(handler, log)])) as TaskList
}

function taskOf(handler: JobHandler, log: Log) {
  return async (payload: unknown, { job }: { job: Pick<Job, 'attempts' | 'created_at' | 'id' | 'max_attempts'> }) => {
    const started = performance.now()
    const call = systemCall(`job:${handler.job.name}`, `job-${job.id}-${job.attempts}`)
    const about = { job: handler.job.name, jobId: job.id, attempt: job.attempts }
    try {
      await handler.run(call, payload, {
        jobId: job.id,
        createdAt: new Date(job.created_at),
        attempt: job.attempts,
        lastAttempt: job.attempts >= job.max_attempts,
      })
      log.debug({ ...about, ms: Math.round(performance.now() - started) }, 'job done')
    } catch (error) {
      log.warn({ ...about, err: error }, 'job failed')
      throw error
    }
  }
}

/** graphile-worker logs failures that `taskOf` has logged with more detail, so its own words go to debug. */
function graphileLogger(log: Log): GraphileLogger {
  return new Logger((scope) => (level, message, meta) => {
    if (level === 'warning') log.warn({ scope, meta }, message)
    else log.debug({ scope, level, meta }, message)
  })
}
