import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { type KeyRing, newestOf, type RingKey } from '../crypto/key-ring.ts'

/** What a seal says, before it is signed. */
export interface SealContent {
  /** First day of the month, `2026-08-01`. */
  readonly month: string
  readonly number: number
  readonly kind: 'rows' | 'archive'
  readonly row_ids: readonly string[]
  readonly digests: readonly Buffer[]
  readonly last_xid: number
  readonly last_id: string
  readonly system_id: string
  readonly adopted_at: string | null
  readonly archive_key: string | null
  readonly archive_sha256: string | null
  readonly previous_hash: Buffer
}

/** The hash of the seal before the very first. */
export const noHash = Buffer.alloc(32)

/** What the next seal builds on: SHA-256 over all that a seal says. */
export function hashOf(seal: SealContent): Buffer {
  const { month, number, kind, row_ids, last_xid, last_id, system_id, adopted_at, archive_key, archive_sha256 } = seal
  const words = [month, number, kind, row_ids, last_xid, last_id, system_id, adopted_at, archive_key, archive_sha256]
  const hash = createHash('sha256').update(seal.previous_hash).update(JSON.stringify(words))
  for (const digest of seal.digests) hash.update(digest)
  return hash.digest()
}

/** Signs a hash with the newest key: whoever can write to the database, but has no key, cannot seal. */
export function sign(hash: Buffer, ring: KeyRing): { key_id: string; mac: Buffer } {
  const newest = newestOf(ring)
  return { key_id: newest.id, mac: macOf(hash, newest) }
}

/** @returns null when the ring no longer has the key */
export function isSigned({ hash, key_id, mac }: { hash: Buffer; key_id: string; mac: Buffer }, ring: KeyRing) {
  const key = ring.find(({ id }) => id === key_id)
  return key ? timingSafeEqual(macOf(hash, key), mac) : null
}

/** Signing has a key of its own, made of that of the ring, so that no key serves two ends. */
function macOf(hash: Buffer, { key }: RingKey): Buffer {
  const own = Buffer.from(hkdfSync('sha256', key, '', 'usta audit seal', 32))
  return createHmac('sha256', own).update(hash).digest()
}
