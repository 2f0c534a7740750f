import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Deletions, SoftDeleteManager } from '@usta/soft-delete'
import { afterAll, describe, expect, test } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { ArchiveDamagedError, createArchive, NotArchivedError } from '../../src/modules/retention/index.ts'
import type { DB } from '../../src/platform/database/index.ts'
import { openFileStorage } from '../../src/platform/files/index.ts'
import { freshDatabase } from '../harness/database.ts'
import { createGiven } from '../harness/given/index.ts'

const db = await freshDatabase()
const given = createGiven(db)
const location = mkdtempSync(join(tmpdir(), 'usta-archive-'))
afterAll(() => rmSync(location, { recursive: true }))
const files = await openFileStorage({ kind: 'disk', location })
const archive = createArchive(db, files)
const deletions = new Deletions(db.kysely)
const call = systemCall('test', 'test')

/** Deletes an order with three bids, and answers its deletion. */
async function givenDeletedOrder(): Promise<{ id: string; deletion: string; bids: string[] }> {
  const { id, bids } = await given.openOrder({ bids: 3 })
  return { id, bids: bids.map((bid) => bid.id), deletion: await deleted('orders', id) }
}

async function deleted(table: 'orders' | 'users' | 'service_provider_profiles', id: string): Promise<string> {
  const manager = new SoftDeleteManager<DB, 'orders'>(db.kysely, table as 'orders')
  return (await manager.softDelete(id))?.id ?? ''
}

async function purge(deletion: string): Promise<void> {
  expect(await deletions.beginPurge(deletion)).toEqual([])
  await archive.add(call, [deletion])
  while (!(await deletions.purgeRows(deletion, { archivedOnly: true })).done);
}

const rowsIn = async (table: string, id: string) =>
  (await db.pool.query(`select * from ${table} where id = $1`, [id])).rows

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

async function linesOf(table: string, only: { deletion?: string } = {}): Promise<string[]> {
  return all(archive.read(table, only))
}

async function keys(): Promise<string[]> {
  return (await all(files.list('archive/'))).map(({ key }) => key)
}

describe('the archive', () => {
  test('has one file per table and month, and a manifest that says what is in them', async () => {
    const order = await givenDeletedOrder()
    await archive.add(call, [order.deletion])
    const [month, ...others] = await archive.list()
    expect(others).toEqual([])
    expect(month?.month).toBe(new Date().toISOString().slice(0, 7))
    expect(month?.files.map(({ table, rows }) => [table, rows])).toEqual([
      ['bids', 3],
      ['deletions', 1],
      ['orders', 1],
    ])
    for (const { key, rows, size, sha256 } of month?.files ?? []) {
      const content = await files.read(key)
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([size, sha256])
      expect(gunzipSync(content).toString().trim().split('\n')).toHaveLength(rows)
    }
    expect(await keys()).toHaveLength(4)
    const [line = ''] = await linesOf('orders')
    expect(JSON.parse(line)).toMatchObject({ deletion: order.deletion, row: { id: order.id, is_deleted: true } })
  })

  test('grows by what is added, and keeps one file per table', async () => {
    const [first, second] = [await givenDeletedOrder(), await givenDeletedOrder()]
    await archive.add(call, [first.deletion])
    const before = (await linesOf('bids')).length
    await archive.add(call, [first.deletion, second.deletion])
    expect(await linesOf('bids')).toHaveLength(before + 3)
    expect(await linesOf('orders', second)).toHaveLength(1)
    expect(await keys()).toHaveLength(4)
  })

  test('writes what a killed process has left half done anew, once', async () => {
    const order = await givenDeletedOrder()
    await archive.add(call, [order.deletion])
    // The file was written, and the process died before the database knew.
    await db.pool.query('update deletions set archived_at = null where id = $1', [order.deletion])
    await db.pool.query(`update stored.orders set title = 'Жаңы' where id = $1`, [order.id])
    await archive.add(call, [order.deletion])
    const lines = await linesOf('orders', order)
    expect(lines.map((line) => JSON.parse(line).row.title)).toEqual(['Жаңы'])
    expect(await linesOf('bids', order)).toHaveLength(3)
  })

  test('loses nothing where two wrote at once', async () => {
    const [first, second] = [await givenDeletedOrder(), await givenDeletedOrder()]
    const before = (await linesOf('bids')).length
    const writing = await Promise.allSettled([
      archive.add(call, [first.deletion]),
      archive.add(call, [second.deletion]),
    ])
    for (const deletion of [first.deletion, second.deletion]) await archive.add(call, [deletion])
    expect(writing.some(({ status }) => status === 'fulfilled')).toBe(true)
    const third = await givenDeletedOrder()
    await archive.add(call, [third.deletion])
    expect(await linesOf('bids')).toHaveLength(before + 9)
    for (const deletion of [first, second, third]) expect(await linesOf('bids', deletion)).toHaveLength(3)
  })

  test('keeps encrypted columns encrypted, and every digit', async () => {
    const provider = await given.provider()
    const sealed = 'v1.test.AAAA.BBBB.CCCC'
    await db.pool.query('update service_provider_profiles set business_license = $1 where id = $2', [
      sealed,
      provider.providerId,
    ])
    const [row] = await rowsIn('stored.service_provider_profiles', provider.providerId)
    const deletion = await deleted('service_provider_profiles', provider.providerId)
    await purge(deletion)
    expect(await rowsIn('stored.service_provider_profiles', provider.providerId)).toEqual([])
    const [line = ''] = await linesOf('service_provider_profiles', { deletion })
    expect(JSON.parse(line).row.business_license).toBe(sealed)
    await archive.putBack(call, deletion)
    await deletions.restore(deletion)
    expect((await rowsIn('stored.service_provider_profiles', provider.providerId))[0]).toEqual({
      ...row,
      restored_at: expect.any(String),
      updated_at: expect.any(String),
    })
  })

  test('tells when a file is not what was written', async () => {
    const [month] = await archive.list()
    const file = month?.files.find(({ table }) => table === 'orders')
    const content = await files.read(file?.key ?? '')
    const lastByte = content.length - 1
    for (const damaged of [content.subarray(0, -20), Buffer.concat([content, content]), Buffer.from('nothing')]) {
      await files.put(file?.key ?? '', damaged)
      await expect(linesOf('orders')).rejects.toThrow(ArchiveDamagedError)
    }
    const flipped = Buffer.from(content)
    flipped[lastByte] = (flipped[lastByte] ?? 0) ^ 1
    await files.put(file?.key ?? '', flipped)
    await expect(linesOf('orders')).rejects.toThrow(ArchiveDamagedError)
    const order = await givenDeletedOrder()
    await expect(archive.add(call, [order.deletion])).rejects.toThrow(ArchiveDamagedError)
    expect((await rowsIn('deletions', order.deletion))[0]).toMatchObject({ archived_at: null })
    await files.put(file?.key ?? '', content)
    await archive.add(call, [order.deletion])
  })
})

