import { randomUUID } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type App, scopes } from '../../src/platform/http/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { freshDatabase } from '../harness/database.ts'
import { actor, createBareApp, createStubApp, givenNotes } from './stub-app.ts'

const db = await freshDatabase()
const lines: string[] = []
const callers = {
  user: { actor: actor(randomUUID()) },
  client: { actor: actor(randomUUID(), { clientId: randomUUID() }) },
  provider: { actor: actor(randomUUID(), { providerId: randomUUID() }) },
  finance: { actor: actor(randomUUID(), { staffRole: 'finance' }) },
  support: { actor: actor(randomUUID(), { staffRole: 'support' }) },
  admin: { actor: actor(randomUUID(), { staffRole: 'admin' }) },
} as const
let app: App

beforeAll(async () => {
  await givenNotes(db)
  const log = createLog({ level: 'debug', destination: { write: (line) => void lines.push(line) } })
  app = await createStubApp(db, { callers, log })
})

const write = (headers: Record<string, string>) =>
  app.inject({ method: 'POST', url: '/api/v1/notes', headers, payload: { text: 'x' } })

describe('with a cookie', () => {
  const cookie = 'a=b; who=user; c=d'

  test('only our own pages may change something', async () => {
    expect((await write({ cookie, origin: 'https://usta.example' })).statusCode).toBe(201)
  })

  test.each(['https://evil.example', 'https://usta.example.evil.example', 'http://usta.example', 'null', ''])(
    'a page of %j may not',
    async (origin) => {
      const answer = await write({ cookie, origin })
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'auth.foreign_origin'])
    },
  )

  test('nor may a request that does not say whose page it comes from', async () => {
    expect((await write({ cookie })).json().code).toBe('auth.foreign_origin')
  })

  test('not even a site that may call with a bearer token', async () => {
    expect((await write({ cookie, origin: 'https://app.example' })).json().code).toBe('auth.foreign_origin')
  })

  test('reading needs no origin', async () => {
    expect((await app.inject({ url: '/api/v1/notes', headers: { cookie } })).statusCode).toBe(200)
  })
})

test('with a bearer token no origin is needed, and any is taken', async () => {
  const authorization = 'Bearer user'
  expect((await write({ authorization })).statusCode).toBe(201)
  expect((await write({ authorization, origin: 'https://evil.example' })).statusCode).toBe(201)
})

describe('the doors', () => {
  test.each([
    ['/notes', '200', '200', '200', '200', '200', '200', '200'],
    ['/clients', '401', '403', '200', '403', '403', '403', '403'],
    ['/providers', '401', '403', '403', '200', '403', '403', '403'],
    ['/staff', '401', '403', '403', '403', '200', '200', '200'],
    ['/staff/finance', '401', '403', '403', '403', '200', '403', '200'],
  ])('of %s open for whom they should', async (path, visitor, ...others) => {
    const statusFor = async (name: string) =>
      (await app.inject({ url: `/api/v1${path}`, headers: name ? { authorization: `Bearer ${name}` } : {} })).statusCode
    const statuses = await Promise.all(['', ...Object.keys(callers)].map(statusFor))
    expect(statuses.map(String)).toEqual([visitor, ...others])
  })

  test('hold for HEAD as for GET', async () => {
    const head = (authorization: string) =>
      app.inject({ method: 'HEAD', url: '/api/v1/staff', headers: { authorization } })
    expect((await head('')).statusCode).toBe(401)
    const answer = await head('Bearer admin')
    expect([answer.statusCode, answer.body]).toEqual([200, ''])
  })

  test('a route that does not say who may call it keeps the server from starting', async () => {
    const bare = await createBareApp(db)
    expect(() => bare.get('/api/v1/open', async () => 'come in')).toThrow(
      'GET /api/v1/open does not say who may call it',
    )
  })

  test('a route that answers no success keeps the server from starting', () => {
    const { anyone } = scopes({} as App, 'Notes')
    expect(() => anyone.get('/x', { summary: 'Nothing', response: {} }, async () => ({}) as never)).toThrow(
      'Nothing: a route answers one success',
    )
  })
})

describe('another site', () => {
  const preflight = (origin: string, method = 'PATCH') =>
    app.inject({
      method: 'OPTIONS',
      url: '/api/v1/notes',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'authorization' },
    })

  test('that the operator named may call with a bearer token, and read the headers it needs', async () => {
    const asked = await preflight('https://app.example')
    expect(asked.statusCode).toBe(204)
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': 'authorization',
      'access-control-max-age': '600',
    })
    const answer = await app.inject({ url: '/api/v1/notes', headers: { origin: 'https://app.example' } })
    expect(answer.headers['access-control-allow-origin']).toBe('https://app.example')
    for (const name of ['ETag', 'Location', 'X-Request-Id', 'Retry-After', 'RateLimit-Remaining']) {
      expect(answer.headers['access-control-expose-headers']).toContain(name)
    }
    expect(answer.headers.vary).toContain('Origin')
  })

  test.each(['https://evil.example', 'http://app.example', 'https://app.example.evil.example', 'null'])(
    '%s may not',
    async (origin) => {
      for (const answer of [await preflight(origin), await app.inject({ url: '/api/v1/notes', headers: { origin } })]) {
        expect(answer.headers['access-control-allow-origin']).toBeUndefined()
      }
    },
  )

  test('never gets to use cookies', async () => {
    expect((await preflight('https://app.example')).headers['access-control-allow-credentials']).toBeUndefined()
  })
})

test('every answer tells browsers to be careful, and caches to keep it for one caller', async () => {
  for (const url of ['/api/v1/notes', '/api/v1/nothing', '/api/v1/staff']) {
    const { headers } = await app.inject({ url })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age='),
      'cache-control': 'private, no-cache',
    })
    for (const name of ['Authorization', 'Cookie', 'Accept-Language']) expect(headers.vary).toContain(name)
    expect(headers['x-powered-by']).toBeUndefined()
  }
})

test('a large answer is compressed for whoever asks, and a small one is not', async () => {
  const get = (path: string) => app.inject({ url: `/api/v1${path}`, headers: { 'accept-encoding': 'br' } })
  const long = await get('/long')
  expect(long.headers['content-encoding']).toBe('br')
  expect(long.headers.vary).toMatch(/Authorization.*accept-encoding/)
  expect(JSON.parse(brotliDecompressSync(long.rawPayload).toString()).text).toHaveLength(5_000)
  expect((await get('/notes')).headers['content-encoding']).toBeUndefined()
})

test('the log tells of each request, and nothing of what was in it', async () => {
  lines.length = 0
  await app.inject({
    method: 'POST',
    url: '/api/v1/notes?secret=hunter2',
    headers: { authorization: 'Bearer user', cookie: 'hunter2', 'idempotency-key': 'hunter2' },
    payload: { text: 'hunter2', password: 'hunter2' },
  })
  await app.inject({ method: 'POST', url: '/api/v1/notes', headers: { authorization: 'Bearer hunter2' } })
  await write({ authorization: 'Bearer user' })
  const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request')
  expect(requests.map(({ method, path, status, userId }) => [method, path, status, userId])).toEqual([
    ['POST', '/api/v1/notes', 400, callers.user.actor.userId],
    ['POST', '/api/v1/notes', 401, undefined],
    ['POST', '/api/v1/notes', 201, callers.user.actor.userId],
  ])
  expect(requests.every(({ reqId, ms }) => /^[0-9a-f-]{36}$/.test(reqId) && typeof ms === 'number')).toBe(true)
  expect(lines.join('')).not.toContain('hunter2')
})
