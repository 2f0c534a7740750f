import { sql } from 'kysely'
import type { Archive } from '../modules/retention/index.ts'
import { keyOf } from '../platform/crypto/column-cipher.ts'
import type { EncryptedColumn } from '../platform/crypto/encrypted-columns.ts'
import type { Db } from '../platform/database/index.ts'

/** How much of something names a key. */
export interface Use {
  readonly key: string
  readonly where: string
  readonly count: number
}

/** What every key is used for: by rows, live or deleted, by seals of the audit log, and by the archive. */
export async function listUses(db: Db, archive: Archive, columns: readonly EncryptedColumn[]): Promise<Use[]> {
  const uses: Use[] = []
  for (const { relation, table, column } of columns) {
    const all = await countByKey(db, relation, column)
    const live = relation.startsWith('stored.') ? await countByKey(db, `public.${table}`, column) : all
    for (const [key, count] of all) {
      const alive = live.get(key) ?? 0
      if (alive > 0) uses.push({ key, where: `${table}.${column}`, count: alive })
      if (count > alive) uses.push({ key, where: `${table}.${column} of deleted rows`, count: count - alive })
    }
  }
  const { rows: seals } = await sql<{ key: string; count: number }>`
    select key_id as key, count(*)::int as count from audit_seals group by key_id`.execute(db)
  uses.push(...seals.map((seal) => ({ ...seal, where: 'seals of the audit log' })))
  return [...uses, ...(await listArchived(archive, columns))]
}

async function countByKey(db: Db, relation: string, column: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; count: number }>`
    select split_part(${sql.ref(column)}, '.', 2) as key, count(*)::int as count from ${sql.table(relation)}
    where ${sql.ref(column)} <> '' group by 1`.execute(db)
  return new Map(rows.map(({ key, count }) => [key, count]))
}

async function listArchived(archive: Archive, columns: readonly EncryptedColumn[]): Promise<Use[]> {
  const uses: Use[] = []
  for (const [table, places] of Map.groupBy(columns, (place) => place.table)) {
    const counts = new Map<string, number>()
    for await (const line of archive.read(table)) {
      const { row } = JSON.parse(line) as { row: Record<string, unknown> }
      for (const { column } of places) {
        const key = keyOf(String(row[column] ?? ''))
        if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
    for (const [key, count] of counts) uses.push({ key, where: `${table} in the archive`, count })
  }
  return uses
}
