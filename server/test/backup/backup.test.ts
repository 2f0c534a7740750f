import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { createBackup, restoreBackup, verifyBackup } from '../../src/backup/index.ts'
import { readConfig } from '../../src/config.ts'
import { loadDemo } from '../../src/demo/index.ts'
import { runJourney } from '../../src/demo/journey/index.ts'
import { sealAudit } from '../../src/platform/audit/seal.ts'
import { createColumnCipher } from '../../src/platform/crypto/column-cipher.ts'
import { openFileStorage } from '../../src/platform/files/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { start } from '../../src/start.ts'
import { freshDatabase, freshDatabaseUrl } from '../harness/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'usta-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
const storageAt = (name: string) => openFileStorage({ kind: 'disk', location: join(folder, name) })
const log = createLog({ level: 'silent' })
const keys = `test:${Buffer.alloc(32, 7).toString('base64')}`
const ring = [{ id: 'test', key: Buffer.alloc(32, 7) }]

const db = await freshDatabase()
await loadDemo(db, { today: new Date(), cipher: createColumnCipher(ring) })
await db.pool.query(`select graphile_worker.add_job('files.sweep', run_at => now() + interval '1 day')`)
await db.pool.query(`delete from orders where id = (select id from orders where status = 'published' limit 1)`)
await sealAudit(db, ring)
const files = await storageAt('files')
await files.put('uploads/first/photo.webp', Buffer.from('a picture'))
const places = await storageAt('backups')
const manifest = await createBackup({ databaseUrl: db.url, files, to: places, folder: 'usta-first' })

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('a restore brings back every row, the files, the queue and the guards', async () => {
  const url = await freshDatabaseUrl({ empty: true })
  const restored = await storageAt('restored')
  await restoreBackup({ databaseUrl: url, from: places, folder: 'usta-first', files: restored, log })
  for (const { name, rows } of manifest.tables) {
    expect(await query(url, `select count(*)::int as rows from ${name}`), name).toEqual([{ rows }])
  }
  expect((await restored.read('uploads/first/photo.webp')).toString()).toBe('a picture')
  expect(await query(url, `select task_identifier from graphile_worker.jobs`)).toContainEqual({
    task_identifier: 'files.sweep',
  })
  await expect(query(url, 'update ledger_entries set amount = 1')).rejects.toThrow('append-only')
  await expect(query(url, `delete from audit_log`)).rejects.toThrow('append-only')
  await expect(query(url, `delete from stored.users`)).rejects.toThrow('do not leave the disk this way')
  const fk = `select count(*)::int as keys from pg_constraint where contype = 'f' and convalidated`
  expect(await query(url, fk)).toEqual(await query(db.url, fk))
})

test('the main journey goes on a restored backup', { timeout: 180_000 }, async () => {
  const url = await freshDatabaseUrl({ empty: true })
  await restoreBackup({ databaseUrl: url, from: places, folder: 'usta-first', files: await storageAt('journey'), log })
  const config = readConfig({
    DATABASE_URL: url,
    USTA_STATE_DIR: join(folder, 'state'),
    USTA_ENCRYPTION_KEYS: keys,
    USTA_DEMO: '0',
    PORT: '0',
  })
  const server = await start({ config, log, roles: ['api', 'worker'], say: () => undefined })
  const quiet = { chapter: () => undefined, request: () => undefined, answer: () => undefined, note: () => undefined }
  await runJourney(server.url, quiet).finally(() => server.stop())
})

test('a backup proves itself in a database of its own', async () => {
  await verifyBackup({ from: places, folder: 'usta-first', ring, log })
})

test('what is in the database is not overwritten unless told', async () => {
  const url = await freshDatabaseUrl()
  const options = { databaseUrl: url, from: places, folder: 'usta-first', files: null, log }
  await query(url, `insert into users (name, email) values ('Aida', 'aida@test.example')`)
  await expect(restoreBackup(options)).rejects.toThrow('not empty')
  await restoreBackup({ ...options, replace: true })
  expect(await query(url, `select from users where email = 'aida@test.example'`)).toEqual([])
})

test('a backup that was not finished, or is broken, is refused before anything is touched', async () => {
  const url = await freshDatabaseUrl({ empty: true })
  const options = { databaseUrl: url, from: places, files: null, log }
  await places.put('usta-half/data/public.users.copy.gz', Buffer.from('half'))
  await expect(restoreBackup({ ...options, folder: 'usta-half' })).rejects.toThrow('not a whole one')

  const file = join(folder, 'backups/usta-first/data/stored.users.copy.gz')
  const whole = readFileSync(file)
  writeFileSync(file, whole.subarray(0, whole.length - 9))
  await expect(restoreBackup({ ...options, folder: 'usta-first' })).rejects.toThrow('is not as it was written')
  writeFileSync(file, whole)
  expect(await query(url, `select count(*)::int as tables from pg_tables where schemaname = 'public'`)).toEqual([
    { tables: 0 },
  ])
})

test('encrypted columns stay encrypted in it, and no key is in it', () => {
  const content = readdirSync(join(folder, 'backups/usta-first/data')).map((name) =>
    gunzipSync(readFileSync(join(folder, 'backups/usta-first/data', name))).toString(),
  )
  expect(content.join('\n')).not.toContain(ring[0]?.key.toString('base64'))
  expect(manifest.encryption_keys).toContain('test')
})
