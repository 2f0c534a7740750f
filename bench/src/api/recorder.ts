/**
 * Loaded into a server by `--import`: writes down the SQL that goes out through pg, whenever it is told to. Nothing
 * is in the way while it is not, so the server that is measured is the one that people run.
 */
import pg from 'pg'

/** A statement as it was sent, and what came back. */
export interface Recorded {
  /** Which connection it went over. */
  readonly connection: number
  readonly text: string
  readonly values: readonly unknown[]
  /** Of a prepared statement. */
  readonly name?: string
  readonly rows: readonly unknown[]
}

export type RecorderOrder = 'cpu' | 'record' | 'tell'

type Query = (...args: unknown[]) => unknown

const prototype = pg.Client.prototype as unknown as { query: Query }
const query = prototype.query
const connections = new Map<object, number>()
let recorded: (Recorded & { rows: unknown[] })[] = []

process.on('message', (order: RecorderOrder) => {
  if (order === 'record') {
    recorded = []
    prototype.query = recordingQuery
    process.send?.('recording')
  } else if (order === 'tell') {
    prototype.query = query
    process.send?.(recorded)
  } else if (order === 'cpu') {
    process.send?.(process.cpuUsage())
  }
})

function recordingQuery(this: object, ...args: unknown[]): unknown {
  const [first, values] = args
  const sent = (typeof first === 'string' ? { text: first, values } : first) as Partial<Recorded>
  const entry = {
    connection: numberOf(this),
    text: sent.text ?? '',
    values: Array.isArray(sent.values) ? [...sent.values] : [],
    ...(sent.name ? { name: sent.name } : {}),
    rows: [] as unknown[],
  }
  const keep = (result: unknown) => {
    // In the order in which they were answered: one that waits for another's lock comes after what let it go.
    recorded.push(entry)
    const results = (Array.isArray(result) ? result : [result]) as (pg.QueryResult | undefined)[]
    entry.rows = results.flatMap((one) => one?.rows ?? [])
  }
  const callback = args.at(-1)
  if (typeof callback === 'function') {
    const told = (error: unknown, result: unknown) => {
      keep(result)
      callback(error, result)
    }
    return query.call(this, ...args.slice(0, -1), told)
  }
  const answer = query.call(this, ...args) as Promise<unknown>
  answer.then(keep, () => {})
  return answer
}

function numberOf(connection: object): number {
  const known = connections.get(connection) ?? connections.size
  connections.set(connection, known)
  return known
}
