import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { DriveFile } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { measure } from './measure.ts'
import {
  type ByteRange,
  FileMissingError,
  type FileStorage,
  type ListedFile,
  requireKey,
  requirePrefix,
} from './storage.ts'

/** No key begins with a dot, so this is in nobody's way. */
const unfinishedDir = '.unfinished'
const day = 86_400_000

/** Files in a folder of this machine. */
export function createDiskStorage(location: string): FileStorage {
  const driver = new FSDriver({ location, visibility: 'private' })
  const pathOf = (key: string) => {
    requireKey(key)
    return join(location, key)
  }

  async function get(key: string, range?: ByteRange): Promise<Readable> {
    const file = await open(pathOf(key)).catch((error: unknown) => {
      throw isMissing(error) ? new FileMissingError(key, { cause: error }) : error
    })
    return file.createReadStream(range)
  }

  return {
    async put(key, content) {
      const path = pathOf(key)
      const unfinished = join(location, unfinishedDir, randomUUID())
      const measured = measure(content)
      await mkdir(dirname(unfinished), { recursive: true })
      try {
        // Flushed before it is renamed, so that what has the key is whole also after the power failed.
        await pipeline(measured.stream, createWriteStream(unfinished, { flush: true, mode: 0o600 }))
        await mkdir(dirname(path), { recursive: true })
        await rename(unfinished, path)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
      return measured.result()
    },
    get,
    read: async (key) => buffer(await get(key)),
    async exists(key) {
      requireKey(key)
      return driver.exists(key)
    },
    async delete(key) {
      requireKey(key)
      await driver.delete(key)
    },
    async *list(prefix): AsyncGenerator<ListedFile> {
      if (prefix !== undefined) requirePrefix(prefix)
      const { objects } = await driver.listAll(prefix ?? '/', { recursive: true })
      for (const object of objects) {
        // What was removed meanwhile is not listed.
        const metaData = object.isFile ? await object.getMetaData().catch(nullIfMissing) : null
        const isOurs = object.isFile && !(object as DriveFile).key.startsWith('.')
        if (metaData && isOurs) yield { key: (object as DriveFile).key, size: metaData.contentLength }
      }
    },
    async sweep() {
      const folder = join(location, unfinishedDir)
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name)
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }))
        if (mtimeMs < Date.now() - day) await rm(path, { force: true })
      }
    },
  }
}

function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
