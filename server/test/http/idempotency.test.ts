import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { forgetOldAnswers } from '../../src/platform/http/idempotency-jobs.ts'
import type { App } from '../../src/platform/http/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { givenPeople } from '../harness/given/people.ts'
import { actor, createStubApp, givenNotes } from './stub-app.ts'

const db = await freshDatabase()
let app: App
let key: string

beforeAll(async () => {
  await givenNotes(db)
  const { user } = givenPeople(db.kysely)
  const [one, two] = [await user(), await user()]
  app = await createStubApp(db, { callers: { one: { actor: actor(one.userId) }, two: { actor: actor(two.userId) } } })
})

beforeEach(async () => {
  key = randomUUID()
  await db.pool.query('truncate notes')
})

function post(text: unknown, headers: Record<string, string> = {}, url = '/api/v1/notes') {
  return app.inject({
    method: 'POST',
    url,
    headers: { authorization: 'Bearer one', 'idempotency-key': key, 'accept-language': 'en', ...headers },
    payload: { text },
  })
}

async function countNotes(): Promise<number> {
  return (await db.pool.query('select count(*) as notes from notes')).rows[0].notes
}

async function storedKeys() {
  return (await db.pool.query('select * from idempotency_keys where key = $1', [key])).rows
}

test('the same key and body answer the same, and have one effect', async () => {
  const first = await post('x')
  const second = await post('x', { 'accept-language': 'ru' })
  expect(first.statusCode).toBe(201)
  expect([second.statusCode, second.body]).toEqual([201, first.body])
  for (const name of ['location', 'etag', 'content-type']) expect(second.headers[name]).toBe(first.headers[name])
  expect([first.headers['idempotency-replayed'], second.headers['idempotency-replayed']]).toEqual([undefined, 'true'])
  expect(await countNotes()).toBe(1)
})

test('without a key, every request has its effect', async () => {
  for (let n = 0; n < 2; n++) {
    await app.inject({
      method: 'POST',
      url: '/api/v1/notes',
      headers: { authorization: 'Bearer one' },
      payload: { text: 'x' },
    })
  }
  expect(await countNotes()).toBe(2)
})

test('the same key for another body is refused with 422', async () => {
  await post('x')
  const answer = await post('y')
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'idempotency.key_reused'])
  expect(await countNotes()).toBe(1)
})

test('the same key for another address is refused with 422', async () => {
  const headers = { authorization: 'Bearer one', 'idempotency-key': key }
  const pin = (id: string) => app.inject({ method: 'POST', url: `/api/v1/notes/${id}/pin`, headers })
  const [one, two] = [randomUUID(), randomUUID()]
  expect([(await pin(one)).statusCode, (await pin(one)).statusCode]).toEqual([204, 204])
  expect((await pin(two)).statusCode).toBe(422)
})

test('a key belongs to one user', async () => {
  const [mine, theirs] = [await post('x'), await post('x', { authorization: 'Bearer two' })]
  expect(theirs.statusCode).toBe(201)
  expect(theirs.json().id).not.toBe(mine.json().id)
})

test('of two at once, one has its effect; the other gets the same answer, or is told that it still runs', async () => {
  const answers = await Promise.all([post('x'), post('x'), post('x'), post('x')])
  const made = answers.filter(({ statusCode }) => statusCode === 201)
  const others = answers.filter(({ statusCode }) => statusCode !== 201)
  expect(new Set(made.map(({ body }) => body)).size).toBe(1)
  for (const other of others) {
    expect([other.statusCode, other.json().code]).toEqual([409, 'idempotency.still_running'])
    expect(other.headers['retry-after']).toBe('1')
  }
  expect(await countNotes()).toBe(1)
})

