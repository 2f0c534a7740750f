/**
 * The archive of what was deleted long ago: `npm run archive -- list | read | restore`.
 *
 *   list [<month>]                               what there is: tables, rows, bytes and checksums
 *   read <table> [--month <month>] [--deletion <id>]   the rows, a line of JSON each
 *   restore <deletion> [--live]                  brings what a purge took back into the trash, or all the way
 */
import { parseArgs } from 'node:util'
import { Deletions, SoftDeleteError } from '@usta/soft-delete'
import { type Config, readConfig } from '../config.ts'
import { systemCall } from '../kernel/actor.ts'
import { type Archive, ArchiveDamagedError, createArchive, NotArchivedError } from '../modules/retention/index.ts'
import { createDatabase, type Database, transact } from '../platform/database/index.ts'
import { openFileStorage } from '../platform/files/index.ts'
import { findDatabaseUrl } from '../running.ts'

const usage = `Usage: npm run archive -- list [<month>]
       npm run archive -- read <table> [--month 2026-08] [--deletion <id>]
       npm run archive -- restore <deletion> [--live]`

process.exitCode = (await main(readConfig())) ? 0 : 1

async function main(config: Config): Promise<boolean> {
  const url = findDatabaseUrl(config)
  if (!url) {
    console.error('No database: set DATABASE_URL, or start the server first.')
    return false
  }
  const db = createDatabase({ url, size: 2 })
  try {
    return await obey(db, createArchive(db, await openFileStorage(config.files)))
  } catch (error) {
    const expected = [ArchiveDamagedError, NotArchivedError, SoftDeleteError].some((kind) => error instanceof kind)
    if (!expected) throw error
    console.error((error as Error).message)
    return false
  } finally {
    await db.close()
  }
}

async function obey(db: Database, archive: Archive): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { month: { type: 'string' }, deletion: { type: 'string' }, live: { type: 'boolean', default: false } },
  })
  const [action, subject = ''] = positionals
  if (action === 'list') return list(archive, subject)
  if (action === 'read' && subject) return read(archive, subject, values)
  if (action === 'restore' && subject) return restore(db, archive, subject, values.live)
  console.error(usage)
  return false
}

async function list(archive: Archive, only: string): Promise<boolean> {
  for (const { month, files } of await archive.list()) {
    if (only && month !== only) continue
    console.log(month)
    for (const { table, rows, size, sha256 } of files) {
      console.log(`  ${table.padEnd(30)}${String(rows).padStart(10)} rows${String(size).padStart(12)} bytes  ${sha256}`)
    }
  }
  return true
}

async function read(archive: Archive, table: string, only: { month?: string; deletion?: string }): Promise<boolean> {
  for await (const line of archive.read(table, only)) console.log(line)
  return true
}

async function restore(db: Database, archive: Archive, deletion: string, live: boolean): Promise<boolean> {
  const call = systemCall('command:archive', `archive-${Date.now()}`)
  const back = await archive.putBack(call, deletion)
  console.log(`Back in the trash: ${inWords(back)}`)
  if (!live) return true
  const reason = 'brought back from the archive'
  const counts = await transact(db, call, (trx) => new Deletions(trx).restore(deletion), { reason })
  console.log(`Restored: ${inWords(counts)}`)
  return true
}

function inWords(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([table, count]) => `${count} ${table}`)
    .join(', ')
}
