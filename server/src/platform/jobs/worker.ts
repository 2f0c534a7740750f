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
import pLimit from 'p-limit'
import type pg from 'pg'
import { type Call, systemCall } from '../../kernel/actor.ts'
import type { Log } from '../log/log.ts'
import { gather } from './gather.ts'
import { keepHeartbeat } from './heartbeat.ts'
import type { Due, JobHandler, JobRun } from './jobs.ts'

/** Jobs that are done in one go, where their kind comes in numbers. */
const mostTogether = 100

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
  /** Jobs at a time, and batches of those that are done together: each needs a connection for its transaction. */
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
  const shared = {
    pgPool: pool,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: graphileLogger(log),
    events: heartbeat.events,
  }
  const together = handlers.filter(({ runTogether }) => runTogether !== undefined)
  const runners = [
    await run({
      ...shared,
      concurrency: options.concurrency,
      taskList: tasksOf(
        handlers.filter((handler) => !together.includes(handler)),
        log,
      ),
      parsedCronItems: parseCronItems(
        schedules.map(({ job, match }) => ({ task: job, match, identifier: job, options: { jobKey: job } })),
      ),
    }),
  ]
  // What is done together is fetched together, and noted as done: such jobs neither wait for the others nor hold them up.
  if (together.length > 0) {
    const preset = { worker: { localQueue: { size: mostTogether }, completeJobBatchDelay: 0, failJobBatchDelay: 0 } }
    const taskList = tasksOf(together, log, pLimit(options.concurrency))
    // Without a schedule of its own it would look for a file of that name where the process runs.
    runners.push(await run({ ...shared, preset, concurrency: mostTogether, taskList, parsedCronItems: [] }))
  }
  for (const { promise } of runners) {
    promise.catch((error: unknown) => log.error({ err: error }, 'the worker gave up'))
  }
  await heartbeat.start()
  return {
    async stop() {
      try {
        await Promise.all(runners.map((runner) => runner.stop()))
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

/** Begins a batch, or lets it wait. */
type Limit = <T>(batch: () => Promise<T>) => Promise<T>

const unlimited: Limit = (batch) => batch()

function tasksOf(handlers: readonly JobHandler[], log: Log, limit = unlimited): TaskList {
  return Object.fromEntries(handlers.map((handler) => [handler.job.name, taskOf(handler, log, limit)])) as TaskList
}

function taskOf({ job: { name }, run: runOne, runTogether }: JobHandler, log: Log, limit: Limit) {
  const runDue = runTogether
    ? gather<Due>(mostTogether, (several) => limit(() => runTogether(callOf(name, several), several)))
    : (due: Due) => runOne(callOf(name, [due]), due.payload, due.run)
  return async (payload: unknown, { job }: { job: Pick<Job, 'attempts' | 'created_at' | 'id' | 'max_attempts'> }) => {
    const started = performance.now()
    const about = { job: name, jobId: job.id, attempt: job.attempts }
    const at: JobRun = {
      jobId: job.id,
      createdAt: new Date(job.created_at),
      attempt: job.attempts,
      lastAttempt: job.attempts >= job.max_attempts,
    }
    try {
      await runDue({ payload, run: at })
      log.debug({ ...about, ms: Math.round(performance.now() - started) }, 'job done')
    } catch (error) {
      log.warn({ ...about, err: error }, 'job failed')
      throw error
    }
  }
}

/** In whose name jobs are done; the audit keeps the request. */
function callOf(name: string, several: readonly Due[]): Call {
  const [first] = several as readonly [Due]
  const request = `job-${first.run.jobId}-${first.run.attempt}`
  return systemCall(`job:${name}`, several.length === 1 ? request : `${request} and ${several.length - 1} more`)
}

/**
 * graphile-worker logs failures that `taskOf` has logged with more detail, so its own words go to debug. So does its warning
 * of more jobs than connections: those that are done together share one.
 */
function graphileLogger(log: Log): GraphileLogger {
  return new Logger((scope) => (level, message, meta) => {
    if (level === 'warning' && !message.includes('maxPoolSize')) log.warn({ scope, meta }, message)
    else log.debug({ scope, level, meta }, message)
  })
}
