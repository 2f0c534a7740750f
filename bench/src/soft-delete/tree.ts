import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sqlFolder } from '../../../packages/soft-delete/src/index.ts'

/** The rows of each level of the tree, the root first: 100,000 in all. */
export const levels = [
  { name: 'cities', parent: null, rows: 1 },
  { name: 'streets', parent: 'cities', rows: 99 },
  { name: 'houses', parent: 'streets', rows: 9_900 },
  { name: 'notes', parent: 'houses', rows: 90_000 },
] as const

export type Level = (typeof levels)[number]

export const treeSize = levels.reduce((sum, { rows }) => sum + rows, 0)

/** What takes a tree away and brings it back. */
export interface Contender {
  remove(): Promise<void>
  recover(): Promise<void>
}

/** The engine with its tables, as its migrations make them. */
export function engineSql(): string {
  const engine = globSync('*.sql', { cwd: sqlFolder })
    .sort()
    .map((file) => readFileSync(join(sqlFolder, file), 'utf8'))
  const tables = levels.flatMap(({ name, parent }) => [
    `create table stored.${name} (
       id uuid primary key default uuid_v7(), ${parent ? `parent_id uuid not null references stored.${parent},` : ''}
       name text not null);`,
    ...(parent ? [`create index on stored.${name} (parent_id);`] : []),
    `select soft_delete.install('${name}');`,
    ...(parent ? [`select soft_delete.relate('${parent}', '${name}', 'parent_id');`] : []),
  ])
  return [...engine, ...tables, ...fill((name) => name)].join('\n')
}

/** The same tables as the peers want them, with one column that says when a row was deleted. */
export function plainSql(schema: string): string {
  const tables = levels.flatMap(({ name, parent }) => [
    `create table ${schema}.${name} (
       id uuid primary key default gen_random_uuid(),
       ${parent ? `parent_id uuid not null references ${schema}.${parent},` : ''}
       name text not null, deleted_at timestamptz);`,
    ...(parent ? [`create index on ${schema}.${name} (parent_id);`] : []),
  ])
  return [`create schema ${schema};`, ...tables, ...fill((name) => `${schema}.${name}`)].join('\n')
}

/** A count of the rows that are deleted, as one contender says so. */
export function countDeleted(schema: string, isDeleted: string): string {
  const counts = levels.map(({ name }) => `(select count(*) from ${schema}.${name} where ${isDeleted})`)
  return `select (${counts.join(' + ')})::int as deleted`
}

function fill(table: (name: string) => string): string[] {
  return levels.map(({ name, parent, rows }) =>
    parent
      ? `insert into ${table(name)} (parent_id, name)
         select parent.id, 'row ' || n from (select array_agg(id) as ids from ${table(parent)}) as parents,
           generate_series(1, ${rows}) as n,
           lateral (select ids[1 + n % cardinality(ids)] as id) as parent;`
      : `insert into ${table(name)} (name) values ('root');`,
  )
}
