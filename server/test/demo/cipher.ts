import { createColumnCipher } from '../../src/platform/crypto/column-cipher.ts'

/** With the key that servers of tests have. */
export const cipher = createColumnCipher([{ id: 'test', key: Buffer.alloc(32, 7) }])
