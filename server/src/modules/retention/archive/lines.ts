import { createHash } from 'node:crypto'
import { Readable, type Transform } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import type { FileStorage } from '../../../platform/files/index.ts'
import { type ArchivedFile, newKey } from './manifest.ts'

/** A file of the archive is not what its manifest says. */
export class ArchiveDamagedError extends Error {
  constructor(key: string) {
    super(`${key} is not what its manifest says`)
    this.name = 'ArchiveDamagedError'
  }
}

/** A line is a row with the deletion that took it, which stands first: `{"deletion":"0198…","row":{…}}`. */
const deletionAt = '{"deletion":"'.length

export function deletionOf(line: string): string {
  return line.slice(deletionAt, deletionAt + 36)
}

/** The row as it was written: digits and all. */
export function rowOf(line: string): string {
  return line.slice(deletionAt + 36 + '","row":'.length, -1)
}

/**
 * The lines of an archived file.
 * @throws ArchiveDamagedError after the last line, when they are not the ones that were written
 */
export async function* readLines(files: FileStorage, { key, rows, sha256 }: ArchivedFile): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const compressed = await files.get(key)
  async function* hashed() {
    for await (const chunk of compressed) {
      hash.update(chunk)
      yield chunk
    }
  }
  let found = 0
  let rest = ''
  const text = through(Readable.from(hashed()), createGunzip()).setEncoding('utf8')
  try {
    for await (const chunk of text) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      found += lines.length
      yield* lines
    }
  } catch (error) {
    throw isBadGzip(error) ? new ArchiveDamagedError(key) : error
  }
  if (rest !== '' || found !== rows || hash.digest('hex') !== sha256) throw new ArchiveDamagedError(key)
}

/** Writes lines as a file of their own. @returns it, once it was read back and is as it was written */
export async function writeLines(
  files: FileStorage,
  month: string,
  table: string,
  lines: AsyncIterable<string>,
): Promise<ArchivedFile> {
  let rows = 0
  async function* ended() {
    for await (const line of lines) {
      rows += 1
      yield `${line}\n`
    }
  }
  const key = newKey(month, table, 'jsonl.gz')
  const compressed = through(Readable.from(ended(), { objectMode: false }), createGzip())
  const { size, sha256 } = await files.put(key, compressed, { contentType: 'application/gzip' })
  const file = { table, key, rows, size, sha256 }
  for await (const _ of readLines(files, file));
  return file
}

/** `source` piped through; an error on the one side ends the other. */
function through(source: Readable, transform: Transform): Transform {
  source.on('error', (error) => transform.destroy(error))
  // It may fail before anybody reads it, who then is told by the reading itself.
  transform.on('error', () => {})
  transform.on('close', () => source.destroy())
  return source.pipe(transform)
}

function isBadGzip(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code).startsWith('Z_')
}
