import { createDatabase, type Database, migrate, startTemporary } from '../platform/database/index.ts'

/** Lends a database that the migrations have just made, and nothing else. */
export async function withMigratedDatabase<T>(fn: (db: Database) => Promise<T>): Promise<T> {
  const server = await startTemporary()
  const db = createDatabase({ url: server.url })
  try {
    await migrate(db.pool)
    return await fn(db)
  } finally {
    await db.close()
    await server.stop()
  }
}
