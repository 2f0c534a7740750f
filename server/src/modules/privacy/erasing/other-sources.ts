import { sql } from 'kysely'
import { listRecordedWith } from '../../../platform/audit/index.ts'
import type { Db } from '../../../platform/database/index.ts'
import type { Archive } from '../../retention/index.ts'
import type { OtherSource } from '../find-rows.ts'

/** Rows that once were there, as the audit log tells. */
export function inAuditLog(db: Db): OtherSource {
  return async (table, { by: [column, , path] }, parents) => {
    if (path || column === 'id') return []
    return db.transaction().execute(async (trx) => {
      await sql`set local statement_timeout = 0`.execute(trx)
      return listRecordedWith(trx, table, column, [...parents])
    })
  }
}

/** Rows that have gone to the archive. */
export function inArchive(archive: Archive): OtherSource {
  let tables: Promise<Set<string>> | undefined
  return async (table, { by: [column, , path] }, parents) => {
    tables ??= archive.list().then((months) => new Set(months.flatMap(({ files }) => files.map((file) => file.table))))
    if (path || column === 'id' || !(await tables).has(table)) return []
    const ids: string[] = []
    for await (const line of archive.read(table)) {
      const { row } = JSON.parse(line) as { row: Record<string, unknown> }
      if (parents.has(String(row[column]))) ids.push(String(row.id))
    }
    return ids
  }
}
