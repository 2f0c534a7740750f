import { createHmac, hkdfSync } from 'node:crypto'
import { type KeySource, newestOf, type RingKey } from './key-ring.ts'

/** A column of digests beside an encrypted one, by which rows with an equal value are found. */
export interface BlindIndex {
  /** With its schema: all rows of it, deleted ones too. */
  readonly relation: string
  readonly table: string
  /** Of type text[]; null when not made yet. */
  readonly column: string
  /** The encrypted column. */
  readonly of: string
  /** What of its plain value is looked for, in the form in which equal things are the same. */
  readonly valuesOf: (plain: string) => readonly string[]
}

export type BlindDigests = ReturnType<typeof createBlindDigests>

/**
 * Digests say nothing without a key of the ring, and are the same only within one column. Each is
 * `<key id>.<HMAC-SHA-256, base64url>`.
 */
export function createBlindDigests(source: KeySource) {
  return {
    /** What is written: with the newest key. */
    make(index: BlindIndex, plain: string): string[] {
      const newest = newestOf(source())
      return index.valuesOf(plain).map((value) => digest(index, newest, value))
    },
    /** What is looked for: with every key, since a rotation may be under way. */
    candidates(index: BlindIndex, plain: string): string[] {
      return index.valuesOf(plain).flatMap((value) => source().map((key) => digest(index, key, value)))
    },
  }
}

/** Every column has a key of its own, made of that of the ring, so that no key serves two ends. */
function digest({ table, column }: BlindIndex, { id, key }: RingKey, value: string): string {
  const own = Buffer.from(hkdfSync('sha256', key, '', `usta blind index ${table}.${column}`, 32))
  return `${id}.${createHmac('sha256', own).update(value).digest('base64url')}`
}
