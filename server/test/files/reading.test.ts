import { describe, expect, test, vi } from 'vitest'
import type { Caller } from '../harness/api.ts'
import { fileForm, jpeg, pdf } from '../harness/pictures.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()

const owner = await given.client()
const photo = await upload(owner, 'avatar', await jpeg({ width: 1400, height: 700 }))
const document = await upload(owner, 'verification', Buffer.concat([pdf, Buffer.from('%'.repeat(500)), pdf]))

async function upload(caller: Caller, purpose: string, bytes: Buffer) {
  const { status, body } = await api.as(caller).post('/files', fileForm(purpose, bytes, { name: 'Менин сүрөтүм.jpg' }))
  expect(status).toBe(201)
  return body as { id: string; size: number }
}

const readPhoto = (headers: Record<string, string> = {}, path = `/files/${photo.id}`) =>
  api.as(owner).get(path, { headers })

describe('what belongs to nothing yet', () => {
  test('is seen by its owner alone', async () => {
    expect((await readPhoto()).status).toBe(200)
    for (const other of [await given.client(), await given.provider(), await given.staff('admin')]) {
      expect((await api.as(other).get(`/files/${photo.id}`)).status).toBe(404)
    }
    expect((await api.get(`/files/${photo.id}`)).status).toBe(404)
    expect((await api.get(`/files/${photo.id}/320`)).status).toBe(404)
  })

  test('is kept by no cache that others use', async () => {
    const { headers } = await readPhoto()
    expect(headers['cache-control']).toBe('private, no-cache')
    expect(headers.vary).toContain('Cookie')
  })
})

test('an <img> of our own pages needs no more than the session cookie', async () => {
  const cookie = `usta.session_token=${owner.token}.signature`
  const { status, headers } = await api.get(`/files/${photo.id}/320`, { headers: { cookie } })
  expect([status, headers['content-type']]).toEqual([200, 'image/webp'])
})

test('pictures are shown, documents are saved, and neither can do anything', async () => {
  const shown = (await readPhoto()).headers
  expect(shown['content-type']).toBe('image/webp')
  expect(shown['content-disposition']).toMatch(/^inline; filename=".*\.webp"; filename\*=UTF-8''%D0%9C/)
  const saved = (await api.as(owner).get(`/files/${document.id}`)).headers
  expect(saved['content-type']).toBe('application/pdf')
  expect(saved['content-disposition']).toMatch(/^attachment; .*\.pdf/)
  for (const headers of [shown, saved]) {
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  }
})

test('a copy is as wide as asked for, and the picture itself where it is narrower', async () => {
  const sizes: number[] = []
  for (const path of ['', '/1280', '/640', '/320']) {
    const { status, bytes, headers } = await readPhoto({}, `/files/${photo.id}${path}`)
    expect([status, Number(headers['content-length'])]).toEqual([200, bytes.length])
    sizes.push(bytes.length)
  }
  expect([...sizes].sort((one, other) => other - one)).toEqual(sizes)
  const small = await upload(owner, 'avatar', await jpeg({ width: 100, height: 100 }))
  const { bytes } = await readPhoto({}, `/files/${small.id}/320`)
  expect(bytes).toHaveLength(small.size)
  expect((await readPhoto({}, `/files/${photo.id}/5000`)).status).toBe(400)
})

test('what the reader has already is not sent again', async () => {
  const first = await readPhoto()
  const etag = String(first.headers.etag)
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
  const again = await readPhoto({ 'if-none-match': `"other", W/${etag}` })
  expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag])
  expect((await readPhoto({ 'if-none-match': '"other"' })).status).toBe(200)
  const copy = await readPhoto({ 'if-none-match': etag }, `/files/${photo.id}/320`)
  expect(copy.status).toBe(200)
})

describe('a part', () => {
  test.each([
    ['bytes=0-3', 0, 4],
    ['bytes=10-', 10, undefined],
    ['bytes=-5', -5, undefined],
    ['bytes=4-999999999', 4, undefined],
  ])('%s is sent as it is', async (range, from, to) => {
    const whole = (await readPhoto()).bytes
    const { status, bytes, headers } = await readPhoto({ range })
    const part = whole.subarray(from, to)
    expect(status).toBe(206)
    expect(bytes).toEqual(part)
    const start = from < 0 ? whole.length + from : from
    expect(headers['content-range']).toBe(`bytes ${start}-${start + part.length - 1}/${whole.length}`)
    expect(Number(headers['content-length'])).toBe(part.length)
  })

  test('beyond the end is refused', async () => {
    const { status, body, headers } = await readPhoto({ range: 'bytes=99999999-' })
    expect([status, body.code]).toEqual([416, 'file.no_such_range'])
    expect(headers['content-range']).toBe(`bytes */${photo.size}`)
  })

  test.each(['bytes=0-1,5-6', 'lines=1-2', 'bytes=x', ''])('that is asked for as %j is the whole', async (range) => {
    expect((await readPhoto({ range })).status).toBe(200)
  })

  test('of what has changed since is the whole', async () => {
    expect((await readPhoto({ range: 'bytes=0-3', 'if-range': '"old"' })).status).toBe(200)
    const etag = String((await readPhoto()).headers.etag)
    expect((await readPhoto({ range: 'bytes=0-3', 'if-range': etag })).status).toBe(206)
  })
})

test('a file that nobody has, and an id that is none', async () => {
  expect((await readPhoto({}, '/files/0198a8a8-0000-7000-8000-000000000000')).status).toBe(404)
  expect((await readPhoto({}, '/files/..%2f..%2fsecret')).status).toBe(400)
})

test('who is no longer logged in sees it no more', async () => {
  const gone = await given.client()
  const theirs = await upload(gone, 'avatar', await jpeg())
  await db.kysely.updateTable('users').set({ blocked: true }).where('id', '=', gone.userId).execute()
  await vi.waitFor(async () => expect((await api.as(gone).get(`/files/${theirs.id}`)).status).toBe(404), {
    timeout: 8_000,
  })
})
