import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { startTestServer } from '../harness/server.ts'

vi.setConfig({ testTimeout: 240_000 })

const server = await startTestServer()
const { api, app, given, log } = server

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
}

const document = (await api.get('/openapi.json')).body as { paths: Record<string, Record<string, object>> }
const routes: Route[] = Object.entries(document.paths).flatMap(([path, verbs]) =>
  Object.keys(verbs).map((verb) => ({ method: verb.toUpperCase() as Route['method'], path })),
)
const writes = routes.filter(({ method }) => method !== 'GET')

interface Strange {
  /** What stands in the address for each of its parameters. */
  param?: string
  query?: string
  headers?: Record<string, string>
  payload?: string | Buffer
}

const json = { 'content-type': 'application/json' }
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

const strangeRequests: Record<string, Strange> = {
  'an id of nothing': { param: randomUUID() },
  'an id that is none': { param: 'x' },
  'a NUL in the address': { param: '%00' },
  'bytes that are no UTF-8 in the address': { param: '%ff%fe' },
  'half a percent sign': { param: '%' },
  'the name of a prototype in the address': { param: '__proto__' },
  'an address that climbs': { param: '..%2f..%2fetc%2fpasswd' },
  'a very long address': { param: 'a'.repeat(5_000) },
  'a very long cursor': { query: `cursor=${'A'.repeat(6_000)}` },
  'a cursor of our own making': { query: `cursor=${Buffer.from('["x","y",{}]').toString('base64url')}` },
  'a parameter twice': { query: 'limit=1&limit=2&cursor=a&cursor=b&sort=a&sort=b' },
  'parameters with brackets': { query: '__proto__[x]=1&limit[$gt]=1&cursor[]=1' },
  'numbers that are none': { query: 'limit=1e9&limit=NaN' },
  'a NUL in the query': { query: 'cursor=%00&city=%00&status=%00&q=%00' },
  'half a surrogate pair in the query': { query: 'q=%ed%a0%80&city=%ed%a0%80' },
  'a wild Accept-Language': { headers: { 'accept-language': `${'ky-'.repeat(3_000)};q=NaN` } },
  'a wild Authorization': { headers: { authorization: `Bearer ${'%00'.repeat(500)}` } },
  'a wild cookie': { headers: { cookie: `usta.session_token=${'%'.repeat(500)}; __proto__=1` } },
  'a wild If-Match': { headers: { 'if-match': `W/"${'9'.repeat(4_000)}", *` } },
  'a wild If-None-Match': { headers: { 'if-none-match': ',,,"' } },
  'a wild X-Forwarded-For': { headers: { 'x-forwarded-for': '::::,999.1.1.1,evil\tname' } },
}

const strangeBodies: Record<string, Strange> = {
  'no body': {},
  'an empty JSON body': { headers: json, payload: '' },
  'an empty object': { headers: json, payload: '{}' },
  'a list': { headers: json, payload: '[]' },
  'a text': { headers: json, payload: '"text"' },
  'a number': { headers: json, payload: '1e999' },
  null: { headers: json, payload: 'null' },
  'half a JSON': { headers: json, payload: '{"a":' },
  'JSON of ten thousand levels': { headers: json, payload: deep(10_000) },
  'JSON of forty levels': { headers: json, payload: deep(40) },
  'keys of prototypes': { headers: json, payload: '{"__proto__":{"admin":true},"constructor":{"prototype":{}}}' },
  'a key of a prototype within': { headers: json, payload: '{"a":{"__proto__":1}}' },
  'ten megabytes': { headers: json, payload: `{"a":"${'x'.repeat(10_000_000)}"}` },
  'bytes that are no UTF-8': { headers: json, payload: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) },
  'half a surrogate pair': { headers: json, payload: '{"name":"\\ud800","title":"\\udfff"}' },
  'a NUL': { headers: json, payload: '{"name":"\\u0000","reason":"\\u0000"}' },
  'UTF-16': { headers: { 'content-type': 'application/json; charset=utf-16' }, payload: Buffer.from('{}', 'utf16le') },
  'a compressed body': { headers: { ...json, 'content-encoding': 'gzip' }, payload: Buffer.from([0x1f, 0x8b, 8, 0]) },
  XML: { headers: { 'content-type': 'application/xml' }, payload: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' },
  'a form': { headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'a=1&__proto__[x]=2' },
  'a form without a boundary': { headers: { 'content-type': 'multipart/form-data' }, payload: '--x\r\n' },
  'a form that breaks off': {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: '--x\r\ncontent-disposition: form-data; name="file"; filename="../a"\r\n\r\nabc',
  },
  'a type that is none': { headers: { 'content-type': ';;;' }, payload: '{}' },
  'a wild Idempotency-Key': { headers: { ...json, 'idempotency-key': '\u00e9'.repeat(300) }, payload: '{}' },
  'a wild signature': { headers: { ...json, 'stripe-signature': `t=${'9'.repeat(400)},v1=,v1=x` }, payload: '{}' },
}

async function send(
  { method, path }: Route,
  { param = randomUUID(), query, headers, payload }: Strange,
  token?: string,
) {
  const url = `/api/v1${path.replace(/^\/api\/v1/, '').replace(/\{\w+\}/g, param)}${query ? `?${query}` : ''}`
  const answer = await app.inject({
    method,
    url,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    ...(payload === undefined ? {} : { payload }),
  })
  return { url, status: answer.statusCode, body: answer.body, type: String(answer.headers['content-type']) }
}

/** What was answered as if it were our fault, or in another shape than any refusal. */
async function faults(of: Route[], strange: Strange): Promise<string[]> {
  const found: string[] = []
  const people = [undefined, (await given.clientAndProvider()).token, (await given.staff('admin')).token]
  for (const route of of) {
    for (const token of people) {
      const { body, status, type, url } = await send(route, strange, token)
      const isProblem = status < 400 || type.startsWith('application/problem+json')
      if (status >= 500 || !isProblem)
        found.push(`${route.method} ${url.slice(0, 100)}: ${status} ${body.slice(0, 300)}`)
    }
  }
  return found
}

describe('every route refuses without failing', () => {
  test.each(Object.entries(strangeRequests))('%s', async (_what, strange) => {
    expect(await faults(routes, strange)).toEqual([])
  })

  test.each(Object.entries(strangeBodies))('%s', async (_what, strange) => {
    expect(await faults(writes, strange)).toEqual([])
  })

  test('and nothing of it was an error of ours', () => {
    expect(log.filter(({ level }) => level >= 50)).toEqual([])
  })
})
