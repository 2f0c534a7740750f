import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { fileForm, jpeg, pdf, picture, png } from '../harness/pictures.ts'
import { startTestServer } from '../harness/server.ts'

const server = await startTestServer()
const { api, given, db, files, runJobs } = server

async function listFiles(): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of files.list('uploads/')) keys.push(key)
  return keys
}

async function inDatabase(): Promise<number> {
  const { rows } = await db.pool.query('select count(*) from stored_files')
  return rows[0].count
}

/** Removes what is doomed, as if an hour had passed. */
async function anHourLater(): Promise<void> {
  await db.pool.query(`update doomed_files set due_at = now()`)
  await db.pool.query(`select graphile_worker.add_job('files.remove_content', '{}'::json)`)
  await runJobs()
}

describe('a photo', () => {
  test('is answered with its address, its size and its narrower copies', async () => {
    const owner = await given.client()
    const bytes = await jpeg({ width: 1600, height: 1200 })
    const { status, body, headers } = await api.as(owner).post('/files', fileForm('order_photo', bytes))
    expect(status).toBe(201)
    const url = `/api/v1/files/${body.id}`
    expect(headers.location).toBe(url)
    expect(body).toMatchObject({
      url,
      purpose: 'order_photo',
      name: 'photo.jpg',
      content_type: 'image/webp',
      width: 1600,
      height: 1200,
      variants: [
        { width: 320, height: 240, url: `${url}/320` },
        { width: 640, height: 480, url: `${url}/640` },
        { width: 1280, height: 960, url: `${url}/1280` },
      ],
    })
    const row = await db.kysely.selectFrom('stored_files').selectAll().where('id', '=', body.id).executeTakeFirst()
    expect(row).toMatchObject({ owner_id: owner.userId, attached_to: null, size: body.size })
    const { rows: audited } = await db.pool.query(`select operation, actor_id from audit_log where row_id = $1`, [
      body.id,
    ])
    expect(audited).toEqual([{ operation: 'insert', actor_id: owner.userId }])
    expect(await db.kysely.selectFrom('doomed_files').selectAll().execute()).toEqual([])
  })

  test('loses what its camera wrote into it, and stands upright', async () => {
    const owner = await given.client()
    const exif = { IFD0: { Artist: 'Бакыт Уста' }, IFD3: { GPSLatitude: '42/1 52/1 30/1' } }
    const turned = await picture({ width: 400, height: 200 })
      .jpeg()
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(turned).metadata()).exif).toBeDefined()
    const { body } = await api.as(owner).post('/files', fileForm('avatar', turned))
    expect(body).toMatchObject({ width: 200, height: 400 })
    const kept = await sharp((await api.as(owner).get(`/files/${body.id}`)).bytes).metadata()
    expect(kept).toMatchObject({ format: 'webp', width: 200, height: 400 })
    expect([kept.exif, kept.xmp, kept.iptc, kept.icc]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('is made no larger than anybody needs', async () => {
    const owner = await given.client()
    const { body } = await api
      .as(owner)
      .post('/files', fileForm('order_photo', await png({ width: 5200, height: 100 })))
    expect(body).toMatchObject({ width: 2560, height: 49 })
  })

  test.each([
    ['PNG', () => png({ width: 30, height: 20 })],
    ['WebP', () => picture({ width: 30, height: 20 }).webp().toBuffer()],
    ['GIF', () => picture({ width: 30, height: 20 }).gif().toBuffer()],
    ['AVIF', () => picture({ width: 30, height: 20 }).avif().toBuffer()],
  ])('may be %s, whatever it is called', async (_kind, make) => {
    const owner = await given.client()
    const form = fileForm('order_photo', await make(), { name: 'a.txt', type: 'text/plain' })
    const { status, body } = await api.as(owner).post('/files', form)
    expect([status, body.content_type, body.width]).toEqual([201, 'image/webp', 30])
    expect(body.variants).toEqual([])
  })
})

describe('documents', () => {
  test('are taken as evidence, as they are', async () => {
    const owner = await given.client()
    const { status, body } = await api.as(owner).post('/files', fileForm('dispute_evidence', pdf, { name: 'Акт.pdf' }))
    expect([status, body.content_type, body.width, body.variants]).toEqual([201, 'application/pdf', null, []])
    const { bytes, headers } = await api.as(owner).get(`/files/${body.id}`)
    expect(bytes).toEqual(pdf)
    expect(headers['content-disposition']).toBe(
      `attachment; filename="???.pdf"; filename*=UTF-8''%D0%90%D0%BA%D1%82.pdf`,
    )
  })

  test('are no photos', async () => {
    const { status, body } = await api.as(await given.client()).post('/files', fileForm('order_photo', pdf))
    expect([status, body.code]).toEqual([415, 'file.type_refused'])
    expect(body.detail).toContain('JPEG, PNG')
  })
})

describe('refused, and nothing is kept of it', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')

  /** A PNG of a few bytes that says it is 30,000 pixels wide and high. */
  async function bomb(): Promise<Buffer> {
    const small = await png({ width: 1, height: 1 })
    const large = Buffer.from(small)
    large.writeUInt32BE(30_000, 16)
    large.writeUInt32BE(30_000, 20)
    large.writeUInt32BE(crc32(large.subarray(12, 29)), 29)
    return large
  }

  test.each<[string, number, string, () => Buffer | Promise<Buffer>]>([
    ['an SVG that calls itself a JPEG', 415, 'file.type_refused', () => svg],
    ['HTML that calls itself a JPEG', 415, 'file.type_refused', () => html],
    ['noise', 415, 'file.type_refused', () => randomBytes(2_000)],
    ['nothing', 422, 'file.empty', () => Buffer.alloc(0)],
    ['a picture cut short', 422, 'file.damaged', async () => (await jpeg()).subarray(0, 1_500)],
    ['a bomb of pixels', 422, 'file.too_many_pixels', bomb],
    ['a magic number and nothing after it', 422, 'file.damaged', async () => (await png()).subarray(0, 60)],
    ['11 MB', 413, 'request.too_large', () => Buffer.alloc(11 * 1024 * 1024)],
    ['a document cut short', 422, 'file.damaged', () => pdf.subarray(0, 30)],
  ])('%s', async (_what, status, code, make) => {
    const owner = await given.client()
    const before = { keys: await listFiles(), rows: await inDatabase() }
    const answer = await api.as(owner).post('/files', fileForm('dispute_evidence', await make()))
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect({ keys: await listFiles(), rows: await inDatabase() }).toEqual(before)
  })

  test('a type of picture that can carry a program, for every purpose', async () => {
    const owner = api.as(await given.client())
    for (const purpose of ['order_photo', 'avatar', 'dispute_evidence', 'verification', 'chat_attachment']) {
      expect(
        (await owner.post('/files', fileForm(purpose, svg, { name: 'a.svg', type: 'image/svg+xml' }))).status,
      ).toBe(415)
    }
  })

  test('without a login', async () => {
    expect((await api.post('/files', fileForm('avatar', await jpeg()))).status).toBe(401)
  })

  test('a form with fields that nobody asked for, or without those that are needed', async () => {
    const owner = api.as(await given.client())
    const bytes = await jpeg()
    const withMore = fileForm('avatar', bytes)
    withMore.set('owner_id', 'somebody')
    const cases: [FormData, string][] = [
      [withMore, '/owner_id'],
      [fileForm('wallpaper', bytes), '/purpose'],
    ]
    const withoutPurpose = new FormData()
    withoutPurpose.set('file', new File([bytes as Uint8Array<ArrayBuffer>], 'a.jpg'))
    const withoutFile = new FormData()
    withoutFile.set('purpose', 'avatar')
    const elsewhere = fileForm('avatar', bytes)
    elsewhere.set('other', new File([bytes as Uint8Array<ArrayBuffer>], 'b.jpg'))
    cases.push([withoutPurpose, '/purpose'], [withoutFile, '/file'], [elsewhere, ''])
    for (const [form, pointer] of cases) {
      const { status, body } = await owner.post('/files', form)
      expect([status, body.errors[0].pointer]).toEqual([400, pointer])
    }
  })

  test('JSON, or a form that is broken', async () => {
    const owner = api.as(await given.client())
    expect((await owner.post('/files', { purpose: 'avatar', file: 'x' })).body.code).toBe('request.not_multipart')
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(
      (await owner.post('/files', '--x\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nava', { headers }))
        .status,
    ).toBe(400)
    const without = { 'content-type': 'multipart/form-data' }
    expect((await owner.post('/files', 'purpose=avatar', { headers: without })).status).toBe(400)
  })
})

