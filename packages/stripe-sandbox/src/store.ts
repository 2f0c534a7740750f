import { type Journal, readJournal, startJournal, type Write } from './journal.ts'
import type { Tables } from './types.ts'

export type Table = keyof Tables

/** Called after each transaction with what it wrote. */
type CommitListener = (writes: readonly Write[]) => void

/**
 * The sandbox's memory: tables of rows by id, in the order in which they were made. Rows are never
 * changed in place, so a row handed out (or put into an event) stays as it was.
 */
export interface Store {
  /** The row, or undefined. */
  find<T extends Table>(table: T, id: string): Tables[T] | undefined
  /** The row of an id that the sandbox itself holds. @throws when it is gone, which is a bug. */
  get<T extends Table>(table: T, id: string): Tables[T]
  /** All rows, newest first. */
  newestFirst<T extends Table>(table: T): Tables[T][]
  put<T extends Table>(table: T, row: Tables[T]): Tables[T]
  /** Puts the row again with some fields changed, and returns it. */
  patch<T extends Table>(table: T, id: string, change: Partial<Tables[T]>): Tables[T]
  remove(table: Table, id: string): void
  /** Runs `work`: all that it writes is kept, in memory and in the file, or nothing if it throws. */
  transact<R>(work: () => R): R
  onCommit(listener: CommitListener): void
  close(): void
}

/** Opens the store, in memory only or kept in the file at `path`. */
export function openStore(path?: string): Store {
  const tables = new Map<string, Map<string, object>>()
  const listeners: CommitListener[] = []
  let journal: Journal | undefined
  let running: { writes: Map<string, Write>; undo: (() => void)[] } | undefined

  const rowsOf = (table: string) => {
    const known = tables.get(table)
    if (known) return known
    const fresh = new Map<string, object>()
    tables.set(table, fresh)
    return fresh
  }
  const set = (table: string, id: string, row: object | null) => {
    if (row === null) rowsOf(table).delete(id)
    else rowsOf(table).set(id, row)
  }
  const write = (table: string, id: string, row: object | null) => {
    if (!running) throw new Error('Writes belong in a transaction.')
    const before = rowsOf(table).get(id) ?? null
    running.undo.push(() => set(table, id, before))
    running.writes.set(`${table} ${id}`, [table, id, row])
    set(table, id, row)
  }

  const store: Store = {
    find: <T extends Table>(table: T, id: string) => rowsOf(table).get(id) as Tables[T] | undefined,
    get(table, id) {
      const row = store.find(table, id)
      if (!row) throw new Error(`${table} has no ${id}.`)
      return row
    },
    newestFirst: <T extends Table>(table: T) => Array.from(rowsOf(table).values()).reverse() as Tables[T][],
    put(table, row) {
      write(table, row.id, row)
      return row
    },
    patch: (table, id, change) => store.put(table, { ...store.get(table, id), ...change }),
    remove: (table, id) => write(table, id, null),
    transact(work) {
      if (running) throw new Error('Transactions do not nest.')
      const transaction = { writes: new Map<string, Write>(), undo: [] as (() => void)[] }
      running = transaction
      let result: ReturnType<typeof work>
      const writes = () => [...transaction.writes.values()]
      try {
        result = work()
        if (transaction.writes.size > 0) journal?.append(writes())
      } catch (error) {
        for (const undo of transaction.undo.reverse()) undo()
        throw error
      } finally {
        running = undefined
      }
      if (transaction.writes.size > 0) for (const listener of listeners) listener(writes())
      return result
    },
    onCommit: (listener) => void listeners.push(listener),
    close: () => journal?.close(),
  }

  if (path) {
    for (const [table, id, row] of readJournal(path)) set(table, id, row)
    journal = startJournal(path, allRows(tables))
  }
  return store
}

function* allRows(tables: Map<string, Map<string, object>>): Iterable<Write> {
  for (const [table, rows] of tables) {
    for (const [id, row] of rows) yield [table, id, row]
  }
}
