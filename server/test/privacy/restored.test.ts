import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createBackup, restoreBackup } from '../../src/backup/index.ts'
import { checkLedger } from '../../src/modules/payments/index.ts'
import { arrangeRole } from '../../src/platform/database/index.ts'
import { openFileStorage } from '../../src/platform/files/index.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { freshDatabase } from '../harness/database.ts'
import { startTestServer } from '../harness/server.ts'
import { findEverywhere } from './everything.ts'
import { givenRegistered, leaveTraces, password, wordsOf, zhyldyz } from './person.ts'

const folder = mkdtempSync(join(tmpdir(), 'usta-restored-'))
afterAll(() => rmSync(folder, { recursive: true }))
const backups = await openFileStorage({ kind: 'disk', location: folder })
const words = wordsOf(zhyldyz)

const before = await startTestServer()
const person = await givenRegistered(before, zhyldyz)
await leaveTraces(before, person, zhyldyz)
const admin = await before.given.staff('admin')
const backUp = (name: string) =>
  createBackup({ databaseUrl: before.db.url, files: before.files, to: backups, folder: name })
await backUp('monday')
const { status } = await before.api.as(admin).post(`/staff/users/${person.userId}/erasure`, { reason: 'asked' })
await before.runJobs()
await backUp('tuesday')

// Another machine, on which nothing of the first is left but its backups.
const db = await freshDatabase({ empty: true })
const after = await startTestServer({
  db,
  async prepare(files) {
    const log = createLog({ level: 'silent' })
    await restoreBackup({ databaseUrl: db.url, from: backups, folder: 'monday', files, log })
    await arrangeRole(db.pool)
  },
})

test('a backup from before a person was erased brings them back, with their files', async () => {
  expect(status).toBe(202)
  expect(await findEverywhere(before, words)).toEqual([])
  const { rows } = await db.pool.query('select name from users where id = $1', [person.userId])
  expect(rows).toEqual([{ name: zhyldyz.name }])
  const found = await findEverywhere(after, words)
  expect(found.filter((where) => /^(archive|uploads)\//.test(where))).not.toEqual([])
})

test('and the server erases them anew when it starts there: nothing of them is left', async () => {
  await after.runJobs()
  expect((await db.pool.query('select status, forced from erasures')).rows).toEqual([{ status: 'done', forced: true }])
  expect(await findEverywhere(after, words)).toEqual([])
  expect((await after.api.post('/auth/login', { email: zhyldyz.email, password })).status).toBe(401)
  expect((await after.api.as(person).get('/account')).status).toBe(401)
  expect((await checkLedger(db)).discrepancies).toEqual([])
})
