import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type { FileStorage } from '../platform/files/index.ts'
import { BackupError, type Manifest } from './manifest.ts'

/** @throws BackupError when a file of the backup is not there, or not as it was written */
export async function checkContent(from: FileStorage, folder: string, { tables, files }: Manifest): Promise<void> {
  const expected = [...tables, ...files.map(({ key, ...file }) => ({ ...file, key: `files/${key}` }))]
  for (const { key, sha256 } of expected) {
    const hash = createHash('sha256')
    await pipeline(await from.get(`${folder}/${key}`), hash).catch((error: unknown) => {
      throw new BackupError(`${key} cannot be read`, { cause: error })
    })
    if (hash.digest('hex') !== sha256) throw new BackupError(`${key} is not as it was written`)
  }
}
