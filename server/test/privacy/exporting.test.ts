import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fileForm, pdf } from '../harness/pictures.ts'
import { startTestServer } from '../harness/server.ts'
import { givenRegistered, leaveTraces, zhyldyz } from './person.ts'

const server = await startTestServer()
const { api, db, files, given, runJobs } = server
const person = await givenRegistered(server, zhyldyz)
await leaveTraces(server, person, zhyldyz)

/** The entries of a ZIP, read by its directory. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>()
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'))
  let at = bytes.readUInt32LE(end + 16)
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)]
    const [extra, comment] = [bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + size)
    const isDeflated = bytes.readUInt16LE(at + 10) === 8
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), isDeflated ? inflateRawSync(content) : content)
    at += 46 + nameLength + extra + comment
  }
  return entries
}

test('everything that is kept about the caller, and nothing that is a secret', async () => {
  expect((await api.as(person).get('/account/export')).body).toMatchObject({ status: 'none', url: null })
  const asked = await api.as(person).post('/account/export')
  expect([asked.status, asked.body.status]).toEqual([202, 'preparing'])
  expect((await api.as(person).post('/account/export')).body).toEqual(asked.body)
  expect((await api.as(person).get('/account/export/file')).status).toBe(404)
  await runJobs()
  const ready = (await api.as(person).get('/account/export')).body
  expect(ready).toMatchObject({ status: 'ready', url: '/api/v1/account/export/file', size: expect.any(Number) })
  const fetched = await api.as(person).get('/account/export/file')
  expect([fetched.status, fetched.headers['content-type'], fetched.headers['cache-control']]).toEqual([
    200,
    'application/zip',
    'private, no-store',
  ])
  expect(fetched.bytes).toHaveLength(ready.size)

  const entries = unzip(fetched.bytes)
  const rows = (table: string) => JSON.parse(entries.get(`data/${table}.json`)?.toString() ?? 'null')
  expect(rows('users')).toMatchObject([{ email: zhyldyz.email, name: zhyldyz.name }])
  expect(rows('user_profiles')).toMatchObject([{ phone_number: zhyldyz.phone }])
  expect(JSON.parse(rows('user_verifications')[0].evidence)).toMatchObject({ passport_number: 'AN-7654321' })
  expect(rows('user_verifications')[0]).not.toHaveProperty('document_digests')
  expect(rows('orders').length).toBeGreaterThan(3)
  expect(rows('chat_messages')).toContainEqual(expect.objectContaining({ content: `Мен ${zhyldyz.name}` }))
  expect(rows('invoices')).toMatchObject([{ status: 'paid' }])
  expect(rows('auth_sessions')[0]).not.toHaveProperty('token')
  expect(rows('auth_accounts')[0]).not.toHaveProperty('password')
  const [file] = [...entries.keys()].filter((name) => name.startsWith('files/'))
  expect(entries.get(file ?? '')?.toString()).toContain(zhyldyz.email)
  expect(entries.get('README.txt')?.toString()).toContain('Уста')
})

test('it is the caller’s alone', async () => {
  expect((await api.get('/account/export')).status).toBe(401)
  expect((await api.post('/account/export')).status).toBe(401)
  expect((await api.get('/account/export/file')).status).toBe(401)
  const other = await given.client()
  expect((await api.as(other).get('/account/export/file')).status).toBe(404)
  await api.as(other).post('/files', fileForm('verification', pdf, { type: 'application/pdf' }))
  await api.as(other).post('/account/export')
  await runJobs()
  const { bytes } = await api.as(other).get('/account/export/file')
  expect(JSON.stringify([...unzip(bytes).values()].map(String))).not.toContain(zhyldyz.name)
})

test('a new one takes the place of the last, and it is gone after its days', async () => {
  const keys = async () => {
    const found = []
    for await (const { key } of files.list('exports/')) found.push(key)
    return found
  }
  await api.as(person).post('/account/export')
  await runJobs()
  await db.pool.query(`select graphile_worker.add_job('privacy.sweep_exports')`)
  await runJobs()
  expect(await keys()).toHaveLength(2)
  await db.pool.query(`update account_exports set expires_at = now()`)
  expect((await api.as(person).get('/account/export/file')).status).toBe(404)
  expect((await api.as(person).get('/account/export')).body.status).toBe('none')
  await db.pool.query(`select graphile_worker.add_job('privacy.sweep_exports')`)
  await runJobs()
  expect(await keys()).toEqual([])
  const { rows } = await db.pool.query('select from account_exports')
  expect(rows).toEqual([])
})

test('of a provider it has the number of their account in whole, which nothing else shows them', async () => {
  const provider = await given.provider()
  const account = { method: 'card', holder_name: 'BAKYT UULU', number: '4242424242424242' }
  await api.as(provider).put('/profile/provider/payout-account', account)
  await api.as(provider).post('/account/export')
  await runJobs()
  const { bytes } = await api.as(provider).get('/account/export/file')
  const rows = JSON.parse(unzip(bytes).get('data/payout_accounts.json')?.toString() ?? 'null')
  expect(rows).toMatchObject([account])
})
