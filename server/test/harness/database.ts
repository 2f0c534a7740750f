import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { createDatabase, type Database } from '../../src/platform/database/index.ts'
import { administer, databaseUrl } from './global-setup.ts'

/**
 * A migrated database of the test file's own, gone when the file is done. Call it at the top of the file:
 * `const db = await freshDatabase()`.
 */
export async function freshDatabase(options: { empty?: boolean } = {}): Promise<Database> {
  const db = createDatabase({ url: await freshDatabaseUrl(options), size: 5, applicationName: 'test' })
  afterAll(() => db.close())
  return db
}

/** The same, for a test that connects by itself; `empty` is not even migrated. */
export async function freshDatabaseUrl({ empty = false } = {}): Promise<string> {
  const server = inject('postgresUrl')
  const name = `usta_test_${randomBytes(6).toString('hex')}`
  await administer(server, `create database ${name} template ${empty ? 'template0' : inject('templateDatabase')}`)
  afterAll(() => administer(server, `drop database ${name} with (force)`))
  return databaseUrl(server, name)
}
