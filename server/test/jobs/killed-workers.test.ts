import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()
const children: ChildProcess[] = []

beforeAll(async () => {
  await db.pool.query('create table runs (pid integer, what text not null, at timestamptz default clock_timestamp())')
})

beforeEach(async () => {
  await db.pool.query('truncate runs, workers; delete from graphile_worker._private_jobs')
  await addJob()
})

afterEach(async () => {
  for (const child of children.splice(0))
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
})

const addJob = () => db.pool.query("select graphile_worker.add_job('test.work', '{}')")
const goOn = () => db.pool.query("insert into runs (what) values ('go on')")
const isDone = () =>
  eventually(async () => expect((await db.pool.query('select from graphile_worker.jobs')).rows).toHaveLength(0))

function startWorkerProcess(): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fixtures/worker.ts'), db.url], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  children.push(child)
  return child
}

function eventually(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { interval: 20, timeout: 60_000 })
}

async function runs(): Promise<string[]> {
  const { rows } = await db.pool.query('select pid, what from runs where pid is not null order by at')
  return rows.map(({ pid, what }) => `${nameOf(pid)} ${what}`)
}

function nameOf(pid: number): string {
  return ['first', 'second'][children.findIndex((child) => child.pid === pid)] ?? 'nobody'
}

test('a job whose worker is killed in the middle is finished by another', async () => {
  const first = startWorkerProcess()
  await eventually(async () => expect(await runs()).toEqual(['first began']))
  first.kill('SIGKILL')
  await once(first, 'exit')
  await goOn()
  startWorkerProcess()
  await isDone()
  expect(await runs()).toEqual(['first began', 'second began', 'second finished'])
  const alive = async () => (await db.pool.query('select pid from workers')).rows
  await eventually(async () => expect(await alive()).toEqual([{ pid: children[1]?.pid }]))
})

test('a job whose worker lives is left to it, however long it takes', async () => {
  startWorkerProcess()
  await eventually(async () => expect(await runs()).toEqual(['first began']))
  startWorkerProcess()
  const beats = async () =>
    (await db.pool.query('select seen_at - started_at > $1 as old from workers', ['1.5 s'])).rows
  await eventually(async () => expect(await beats()).toEqual([{ old: true }, { old: true }]))
  expect(await runs()).toEqual(['first began'])
  await goOn()
  await isDone()
  expect(await runs()).toEqual(['first began', 'first finished'])
})

test('a worker that is asked to stop finishes its job, takes no other, and ends in peace', async () => {
  const worker = startWorkerProcess()
  const exited = once(worker, 'exit')
  await eventually(async () => expect(await runs()).toEqual(['first began']))
  await addJob()
  worker.kill('SIGTERM')
  await eventually(async () => expect(await runs()).toContain('first asked to stop'))
  await goOn()
  expect(await exited).toEqual([0, null])
  expect(await runs()).toEqual(['first began', 'first asked to stop', 'first finished'])
  const { rows } = await db.pool.query('select attempts, locked_by from graphile_worker._private_jobs')
  expect(rows).toEqual([{ attempts: 0, locked_by: null }])
})
