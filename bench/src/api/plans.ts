import pg from 'pg'
import type { Recorded } from './recorder.ts'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: PlanNode[]
}

/** What the plans of a request's queries read and do not return: nothing, when all is well. */
export async function findWaste(url: string, recorded: readonly Recorded[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // Tables of a few rows are read whole however good their indexes are; what counts is whether there is an index.
    await client.query('set enable_seqscan to off')
    const found: string[] = []
    for (const { text, values } of recorded.filter((statement) => /^\s*(select|with)\b/i.test(statement.text))) {
      const { rows } = await client.query(`explain (analyze, format json) ${text}`, [...values])
      found.push(...wasteOf(rows[0]['QUERY PLAN'][0].Plan as PlanNode))
    }
    return found
  } finally {
    await client.end()
  }
}

function wasteOf(node: PlanNode): string[] {
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  const about = `${node['Node Type']} on ${node['Relation Name'] ?? 'rows'}`
  const isSmall = node['Relation Name'] === undefined
  const own =
    removed > 0 && !isSmall ? [`${about} reads ${removed * node['Actual Loops']} rows that it does not return`] : []
  return [...own, ...(node.Plans ?? []).flatMap(wasteOf)]
}
