import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startEmbedded } from './embedded.ts'

/** Nothing in it has to outlive a crash. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 300,
  shared_buffers: '256MB',
}

/** Starts a PostgreSQL for tests and tools: fast, empty, and gone with `stop`. */
export async function startTemporary(): Promise<Embedded> {
  const stateDir = mkdtempSync(join(tmpdir(), 'usta-temporary-'))
  // The database's account has to enter it; the secrets in it are closed to others one by one.
  chmodSync(stateDir, 0o755)
  const server = await startEmbedded({ stateDir, settings: careless })
  return {
    ...server,
    async stop() {
      await server.stop()
      rmSync(stateDir, { recursive: true })
    },
  }
}
