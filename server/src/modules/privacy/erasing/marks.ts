import { sql } from 'kysely'
import type { MarkKind, PersonalData } from '../../../kernel/personal-data.ts'
import { listRecordedValues } from '../../../platform/audit/index.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { Finder } from '../find-rows.ts'
import type { Shape } from '../shapes.ts'
import type { Mark } from './strike.ts'

/** By what people are, and once were, known: the marks of their rows, and what the audit log remembers of them. */
export async function readMarks(
  db: DbOrTrx,
  registry: PersonalData,
  shapes: ReadonlyMap<string, Shape>,
  finder: Finder,
): Promise<Mark[]> {
  const marks: Mark[] = []
  for (const [table, { marks: columns = {} }] of Object.entries(registry)) {
    const shape = shapes.get(table)
    const ids = [...(await finder.owned(table))]
    if (!shape || ids.length === 0) continue
    for (const [column, kind] of Object.entries(columns)) {
      const past = await listRecordedValues(db, table, column, ids)
      const { rows } = await sql<{ value: string; shared: boolean }>`
        select value, exists (
          select from ${shape.all} other
          where id <> all(${ids}::uuid[]) and lower(${sql.ref(`other.${column}`)}::text) = lower(value)) as shared
        from (
          select ${sql.ref(column)}::text as value from ${shape.all} own where id = any(${ids}::uuid[])
          union select unnest(${past}::text[])
        ) known`.execute(db)
      for (const { value, shared } of rows) {
        if (!tells(kind, value)) continue
        marks.push({ kind, value, shared })
        if (kind === 'name') for (const word of wordsOf(value)) marks.push({ kind, value: word, shared })
      }
    }
  }
  return marks.toSorted((a, b) => b.value.length - a.value.length)
}

/** By which people call one another where they have met. */
function wordsOf(name: string): string[] {
  const words = name.split(/\s+/)
  return words.length > 1 ? words.filter((word) => word.length > 2) : []
}

/** Not what was erased before, nor a name that we made. */
function tells(kind: MarkKind, value: string): boolean {
  if (/^(user|erased)_[0-9a-f]{32}$|@erased\.invalid$/.test(value)) return false
  return kind === 'number' || value.length > 2
}
