import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Deletions } from '@usta/soft-delete'
import { afterAll, expect, test, vi } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { createArchive } from '../../src/modules/retention/index.ts'
import { sealAudit } from '../../src/platform/audit/seal.ts'
import { createColumnCipher } from '../../src/platform/crypto/column-cipher.ts'
import { formatKeys, parseKeys } from '../../src/platform/crypto/key-ring.ts'
import { openFileStorage } from '../../src/platform/files/index.ts'
import { startTestServer, testKeys } from '../harness/server.ts'

const stateDir = mkdtempSync(join(tmpdir(), 'usta-keys-'))
afterAll(() => rmSync(stateDir, { recursive: true }))
const keysFile = join(stateDir, 'encryption-keys')
writeFileSync(keysFile, formatKeys(testKeys))
const { api, given, db } = await startTestServer({ encryptionKeysFile: keysFile })

const archive = createArchive(db, await openFileStorage({ kind: 'disk', location: join(stateDir, 'files') }))
const cipher = createColumnCipher(testKeys)
const provider = await given.provider()
const moderator = await given.staff('moderator')
async function license(business_license: string, of = provider): Promise<void> {
  const { status } = await api.as(of).put('/profile/provider', { business_name: 'Уста', business_license })
  expect(status).toBe(200)
}
const ids = await givenRequests(260)