describe('what comes back from it', () => {
  test('is in the trash as it was, and can be restored and purged again', async () => {
    const user = await given.user()
    await db.pool.query(
      `insert into auth_accounts (user_id, account_id, provider_id, password) values ($1, $2, 'credential', 'hash')`,
      [user.userId, user.userId],
    )
    const before = await rowsIn('stored.users', user.userId)
    const deletion = await deleted('users', user.userId)
    const gone = await rowsIn('stored.users', user.userId)
    await purge(deletion)
    expect(await archive.putBack(call, deletion)).toEqual({ users: 1, auth_accounts: 1 })
    expect(await rowsIn('stored.users', user.userId)).toEqual(gone)
    expect((await rowsIn('deletions', deletion))[0]).toMatchObject({ purged_at: null, archived_at: null })
    await expect(archive.putBack(call, deletion)).rejects.toMatchObject({ code: 'UD004' })
    await purge(deletion)
    expect(await linesOf('users', { deletion })).toHaveLength(1)
    await archive.putBack(call, deletion)
    await deletions.restore(deletion)
    const [restored] = await rowsIn('users', user.userId)
    expect({ ...before[0], updated_at: '', restored_at: '' }).toEqual({ ...restored, updated_at: '', restored_at: '' })
  })

  test('is recorded, with who asked and why', async () => {
    const order = await givenDeletedOrder()
    await purge(order.deletion)
    await archive.putBack(systemCall('command:archive', 'archive-restore'), order.deletion)
    const { rows } = await db.pool.query(
      `select operation, request_id, reason from audit_log where row_id = $1 order by id desc limit 1`,
      [order.id],
    )
    expect(rows).toEqual([
      { operation: 'insert', request_id: 'archive-restore', reason: 'brought back from the archive' },
    ])
  })

  test('has to be in it', async () => {
    const order = await givenDeletedOrder()
    await expect(archive.putBack(call, order.deletion)).rejects.toThrow(NotArchivedError)
  })
})

test('what must not be kept is rewritten, and the rest stays as it is', async () => {
  const order = await givenDeletedOrder()
  await archive.add(call, [order.deletion])
  const before = await archive.list()
  await archive.rewrite((table, line) =>
    table === 'orders' && line.includes(order.id) ? line.replace('Тамчылаган кран', 'erased') : line,
  )
  const [line = ''] = await linesOf('orders', order)
  expect(JSON.parse(line).row.title).toBe('erased')
  await archive.rewrite((table, text) => (table === 'orders' && text.includes(order.id) ? null : text))
  expect(await linesOf('orders', order)).toEqual([])
  const bids = (months: typeof before) => months[0]?.files.find(({ table }) => table === 'bids')
  expect(bids(await archive.list())).toEqual(bids(before))
})
