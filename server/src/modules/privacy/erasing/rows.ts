import { type RawBuilder, sql } from 'kysely'
import type { Erased } from '../../../kernel/personal-data.ts'
import { eraseRecorded } from '../../../platform/audit/index.ts'
import type { Trx } from '../../../platform/database/index.ts'
import type { Shape } from '../shapes.ts'
import { chunks, type Erasing, patiently } from './context.ts'

type Rows = Pick<Erasing, 'context' | 'call' | 'registry' | 'shapes' | 'finder'>

/** Erases and removes the person's own rows, deleted ones too, and what the audit log recorded of them. */
export function eraseRows(erasing: Rows): Promise<void> {
  return eraseRowsOf(erasing, () => true)
}

/**
 * The same for what came late. Soft-deletable rows are left to their owners: nobody is being erased, so they may not leave
 * the disk, and what is made of an erased person names nobody.
 */
export function eraseLateRows(erasing: Rows): Promise<void> {
  return eraseRowsOf(erasing, ({ softDeletable }) => !softDeletable)
}

async function eraseRowsOf(erasing: Rows, isWanted: (shape: Shape) => boolean): Promise<void> {
  const { finder, registry, shapes } = erasing
  for (const [table, { rows = [] }] of Object.entries(registry).toReversed()) {
    const shape = shapes.get(table)
    if (!shape || !isWanted(shape)) continue
    for (const each of rows) {
      const columns = each.remove ? [...shape.columns.keys()] : Object.keys(each.erase ?? {})
      if (columns.length === 0) continue
      if (each.remove && shape.columns.get('id') !== 'uuid') {
        const parents = [...(await finder.owned(each.by[1]))]
        await patiently(erasing, (trx) =>
          sql`delete from ${shape.all} where ${sql.ref(each.by[0])} = any(${parents}::uuid[])`.execute(trx),
        )
        continue
      }
      for (const ids of chunks(await finder.find(table, each))) {
        await patiently(erasing, async (trx) => {
          if (each.remove) await removeRows(trx, shape, ids)
          else await blankRows(trx, shape, ids, each.erase ?? {})
          await eraseRecorded(trx, table, ids, columns, true)
        })
      }
    }
  }
}

export async function removeRows(trx: Trx, { all, name, softDeletable }: Shape, ids: readonly string[]): Promise<void> {
  if (softDeletable) {
    const { rows } = await sql<{ id: string }>`select id from ${all} as gone where id = any(${ids}::uuid[])`.execute(
      trx,
    )
    const present = rows.map(({ id }) => id)
    if (present.length > 0) await sql`select erase_rows(${name}, ${present}::uuid[])`.execute(trx)
  } else {
    await sql`delete from ${all} where id = any(${ids}::uuid[])`.execute(trx)
  }
}

/** Rows that are blank already stay as they are. */
async function blankRows(
  trx: Trx,
  { all, columns }: Shape,
  ids: readonly string[],
  erase: Readonly<Record<string, Erased>>,
): Promise<void> {
  const isByRow = Object.values(erase).some((value) => typeof value === 'function')
  for (const group of isByRow ? ids.map((id) => [id]) : [ids]) {
    const values = Object.entries(erase).map(([column, erased]): [string, RawBuilder<unknown>] => {
      const value = typeof erased === 'function' ? erased(group[0] ?? '') : erased
      return [column, sql`${asParameter(value)}::${sql.raw(columns.get(column) ?? 'text')}`]
    })
    const set = values.map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
    const differs = values.map(([column, value]) => sql`${sql.ref(column)} is distinct from ${value}`)
    await sql`update ${all} set ${sql.join(set)}
      where id = any(${group}::uuid[]) and (${sql.join(differs, sql` or `)})`.execute(trx)
  }
}

function asParameter(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