test('while a server runs and writes, all of it moves to a new key, also after a kill half way', async () => {
  await license('before')
  const account = { method: 'card', holder_name: 'BAKYT UULU', number: '4242424242424242' }
  expect((await api.as(provider).put('/profile/provider/payout-account', account)).status).toBe(200)
  const other = { verification_type: 'identity', evidence: { number: 'an 100' } }
  expect((await api.as(await given.client()).post('/profile/verifications', other)).status).toBe(201)
  await givenDeleted()
  await givenPurged()
  await sealAudit(db, testKeys)
  const version = await versionOf(ids[0] as string)

  expect(await run('add', 'second')).toMatchObject({ code: 0 })
  expect((await run('retire', 'test')).said).toMatch(
    /^test is not free: .*of deleted rows.*seals of the audit log.*in the archive/,
  )

  // Somebody holds a row of the second batch: the command has done the first, and stands still when it is killed.
  const holder = await db.pool.connect()
  await holder.query(`begin; select from user_verifications where id = '${ids.at(-1)}' for update`)
  const command = start('rotate')
  await vi.waitFor(async () => expect(await rowsWith('second')).toBeGreaterThan(0), { interval: 20, timeout: 100_000 })
  command.child.kill('SIGKILL')
  await command.done
  await holder.query('rollback')
  holder.release()
  expect(await rowsWith('test')).toBeGreaterThan(0)

  // The server has taken up the new key by itself; what it wrote meanwhile is of the new key already.
  await license('meanwhile')
  expect(await run('rotate')).toMatchObject({
    code: 0,
    said: expect.stringContaining('Everything has the key second.'),
  })
  expect(await rowsWith('test')).toBe(0)
  expect(await digestKeys()).toEqual(['second'])
  expect(await versionOf(ids[0] as string)).toBe(version)
  expect((await run('list')).said.split('\n').map((line) => line.trim().split(/\s+/).slice(0, 2))).toEqual([
    ['second', 'newest'],
    ['test', 'free'],
  ])
  expect(await run('retire', 'test')).toMatchObject({ code: 0 })
  expect(parseKeys(readFileSync(keysFile, 'utf8').trim()).map(({ id }) => id)).toEqual(['second'])

  expect(await rowsWith('second', 'payout_accounts', 'number')).toBe(1)
  const finance = api.as(await given.staff('finance'))
  const number = await finance.get(`/staff/providers/${provider.providerId}/payout-account/number`)
  expect(number.body).toMatchObject({ number: account.number })
  const { body } = await api.as(moderator).get('/staff/verifications?status=rejected&limit=1')
  expect(body.items[0]).toMatchObject({ evidence: { number: 'AN-0' }, evidence_state: 'readable' })
  const lines: string[] = []
  for await (const line of archive.read('service_provider_profiles')) lines.push(line)
  expect(lines).toEqual([expect.stringMatching(/"business_license": ?"v1\.second\./)])
  expect((await verify()).said).toMatch(/ 0 faults/)
})

test('a value that no key opens is named, and stays as it is', async () => {
  const [id] = ids
  await db.pool.query(`update user_verifications set evidence = 'v1.lost.a.b.c' where id = $1`, [id])
  const rotated = await run('rotate')
  expect(rotated).toMatchObject({ code: 1 })
  expect(rotated.said).toContain(`✗ no key lost: user_verifications.evidence of ${id}`)
  expect((await run('list')).said).toMatch(/^lost +MISSING +1 user_verifications\.evidence$/m)
})

test('what is not understood is refused', async () => {
  expect(await run('add', 'Not A Name')).toMatchObject({ code: 1, said: expect.stringContaining('A name has') })
  expect(await run('retire', 'second')).toMatchObject({ code: 1, said: expect.stringContaining('the newest key') })
  expect(await run('polish')).toMatchObject({ code: 1, said: expect.stringContaining('Usage:') })
})

/** Decided long ago, with evidence that is encrypted; by id. */
async function givenRequests(many: number): Promise<string[]> {
  const { rows } = await db.pool.query(
    `insert into user_verifications (user_profile_id, verification_type, status, verified_at, verified_by_id)
     select user_profile_id, 'identity', 'rejected', now(), $2::uuid
     from service_provider_profiles, generate_series(1, $3::int) where id = $1 returning id`,
    [provider.providerId, moderator.userId, many],
  )
  const made: string[] = rows.map(({ id }) => id).sort()
  const sealed = made.map((rowId, n) => ({
    id: rowId,
    evidence: cipher.encrypt(JSON.stringify({ number: `AN-${n}` }), {
      table: 'user_verifications',
      column: 'evidence',
      rowId,
    }),
  }))
  await db.pool.query(
    `update user_verifications made set evidence = sealed.evidence
     from jsonb_to_recordset($1::jsonb) sealed (id uuid, evidence text) where made.id = sealed.id`,
    [JSON.stringify(sealed)],
  )
  return made
}

async function givenDeleted(): Promise<string> {
  const other = await given.provider()
  await license('deleted', other)
  await db.pool.query('delete from service_provider_profiles where id = $1', [other.providerId])
  const { rows } = await db.pool.query('select id from deletions where root_id = $1', [other.providerId])
  return rows[0].id
}

async function givenPurged(): Promise<void> {
  const deletions = new Deletions(db.kysely)
  const id = await givenDeleted()
  expect(await deletions.beginPurge(id)).toEqual([])
  await archive.add(systemCall('test', 'test'), [id])
  await deletions.purgeRows(id, { archivedOnly: true })
}

async function rowsWith(key: string, table = 'user_verifications', column = 'evidence'): Promise<number> {
  const { rows } = await db.pool.query(`select count(*)::int as rows from ${table} where ${column} like 'v1.${key}.%'`)
  return rows[0].rows
}

async function digestKeys(): Promise<string[]> {
  const { rows } = await db.pool.query(
    `select distinct split_part(digest, '.', 1) as key from user_verifications, unnest(document_digests) digest`,
  )
  return rows.map(({ key }) => key)
}

async function versionOf(id: string): Promise<string> {
  const { rows } = await db.pool.query('select updated_at from user_verifications where id = $1', [id])
  return rows[0].updated_at
}

const verify = () => start('audit-verify').done
const run = (...args: string[]) => start('keys', ...args).done

function start(tool: string, ...args: string[]) {
  const [program, ...rest] = tool === 'rotate' ? ['keys', 'rotate'] : [tool, ...args]
  const child = spawn(process.execPath, [join(import.meta.dirname, `../../src/tools/${program}.ts`), ...rest], {
    env: { PATH: process.env.PATH, DATABASE_URL: db.url, USTA_STATE_DIR: stateDir },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const done = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said: said.trim() })),
  )
  return { child, done }
}