describe('a refusal', () => {
  test('is answered again as it was', async () => {
    const first = await post('refused')
    const second = await post('refused')
    expect([first.statusCode, second.statusCode]).toEqual([409, 409])
    expect(second.json()).toEqual(first.json())
    expect(second.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(second.headers['idempotency-replayed']).toBe('true')
  })

  test('of what never began leaves the key free', async () => {
    expect((await post(1)).statusCode).toBe(400)
    expect((await post('x')).statusCode).toBe(201)
  })
})

describe('a failure of ours', () => {
  test('before anything happened leaves the key free', async () => {
    expect((await post('broken')).statusCode).toBe(500)
    expect(await storedKeys()).toEqual([])
  })

  test('after it happened, before it was answered: the repeat gets the answer, and nothing happens twice', async () => {
    expect((await post('lost')).statusCode).toBe(500)
    const repeat = await post('lost')
    expect([repeat.statusCode, repeat.json().text]).toEqual([201, 'lost'])
    expect(repeat.headers.location).toBe(`/api/v1/notes/${repeat.json().id}`)
    expect(await countNotes()).toBe(1)
  })
})

describe('a process that died in the middle', () => {
  const leaveRunning = async (text: string, secondsAgo: number) => {
    await post(text)
    await db.pool.query('truncate notes')
    await db.pool.query(
      `update idempotency_keys set state = 'running', status = null, body = null,
         locked_at = now() - make_interval(secs => $2) where key = $1`,
      [key, secondsAgo],
    )
  }

  test('holds its key for a minute', async () => {
    await leaveRunning('x', 55)
    expect((await post('x')).json().code).toBe('idempotency.still_running')
  })

  test('loses it then to the same request, and to no other', async () => {
    await leaveRunning('x', 61)
    expect((await post('y')).statusCode).toBe(422)
    expect((await post('x')).statusCode).toBe(201)
    expect(await countNotes()).toBe(1)
  })

  test('and was only slow, loses its transaction with the key', async () => {
    const blocker = await db.pool.connect()
    await blocker.query('select pg_advisory_lock(1)')
    const waiting = async (count: number) => {
      const { rows } = await blocker.query("select from pg_locks where locktype = 'advisory' and not granted")
      expect(rows).toHaveLength(count)
    }
    const slow = post('slow')
    await vi.waitFor(() => waiting(1), { timeout: 60_000 })
    await blocker.query("update idempotency_keys set locked_at = now() - interval '61 s' where key = $1", [key])
    const repeat = post('slow')
    await vi.waitFor(() => waiting(2), { timeout: 60_000 })
    await blocker.query('select pg_advisory_unlock(1)')
    blocker.release()
    expect((await slow).statusCode).toBe(409)
    expect((await repeat).statusCode).toBe(201)
    expect(await countNotes()).toBe(1)
    expect((await post('slow')).json().id).toBe((await repeat).json().id)
  })
})

describe('a key', () => {
  test('may have 255 characters', async () => {
    key = 'k'.repeat(255)
    expect((await post('x')).statusCode).toBe(201)
  })

  test.each(['k'.repeat(256), '', ' ', '\u00a0', '\u0085'])('may not be %j', async (wrong) => {
    key = wrong
    const answer = await post('x')
    expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, '/headers/idempotency-key'])
    expect(await countNotes()).toBe(0)
  })

  test('is free again after a day', async () => {
    await post('x')
    await db.pool.query("update idempotency_keys set created_at = now() - interval '24 hours 1 s' where key = $1", [
      key,
    ])
    expect((await post('y')).statusCode).toBe(201)
    expect(await countNotes()).toBe(2)
  })

  test('of yesterday is deleted by a job, one of today is not', async () => {
    const old = key
    await post('x')
    await db.pool.query("update idempotency_keys set created_at = now() - interval '24 hours 1 s' where key = $1", [
      old,
    ])
    key = randomUUID()
    await post('x')
    const { handler, schedule } = forgetOldAnswers(db)
    await handler.run(
      systemCall('job', 'job-1'),
      {},
      { jobId: '1', createdAt: new Date(), attempt: 1, lastAttempt: false },
    )
    const { rows } = await db.pool.query('select key from idempotency_keys where key = any($1)', [[old, key]])
    expect(rows).toEqual([{ key }])
    expect(schedule).toEqual({ job: handler.job.name, match: '41 * * * *' })
  })

  test('is kept without the body that came with it', async () => {
    const text = `a sentence ${randomUUID()}`
    await post(text)
    const [{ request_hash }] = await storedKeys()
    expect(request_hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('of a visitor, or on a PATCH, means nothing', async () => {
    const headers = { 'idempotency-key': key }
    expect((await app.inject({ method: 'POST', url: '/api/v1/rare', headers })).statusCode).toBe(204)
    const { id } = (await post('x', { 'idempotency-key': randomUUID() })).json()
    const patch = { method: 'PATCH', url: `/api/v1/notes/${id}`, payload: { text: 'y' } } as const
    expect((await app.inject({ ...patch, headers: { ...headers, authorization: 'Bearer one' } })).statusCode).toBe(200)
    expect(await storedKeys()).toEqual([])
  })
})
