import { type Counts, Deletions } from '@usta/soft-delete'
import { sql } from 'kysely'
import type { Call } from '../../../kernel/actor.ts'
import { type Database, transact } from '../../../platform/database/index.ts'
import type { FileStorage } from '../../../platform/files/index.ts'
import { deletionOf, readLines, rowOf } from './lines.ts'
import { filesOf, listMonths, type Manifest, readManifests } from './manifest.ts'
import { batchesOf, linesByTable } from './rows.ts'
import { changeMonth } from './write.ts'

export { ArchiveDamagedError } from './lines.ts'

/** What was deleted long ago, as compressed JSON lines in file storage: for each month one file per table, and a manifest. */
export interface Archive {
  /**
   * Writes all rows of these deletions, and what hangs on them, and notes in the database that it did once they can be
   * read back. Those that are archived already are left as they are.
   */
  add(call: Call, deletions: readonly string[]): Promise<void>
  /** What there is, oldest month first. */
  list(): Promise<Pick<Manifest, 'month' | 'files'>[]>
  /**
   * The lines of a table, `{"deletion":"0198…","row":{…}}`, in all months or in one, of all deletions or of one.
   * @throws ArchiveDamagedError when a file is not what was written
   */
  read(table: string, only?: { month?: string | undefined; deletion?: string | undefined }): AsyncGenerator<string>
  /**
   * Brings what a purge took back into the database, deleted as it was before, and counts it per table.
   * @throws NotArchivedError when the archive does not have it
   * @throws NotRestorableError when it was not purged
   */
  putBack(call: Call, deletion: string): Promise<Counts>
  /** Writes anew what holds lines that `change` changes, or leaves out (null). For erasing what must not be kept. */
  rewrite(change: (table: string, line: string) => string | null): Promise<void>
}

/** The archive has no such deletion. */
export class NotArchivedError extends Error {
  constructor(deletion: string) {
    super(`the archive has no deletion ${deletion}`)
    this.name = 'NotArchivedError'
  }
}

export function createArchive(db: Database, files: FileStorage): Archive {
  const deletions = new Deletions(db.kysely)

  async function* read(table: string, only: { month?: string; deletion?: string } = {}) {
    for (const month of only.month ? [only.month] : await listMonths(files)) {
      for (const file of filesOf(await readManifests(files, month))) {
        if (file.table !== table) continue
        for await (const line of readLines(files, file)) {
          if (only.deletion === undefined || deletionOf(line) === only.deletion) yield line
        }
      }
    }
  }

  /** Rows by table, each once. */
  async function rowsOf(deletion: string): Promise<Map<string, string[]>> {
    const rows = new Map<string, Set<string>>()
    for (const month of await listMonths(files)) {
      for (const { table } of filesOf(await readManifests(files, month))) {
        const found = rows.get(table) ?? new Set()
        for await (const line of read(table, { month, deletion })) found.add(rowOf(line))
        if (found.size > 0) rows.set(table, found)
      }
      if (rows.size > 0) break
    }
    return new Map([...rows].map(([table, found]) => [table, [...found]]))
  }

  return {
    async add(call, ids) {
      for (const batch of await batchesOf(db.kysely, ids)) {
        const going = new Set(batch.ids)
        const add = await linesByTable(db.kysely, deletions, batch)
        // Lines of a deletion that is not archived yet are what a killed process has left.
        const keep = (_: string, line: string) => (going.has(deletionOf(line)) ? null : line)
        await changeMonth(files, { month: batch.month, keep, add, only: new Set(add.keys()) })
        await transact(db, call, (trx) =>
          sql`update deletions set archived_at = now() where id = any(${batch.ids}::uuid[])`.execute(trx),
        )
      }
    },

    async list() {
      const months = await listMonths(files)
      return Promise.all(months.map(async (month) => ({ month, files: filesOf(await readManifests(files, month)) })))
    },

    read,

    async putBack(call, deletion) {
      const rows = await rowsOf(deletion)
      if (rows.size === 0) throw new NotArchivedError(deletion)
      const tables = (await deletions.tables()).reverse()
      const dependents: string[] = []
      for (const table of tables) {
        for (const dependent of await deletions.dependents(table)) dependents.unshift(dependent.table)
      }
      return transact(
        db,
        call,
        async (trx) => {
          const within = new Deletions(trx)
          const counts: Counts = {}
          for (const table of new Set([...tables, ...dependents])) {
            const archived = rows.get(table)
            if (archived) counts[table] = await within.putBack(deletion, table, `[${archived.join()}]`)
          }
          await within.reopen(deletion)
          return counts
        },
        { reason: 'brought back from the archive' },
      )
    },

    async rewrite(change) {
      for (const { month, files: archived } of await this.list()) {
        const only = new Set<string>()
        for (const file of archived) {
          for await (const line of readLines(files, file)) if (change(file.table, line) !== line) only.add(file.table)
        }
        if (only.size > 0) await changeMonth(files, { month, keep: change, add: new Map(), only })
      }
    },
  }
}
