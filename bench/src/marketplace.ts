import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loadDemo } from '../../server/src/demo/index.ts'
import { createColumnCipher } from '../../server/src/platform/crypto/column-cipher.ts'
import { createDatabase, migrate, startEmbedded } from '../../server/src/platform/database/index.ts'
import { migrateJobs } from '../../server/src/platform/jobs/index.ts'
import { createLog } from '../../server/src/platform/log/log.ts'

/** A PostgreSQL with our settings for everybody, on which a marketplace of some size waits to be measured. */
export interface Marketplace {
  readonly url: string
  /** Files of this run; gone with it. */
  readonly folder: string
  /** Makes a copy of the database as it is now, for what should not meet the rows of another. */
  copy(name: string): Promise<string>
  close(): Promise<void>
}

/** @param volumeFile SQL that adds rows to the demo */
export async function openMarketplace(volumeFile: string): Promise<Marketplace> {
  const folder = mkdtempSync(join(tmpdir(), 'usta-bench-'))
  // Where its account may go, the database stays in the folder.
  chmodSync(folder, 0o755)
  const embedded = await startEmbedded({ stateDir: folder })
  const close = async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await fill(embedded.url, volumeFile)
  } catch (error) {
    await close()
    throw error
  }
  return {
    url: embedded.url,
    folder,
    async copy(name) {
      const url = new URL(embedded.url)
      const source = url.pathname.slice(1)
      url.pathname = '/postgres'
      await query(url.href, `create database ${name} template ${source} strategy file_copy`)
      url.pathname = `/${name}`
      return url.href
    },
    close,
  }
}

async function fill(url: string, volumeFile: string): Promise<void> {
  const db = createDatabase({ url, size: 2 })
  try {
    await migrate(db.pool)
    await migrateJobs(db.pool, createLog({ level: 'warn' }))
    const cipher = createColumnCipher([{ id: 'bench', key: Buffer.alloc(32, 7) }])
    await loadDemo(db, { today: new Date(), cipher })
  } finally {
    await db.close()
  }
  await query(url, readFileSync(volumeFile, 'utf8'))
  await query(url, 'vacuum')
}

/** One statement, or several that take no parameters. */
export async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(text)
    return rows
  } finally {
    await client.end()
  }
}
