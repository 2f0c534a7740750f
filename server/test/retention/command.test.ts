import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Deletions } from '@usta/soft-delete'
import { afterAll, describe, expect, test } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { createArchive } from '../../src/modules/retention/index.ts'
import { openFileStorage } from '../../src/platform/files/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'

const db = await freshDatabase()
const given = createGiven(db)
const stateDir = mkdtempSync(join(tmpdir(), 'usta-command-'))
afterAll(() => rmSync(stateDir, { recursive: true }))
const archive = createArchive(db, await openFileStorage({ kind: 'disk', location: join(stateDir, 'files') }))
const deletions = new Deletions(db.kysely)

async function givenPurged() {
  const { id, bids } = await given.openOrder({ bids: 2 })
  await db.pool.query('delete from orders where id = $1', [id])
  const { rows } = await db.pool.query('select id from deletions where root_id = $1', [id])
  const deletion: string = rows[0].id
  await deletions.beginPurge(deletion)
  await archive.add(systemCall('test', 'test'), [deletion])
  await deletions.purgeRows(deletion, { archivedOnly: true })
  return { id, bids, deletion }
}

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const env = { PATH, NODE_COMPILE_CACHE, DATABASE_URL: db.url, USTA_STATE_DIR: stateDir }
  const tool = join(import.meta.dirname, '../../src/tools/archive.ts')
  return promisify(execFile)(process.execPath, [tool, ...args], { env }).then(
    (said) => ({ code: 0, ...said }),
    (error) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  )
}

describe('npm run archive', () => {
  test('lists what there is, and reads it', async () => {
    const { id, deletion } = await givenPurged()
    const month = new Date().toISOString().slice(0, 7)
    const listed = await run('list')
    expect(listed.stdout).toMatch(new RegExp(`^${month}\n  bids +2 rows +\\d+ bytes  [0-9a-f]{64}\n  deletions`))
    expect((await run('list', '2001-01')).stdout).toBe('')
    const lines = (await run('read', 'bids', '--deletion', deletion)).stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).row.order_id)).toEqual([id, id])
    expect((await run('read', 'bids', '--month', '2001-01')).stdout).toBe('')
  }, 180_000)

  test('brings a deletion back into the trash, once', async () => {
    const { id, deletion } = await givenPurged()
    expect(await run('restore', deletion)).toMatchObject({ code: 0, stdout: 'Back in the trash: 1 orders, 2 bids\n' })
    expect((await db.pool.query('select is_deleted from stored.orders where id = $1', [id])).rows).toEqual([
      { is_deleted: true },
    ])
    expect(await run('restore', deletion)).toMatchObject({
      code: 1,
      stderr: `deletion ${deletion} has not been purged\n`,
    })
  }, 180_000)

  test('or all the way', async () => {
    const { id, deletion } = await givenPurged()
    const { stdout } = await run('restore', deletion, '--live')
    expect(stdout).toBe('Back in the trash: 1 orders, 2 bids\nRestored: 2 bids, 1 orders\n')
    expect((await db.pool.query('select from orders where id = $1', [id])).rowCount).toBe(1)
    expect((await db.pool.query('select from bids where order_id = $1', [id])).rowCount).toBe(2)
  }, 180_000)

  test('says how it is used, and what it does not have', async () => {
    expect(await run('sing')).toMatchObject({ code: 1, stderr: expect.stringContaining('Usage: npm run archive') })
    const missing = '00000000-0000-7000-8000-000000000000'
    expect(await run('restore', missing)).toMatchObject({ code: 1, stderr: `the archive has no deletion ${missing}\n` })
  }, 180_000)
})
