import { sql } from 'kysely'
import type { Archive } from '../modules/retention/index.ts'
import type { BlindIndex } from '../platform/crypto/blind-index.ts'
import { keyOf } from '../platform/crypto/column-cipher.ts'
import type { EncryptedColumn } from '../platform/crypto/encrypted-columns.ts'
import { keyOfDigest } from '../platform/crypto/re-index.ts'
import type { Db } from '../platform/database/index.ts'

/** How much of something names a key. */
export interface Use {
  readonly key: string
  readonly where: string
  readonly count: number
}

/** What every key is used for: by rows, live or deleted, by seals of the audit log, and by the archive. */
export async function listUses(
  db: Db,
  archive: Archive,
  columns: readonly EncryptedColumn[],
  indexes: readonly BlindIndex[],
): Promise<Use[]> {
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
  for (const { relation, table, column } of indexes) {
    const { rows } = await sql<{ key: string; count: number }>`
      select split_part(digest, '.', 1) as key, count(*)::int as count
      from ${sql.table(relation)}, unnest(${sql.ref(column)}) digest group by 1`.execute(db)
    uses.push(...rows.map((row) => ({ ...row, where: `${table}.${column}` })))
  }
  const { rows: seals } = await sql<{ key: string; count: number }>`
    select key_id as key, count(*)::int as count from audit_seals group by key_id`.execute(db)
  uses.push(...seals.map((seal) => ({ ...seal, where: 'seals of the audit log' })))
  return [...uses, ...(await listArchived(archive, columns, indexes))]
}

async function countByKey(db: Db, relation: string, column: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; count: number }>`
    select split_part(${sql.ref(column)}, '.', 2) as key, count(*)::int as count from ${sql.table(relation)}
    where ${sql.ref(column)} <> '' group by 1`.execute(db)
  return new Map(rows.map(({ key, count }) => [key, count]))
}

async function listArchived(
  archive: Archive,
  columns: readonly EncryptedColumn[],
  indexes: readonly BlindIndex[],
): Promise<Use[]> {
  const uses: Use[] = []
  for (const [table, places] of Map.groupBy(columns, (place) => place.table)) {
    const counts = new Map<string, number>()
    for await (const line of archive.read(table)) {
      const { row } = JSON.parse(line) as { row: Record<string, unknown> }
      const digests = indexes.filter((index) => index.table === table).flatMap(({ column }) => row[column] ?? [])
      const keys = [
        ...places.map(({ column }) => keyOf(String(row[column] ?? ''))),
        ...digests.map((digest) => keyOfDigest(String(digest))),
      ]
      for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    for (const [key, count] of counts) uses.push({ key, where: `${table} in the archive`, count })
  }
  return uses
}
