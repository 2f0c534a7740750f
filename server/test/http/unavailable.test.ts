import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStripeSandbox } from '@usta/stripe-sandbox'
import { Type } from 'typebox'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createUsta, type Usta } from '../../src/app.ts'
import {
  createDatabase,
  createPool,
  type Database,
  type Embedded,
  migrate,
  startEmbedded,
} from '../../src/platform/database/index.ts'

import { defineJob, handle, migrateJobs, startWorker } from '../../src/platform/jobs/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { noMessages } from '../../src/platform/messages/index.ts'
import { type Api, createApi } from '../harness/api.ts'
import { freePort } from '../process/server-process.ts'

const stateDir = mkdtempSync(join(tmpdir(), 'usta-away-'))
chmodSync(stateDir, 0o755)
const log = createLog({ level: 'silent' })
const login = { email: 'aibek@usta.test', password: 'correct horse' }
const cleanUp: (() => Promise<unknown>)[] = []
const done: string[] = []

let port: number
let postgres: Embedded
let db: Database
let usta: Usta
let api: Api
let person: { token: string; user: { id: string } }

const startPostgres = () => startEmbedded({ stateDir, settings: { fsync: 'off', port } })

beforeAll(async () => {
  const free = await freePort()
  await free.release()
  port = free.port
  postgres = await startPostgres()
  db = createDatabase({ url: postgres.url, size: 3, connectTimeout: 1_000 })
  await migrate(db.pool)
  await migrateJobs(db.pool, log)
  const stripe = await startStripeSandbox()
  usta = await createUsta({
    config: {
      corsOrigins: [],
      demo: false,
      messages: noMessages,
      encryptionKeys: [{ id: 'test', key: Buffer.alloc(32) }],
      files: { kind: 'disk', location: join(stateDir, 'files') },
      redisUrl: null,
      requestsPerMinute: 10_000,
      secret: 'a secret for tests',
      trustProxy: false,
    },
    db,
    log,
    publicUrl: 'http://localhost:3000',
    stripe: { secretKey: stripe.secretKey, webhookSecret: stripe.webhookSecret, apiUrl: stripe.url },
  })
  await usta.start()
  const pool = createPool({ url: postgres.url, size: 4, plainTypes: true })
  const note = handle(
    defineJob('test.note', Type.Object({ what: Type.String() })),
    async (_call, { what }) => void done.push(what),
  )
  const worker = await startWorker({ pool, handlers: [note], schedules: [], log, concurrency: 2 })
  api = createApi(usta.app)
  person = (await api.post('/auth/register', { ...login, name: 'Айбек' })).body
  cleanUp.push(
    () => worker.stop(),
    () => pool.end(),
    () => usta.close(),
    () => stripe.close(),
    () => db.close(),
  )
})

afterAll(async () => {
  for (const step of cleanUp) await step()
  await postgres.stop()
  rmSync(stateDir, { recursive: true })
})

const readiness = async () => (await usta.app.inject({ url: '/readyz' })).statusCode

describe('while the database is away', () => {
  beforeAll(async () => {
    expect((await api.as(person).get('/account')).status).toBe(200)
    expect(await readiness()).toBe(200)
    await postgres.stop()
  })

  const requests: [
    string,
    () => Promise<{ status: number; body: { code: string }; headers: Record<string, unknown> }>,
  ][] = [
    ['a visitor who reads', () => api.get('/settings')],
    ['a user who reads', () => api.as(person).get('/account')],
    ['a user who writes', () => api.as(person).patch('/account', { name: 'Бакыт' })],
    [
      'a user who posts with a key',
      () =>
        api.as(person).post('/orders/019b0000-0000-7000-8000-000000000001/publish', undefined, {
          headers: { 'idempotency-key': 'k' },
        }),
    ],
    ['whoever logs in', () => api.post('/auth/login', login)],
    ['whoever registers', () => api.post('/auth/register', { ...login, email: 'new@usta.test', name: 'X' })],
  ]

  test.each(requests)('%s is told to come back shortly', async (_who, send) => {
    const answer = await send()
    expect([answer.status, answer.body.code]).toEqual([503, 'unavailable'])
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.headers['ratelimit-limit']).toBeDefined()
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  test('what needs no database goes on', async () => {
    expect((await api.get('/nothing')).status).toBe(404)
    expect((await api.post('/auth/login', { email: 'x' })).status).toBe(400)
    expect((await usta.app.inject({ url: '/api/v1/openapi.json' })).statusCode).toBe(200)
  })

  test('/readyz says so', async () => {
    const answer = await usta.app.inject({ url: '/readyz' })
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2'])
  })
})

describe('when it is back', () => {
  beforeAll(async () => {
    postgres = await startPostgres()
  })

  beforeEach(async () => {
    await vi.waitFor(async () => expect(await readiness()).toBe(200), { interval: 20, timeout: 60_000 })
  })

  test('everything goes on: who was logged in still is, and others can log in', async () => {
    expect((await api.as(person).get('/account')).status).toBe(200)
    expect((await api.post('/auth/login', login)).status).toBe(200)
  })

  test('jobs run again', async () => {
    await db.pool.query('select graphile_worker.add_job(\'test.note\', \'{"what": "back"}\')')
    await vi.waitFor(() => expect(done).toEqual(['back']), { interval: 20, timeout: 60_000 })
  })

  test('revoked sessions are heard of again', async () => {
    const status = async () => (await api.as(person).get('/account')).status
    const isHeard = async () => {
      const { rows } = await db.pool.query("select from pg_stat_activity where query = 'listen session_revoked'")
      expect(rows).toHaveLength(1)
    }
    await vi.waitFor(isHeard, { interval: 20, timeout: 60_000 })
    expect(await status()).toBe(200)
    await db.pool.query('update users set blocked = true where id = $1', [person.user.id])
    await vi.waitFor(async () => expect(await status()).toBe(401), { interval: 5, timeout: 8_000 })
  })
})
