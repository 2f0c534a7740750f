import { expect, test } from 'vitest'
import { createPool } from '../../src/platform/database/index.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()

async function read(expression: string, setup = ''): Promise<unknown> {
  const client = await db.pool.connect()
  try {
    if (setup) await client.query(setup)
    const { rows } = await client.query(`select ${expression} as value`)
    return rows[0].value
  } finally {
    client.release(true)
  }
}

test('timestamps are RFC 3339 in UTC with microseconds', async () => {
  expect(await read(`timestamptz '2026-01-01 16:00:00.1234+06'`)).toBe('2026-01-01T10:00:00.123400Z')
  expect(await read(`timestamptz '2026-01-01 00:00Z'`)).toBe('2026-01-01T00:00:00.000000Z')
})

test('timestamps are in UTC whatever the time zone of the session', async () => {
  const at = `timestamptz '2026-03-29 00:30:00.000001Z'`
  expect(await read(at, `set timezone = 'Asia/Bishkek'`)).toBe('2026-03-29T00:30:00.000001Z')
  expect(await read(at, `set timezone = 'Asia/Kolkata'`)).toBe('2026-03-29T00:30:00.000001Z')
  expect(await read(at, `set timezone = 'America/St_Johns'`)).toBe('2026-03-29T00:30:00.000001Z')
})

test('dates and times are what they say', async () => {
  expect(await read(`date '2026-02-28'`)).toBe('2026-02-28')
  expect(await read(`time '09:30:00'`)).toBe('09:30')
})

test('amounts are exact strings, counts are numbers', async () => {
  expect(await read('1500.00::numeric(12, 2)')).toBe('1500.00')
  expect(await read('(select count(*) from generate_series(1, 3))')).toBe(3)
  expect(await read('0.1::double precision')).toBe(0.1)
})

test('arrays hold the same as single values', async () => {
  expect(await read(`array[timestamptz '2026-01-01 00:00Z', null]`)).toEqual(['2026-01-01T00:00:00.000000Z', null])
  expect(await read('array[1.10::numeric, 2]')).toEqual(['1.10', '2'])
  expect(await read(`array[date '2026-01-01']`)).toEqual(['2026-01-01'])
  expect(await read('array[1::int8]')).toEqual([1])
  expect(await read('null::int8[]')).toBeNull()
})

test('json is parsed', async () => {
  expect(await read(`'{"a": [1, null]}'::jsonb`)).toEqual({ a: [1, null] })
})

test('a plain pool has the types that pg has, for libraries that expect them', async () => {
  const pool = createPool({ url: db.url, size: 1, plainTypes: true })
  const { rows } = await pool.query(`select timestamptz '2026-01-01 00:00Z' as at`)
  await pool.end()
  expect(rows[0].at).toEqual(new Date('2026-01-01T00:00:00Z'))
})
