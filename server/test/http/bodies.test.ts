import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/platform/http/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { actor, createStubApp, givenNotes } from './stub-app.ts'

const db = await freshDatabase()
const headers = { authorization: 'Bearer writer', 'accept-language': 'en' }
let app: App
let url: string

beforeAll(async () => {
  await givenNotes(db)
  app = await createStubApp(db, { callers: { writer: { actor: actor(randomUUID()) } } })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})

function post(payload: unknown, contentType?: string) {
  const type = contentType ?? (typeof payload === 'string' || Buffer.isBuffer(payload) ? 'application/json' : undefined)
  return app.inject({
    method: 'POST',
    url: '/api/v1/notes',
    headers: { ...headers, ...(type ? { 'content-type': type } : {}) },
    payload: payload as object,
  })
}

describe('a field is refused with 400 and its pointer', () => {
  test.each([
    [{}, '/text', 'required'],
    [{ text: 'x', owner: 'me' }, '/owner', 'unknown'],
    [{ text: 'x', id: randomUUID() }, '/id', 'unknown'],
    [{ text: 'x', 'a/b~c': 1 }, '/a~1b~0c', 'unknown'],
    [{ text: 1 }, '/text', 'type'],
    [{ text: null }, '/text', 'type'],
    [{ text: ['x'] }, '/text', 'type'],
    [{ text: '' }, '/text', 'min_length'],
    [{ text: '  ' }, '/text', 'pattern'],
    [{ text: 'x'.repeat(201) }, '/text', 'max_length'],
    [{ text: 'x', stars: '5' }, '/stars', 'type'],
    [{ text: 'x', stars: 4.5 }, '/stars', 'type'],
    [{ text: 'x', stars: 0 }, '/stars', 'minimum'],
    [{ text: 'x', is_public: 'true' }, '/is_public', 'type'],
    [{ text: 'x', is_public: 1 }, '/is_public', 'type'],
    [{ text: 'x', kind: 'italic' }, '/kind', 'enum'],
    [{ text: 'x', tags: 'a' }, '/tags', 'type'],
    [{ text: 'x', tags: ['a', 'a'] }, '/tags', 'unique_items'],
    [{ text: 'x', tags: ['a', 2] }, '/tags/1', 'type'],
    [{ text: 'x', tags: ['a', 'b', 'c', 'd'] }, '/tags', 'max_items'],
    [{ text: 'x', place: {} }, '/place/city', 'required'],
    [{ text: 'x', place: { city: 'Ош', x: 1 } }, '/place/x', 'unknown'],
    [{ text: 'a\0b' }, '/text', 'text'],
    [{ text: 'x', tags: ['\0'] }, '/tags/0', 'text'],
    [{ text: 'x', 'na\0me': 1 }, '/na\0me', 'text'],
  ])('%j', async (body, pointer, code) => {
    const answer = await post(body)
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'request.malformed', errors: [{ pointer, code }] })
    expect(answer.json().errors[0].message).toMatch(/\S/)
  })

  test('half a surrogate pair', async () => {
    const answer = await post('{"text":"\\ud800"}')
    const message = 'This is no text: it holds NUL or half a character.'
    expect([answer.statusCode, answer.json().errors[0]]).toEqual([400, { pointer: '/text', code: 'text', message }])
  })

  test('all of them at once', async () => {
    const { errors } = (await post({ stars: 9, kind: 'x' })).json()
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/kind', '/stars', '/text'])
  })
})

describe('a body that is not the JSON of this address is refused with 400', () => {
  const deep = (levels: number) => `{"text":"x","place":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`
  test.each([
    ['half an object', '{"text":'],
    ['a word', 'hello'],
    ['two objects', '{}{}'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['nothing', ''],
    ['a prototype', '{"text":"x","__proto__":{"is_public":true}}'],
    ['a constructor with a prototype', '{"text":"x","constructor":{"prototype":{"a":1}}}'],
    ['an escaped prototype', '{"text":"x","\\u005f_proto__":{}}'],
    ['what is not UTF-8', Buffer.from([...Buffer.from('{"text":"'), 0xff, ...Buffer.from('"}')])],
    ['forty levels', deep(40)],
    ['thirty thousand levels', deep(30_000)],
    ['a hundred thousand lists', `{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('%s', async (_what, payload) => {
    const answer = await post(payload)
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'request.malformed'])
    expect(answer.json().errors[0]).toMatchObject({ pointer: '' })
  })

  test('none at all', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/notes', headers })
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'request.malformed'])
  })
})

test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a body of %s is refused with 415',
  async (type) => {
    const answer = await post('{"text":"x"}', type)
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'request.unsupported_media_type'])
  },
)

test('JSON with a charset and a byte order mark is taken', async () => {
  expect((await post('\ufeff{"text":"x"}', 'application/json; charset=utf-8')).statusCode).toBe(201)
})

describe('an action without a body', () => {
  const pin = (payload?: unknown) =>
    app.inject({ method: 'POST', url: `/api/v1/notes/${randomUUID()}/pin`, headers, ...(payload ? { payload } : {}) })

  test('takes none, and an empty object', async () => {
    expect((await pin()).statusCode).toBe(204)
    expect((await pin({})).statusCode).toBe(204)
  })

  test.each([
    [{ status: 'completed' }, '/status'],
    [['x'], ''],
  ])('refuses %j', async (payload, pointer) => {
    const answer = await pin(payload)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors).toEqual([{ pointer, code: 'unknown', message: 'There is no such field.' }])
  })
})

describe('ten megabytes, sent over the wire', () => {
  const big = JSON.stringify({ text: 'x'.repeat(10 * 1024 * 1024) })
  const json = { ...headers, 'content-type': 'application/json' }

  test('are refused with 413 by their length', async () => {
    const answer = await fetch(`${url}/api/v1/notes`, { method: 'POST', headers: json, body: big })
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, 'request.too_large'])
  })

  test('are refused with 413 when nobody said how long they are', async () => {
    const body = new Blob([big]).stream()
    const answer = await fetch(`${url}/api/v1/notes`, { method: 'POST', headers: json, body, duplex: 'half' } as object)
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, 'request.too_large'])
  })
})

test('an answer has what its schema names, and nothing else of the row', async () => {
  const answer = await post({ text: 'x' })
  expect(answer.statusCode).toBe(201)
  expect(Object.keys(answer.json()).sort()).toEqual(['created_at', 'id', 'language', 'text', 'updated_at'])
})
