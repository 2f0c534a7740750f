import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Call, systemCall } from '../../src/kernel/actor.ts'
import {
  conflictOf,
  createDatabase,
  isUnavailable,
  type Trx,
  transact,
  violates,
} from '../../src/platform/database/index.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()
const call = systemCall('test', 'request-1')
const userId = '0190d6e0-0000-7000-8000-000000000001'
const userCall: Call = {
  ...call,
  actor: {
    kind: 'user',
    userId,
    sessionId: userId,
    name: 'Aida',
    email: 'aida@example.com',
    staffRole: null,
    clientId: null,
    providerId: null,
  },
}

async function settings(trx: Trx) {
  const { rows } = await sql<Record<'actor' | 'request' | 'reason', string>>`
    select current_setting('app.actor_id', true) as actor,
      current_setting('app.request_id', true) as request, current_setting('app.reason', true) as reason`.execute(trx)
  return rows[0]
}

test('triggers can see who acts, in which request and why', async () => {
  const seen = await transact(db, userCall, settings, { reason: "it's a duplicate" })
  expect(seen).toEqual({ actor: userId, request: 'request-1', reason: "it's a duplicate" })
  expect(await transact(db, call, settings)).toEqual({ actor: '', request: 'request-1', reason: '' })
})

test('nothing of it is left on the connection', async () => {
  const single = createDatabase({ url: db.url, size: 1 })
  await transact(single, userCall, settings)
  const { rows } = await single.pool.query(`select current_setting('app.actor_id', true) as actor`)
  await single.close()
  expect(rows).toEqual([{ actor: '' }])
})

test('transactions at the same time do not mix up their actors', async () => {
  const seen = await Promise.all(
    Array.from({ length: 20 }, (_, n) => transact(db, { ...userCall, requestId: `r${n}` }, settings)),
  )
  expect(seen.map((one) => one?.request)).toEqual(Array.from({ length: 20 }, (_, n) => `r${n}`))
})

test('an error undoes everything', async () => {
  const attempt = transact(db, call, async (trx) => {
    await sql`insert into auth_verifications (identifier, value, expires_at) values ('undone', 'x', now())`.execute(trx)
    throw new Error('no')
  })
  await expect(attempt).rejects.toThrow('no')
  const { rows } = await db.pool.query(`select from auth_verifications where identifier = 'undone'`)
  expect(rows).toHaveLength(0)
})

test.each(['40001', '40P01'])('a collision (%s) is tried again, three times in all', async (code) => {
  let runs = 0
  const collide = (times: number) => async (trx: Trx) => {
    runs += 1
    const fail = `do $$ begin raise exception 'collided' using errcode = '${code}'; end $$`
    if (runs <= times) await sql.raw(fail).execute(trx)
    return 'done'
  }
  expect(await transact(db, call, collide(2))).toBe('done')
  expect(runs).toBe(3)
  runs = 0
  const exhausted = await transact(db, call, collide(3)).catch((error) => error)
  expect(exhausted).toMatchObject({ code })
  expect(isUnavailable(exhausted)).toBe(true)
  expect(runs).toBe(3)
})

test('two transactions that lock each other out both succeed', async () => {
  await db.pool.query(`insert into auth_verifications (identifier, value, expires_at)
    values ('left', '0', now()), ('right', '0', now())`)
  const arrived = { left: Promise.withResolvers<void>(), right: Promise.withResolvers<void>() }
  const update = (trx: Trx, identifier: string) =>
    trx
      .updateTable('auth_verifications')
      .set({ value: sql`value || 'x'` })
      .where('identifier', '=', identifier)
      .execute()
  const cross = (first: 'left' | 'right', second: 'left' | 'right') =>
    transact(db, call, async (trx) => {
      await update(trx, first)
      arrived[first].resolve()
      await arrived[second].promise
      await update(trx, second)
    })
  await Promise.all([cross('left', 'right'), cross('right', 'left')])
  const { rows } = await db.pool.query(`select value from auth_verifications where identifier in ('left', 'right')`)
  expect(rows).toEqual([{ value: '0xx' }, { value: '0xx' }])
})

test('the answer of an idempotent request is kept with what it did, or not at all', async () => {
  const { rows } = await db.pool.query(`
    with owner as (insert into users (name, email) values ('Aida', 'aida@example.com') returning id)
    insert into idempotency_keys (user_key, user_id, key, method, path, request_hash)
    select id::text, id, 'k', 'POST', '/orders', 'h' from owner returning id`)
  const idempotency = { id: rows[0].id, status: 201 }
  const kept = async () => {
    const { rows: found } = await db.pool.query('select state, status, body from idempotency_keys')
    return found
  }
  await transact(db, { ...call, idempotency }, async () => Promise.reject(new Error('no'))).catch(() => {})
  expect(await kept()).toEqual([{ state: 'running', status: null, body: null }])
  await transact(db, { ...call, idempotency }, async () => ({ id: 'o1', amounts: ['1.00'] }))
  expect(await kept()).toEqual([{ state: 'done', status: 201, body: { id: 'o1', amounts: ['1.00'] } }])
})

test('through a pooler, limits are set for the transaction only', async () => {
  const pooled = createDatabase({ url: `${db.url}?pgbouncer=true`, size: 1, statementTimeout: 1234 })
  const timeout = async (trx: Trx) =>
    (await sql<{ t: string }>`select current_setting('statement_timeout') as t`.execute(trx)).rows[0]?.t
  const inside = await transact(pooled, call, timeout)
  const { rows } = await pooled.pool.query('show statement_timeout')
  await pooled.close()
  expect(inside).toBe('1234ms')
  expect(rows).toEqual([{ statement_timeout: '0' }])
})

test('a statement that takes too long is stopped, and counts as unavailable', async () => {
  const impatient = createDatabase({ url: db.url, size: 1, statementTimeout: 50 })
  const stopped = await impatient.pool.query('select pg_sleep(20)').catch((error) => error)
  await impatient.close()
  expect(stopped).toMatchObject({ code: '57014' })
  expect(isUnavailable(stopped)).toBe(true)
})

test('a refused write tells what it collided with', async () => {
  const insert = () =>
    db.pool.query(`insert into users (name, email) values ('Bek', 'bek@example.com')`).catch((error) => error)
  await insert()
  const refused = await insert()
  expect(violates(refused, 'users_email_key')).toBe(true)
  expect(violates(refused, 'users_pkey')).toBe(false)
  expect(conflictOf(refused)).toEqual({ constraint: 'users_email_key' })
  expect(isUnavailable(refused)).toBe(false)
  expect(conflictOf(new Error('no'))).toBeNull()
})

test('a child of a deleted parent is a conflict too', async () => {
  const { rows } = await db.pool.query(
    `insert into users (name, email) values ('Cholpon', 'c@example.com') returning id`,
  )
  await db.pool.query('delete from users where id = $1', [rows[0].id])
  const refused = await db.pool
    .query(`insert into user_profiles (user_id) values ($1)`, [rows[0].id])
    .catch((error) => error)
  expect(conflictOf(refused)).toEqual({ constraint: 'user_profiles_user_id_live' })
})
