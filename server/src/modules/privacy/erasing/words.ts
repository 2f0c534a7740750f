import { sql } from 'kysely'
import { eraseRecorded } from '../../../platform/audit/index.ts'
import type { Shape } from '../shapes.ts'
import { type Erasing, patiently, together } from './context.ts'
import { isNear } from './near.ts'
import { removeRows } from './rows.ts'
import { parseJson } from './strike.ts'

/** Strikes the person out of what others wrote. */
export async function strikeWords(erasing: Erasing): Promise<void> {
  if (erasing.striker.sql === null) return
  for (const [table, { removeNaming = false, words = [] }] of Object.entries(erasing.registry)) {
    const shape = erasing.shapes.get(table)
    if (shape && words.length > 0) await strikeTable(erasing, shape, words, removeNaming)
  }
}

async function strikeTable(erasing: Erasing, shape: Shape, words: readonly string[], remove: boolean): Promise<void> {
  const texts = sql.join(words.map((column) => sql`${sql.ref(column)}::text`))
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const found = await patiently(erasing, async (trx) => {
      const { rows } = await sql<{ id: string; row: string }>`
        select id, to_jsonb(named)::text as row from ${shape.all} named
        where id > ${after}::uuid and concat_ws(E'\n', ${texts}) ~ ${erasing.striker.sql}
        order by id limit ${sql.lit(together)}`.execute(trx)
      for (const { id, row } of rows) {
        const values = parseJson(row) as Record<string, unknown>
        const near = isNear(values, await erasing.near())
        const changed = words.flatMap((column) => {
          const value = erasing.striker.value(values[column], near)
          return JSON.stringify(value) === JSON.stringify(values[column]) ? [] : [[column, value] as const]
        })
        if (changed.length === 0) continue
        const written = words.map((column) => JSON.stringify(values[column]) ?? '').join('\n')
        if (remove && erasing.striker.reaches(written, near)) await removeRows(trx, shape, [id])
        else {
          const set = changed.map(([column, value]) => {
            const type = shape.columns.get(column) ?? 'text'
            return sql`${sql.ref(column)} = ${type === 'jsonb' ? JSON.stringify(value) : value}::${sql.raw(type)}`
          })
          await sql`update ${shape.all} set ${sql.join(set)} where id = ${id}::uuid`.execute(trx)
        }
        const columns = changed.map(([column]) => column)
        await eraseRecorded(trx, shape.name, [id], columns, false)
      }
      return rows
    })
    if (found.length < together) return
    after = found.at(-1)?.id ?? after
  }
}
