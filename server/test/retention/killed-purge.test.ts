import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { createArchive } from '../../src/modules/retention/index.ts'
import { openFileStorage } from '../../src/platform/files/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'

const db = await freshDatabase()
const given = createGiven(db)
const location = mkdtempSync(join(tmpdir(), 'usta-killed-'))
afterAll(() => rmSync(location, { recursive: true }))
const archive = createArchive(db, await openFileStorage({ kind: 'disk', location }))

/** Two orders with a bid each, deleted more than a year ago, to leave one row at a time. */
async function givenOldDeletions(): Promise<Map<string, string[]>> {
  const deletions = new Map<string, string[]>()
  for (let n = 0; n < 2; n++) {
    const { id, bids } = await given.openOrder({ bids: 1 })
    await db.pool.query('delete from orders where id = $1', [id])
    const { rows } = await db.pool.query(
      `update deletions set created_at = now() - interval '366 days' where root_id = $1 returning id`,
      [id],
    )
    deletions.set(rows[0].id, [id, ...bids.map((bid) => bid.id)])
  }
  await db.pool.query(`update system_settings set value = '1' where key = 'soft_delete.purge_batch_rows'`)
  return deletions
}

/** @returns how many steps it took, or null when it was killed */
async function purge(fatalStep: number): Promise<number | null> {
  const program = join(import.meta.dirname, 'purge-process.ts')
  const child = spawn(process.execPath, [program, db.url, location, String(fatalStep)])
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.pipe(process.stderr)
  const [code, signal] = await once(child, 'close')
  expect([code, signal]).toEqual(signal === null ? [0, null] : [null, 'SIGKILL'])
  return signal === null ? Number(said) : null
}

/** The rows that are on the disk, and those that the archive names and can read, by id. */
async function whereabouts() {
  const { rows } = await db.pool.query('select id from stored.orders union all select id from stored.bids')
  const archived: string[] = []
  for (const table of ['orders', 'bids']) {
    for await (const line of archive.read(table)) archived.push(JSON.parse(line).row.id)
  }
  return { onDisk: new Set(rows.map(({ id }) => id)), archived: new Set(archived), lines: archived.length }
}

test('a purge that is killed at any step has lost nothing, and goes on', async () => {
  const given = await givenOldDeletions()
  const all = [...given.values()].flat()
  let fatalStep = 1
  let kills = 0
  for (let done = false; !done; fatalStep += 1) {
    done = (await purge(fatalStep)) !== null
    if (!done) kills += 1
    const { onDisk, archived } = await whereabouts()
    const lost = all.filter((id) => !onDisk.has(id) && !archived.has(id))
    expect([fatalStep, lost]).toEqual([fatalStep, []])
    // What is gone from the disk, in whole or in part, was noted as archived.
    const { rows } = await db.pool.query('select id from deletions where archived_at is null and root_id is not null')
    for (const { id } of rows) expect(given.get(id)?.filter((row) => !onDisk.has(row)) ?? []).toEqual([])
  }
  expect(kills).toBeGreaterThan(10)
  const { onDisk, archived, lines } = await whereabouts()
  expect([onDisk.size, [...archived].sort(), lines]).toEqual([0, all.sort(), all.length])
  expect((await archive.list())[0]?.files.map(({ table, rows }) => [table, rows])).toEqual([
    ['bids', 2],
    ['deletions', 2],
    ['orders', 2],
  ])
  for (const deletion of given.keys()) {
    expect(await archive.putBack(systemCall('test', 'test'), deletion)).toEqual({ orders: 1, bids: 1 })
  }
}, 600_000)
