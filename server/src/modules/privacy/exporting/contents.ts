import { sql } from 'kysely'
import type { PersonalTable } from '../../../kernel/personal-data.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { Context } from '../context.ts'
import { createFinder } from '../find-rows.ts'
import { registry } from '../registry.ts'
import { readShapes, type Shape } from '../shapes.ts'

/** Rows that are read at a time. */
const together = 500

export interface ExportedTable {
  readonly name: string
  rows(): AsyncGenerator<Record<string, unknown>>
}

/** The tables that hold something about a user, with the rows, deleted ones too. */
export async function listTables(context: Context, userId: string): Promise<ExportedTable[]> {
  const db = context.db.kysely
  const shapes = await readShapes(db)
  const finder = createFinder({ db, registry, shapes, people: [userId] })
  const tables: ExportedTable[] = []
  for (const [name, declared] of Object.entries(registry)) {
    const shape = shapes.get(name)
    const ids = new Set<string>()
    for (const rows of declared.rows ?? []) for (const id of await finder.find(name, rows)) ids.add(id)
    if (shape && ids.size > 0) tables.push({ name, rows: () => readRows(context, shape, declared, [...ids].sort()) })
  }
  return tables
}

async function* readRows(
  { cipher, db }: Context,
  { all, name }: Shape,
  { encrypted = [], withheld = [] }: PersonalTable,
  ids: readonly string[],
): AsyncGenerator<Record<string, unknown>> {
  const left = [...withheld, 'is_deleted', 'deletion_id']
  for (let at = 0; at < ids.length; at += together) {
    const some = ids.slice(at, at + together)
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(own) - ${left}::text[] as row from ${all} own where id = any(${some}::uuid[]) order by id`.execute(
      db.kysely,
    )
    for (const { row } of rows) {
      for (const column of encrypted) {
        row[column] = cipher.decrypt(String(row[column] ?? ''), { table: name, column, rowId: String(row.id) })
      }
      yield row
    }
  }
}

/** The files that a user uploaded, under names that no other has. */
export async function listFiles(db: DbOrTrx, userId: string): Promise<{ name: string; key: string }[]> {
  const { all } = (await readShapes(db)).get('stored_files') as Shape
  const { rows } = await sql<{ name: string; key: string }>`
    select id || '.' || split_part(content_type, '/', 2) as name, key from ${all} own
    where owner_id = ${userId} order by id`.execute(db)
  return rows
}
