import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { to as copyTo } from 'pg-copy-streams'
import { afterAll, expect, test } from 'vitest'
import { listTables } from '../../src/backup/catalog.ts'
import { createBackup } from '../../src/backup/index.ts'
import { listEncryptedColumns } from '../../src/platform/crypto/encrypted-columns.ts'
import { openFileStorage } from '../../src/platform/files/index.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db, files, log, runJobs } = await startTestServer()
const folder = mkdtempSync(join(tmpdir(), 'usta-plain-'))
afterAll(() => rmSync(folder, { recursive: true }))

const secrets = [
  'KG-LICENCE-7315',
  'KG-LICENCE-8426',
  'AN-5550123',
  'AN5550123',
  'МКК 50-12 Ысык-Көл',
  '4242424242424242',
]

test('what is encrypted is in no table, no backup and no line of the log', async () => {
  const provider = await given.provider()
  const moderator = await given.staff('moderator')
  const mine = api.as(provider)
  const evidence = { passport: 'AN-5550123', issued_by: 'МКК 50-12 Ысык-Көл' }
  const answers = [
    await mine.put('/profile/provider', { business_name: 'Уста', business_license: 'KG-LICENCE-7315' }),
    await mine.put('/profile/provider', { business_name: 'Уста', business_license: 'KG-LICENCE-8426' }),
    await mine.put('/profile/provider', { business_license: 'KG-LICENCE-8426', travel_radius: 'far' }),
    await mine.post('/profile/verifications', { verification_type: 'identity', evidence }),
    await mine.post('/profile/verifications', { verification_type: 'identity', evidence }),
    await mine.post('/profile/verifications', { verification_type: 'beauty', evidence }),
    await mine.put('/profile/provider/payout-account', {
      method: 'card',
      holder_name: 'BAKYT',
      number: '4242424242424242',
    }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 201, 409, 400, 200])
  const { body } = await api.as(moderator).get('/staff/verifications')
  expect(body.items[0].evidence).toEqual(evidence)
  await api.as(moderator).post(`/staff/verifications/${body.items[0].id}/approve`)
  await db.pool.query('delete from service_provider_profiles where id = $1', [provider.providerId])
  await runJobs()

  const dump = await dumpAll()
  // That something is found shows that the search looks where it says.
  expect(dump).toContain(provider.providerId)
  expect(dump).toMatch(/v1\.test\./)
  await createBackup({ databaseUrl: db.url, files, to: await placeFor(), folder: 'all' })
  const backup = readAll(join(folder, 'all'))
  expect(backup).toContain(provider.providerId)
  const lines = JSON.stringify(log)
  expect(lines).toContain('/api/v1/profile/verifications')
  for (const secret of secrets) {
    for (const form of [
      secret,
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      Buffer.from(secret).toString('hex'),
    ]) {
      expect([form, dump.includes(form), backup.includes(form), lines.includes(form)]).toEqual([
        form,
        false,
        false,
        false,
      ])
    }
  }
})

test('every column that the data dictionary marks is known as encrypted', async () => {
  const columns = await listEncryptedColumns(db.pool)
  expect(columns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual([
    'erasures.marks',
    'payment_methods.processor_token',
    'payment_methods.wallet_id',
    'payment_providers.api_key',
    'payment_providers.config_data',
    'payment_providers.secret_key',
    'payment_providers.webhook_secret',
    'payout_accounts.number',
    'service_provider_profiles.business_license',
    'service_provider_profiles.verification_documents',
    'user_verifications.evidence',
  ])
})

/** Every row of every table, as PostgreSQL writes it out. */
async function dumpAll(): Promise<string> {
  const client = await db.pool.connect()
  try {
    let all = ''
    for (const { name } of await listTables(client)) {
      all += await text(client.query(copyTo(`copy (select * from ${name}) to stdout`)))
    }
    return all
  } finally {
    client.release()
  }
}

const placeFor = () => openFileStorage({ kind: 'disk', location: folder })

function readAll(place: string): string {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .map((bytes) => (bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : bytes).toString())
    .join('\n')
}
