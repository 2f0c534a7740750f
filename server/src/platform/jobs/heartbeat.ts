import { EventEmitter } from 'node:events'
import { hostname } from 'node:os'
import type { WorkerEvents } from 'graphile-worker'
import { makeWorkerUtils } from 'graphile-worker'
import type pg from 'pg'
import type { Log } from '../log/log.ts'

interface HeartbeatOptions {
  pool: pg.Pool
  log: Log
  /** Milliseconds between two signs of life. */
  beatEvery: number
  /** Milliseconds of silence after which a worker's jobs are given back. */
  deadAfter: number
}

/**
 * Lets the jobs of a killed process go on at once. graphile-worker itself frees them after four hours; each process
 * signs the `workers` table for its pool, in whose name jobs are locked, and whoever is alive unlocks the jobs of
 * those that fell silent.
 */
export function keepHeartbeat({ pool, log, beatEvery, deadAfter }: HeartbeatOptions) {
  const events = new EventEmitter() as WorkerEvents
  const alive = new Set<string>()
  events.on('pool:create', ({ workerPool }) => alive.add(workerPool.id))
  let timer: NodeJS.Timeout | undefined
  let beating: Promise<void> = Promise.resolve()

  async function beat() {
    await pool.query(
      `insert into workers (id, host, pid, seen_at) select unnest($1::text[]), $2, $3, now()
       on conflict (id) do update set seen_at = excluded.seen_at`,
      [[...alive], hostname(), process.pid],
    )
    await unlockSilent()
  }

  async function unlockSilent() {
    const { rows } = await pool.query<{ id: string }>(
      `select distinct job.locked_by as id from graphile_worker._private_jobs job
       left join workers on workers.id = job.locked_by
       where job.locked_by is not null
         and coalesce(workers.seen_at, job.locked_at) < now() - make_interval(secs => $1)`,
      [deadAfter / 1000],
    )
    const silent = rows.map(({ id }) => id).filter((id) => !alive.has(id))
    if (silent.length > 0) await unlock(silent)
    await pool.query('delete from workers where seen_at < now() - make_interval(secs => $1)', [deadAfter / 1000])
  }

  async function unlock(silent: string[]) {
    const utils = await makeWorkerUtils({ pgPool: pool })
    await utils.forceUnlockWorkers(silent)
    await utils.release()
    log.warn({ workers: silent }, 'gave back the jobs of workers that fell silent')
  }

  function beatAndReport() {
    beating = beat().catch((error) => log.warn({ err: error }, 'heartbeat failed'))
  }

  return {
    events,
    async start() {
      await beat()
      timer = setInterval(beatAndReport, beatEvery)
      timer.unref()
    },
    async stop() {
      clearInterval(timer)
      await beating
      await pool.query('delete from workers where id = any($1)', [[...alive]])
    },
  }
}
