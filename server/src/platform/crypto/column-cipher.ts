import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

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
  /** @throws when the envelope was made for another cell, was changed, or its key is not in the ring */
  decrypt(envelope: string, cell: Cell): string
}

/** AES-256-GCM (NIST SP 800-38D), bound to the cell as associated data. The first key of the ring encrypts. */
export function createColumnCipher(keyRing: readonly { id: string; key: Buffer }[]): ColumnCipher {
  const current = keyRing[0]
  if (!current) throw new Error('the key ring is empty')
  const unfit = keyRing.find(({ key }) => key.length !== 32)
  if (unfit) throw new Error(`the key ${unfit.id} does not have 32 bytes`)
  const keys = new Map(keyRing.map(({ id, key }) => [id, key]))
  return {
    encrypt(plain, cell) {
      if (plain === '') return ''
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', current.key, iv).setAAD(associatedData(cell))
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      const parts = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))
      return ['v1', current.id, ...parts].join('.')
    },
    decrypt(envelope, cell) {
      if (envelope === '') return ''
      const [version, keyId = '', iv = '', tag = '', sealed = '', ...rest] = envelope.split('.')
      const key = keys.get(keyId)
      if (version !== 'v1' || rest.length > 0 || !key) throw new Error(`no key for ${cell.table}.${cell.column}`)
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
      decipher.setAAD(associatedData(cell)).setAuthTag(Buffer.from(tag, 'base64url'))
      return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8')
    },
  }
}

function associatedData({ table, column, rowId }: Cell): Buffer {
  return Buffer.from(JSON.stringify([table, column, rowId]))
}
