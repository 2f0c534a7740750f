import { expect, test, vi } from 'vitest'
import { freshDatabase } from '../harness/database.ts'
import { newStateFolder, startProcess } from './server-process.ts'

const db = await freshDatabase()
const stateDir = newStateFolder()

/** What the sessions of the database listen to, and whether they came by the way past the pooler. */
async function listening(): Promise<string[]> {
  const { rows } = await db.pool.query<{ heard: string }>(
    `select substring(query from '(?i)^listen "?([a-z_]+)') as heard from pg_stat_activity
     where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()`,
  )
  return [...new Set(rows.map(({ heard }) => heard))].sort()
}

test('behind a pooler, all that listens takes the way past it', async () => {
  const pooled = { DATABASE_URL: `${db.url}?pgbouncer=true`, USTA_STATE_DIR: stateDir, PORT: '0' }
  const server = startProcess({ ...pooled, DATABASE_DIRECT_URL: db.url }, '--role', 'api,worker')
  await server.ready()
  await vi.waitFor(async () => expect(await listening()).toEqual(['jobs', 'session_revoked', 'socket']), {
    timeout: 100_000,
  })
  server.child.kill('SIGTERM')
  expect(await server.ended).toEqual([0, null])
  expect(server.output().stderr).not.toMatch(/pooler/)
}, 60_000)
