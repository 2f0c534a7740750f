import type { Call } from '../kernel/actor.ts'
import type { Archive } from '../modules/retention/index.ts'
import { signAnew } from '../platform/audit/index.ts'
import { type BlindIndex, createBlindDigests } from '../platform/crypto/blind-index.ts'
import { createColumnCipher, UnreadableValueError } from '../platform/crypto/column-cipher.ts'
import type { EncryptedColumn } from '../platform/crypto/encrypted-columns.ts'
import { type KeyRing, newestOf } from '../platform/crypto/key-ring.ts'
import { reEncrypt, reEncryptLine } from '../platform/crypto/re-encrypt.ts'
import { reIndex, reIndexLine } from '../platform/crypto/re-index.ts'
import type { Database } from '../platform/database/index.ts'

interface Options {
  readonly archive: Archive
  readonly columns: readonly EncryptedColumn[]
  readonly indexes: readonly BlindIndex[]
  readonly ring: KeyRing
  /** Told what was done, a line each. */
  readonly say: (line: string) => void
  readonly batch?: number
  readonly onBatch?: () => Promise<void> | void
}

/**
 * Has the newest key of the ring encrypt and sign all that older ones did: rows, live or deleted, seals, the archive.
 * Beside everybody who works, and again from where it was stopped. @returns what could not be read, a line each
 */
export async function rotate(db: Database, call: Call, options: Options): Promise<string[]> {
  const { archive, columns, indexes, ring, say, ...batches } = options
  const how = {
    cipher: createColumnCipher(ring),
    digests: createBlindDigests(() => ring),
    newest: newestOf(ring).id,
    ...batches,
  }
  const unreadable: string[] = []
  for (const place of columns) {
    const { changed, unreadable: lost } = await reEncrypt(db, call, place, how)
    if (changed > 0) say(`${place.table}.${place.column}: ${changed} values`)
    unreadable.push(...lost)
  }
  // After the values, of which the digests are made anew.
  for (const index of indexes) {
    const changed = await reIndex(db, call, index, how)
    if (changed > 0) say(`${index.table}.${index.column}: digests of ${changed} rows`)
  }
  const signed = await signAnew(db, call, ring)
  if (signed > 0) say(`${signed} seals of the audit log`)

  const byTable = Map.groupBy(columns, ({ table }) => table)
  const lines = new Set<string>()
  const lost = new Set<string>()
  await archive.rewrite((table, line) => {
    try {
      const indexed = indexes.filter((index) => index.table === table)
      const renewed = reEncryptLine(reIndexLine(line, indexed, how), byTable.get(table) ?? [], how)
      if (renewed !== line) lines.add(line)
      return renewed
    } catch (error) {
      if (!(error instanceof UnreadableValueError)) throw error
      lost.add(`${error.message} in the archive`)
      return line
    }
  })
  if (lines.size > 0) say(`${lines.size} rows of the archive`)
  return [...unreadable, ...lost]
}
