import { sql } from 'kysely'
import type { PersonalData } from '../../../kernel/personal-data.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { Finder } from '../find-rows.ts'
import type { Shape } from '../shapes.ts'
import { chunks } from './context.ts'

/** What people meet in. */
const meetings = ['order_id', 'chat_room_id']

/** Ids of the rows of people, and of the orders and rooms that those are in. */
export async function readNear(
  db: DbOrTrx,
  registry: PersonalData,
  shapes: ReadonlyMap<string, Shape>,
  finder: Finder,
): Promise<ReadonlySet<string>> {
  const near = new Set(finder.people)
  for (const [table, { rows = [] }] of Object.entries(registry)) {
    const shape = shapes.get(table)
    const columns = meetings.filter((column) => shape?.columns.has(column))
    for (const each of rows) {
      const ids = await finder.find(table, each)
      for (const id of ids) near.add(id)
      if (!shape || columns.length === 0) continue
      for (const some of chunks(ids, 5_000)) {
        const named = columns.map((column) => sql`${sql.ref(column)}::text`)
        const found = await sql<{ met: string[] }>`
          select array[${sql.join(named)}] as met from ${shape.all} own where id = any(${some}::uuid[])`.execute(db)
        for (const { met } of found.rows) for (const id of met) if (id) near.add(id)
      }
    }
  }
  return near
}

/** Whether something names, anywhere in it, what the person had to do with. */
export function isNear(value: unknown, near: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return near.has(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((item) => isNear(item, near))
}
