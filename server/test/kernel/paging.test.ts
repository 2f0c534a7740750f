import { describe, expect, test } from 'vitest'
import { isProblem } from '../../src/kernel/errors.ts'
import { decodeCursor, encodeCursor, type KeyPart, toPage } from '../../src/kernel/paging.ts'

const id = '019b0000-0000-7000-8000-000000000001'
const at = '2026-02-28T10:00:00.123456Z'

test('a page has as many rows as were asked for, and says where the next one starts', () => {
  const rows = [1, 2, 3].map((n) => ({ n }))
  const page = toPage(
    rows,
    2,
    'sort',
    ({ n }) => [String(n)],
    ({ n }) => n * 10,
  )
  expect(page.items).toEqual([10, 20])
  expect(decodeCursor('sort', ['number'], page.next_cursor ?? '')).toEqual(['2'])
})

test('the last page has no next one', () => {
  const present = (n: number) => n
  expect(toPage([1, 2], 2, 'sort', (n) => [String(n)], present)).toEqual({ items: [1, 2], next_cursor: null })
  expect(toPage([], 2, 'sort', (n) => [String(n)], present)).toEqual({ items: [], next_cursor: null })
})

test('without a cursor a list begins at its beginning', () => {
  expect(decodeCursor('sort', ['uuid'], undefined)).toBeNull()
})

test('a cursor comes back as it was written', () => {
  const parts: KeyPart[] = ['timestamp', 'date', 'number', 'uuid']
  const key = [at, '2024-02-29', '-12.50', id]
  expect(decodeCursor('sort', parts, encodeCursor('sort', key))).toEqual(key)
})

const forge = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a forged cursor is refused before it reaches SQL', () => {
  test.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('hello').toString('base64url')],
    ['no list', forge({ sort: 'newest' })],
    ['null', forge(null)],
    ['another sort', forge(['oldest', at, id])],
    ['too few values', forge(['newest', at])],
    ['too many values', forge(['newest', at, id, id])],
    ['a number for a text', forge(['newest', at, 1])],
    ['a list for a text', forge(['newest', [at], id])],
    ['SQL', forge(['newest', at, "' or true --"])],
    ['a day that never was', forge(['newest', '2026-02-30T10:00:00Z', id])],
    ['no leap year', forge(['newest', '2026-02-29T10:00:00Z', id])],
    ['the year nought', forge(['newest', '0000-01-01T10:00:00Z', id])],
    ['the thirteenth month', forge(['newest', '2026-13-01T10:00:00Z', id])],
    ['the twenty-fifth hour', forge(['newest', '2026-01-01T25:00:00Z', id])],
    ['the sixtieth second', forge(['newest', '2026-01-01T10:00:60Z', id])],
    ['a time without a zone', forge(['newest', '2026-01-01T10:00:00', id])],
    ['a line break at the end', forge(['newest', at, `${id}\n`])],
  ])('%s', (_what, cursor) => {
    let thrown: unknown
    try {
      decodeCursor('newest', ['timestamp', 'uuid'], cursor)
    } catch (error) {
      thrown = error
    }
    expect(isProblem(thrown) && [thrown.declaration.status, thrown.errors?.[0]?.pointer]).toEqual([
      400,
      '/query/cursor',
    ])
  })

  test.each([
    ['date', '2026-02-30'],
    ['date', '2026-02-28T00:00:00Z'],
    ['date', '0000-01-01'],
    ['number', '1e5'],
    ['number', 'Infinity'],
    ['number', '1234567890123456'],
    ['uuid', '019b0000000070008000000000000001'],
  ] as const)('a %s of %s', (part, value) => {
    expect(() => decodeCursor('sort', [part], encodeCursor('sort', [value]))).toThrow('request.malformed')
  })
})
