import { expect, test } from 'vitest'
import { createLog } from '../../src/platform/log/log.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()

/** What stands in the log after `write`, parsed and as text. */
function logged(write: (log: ReturnType<typeof createLog>) => void) {
  const lines: string[] = []
  write(createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }))
  const text = lines.join('')
  return { text, line: text === '' ? null : JSON.parse(text) }
}

test('a line says when, how bad, from which process, and what', () => {
  const { line } = logged((log) => log.warn({ orderId: 'o1' }, 'slow'))
  expect(line).toMatchObject({ level: 40, pid: process.pid, orderId: 'o1', msg: 'slow' })
  expect(new Date(line.time).toISOString()).toBe(line.time)
})

test('what is below the level is not written', () => {
  expect(logged((log) => log.debug('x')).text).toBe('')
})

test.each([
  ['at the top', (secret: string) => ({ password: secret })],
  ['one level down', (secret: string) => ({ body: { token: secret } })],
  ['deep down', (secret: string) => ({ a: { b: { c: { d: { new_password: secret } } } } })],
  ['in a list', (secret: string) => ({ accounts: [{ webhookSecret: secret }] })],
  ['in headers', (secret: string) => ({ req: { headers: { authorization: secret, cookie: secret } } })],
  ['in other spellings', (secret: string) => ({ 'Set-Cookie': secret, 'Idempotency-Key': secret, cardNumber: secret })],
  ['in an error', (secret: string) => ({ err: Object.assign(new Error('no'), { config: { apiKey: secret } }) })],
  [
    'in a cause',
    (secret: string) => ({ err: new Error('no', { cause: Object.assign(new Error('x'), { token: secret }) }) }),
  ],
  ['too deep to look', (secret: string) => ({ a: { b: { c: { d: { e: { f: { g: { h: { secret } } } } } } } } })],
])('a secret %s is not written', (_where, make) => {
  const { text } = logged((log) => log.info(make('hunter2'), 'x'))
  expect(text).not.toBe('')
  expect(text).not.toContain('hunter2')
})

test('a child keeps the secrets too', () => {
  expect(logged((log) => log.child({ reqId: 'r1' }).info({ password: 'hunter2' }, 'x')).text).not.toContain('hunter2')
})

test('an error is written with its type, message, stack, code and causes', () => {
  const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
  const { line } = logged((log) => log.error({ err: new TypeError('broken', { cause }) }, 'x'))
  expect(line.err).toMatchObject({
    type: 'TypeError',
    message: 'broken',
    stack: expect.stringContaining('TypeError: broken\n'),
    cause: { message: 'refused', code: 'ECONNREFUSED' },
  })
})

test('an error of errors tells them all', () => {
  const { line } = logged((log) => log.error({ err: new AggregateError([new Error('first'), new Error('second')]) }))
  expect(line.err.errors.map(({ message }: Error) => message)).toEqual(['first', 'second'])
})

test('an error that is its own cause ends somewhere', () => {
  const error = new Error('again')
  error.cause = error
  expect(logged((log) => log.error({ err: error })).line.err.message).toBe('again')
})

test('a time and an address are written as what they are', () => {
  const { line } = logged((log) => log.info({ at: new Date(0), url: new URL('http://x.test/') }, 'x'))
  expect(line).toMatchObject({ at: '1970-01-01T00:00:00.000Z', url: 'http://x.test/' })
})

test.each([
  ['a wrong type', "select 'hunter2'::uuid"],
  ['a duplicate', "insert into languages (code, name) values ('hunter2', 'a'), ('hunter2', 'b')"],
  ['a check', "insert into users (email, name) values ('hunter2', 'x')"],
])('what PostgreSQL repeats of the input after %s is not written', async (_what, statement) => {
  const error: Error = await db.pool.query(statement).then(
    () => new Error('it worked'),
    (refused) => refused,
  )
  const { text, line } = logged((log) => log.error({ err: new Error('wrapped', { cause: error }) }, 'x'))
  expect(line.err.cause.code).toMatch(/^2[23]/)
  expect(text).not.toContain('hunter2')
})
