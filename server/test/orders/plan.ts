import type { CompiledQuery, KyselyPlugin, RootOperationNode } from 'kysely'
import { expect } from 'vitest'
import type { Database, Db } from '../../src/platform/database/index.ts'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

/** How a query was answered. */
export interface ReadPlan {
  /** Tables with many rows that were read from end to end; an empty partition has none. */
  readonly sequential: string[]
  /** How many rows of each table were read, also those that a filter dropped, and entries of a bitmap's index. */
  readonly read: Record<string, number>
  /** The most rows that were sorted at once. */
  readonly sorted: number
}

/** Runs the one query that `ask` makes with EXPLAIN ANALYZE in front. */
export async function planOf({ kysely, pool }: Database, ask: (db: Db) => Promise<unknown>): Promise<ReadPlan> {
  const queries: CompiledQuery[] = []
  const listen: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      queries.push(kysely.getExecutor().compileQuery(node as RootOperationNode, queryId))
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await ask(kysely.withPlugin(listen) as Db)
  expect(queries, 'a read is one query').toHaveLength(1)
  const [query] = queries as [CompiledQuery]
  const { rows } = await pool.query(`explain (analyze, format json) ${query.sql}`, [...query.parameters])
  const nodes = flatten(rows[0]['QUERY PLAN'][0].Plan)
  return { ...readTables(nodes), sorted: Math.max(0, ...nodes.filter(isSort).map((node) => node['Actual Rows'])) }
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)]
}

const isSort = (node: PlanNode) => /Sort/.test(node['Node Type'])

/** A table that fits on a page is read as it is, with or without an index. */
const small = /^service_/

function readTables(nodes: PlanNode[]): Omit<ReadPlan, 'sorted'> {
  const sequential: string[] = []
  const read: Record<string, number> = {}
  for (const node of nodes) {
    const table = node['Relation Name'] ?? node['Index Name']
    if (table === undefined || small.test(table)) continue
    const rows = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
    if (rows > 0 && /^(Parallel )?Seq Scan/.test(node['Node Type'])) sequential.push(table)
    read[table] = (read[table] ?? 0) + rows
  }
  return { sequential, read }
}
