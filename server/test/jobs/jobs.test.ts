import { Type } from 'typebox'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Call, systemCall } from '../../src/kernel/actor.ts'
import { transact } from '../../src/platform/database/index.ts'
import {
  createEvents,
  defineEvent,
  defineJob,
  enqueue,
  handle,
  handleTogether,
  type JobHandler,
  type JobRun,
  on,
  runDueJobs,
  startWorker,
} from '../../src/platform/jobs/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()
const call = systemCall('test', 'test-1')
const lines: string[] = []
const log = createLog({ level: 'debug', destination: { write: (line) => void lines.push(line) } })
const greet = defineJob('test.greet', Type.Object({ name: Type.String(), times: Type.Optional(Type.Integer()) }))

const later = defineJob('test.later', Type.Object({ name: Type.String() }))

let greeted: { name: string; call: Call; run: JobRun }[] = []
const greeter = handle(greet, async (jobCall, { name }, run) => {
  greeted.push({ name, call: jobCall, run })
})

beforeEach(async () => {
  greeted = []
  lines.length = 0
  await db.pool.query('delete from graphile_worker._private_jobs')
})

const runJobs = (...handlers: JobHandler[]) => runDueJobs({ pool: db.pool, handlers, log })
const names = () => greeted.map(({ name }) => name).sort()

async function waitingJobs() {
  const { rows } = await db.pool.query(
    'select task_identifier as task, attempts, max_attempts, run_at, last_error from graphile_worker.jobs',
  )
  return rows
}

describe('a job', () => {
  test('runs once the transaction that added it is committed', async () => {
    await transact(db, call, (trx) => enqueue(trx, greet, { name: 'Айбек' }))
    await runJobs(greeter)
    expect(names()).toEqual(['Айбек'])
    await runJobs(greeter)
    expect(names()).toEqual(['Айбек'])
  })

  test('of a transaction that is rolled back never runs', async () => {
    const rolledBack = transact(db, call, async (trx) => {
      await enqueue(trx, greet, { name: 'Айбек' })
      throw new Error('no')
    })
    await expect(rolledBack).rejects.toThrow('no')
    await runJobs(greeter)
    expect(names()).toEqual([])
  })

  test('acts as the platform itself, in a request of its own', async () => {
    await enqueue(db.kysely, greet, { name: 'Айбек' })
    await runJobs(greeter)
    expect(greeted[0]?.call).toMatchObject({ actor: { kind: 'system', name: 'job:test.greet' } })
    expect(greeted[0]?.call.requestId).toBe(`job-${greeted[0]?.run.jobId}-1`)
    expect(greeted[0]?.run).toMatchObject({ attempt: 1, lastAttempt: false })
  })

  test('with the key of one that waits takes its place', async () => {
    await enqueue(db.kysely, greet, { name: 'first' }, { key: 'k' })
    await enqueue(db.kysely, greet, { name: 'second' }, { key: 'k' })
    await runJobs(greeter)
    expect(names()).toEqual(['second'])
  })

  test('for later does not run now', async () => {
    const runAt = new Date(Date.now() + 3_600_000)
    await enqueue(db.kysely, greet, { name: 'later' }, { runAt })
    await runJobs(greeter)
    expect(names()).toEqual([])
    expect(await waitingJobs()).toMatchObject([{ run_at: runAt.toISOString().replace('Z', '000Z') }])
  })

  test('that fails waits to be tried again, and the log knows why', async () => {
    const failing = handle(greet, async () => {
      throw new Error('no greeting today')
    })
    await enqueue(db.kysely, greet, { name: 'x' })
    await runJobs(failing)
    const [job] = await waitingJobs()
    expect(job).toMatchObject({ attempts: 1, max_attempts: 25, last_error: 'no greeting today' })
    expect(Date.parse(job.run_at)).toBeGreaterThan(Date.now())
    const failure = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'job failed')
    expect(failure).toMatchObject({ level: 40, job: 'test.greet', attempt: 1, err: { message: 'no greeting today' } })
  })

  test('knows that a try is its last', async () => {
    const tries: JobRun[] = []
    const failing = handle(greet, async (_call, _payload, run) => {
      tries.push(run)
      throw new Error('no')
    })
    await enqueue(db.kysely, greet, { name: 'x' }, { maxAttempts: 2 })
    for (let n = 0; n < 3; n++) {
      await db.pool.query('update graphile_worker._private_jobs set run_at = now()')
      await runJobs(failing)
    }
    expect(tries.map(({ attempt, lastAttempt }) => [attempt, lastAttempt])).toEqual([
      [1, false],
      [2, true],
    ])
  })
})

