import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { App } from '../../src/platform/http/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { actor, createStubApp } from './stub-app.ts'

const db = await freshDatabase()
const callers = { one: { actor: actor(randomUUID()) }, two: { actor: actor(randomUUID()) } }
let app: App

beforeEach(async () => {
  app = await createStubApp(db, { callers, requestsPerMinute: 3, trustProxy: 1 })
})

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
const as = (name: string) => ({ authorization: `Bearer ${name}` })

test.each([
  ['200', 'GET', '/api/v1/notes', {}],
  ['400', 'GET', '/api/v1/notes?limit=0', {}],
  ['401', 'PATCH', `/api/v1/notes/${randomUUID()}`, {}],
  ['403', 'GET', '/api/v1/staff', as('one')],
  ['403', 'POST', '/api/v1/notes', { cookie: 'who=one', origin: 'https://evil.example' }],
  ['404', 'GET', '/api/v1/nothing', {}],
  ['405', 'DELETE', '/api/v1/notes', {}],
  ['415', 'POST', '/api/v1/notes', { ...as('one'), 'content-type': 'text/plain' }],
] as const)('an answer of %s says how many requests are left: %s %s', async (status, method, url, headers) => {
  const answer = await app.inject({ method, url, headers, ...(method === 'POST' ? { payload: 'x' } : {}) })
  expect(answer.statusCode).toBe(Number(status))
  expect(answer.headers).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': '2', 'ratelimit-reset': '60' })
})

test('one request too many is told when to come back', async () => {
  for (const remaining of ['2', '1', '0']) {
    expect((await get('/api/v1/notes')).headers['ratelimit-remaining']).toBe(remaining)
  }
  const answer = await get('/api/v1/notes', { 'accept-language': 'en' })
  expect(answer.statusCode).toBe(429)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect(answer.headers).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': '0' })
  expect(answer.json()).toMatchObject({ code: 'request.too_many', request_id: answer.headers['x-request-id'] })
  expect(answer.json().detail).toBe(`Too many requests. Try again in ${answer.headers['retry-after']} s.`)
})

test('wrong addresses count like right ones', async () => {
  for (let n = 0; n < 3; n++) await get(`/api/v1/nothing/${n}`)
  expect((await get('/api/v1/notes')).statusCode).toBe(429)
})

test('refused requests count too', async () => {
  for (let n = 0; n < 3; n++) await get('/api/v1/staff')
  expect((await get('/api/v1/staff')).statusCode).toBe(429)
})

test('users are counted one by one, wherever they call from', async () => {
  for (let n = 0; n < 3; n++) await get('/api/v1/notes', { ...as('one'), 'x-forwarded-for': `203.0.113.${n}` })
  expect((await get('/api/v1/notes', as('one'))).statusCode).toBe(429)
  expect((await get('/api/v1/notes', as('two'))).statusCode).toBe(200)
  expect((await get('/api/v1/notes')).statusCode).toBe(200)
})

test('visitors are counted by their address, as the proxy before us saw it', async () => {
  const from = (addresses: string) => get('/api/v1/notes', { 'x-forwarded-for': addresses })
  for (let n = 0; n < 3; n++) await from(`${n}.${n}.${n}.${n}, 203.0.113.1`)
  expect((await from('9.9.9.9, 203.0.113.1')).statusCode).toBe(429)
  expect((await from('203.0.113.1, 203.0.113.2')).statusCode).toBe(200)
})

test('a whole network of IPv6 addresses counts as one visitor', async () => {
  const from = (address: string) => get('/api/v1/notes', { 'x-forwarded-for': address })
  for (let n = 1; n <= 3; n++) await from(`2001:db8:1:2::${n}`)
  expect((await from('2001:db8:1:2:ffff::1')).statusCode).toBe(429)
  expect((await from('2001:db8:1:3::1')).statusCode).toBe(200)
})

test('a route with a limit of its own has that beside the common one', async () => {
  const rare = () => app.inject({ method: 'POST', url: '/api/v1/rare' })
  expect((await rare()).headers['ratelimit-limit']).toBe('2')
  expect((await rare()).statusCode).toBe(204)
  expect((await rare()).statusCode).toBe(429)
  expect((await get('/api/v1/notes')).statusCode).toBe(200)
})
