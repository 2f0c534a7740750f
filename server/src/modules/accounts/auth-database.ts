import { AsyncLocalStorage } from 'node:async_hooks'
import type { Call } from '../../kernel/actor.ts'
import { createDatabase, type Db, type PoolOptions, type Trx, transact } from '../../platform/database/index.ts'

/**
 * The database as better-auth gets to see it: a small pool for itself, because it wants times as Date and ours come as
 * text. Within `as`, its queries are one transaction that says whose they are, so that the audit log knows.
 */
export function createAuthDatabase(options: Pick<PoolOptions, 'url' | 'onError'>) {
  const database = createDatabase({ ...options, size: 3, plainTypes: true, applicationName: 'usta login' })
  const current = new AsyncLocalStorage<Trx>()
  return {
    db: joining(database.kysely, () => current.getStore()),
    as: <T>(call: Call, fn: () => Promise<T>): Promise<T> =>
      transact(database, { ...call, idempotency: undefined }, (trx) => current.run(trx, fn)),
    close: () => database.close(),
  }
}

/** What is asked of `db` is asked of the transaction that runs, where one does; one that begins within it is part of it. */
function joining(db: Db, running: () => Trx | undefined): Db {
  return new Proxy(db, {
    get(_, key) {
      const trx = running()
      if (trx && key === 'transaction') return () => ({ execute: (fn: (trx: Trx) => unknown) => fn(trx) })
      const target = trx ?? db
      const found: unknown = Reflect.get(target, key)
      return typeof found === 'function' ? found.bind(target) : found
    },
  })
}