describe('jobs that come in numbers', () => {
  const addThree = async () => {
    for (const name of ['Айбек', 'Бермет', 'Данияр']) await enqueue(db.kysely, greet, { name })
  }

  /** Starts a worker for what waits, and stops it when that has been tried. */
  async function work(handler: JobHandler): Promise<void> {
    const worker = await startWorker({ pool: db.pool, handlers: [handler], schedules: [], log, concurrency: 1 })
    const untried = async () =>
      (await waitingJobs()).filter(({ attempts, last_error }) => attempts === 0 || !last_error)
    await vi.waitFor(async () => expect(await untried()).toEqual([]), { interval: 5, timeout: 60_000 })
    await worker.stop()
  }

  test('are done together, in the name of the first', async () => {
    const together: string[][] = []
    const calls: Call[] = []
    const handler = handleTogether(greet, async (jobCall, several) => {
      together.push(several.map(({ payload }) => payload.name))
      calls.push(jobCall)
    })
    await addThree()
    await work(handler)
    expect(together).toEqual([['Айбек', 'Бермет', 'Данияр']])
    expect(calls[0]?.requestId).toMatch(/^job-\d+-1 and 2 more$/)
    expect(await waitingJobs()).toEqual([])
  })

  test('fail alone: the others are done, and nothing of them twice', async () => {
    const done: string[] = []
    const handler = handleTogether(greet, async (_call, several) => {
      const names = several.map(({ payload }) => payload.name)
      if (names.includes('Бермет')) throw new Error('not her')
      done.push(...names)
    })
    await addThree()
    // Added past us, with what the job does not take.
    await db.pool.query("select graphile_worker.add_job('test.greet', '{\"name\": 5}')")
    await work(handler)
    expect(done).toEqual(['Айбек', 'Данияр'])
    expect((await waitingJobs()).map(({ attempts }) => attempts)).toEqual([1, 1])
  })
})

describe('a payload that is not what the job takes', () => {
  test.each([{}, { name: 1 }, { name: 'x', times: 1.5 }, null])('is refused when it is added: %j', async (payload) => {
    await expect(enqueue(db.kysely, greet, payload as never)).rejects.toThrow()
    expect(await waitingJobs()).toEqual([])
  })

  test('fails when it was added past us, and the handler never sees it', async () => {
    await db.pool.query("select graphile_worker.add_job('test.greet', '{\"name\": 5}')")
    await runJobs(greeter)
    expect(greeted).toEqual([])
    expect(await waitingJobs()).toMatchObject([{ attempts: 1 }])
  })
})

describe('an event', () => {
  const happened = defineEvent('thing.happened', Type.Object({ id: Type.String() }))

  test('is a job for each subscriber, in the transaction of what happened', async () => {
    const events = createEvents()
    const heard: string[] = []
    const subscriber = (who: string) => on(happened, async (_call, { id }) => void heard.push(`${who} ${id}`))
    const handlers = [
      ...events.subscribe('chat', [subscriber('chat')]),
      ...events.subscribe('search', [subscriber('search')]),
    ]
    await transact(db, call, (trx) => events.publish(trx, happened, { id: 'a' }))
    expect((await waitingJobs()).map(({ task }) => task).sort()).toEqual([
      'chat:thing.happened',
      'search:thing.happened',
    ])
    await runJobs(...handlers)
    expect(heard.sort()).toEqual(['chat a', 'search a'])
  })

  test('of a transaction that is rolled back never happened', async () => {
    const events = createEvents()
    events.subscribe('chat', [on(happened, async () => {})])
    const rolledBack = transact(db, call, async (trx) => {
      await events.publish(trx, happened, { id: 'a' })
      throw new Error('no')
    })
    await expect(rolledBack).rejects.toThrow('no')
    expect(await waitingJobs()).toEqual([])
  })

  test('that one subscriber fails on reaches the others, and that one again', async () => {
    const events = createEvents()
    const heard: string[] = []
    const handlers = [
      ...events.subscribe('chat', [on(happened, () => Promise.reject(new Error('no')))]),
      ...events.subscribe('search', [on(happened, async () => void heard.push('search'))]),
    ]
    await events.publish(db.kysely, happened, { id: 'a' })
    await runJobs(...handlers)
    expect(heard).toEqual(['search'])
    expect(await waitingJobs()).toMatchObject([{ task: 'chat:thing.happened', attempts: 1 }])
  })

  test('that nobody subscribes to costs nothing', async () => {
    await createEvents().publish(db.kysely, happened, { id: 'a' })
    expect(await waitingJobs()).toEqual([])
  })

  test('with a payload that is not its own is refused where it happens', async () => {
    const events = createEvents()
    events.subscribe('chat', [on(happened, async () => {})])
    await expect(events.publish(db.kysely, happened, { id: 5 } as never)).rejects.toThrow()
  })
})

describe('a worker', () => {
  const running: { stop(): Promise<void> }[] = []
  afterAll(() => Promise.all(running.map((worker) => worker.stop())))
  const crowd = handleTogether(later, async (_call, several) => {
    greeted.push(...several.map(({ payload: { name }, run }) => ({ name, call, run })))
  })
  const start = async (schedules: { job: string; match: string }[] = []) => {
    const worker = await startWorker({ pool: db.pool, handlers: [greeter, crowd], schedules, log, concurrency: 2 })
    running.push(worker)
    return worker
  }

  test('takes jobs as they are added, and says that it lives until it stops', async () => {
    const worker = await start()
    await enqueue(db.kysely, greet, { name: 'Айбек' })
    await enqueue(db.kysely, later, { name: 'Бермет' })
    await vi.waitFor(() => expect(names()).toEqual(['Айбек', 'Бермет']), { interval: 5, timeout: 60_000 })
    // What is as it should be is nothing to warn of.
    expect(lines.filter((line) => line.includes('"level":40'))).toEqual([])
    const alive = async () => (await db.pool.query('select distinct pid from workers')).rows
    expect(await alive()).toEqual([{ pid: process.pid }])
    await worker.stop()
    running.pop()
    expect(await alive()).toEqual([])
    await enqueue(db.kysely, greet, { name: 'nobody' })
    expect(await waitingJobs()).toHaveLength(1)
  })

  test('does not start with a schedule that is none', async () => {
    await expect(start([{ job: 'test.greet', match: 'every day' }])).rejects.toThrow()
  })
})
