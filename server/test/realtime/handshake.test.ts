import { describe, expect, test, vi } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { connect, refusalOf } from '../harness/sockets.ts'

const { api, given, url } = await startTestServer()

const own = 'http://localhost:3000'
const person = await given.user()

async function cookieOf(): Promise<string> {
  const login = { email: `cookie-${Math.random()}@test.example`, password: 'correct horse', name: 'Айбек' }
  const { headers } = await api.post('/auth/register', login)
  return [headers['set-cookie']]
    .flat()
    .map((cookie) => String(cookie).split(';')[0])
    .join('; ')
}

describe('who is let in', () => {
  test('an app, by its token', async () => {
    const { socket } = await connect(url, person)
    expect(socket.connected).toBe(true)
  })

  test('an app that sends its token as a header', async () => {
    const extraHeaders = { authorization: `Bearer ${person.token}` }
    const { socket } = await connect(url, person, { auth: {}, extraHeaders })
    expect(socket.connected).toBe(true)
  })

  test('our own pages, by their cookie', async () => {
    const extraHeaders = { cookie: await cookieOf(), origin: own }
    const { socket } = await connect(url, person, { auth: {}, extraHeaders })
    expect(socket.connected).toBe(true)
  })

  test('pages of a site that may call the API, by a token only', async () => {
    const origin = 'https://app.example'
    const { socket } = await connect(url, person, { extraHeaders: { origin } })
    expect(socket.connected).toBe(true)
    const cookie = await cookieOf()
    const error = await refusalOf(url, { auth: {}, extraHeaders: { origin, cookie } })
    expect(error.data).toMatchObject({ code: 'auth.foreign_origin', status: 403 })
  })

  test('long polling, for networks that know no websockets', async () => {
    const { socket } = await connect(url, person, { transports: ['polling'] })
    expect(socket.io.engine.transport.name).toBe('polling')
  })
})

describe('who is not', () => {
  test('somebody without a login', async () => {
    for (const auth of [{}, { token: 'made-up-token-of-some-length' }, { token: 7 }, { token: '' }]) {
      const error = await refusalOf(url, { auth })
      expect([error.message, error.data]).toEqual([
        'auth.required',
        expect.objectContaining({ status: 401, code: 'auth.required' }),
      ])
    }
  })

  test.each(['websocket', 'polling'])('a page of another site, over %s', async (transport) => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost:3001']) {
      const options = { transports: [transport], auth: { token: person.token }, extraHeaders: { origin } }
      expect(await refusalOf(url, options)).toMatchObject({ type: 'TransportError' })
    }
  })

  test('a cookie that comes from nowhere', async () => {
    const error = await refusalOf(url, { auth: {}, extraHeaders: { cookie: await cookieOf() } })
    expect(error.data).toMatchObject({ code: 'auth.foreign_origin' })
  })
})

describe('an open socket', () => {
  test('is told what it asked wrongly', async () => {
    const { ask } = await connect(url, person)
    expect(await ask('no.such.event')).toMatchObject({ ok: false, problem: { status: 404, code: 'not_found' } })
  })

  test('is closed when a frame is larger than 64 KB', async () => {
    const large = await connect(url, person)
    large.socket.emit('no.such.event', 'x'.repeat(65 * 1024))
    expect(await large.closed()).toBe('transport close')
    const fits = await connect(url, person)
    expect(await fits.ask('no.such.event', { text: 'x'.repeat(60 * 1024) })).toMatchObject({ ok: false })
  })

  test('is one of at most thirty of a user', async () => {
    const many = await given.user()
    const sockets = await Promise.all(Array.from({ length: 30 }, () => connect(url, many)))
    const error = await refusalOf(url, { auth: { token: many.token } })
    expect(error.data).toMatchObject({ status: 429, code: 'request.too_many' })
    sockets[0]?.socket.close()
    await vi.waitFor(async () => expect((await connect(url, many)).socket.connected).toBe(true), { timeout: 60_000 })
  })
})