test.each([
  ['../../etc/passwd.jpg', 'passwd.jpg'],
  ['C:\\Users\\me\\photo.jpg', 'photo.jpg'],
  ['a\u202egpj.exe', 'agpj.exe'],
  ['<script>.jpg', 'script.jpg'],
  [`${'ж'.repeat(300)}.jpg`, 'ж'.repeat(200)],
])('the name %j is only ever shown', async (name, shown) => {
  const owner = await given.client()
  const { status, body } = await api
    .as(owner)
    .post('/files', fileForm('avatar', await jpeg({ width: 8, height: 8 }), { name }))
  expect([status, body.name]).toEqual([201, shown])
  const { key } = await db.kysely
    .selectFrom('stored_files')
    .select('key')
    .where('id', '=', body.id)
    .executeTakeFirstOrThrow()
  expect(key).toBe(`uploads/${body.id.slice(-2)}/${body.id}.webp`)
})

describe('the same upload twice', () => {
  test('with one key is one file', async () => {
    const owner = api.as(await given.client())
    const bytes = await jpeg()
    const headers = { 'idempotency-key': 'photo-1' }
    const before = await inDatabase()
    const first = await owner.post('/files', fileForm('avatar', bytes), { headers })
    const again = await owner.post('/files', fileForm('avatar', bytes), { headers })
    expect([first.status, again.status, again.headers['idempotency-replayed']]).toEqual([201, 201, 'true'])
    expect(again.body).toEqual(first.body)
    expect(await inDatabase()).toBe(before + 1)
    const other = await owner.post('/files', fileForm('avatar', await jpeg({ color: '#ff0000' })), { headers })
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.key_reused'])
  })

  test('at the same moment is one file', async () => {
    const owner = api.as(await given.client())
    const bytes = await jpeg()
    const before = await inDatabase()
    const headers = { 'idempotency-key': 'photo-2' }
    const answers = await Promise.all([1, 2, 3].map(() => owner.post('/files', fileForm('avatar', bytes), { headers })))
    expect(answers.map(({ status }) => status).every((status) => status === 201 || status === 409)).toBe(true)
    expect(answers.some(({ status }) => status === 201)).toBe(true)
    expect(await inDatabase()).toBe(before + 1)
  })
})

