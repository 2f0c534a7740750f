import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { App } from '../../src/platform/http/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { actor, createStubApp, givenNotes } from './stub-app.ts'

const db = await freshDatabase()
const known = { authorization: 'Bearer writer' }
let app: App
let url: string
let etag: string

beforeAll(async () => {
  await givenNotes(db)
  app = await createStubApp(db, { callers: { writer: { actor: actor(randomUUID()) } } })
})

beforeEach(async () => {
  const made = await app.inject({ method: 'POST', url: '/api/v1/notes', headers: known, payload: { text: 'first' } })
  url = String(made.headers.location)
  etag = await currentTag()
})

const get = (headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  app.inject({ method, url, headers })
const currentTag = async () => String((await get()).headers.etag)
const patch = (headers: Record<string, string>, text = 'second') =>
  app.inject({ method: 'PATCH', url, headers: { ...known, ...headers }, payload: { text } })

test('a single thing has an ETag, made new and read alike, and a list has none', async () => {
  const made = await app.inject({ method: 'POST', url: '/api/v1/notes', headers: known, payload: { text: 'x' } })
  const read = await app.inject({ url: String(made.headers.location) })
  expect(made.headers.etag).toMatch(/^"\d{8}T\d{12}-[\w-]{12}"$/)
  expect(read.headers.etag).toBe(made.headers.etag)
  expect((await app.inject({ url: '/api/v1/notes' })).headers.etag).toBeUndefined()
})

test('the ETag changes when the thing does, and with the language it is shown in', async () => {
  expect((await get({ 'accept-language': 'en' })).headers.etag).not.toBe(etag)
  await patch({})
  expect(await currentTag()).not.toBe(etag)
})

describe('If-None-Match', () => {
  test('with what the caller has answers 304 without a body', async () => {
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await get({ 'if-none-match': etag }, method)
      expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([304, '', etag])
      expect(answer.headers['ratelimit-limit']).toBeDefined()
    }
  })

  test('takes lists, weak tags and *', async () => {
    for (const value of [`"x", ${etag}`, `W/${etag}`, '*']) {
      expect((await get({ 'if-none-match': value })).statusCode).toBe(304)
    }
  })

  test('with anything else answers the thing', async () => {
    for (const value of ['"x"', etag.slice(1, -1), '', '"', etag.toLowerCase()]) {
      expect((await get({ 'if-none-match': value })).statusCode).toBe(200)
    }
    await patch({})
    expect((await get({ 'if-none-match': etag })).statusCode).toBe(200)
  })
})

describe('If-Match', () => {
  test('with what is there lets the change through, in whatever language it was read', async () => {
    const read = await get({ 'accept-language': 'ru' })
    expect((await patch({ 'if-match': String(read.headers.etag), 'accept-language': 'ky' })).statusCode).toBe(200)
  })

  test('takes * and a weakened tag', async () => {
    expect((await patch({ 'if-match': '*' })).statusCode).toBe(200)
    expect((await patch({ 'if-match': `W/${await currentTag()}` })).statusCode).toBe(200)
  })

  test('with a stale tag answers 412 and changes nothing', async () => {
    await patch({}, 'second')
    const answer = await patch({ 'if-match': etag }, 'third')
    expect([answer.statusCode, answer.json().code]).toEqual([412, 'version.stale'])
    expect((await get()).json().text).toBe('second')
  })

  test.each(['"x"', 'x', '""', '"20260101T000000000000-x"', `"${'9'.repeat(5_000)}"`, '"*"', ', '])(
    'with %.30s, which is no tag of this thing, answers 412',
    async (value) => {
      expect((await patch({ 'if-match': value })).statusCode).toBe(412)
    },
  )

  test('of two changes based on the same version, one is made', async () => {
    const answers = [await patch({ 'if-match': etag }, 'a'), await patch({ 'if-match': etag }, 'b')]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 412])
  })
})
