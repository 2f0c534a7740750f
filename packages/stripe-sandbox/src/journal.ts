import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** One row written, or removed when it is null. */
export type Write = [table: string, id: string, row: object | null]

/** The file that outlives the process: one line for each transaction, appended before it is answered. */
export interface Journal {
  append(writes: Write[]): void
  close(): void
}

/**
 * Reads every transaction in the file at `path`. A process that was killed while it wrote leaves a
 * last line without its end: that transaction was never answered, so it never happened.
 * @throws when a line other than the last is not readable.
 */
export function readJournal(path: string): Write[] {
  const text = readIfPresent(path)
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  return whole.split('\n').flatMap((line, index) => {
    if (line === '') return []
    try {
      return JSON.parse(line) as Write[]
    } catch (cause) {
      throw new Error(`${path}:${index + 1} is not readable. Restore the file, or remove it to start empty.`, {
        cause,
      })
    }
  })
}

/** Starts a new journal at `path` that holds `rows`, in place of what was there, and keeps it open. */
export function startJournal(path: string, rows: Iterable<Write>): Journal {
  mkdirSync(dirname(path), { recursive: true })
  const next = `${path}.new`
  writeFileSync(next, Array.from(rows, (row) => `${JSON.stringify([row])}\n`).join(''), { mode: 0o600 })
  const file = openSync(next, 'a')
  fsyncSync(file)
  renameSync(next, path)
  return {
    append(writes) {
      const end = fstatSync(file).size
      try {
        writeWhole(file, Buffer.from(`${JSON.stringify(writes)}\n`))
      } catch (error) {
        // Half a line (a full disk) would make the next one unreadable too.
        ftruncateSync(file, end)
        throw error
      }
    },
    close: () => closeSync(file),
  }
}

function writeWhole(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written)
  }
}

function readIfPresent(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
