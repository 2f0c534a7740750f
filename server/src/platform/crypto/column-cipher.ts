import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type KeyRing, type KeySource, newestOf, type RingKey } from './key-ring.ts'

/** Where an encrypted value lives. Moved anywhere else, it no longer decrypts. */
export interface Cell {
  readonly table: string
  readonly column: string
  readonly rowId: string
}

/** Encrypts the columns that the data dictionary marks. */
export interface ColumnCipher {
  /** '' stays ''. The envelope is `v1.<key id>.<iv>.<tag>.<ciphertext>`, base64url. */
  encrypt(plain: string, cell: Cell): string
  /** @throws UnreadableValueError when the envelope was made for another cell, was changed, or its key is not in the ring */
  decrypt(envelope: string, cell: Cell): string
}

/** What is in the database is not what was written there, or its key is gone. Says where, and nothing of the value. */
export class UnreadableValueError extends Error {
  constructor({ table, column, rowId }: Cell, why: string, cause?: unknown) {
    super(`${why}: ${table}.${column} of ${rowId}`, { cause })
    this.name = 'UnreadableValueError'
  }
}

/** AES-256-GCM (NIST SP 800-38D), bound to the cell as associated data. The first key of the ring encrypts. */
export function createColumnCipher(keys: KeyRing | KeySource): ColumnCipher {
  const source: KeySource = typeof keys === 'function' ? keys : () => keys
  newestOf(source())

  function find(id: string): RingKey | undefined {
    return source().find((key) => key.id === id) ?? source(id).find((key) => key.id === id)
  }

  return {
    encrypt(plain, cell) {
      if (plain === '') return ''
      const { id, key } = newestOf(source())
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(associatedData(cell))
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      const parts = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))
      return ['v1', id, ...parts].join('.')
    },
    decrypt(envelope, cell) {
      if (envelope === '') return ''
      const [version, keyId = '', iv = '', tag = '', sealed = '', ...rest] = envelope.split('.')
      if (version !== 'v1' || rest.length > 0) throw new UnreadableValueError(cell, 'not an encrypted value')
      const key = find(keyId)
      if (!key) throw new UnreadableValueError(cell, `no key ${keyId.slice(0, 20)}`)
      try {
        const decipher = createDecipheriv('aes-256-gcm', key.key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
        decipher.setAAD(associatedData(cell)).setAuthTag(Buffer.from(tag, 'base64url'))
        return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8')
      } catch (cause) {
        throw new UnreadableValueError(cell, 'changed or moved', cause)
      }
    },
  }
}

/** The key that an envelope names; null for what is none. */
export function keyOf(envelope: string): string | null {
  return /^v1\.([a-z0-9-]{1,20})\./.exec(envelope)?.[1] ?? null
}

function associatedData({ table, column, rowId }: Cell): Buffer {
  return Buffer.from(JSON.stringify([table, column, rowId]))
}
