import { sql } from 'kysely'
import type { PersonalData, PersonalRows } from '../../kernel/personal-data.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { Shape } from './shapes.ts'

/** What else knows of rows: those that left the database are told of by the audit log and the archive. */
export type OtherSource = (table: string, rows: PersonalRows, parents: ReadonlySet<string>) => Promise<string[]>

/** Finds the rows that are about some people, each kind once. */
export interface Finder {
  readonly people: readonly string[]
  /** Ids of the rows of a table that are about them in this way. */
  find(table: string, rows: PersonalRows): Promise<ReadonlySet<string>>
  /** Ids of the rows of a table that are theirs. */
  owned(table: string): Promise<ReadonlySet<string>>
}

interface FinderOptions {
  db: DbOrTrx
  registry: PersonalData
  shapes: ReadonlyMap<string, Shape>
  people: readonly string[]
  others?: readonly OtherSource[]
}

/** A row is found by the row it points at, up to the users themselves. */
export function createFinder({ db, registry, shapes, people, others = [] }: FinderOptions): Finder {
  const found = new Map<PersonalRows, Promise<ReadonlySet<string>>>()

  async function search(table: string, rows: PersonalRows): Promise<ReadonlySet<string>> {
    const [column, parent, path] = rows.by
    const shape = shapes.get(table)
    // What has no id of its own is removed by what it points at.
    if (shape?.columns.get('id') !== 'uuid') return new Set()
    const parents = table === 'users' ? new Set(people) : await owned(parent)
    const ids = new Set(table === 'users' ? people : [])
    if (parents.size === 0) return ids
    const value = path ? sql`${sql.ref(column)} #>> ${[...path]}::text[]` : sql`${sql.ref(column)}::text`
    const wanted = path ? sql`${[...parents]}::text[]` : sql`${[...parents]}::uuid[]`
    const condition = path ? sql`${value} = any(${wanted})` : sql`${sql.ref(column)} = any(${wanted})`
    const current = await sql<{ id: string }>`select id from ${shape.all} as known where ${condition}`.execute(db)
    for (const { id } of current.rows) ids.add(id)
    for (const other of others) for (const id of await other(table, rows, parents)) ids.add(id)
    return ids
  }

  function find(table: string, rows: PersonalRows): Promise<ReadonlySet<string>> {
    const searching = found.get(rows) ?? search(table, rows)
    found.set(rows, searching)
    return searching
  }

  async function owned(table: string): Promise<ReadonlySet<string>> {
    const [first] = registry[table]?.rows ?? []
    return first ? find(table, first) : new Set()
  }

  return { people, find, owned }
}
