import { Type } from 'typebox'
import { afterAll, expect, test, vi } from 'vitest'
import { defineJob, enqueue, handleTogether, startWorker } from '../../src/platform/jobs/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()
const log = createLog({ level: 'silent' })
const ending: (() => Promise<void>)[] = []
afterAll(() => Promise.all(ending.map((end) => end())))

test('as many batches are done at a time as jobs may be, however many kinds there are', async () => {
  const gate = Promise.withResolvers<void>()
  let [begun, done] = [0, 0]
  const kinds = ['one', 'two', 'three'].map((name) => defineJob(`test.${name}`, Type.Object({})))
  const handlers = kinds.map((kind) =>
    handleTogether(kind, async () => {
      begun += 1
      await gate.promise
      done += 1
    }),
  )
  const worker = await startWorker({ pool: db.pool, handlers, schedules: [], log, concurrency: 2 })
  ending.push(() => {
    gate.resolve()
    return worker.stop()
  })
  for (const kind of kinds) await enqueue(db.kysely, kind, {})
  const allTaken = async () => {
    const { rows } = await db.pool.query('select from graphile_worker.jobs where locked_at is not null')
    expect(rows).toHaveLength(3)
    expect(begun).toBeGreaterThanOrEqual(2)
  }
  await vi.waitFor(allTaken, { interval: 20, timeout: 60_000 })
  expect(begun).toBe(2)
  gate.resolve()
  await vi.waitFor(() => expect(done).toBe(3), { interval: 5, timeout: 60_000 })
})
