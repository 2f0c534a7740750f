import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { sealAudit } from '../../src/platform/audit/seal.ts'
import { freshDatabase } from '../harness/database.ts'

const db = await freshDatabase()
const key = Buffer.alloc(32, 3)
const stateDir = mkdtempSync(join(tmpdir(), 'usta-state-'))
afterAll(() => rmSync(stateDir, { recursive: true }))

/** `npm run audit:verify`, in a process of its own. */
function verify(...args: string[]): Promise<{ status: number; lines: string[] }> {
  const command = join(import.meta.dirname, '../../src/tools/audit-verify.ts')
  const env = {
    ...process.env,
    DATABASE_URL: db.url,
    USTA_STATE_DIR: stateDir,
    USTA_ENCRYPTION_KEYS: `only:${key.toString('base64')}`,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { env }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, lines: `${stdout}${stderr}`.trim().split('\n') }),
    )
  })
}

/** What a transaction anywhere on the server of the database may still be writing is sealed a moment later. */
async function sealEverything(): Promise<number> {
  let sealed = 0
  const seal = async () => {
    sealed += await sealAudit(db, [{ id: 'only', key }])
    expect((await verify()).lines.at(-1)).toContain(' 0 not sealed yet')
  }
  await vi.waitFor(seal, { interval: 50, timeout: 60_000 })
  return sealed
}

test('says what it verified, finds what was tampered with, and tells by its status', async () => {
  await db.pool.query(`insert into users (name, email) values ('Aida', 'aida@test.example')`)
  const sealed = await sealEverything()
  const whole = await verify()
  expect(whole.lines.at(-1)).toBe(`${sealed} rows verified, 0 not sealed yet, 0 faults`)
  expect(whole.status).toBe(0)

  const head = whole.lines[0]?.split(' ')[0] ?? ''
  expect(await verify('--head', head)).toMatchObject({ status: 0 })
  await db.pool.query(`begin; set local session_replication_role = replica;
    delete from audit_log where table_name = 'users'; delete from audit_seals; commit`)
  expect((await verify()).lines.join()).toMatch(/ 0 faults/)
  const cut = await verify('--head', head)
  expect(cut.lines).toContain(`✗ missing: the seal ${head}`)
  expect(cut.status).toBe(1)
})

test('a row that was changed is named', async () => {
  const { rows } = await db.pool.query(
    `insert into users (name, email) values ('Bek', 'bek@test.example') returning id`,
  )
  await sealEverything()
  await db.pool.query(`begin; set local session_replication_role = replica;
    update audit_log set request_id = 'x' where table_name = 'users'; commit`)
  const { lines, status } = await verify()
  expect(lines.find((line) => line.startsWith('✗ changed'))).toContain(`insert of users ${rows[0].id}`)
  expect(status).toBe(1)
})

test('arguments that it does not know are refused', async () => {
  expect(await verify('--all')).toMatchObject({ status: 1 })
})
