import type { PersonalTable } from '../../../kernel/personal-data.ts'
import type { Erasing } from './context.ts'
import { isNear } from './near.ts'
import { parseJson, type Striker } from './strike.ts'

/** Rewrites what the archive has of the person, and what names them in it. */
export async function eraseArchive(erasing: Erasing): Promise<void> {
  const { context, finder, registry, striker } = erasing
  const own = new Map<string, { ids: ReadonlySet<string>; rows: NonNullable<PersonalTable['rows']>[number] }[]>()
  for (const [table, { rows = [] }] of Object.entries(registry)) {
    own.set(table, await Promise.all(rows.map(async (each) => ({ rows: each, ids: await finder.find(table, each) }))))
  }
  const near = await erasing.near()

  await context.archive.rewrite((table, line) => {
    const declared = registry[table]
    if (!declared) return line
    const parsed = parseJson(line) as { deletion: string; row: Record<string, unknown> }
    const before = JSON.stringify(parsed.row)
    const id = String(parsed.row.id)
    for (const { ids, rows } of own.get(table) ?? []) {
      if (!ids.has(id)) continue
      if (rows.remove) return null
      for (const [column, erased] of Object.entries(rows.erase ?? {})) {
        parsed.row[column] = typeof erased === 'function' ? erased(id) : erased
      }
    }
    strikeRow(parsed.row, declared, striker, isNear(parsed.row, near))
    const after = JSON.stringify(parsed.row)
    return after === before ? line : `{"deletion":"${parsed.deletion}","row":${after}}`
  })
}

function strikeRow(row: Record<string, unknown>, { words = [] }: PersonalTable, striker: Striker, near: boolean): void {
  for (const column of words) if (column in row) row[column] = striker.value(row[column], near)
}
