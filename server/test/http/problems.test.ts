import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/platform/http/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { actor, createStubApp, givenNotes } from './stub-app.ts'

const db = await freshDatabase()
const known = { authorization: 'Bearer speaker' }
const noteId = '019b0000-0000-7000-8000-000000000001'
let app: App

beforeAll(async () => {
  await givenNotes(db)
  app = await createStubApp(db, { callers: { speaker: { actor: actor(randomUUID()), language: 'ru' } } })
})

function post(payload: unknown, headers: Record<string, string> = {}) {
  const isRaw = typeof payload === 'string' || Buffer.isBuffer(payload)
  return app.inject({
    method: 'POST',
    url: '/api/v1/notes',
    headers: {
      ...known,
      'accept-language': 'en',
      ...(isRaw ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    payload: payload as object,
  })
}

describe('a problem', () => {
  test('has a type, title, status, code, detail and request id, and says that it is one', async () => {
    const answer = await app.inject({ url: `/api/v1/notes/${noteId}`, headers: { 'accept-language': 'en' } })
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json()).toEqual({
      type: '/problems/not_found',
      title: 'Not found',
      status: 404,
      code: 'not_found',
      detail: 'There is no such thing, or you cannot see it.',
      request_id: answer.headers['x-request-id'],
    })
  })

  test('does not take its request id from the caller', async () => {
    const answer = await app.inject({ url: '/api/v1/notes', headers: { 'x-request-id': 'mine', 'request-id': 'mine' } })
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test.each([
    ['ky', 'Мындай нерсе жок же сизге көрүнбөйт.'],
    ['ru-KG', 'Такого нет, или вам это не видно.'],
    ['de', 'Мындай нерсе жок же сизге көрүнбөйт.'],
  ])('speaks the language of Accept-Language: %s', async (language, detail) => {
    const answer = await app.inject({ url: `/api/v1/notes/${noteId}`, headers: { 'accept-language': language } })
    expect(answer.json().detail).toBe(detail)
  })

  test("speaks the user's own language when the request asks for none that Usta knows", async () => {
    for (const headers of [known, { ...known, 'accept-language': 'de' }]) {
      const answer = await app.inject({ url: `/api/v1/notes/${noteId}`, headers })
      expect(answer.json().detail).toBe('Такого нет, или вам это не видно.')
    }
    const asked = await app.inject({ url: `/api/v1/notes/${noteId}`, headers: { ...known, 'accept-language': 'en' } })
    expect(asked.json().detail).toBe('There is no such thing, or you cannot see it.')
  })

  test('that nobody foresaw tells its number, and nothing of its cause', async () => {
    const answer = await post({ text: 'broken' })
    expect(answer.statusCode).toBe(500)
    expect(answer.json()).toMatchObject({ code: 'internal', request_id: answer.headers['x-request-id'] })
    expect(answer.body).not.toContain('broken')
  })
})

describe('an address', () => {
  test.each(['/api/v1/nothing', '/api', '/nothing', `/api/v1/notes/${noteId}/x`, '/api/v1/%00'])(
    '%s that nobody knows is a 404',
    async (url) => {
      for (const method of ['GET', 'POST', 'DELETE'] as const) {
        const answer = await app.inject({ method, url, payload: method === 'POST' ? '<x/>' : '' })
        expect([answer.statusCode, answer.json().code]).toEqual([404, 'not_found'])
      }
    },
  )

  test.each([
    ['DELETE', '/api/v1/notes', 'POST, GET, HEAD'],
    ['PUT', `/api/v1/notes/${noteId}?x=1`, 'GET, HEAD, PATCH'],
    ['GET', `/api/v1/notes/${noteId}/pin`, 'POST'],
  ] as const)('does not take any method: %s %s', async (method, url, allowed) => {
    const answer = await app.inject({ method, url })
    expect([answer.statusCode, answer.json().code]).toEqual([405, 'method_not_allowed'])
    expect(String(answer.headers.allow).split(', ').sort()).toEqual(allowed.split(', ').sort())
  })

  test('that is not UTF-8 is a 400 problem with a request id', async () => {
    const answer = await app.inject({ url: '/api/v1/notes/%ff', headers: { 'accept-language': 'en' } })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'request.malformed', request_id: answer.headers['x-request-id'] })
    expect(answer.json().detail).toContain('malformed')
  })

  test('with an id of a thousand characters is a 404 problem', async () => {
    const answer = await app.inject({ url: `/api/v1/notes/${'x'.repeat(1_000)}` })
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not_found'])
  })

  test.each(['', '1', 'null', `urn:uuid:${noteId}`, noteId.slice(1), `${noteId}%0A`, '%00', "'; drop table notes --"])(
    'with the id %s is a 400 that names it',
    async (id) => {
      const answer = await app.inject({ url: `/api/v1/notes/${id}` })
      expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, '/params/id'])
    },
  )

  test('takes an id in capitals', async () => {
    expect((await app.inject({ url: `/api/v1/notes/${noteId.toUpperCase()}` })).statusCode).toBe(404)
  })
})

describe('a query', () => {
  test.each([
    ['limit=0', '/query/limit', 'minimum'],
    ['limit=101', '/query/limit', 'maximum'],
    ['limit=abc', '/query/limit', 'type'],
    ['limit=', '/query/limit', 'type'],
    ['limit=1.5', '/query/limit', 'type'],
    ['limit=1&limit=2', '/query/limit', 'type'],
    ['colour=red', '/query/colour', 'unknown'],
    ['__proto__=x', '/query/__proto__', 'unknown'],
    ['cursor=', '/query/cursor', 'min_length'],
    [`cursor=${'x'.repeat(501)}`, '/query/cursor', 'max_length'],
    ['cursor=%00', '/query/cursor', 'text'],
    ['a~/b=1', '/query/a~0~1b', 'unknown'],
  ])('%s is a 400', async (query, pointer, code) => {
    const answer = await app.inject({ url: `/api/v1/notes?${query}` })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0]).toMatchObject({ pointer, code })
  })

  test('that a route does not take is refused too', async () => {
    const answer = await app.inject({ url: `/api/v1/notes/${noteId}?x=1` })
    expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([400, '/query/x'])
  })

  test('names all that is wrong, at most twenty', async () => {
    const answer = await app.inject({ url: '/api/v1/notes?limit=0&a=1&b=2' })
    expect(
      answer
        .json()
        .errors.map(({ pointer }: { pointer: string }) => pointer)
        .sort(),
    ).toEqual(['/query/a', '/query/b', '/query/limit'])
    const many = Array.from({ length: 100 }, (_, n) => `p${n}=1`).join('&')
    expect((await app.inject({ url: `/api/v1/notes?${many}` })).json().errors).toHaveLength(20)
  })
})

test('a message about a field is in the language of the caller', async () => {
  const { errors } = (await post({ text: 'x', stars: 9 }, { 'accept-language': 'ru' })).json()
  expect(errors).toEqual([{ pointer: '/stars', code: 'maximum', message: 'Не больше 5.' }])
})