describe('an upload that dies', () => {
  test('with its connection leaves nothing', async () => {
    const owner = await given.client()
    const before = { keys: await listFiles(), rows: await inDatabase() }
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    const head = [
      'POST /api/v1/files HTTP/1.1',
      'Host: x',
      `Authorization: Bearer ${owner.token}`,
      'Content-Length: 9000',
      'Content-Type: multipart/form-data; boundary=x',
    ]
    const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
    const begun = once(server.app.server, 'request')
    socket.write(`${head.join('\r\n')}\r\n\r\n${part}half`)
    const [request] = await begun
    const ended = new Promise((resolve) => request.once('close', resolve))
    socket.destroy()
    await ended
    expect({ keys: await listFiles(), rows: await inDatabase() }).toEqual(before)
    expect((await api.as(owner).get('/account')).status).toBe(200)
  })

  test('with its process, after its content was stored, is swept up', async () => {
    const owner = await given.client()
    const { rows } = await db.pool.query('select uuid_v7() as id')
    const key = `uploads/zz/${rows[0].id}.webp`
    await db.pool.query(`insert into doomed_files (id, keys, due_at) values ($1, $2, now() + interval '1 hour')`, [
      rows[0].id,
      [key],
    ])
    await files.put(key, Buffer.from('half of an upload'))
    await db.pool.query(`select graphile_worker.add_job('files.remove_content', '{}'::json)`)
    await runJobs()
    expect(await files.exists(key)).toBe(true)
    await anHourLater()
    expect(await files.exists(key)).toBe(false)
    expect((await api.as(owner).get(`/files/${rows[0].id}`)).status).toBe(404)
  })
})

describe('a file that belongs to nothing', () => {
  test('is removed after a day, with its content', async () => {
    const owner = api.as(await given.client())
    const old = (await owner.post('/files', fileForm('avatar', await jpeg()))).body
    const young = (await owner.post('/files', fileForm('avatar', await jpeg()))).body
    await db.pool.query('alter table stored_files disable trigger touch_updated_at')
    await db.pool.query(`update stored_files set updated_at = now() - interval '25 hours' where id = $1`, [old.id])
    await db.pool.query('alter table stored_files enable trigger touch_updated_at')
    await db.pool.query(`select graphile_worker.add_job('files.remove_loose', '{}'::json)`)
    await runJobs()
    await anHourLater()
    expect((await owner.get(`/files/${old.id}`)).status).toBe(404)
    expect((await owner.get(`/files/${young.id}`)).status).toBe(200)
    expect((await listFiles()).filter((key) => key.includes(old.id))).toEqual([])
  })

  test('can be deleted by its owner, and by nobody else', async () => {
    const owner = api.as(await given.client())
    const { id } = (await owner.post('/files', fileForm('avatar', await jpeg()))).body
    expect((await api.delete(`/files/${id}`)).status).toBe(401)
    expect((await api.as(await given.client()).delete(`/files/${id}`)).status).toBe(404)
    expect((await owner.delete(`/files/${id}`)).status).toBe(204)
    expect((await owner.delete(`/files/${id}`)).status).toBe(404)
    await anHourLater()
    expect((await listFiles()).filter((key) => key.includes(id))).toEqual([])
  })

  test('is one of at most a hundred', async () => {
    const owner = await given.client()
    const one = (await api.as(owner).post('/files', fileForm('avatar', await jpeg()))).body
    await db.pool.query(
      `insert into stored_files (owner_id, purpose, key, content_type, size, sha256)
      select owner_id, purpose, key || n, content_type, size, sha256 from stored_files, generate_series(1, 99) n where id = $1`,
      [one.id],
    )
    const { status, body } = await api.as(owner).post('/files', fileForm('avatar', await jpeg()))
    expect([status, body.code]).toEqual([409, 'file.too_many_loose'])
  })
})
