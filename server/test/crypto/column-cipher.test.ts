import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createColumnCipher } from '../../src/platform/crypto/column-cipher.ts'

const cell = { table: 'user_verifications', column: 'document_number', rowId: '019b0000-0000-7000-8000-000000000001' }
const key = (id: string) => ({ id, key: randomBytes(32) })
const oldKey = key('2025')
const newKey = key('2026')
const cipher = createColumnCipher([newKey])

test.each(['ID1234567', 'Ысык-Көл көчөсү 😀', ' ', 'x'.repeat(100_000), 'a.b.c'])(
  '%.20j comes back as it was',
  (plain) => {
    expect(cipher.decrypt(cipher.encrypt(plain, cell), cell)).toBe(plain)
  },
)

test('an empty text stays empty', () => {
  expect(cipher.encrypt('', cell)).toBe('')
  expect(cipher.decrypt('', cell)).toBe('')
})

test('the envelope names its version and key, and tells nothing of the text', () => {
  const envelope = cipher.encrypt('ID1234567', cell)
  expect(envelope).toMatch(/^v1\.2026\.[\w-]{16}\.[\w-]{22}\.[\w-]{12}$/)
  expect(cipher.encrypt('ID1234567', cell)).not.toBe(envelope)
})

test.each([
  ['table', { ...cell, table: 'payment_methods' }],
  ['column', { ...cell, column: 'notes' }],
  ['row', { ...cell, rowId: '019b0000-0000-7000-8000-000000000002' }],
])('moved to another %s, it no longer opens', (_what, elsewhere) => {
  const envelope = cipher.encrypt('ID1234567', cell)
  expect(() => cipher.decrypt(envelope, elsewhere)).toThrow()
})

describe('a changed envelope does not open', () => {
  const envelope = cipher.encrypt('ID1234567', cell)
  const parts = envelope.split('.')
  const flipped = (at: number) =>
    parts.map((part, i) => (i === at ? (part.startsWith('A') ? 'B' : 'A') + part.slice(1) : part)).join('.')
  test.each([
    ['another nonce', flipped(2)],
    ['another tag', flipped(3)],
    ['another text', flipped(4)],
    ['a short tag', [...parts.slice(0, 3), parts[3]?.slice(0, 6), parts[4]].join('.')],
    ['a missing part', parts.slice(0, 4).join('.')],
    ['one part more', `${envelope}.AAAA`],
    ['another version', envelope.replace('v1', 'v2')],
    ['no envelope at all', 'ID1234567'],
  ])('%s', (_what, changed) => {
    expect(() => cipher.decrypt(changed, cell)).toThrow()
  })
})

test('after a new key, what the old one wrote still opens, and new texts take the new one', () => {
  const before = createColumnCipher([oldKey]).encrypt('ID1234567', cell)
  const rotated = createColumnCipher([newKey, oldKey])
  expect(rotated.decrypt(before, cell)).toBe('ID1234567')
  expect(rotated.encrypt('x', cell)).toMatch(/^v1\.2026\./)
})

test('a key that is not in the ring opens nothing, and the error names the column', () => {
  const before = createColumnCipher([oldKey]).encrypt('ID1234567', cell)
  expect(() => cipher.decrypt(before, cell)).toThrow('no key 2025: user_verifications.document_number')
})

test('a ring without keys, or with one that is too short, is refused at once', () => {
  expect(() => createColumnCipher([])).toThrow('the key ring is empty')
  expect(() => createColumnCipher([{ id: 'short', key: randomBytes(16) }])).toThrow('short')
})
