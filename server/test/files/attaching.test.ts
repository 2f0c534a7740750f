import { describe, expect, test } from 'vitest'
import type { Caller } from '../harness/api.ts'
import { fileForm, jpeg, pdf } from '../harness/pictures.ts'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned } from '../orders/steps.ts'

const server = await startTestServer()
const { api, given, db } = server

async function upload(caller: Caller, purpose: string, bytes?: Buffer): Promise<string> {
  const { status, body } = await api.as(caller).post('/files', fileForm(purpose, bytes ?? (await jpeg({ width: 400 }))))
  expect(status).toBe(201)
  return body.id
}

const statusOf = async (file: string, caller?: Caller) => {
  return (await (caller ? api.as(caller) : api).get(`/files/${file}`)).status
}

const draftOf = async (photos: object[]) => ({
  service_subcategory_id: (await given.subcategory()).id,
  title: 'Кран тамчылайт',
  description: 'Ашканада.',
  location: 'Киев 12',
  city: 'Бишкек',
  photos,
})

describe('photos of an order', () => {
  test('are given with it, in their order, the first for lists', async () => {
    const client = await given.client()
    const files = [await upload(client, 'order_photo'), await upload(client, 'order_photo')]
    const draft = await draftOf([{ file_id: files[0], caption: 'Кран' }, { file_id: files[1] }])
    const { status, body } = await api.as(client).post('/orders', draft)
    expect(status).toBe(201)
    const address = (file: string | undefined) => ({ file_id: file, photo_url: `/api/v1/files/${file}` })
    const shown = [
      { ...address(files[0]), caption: 'Кран', is_primary: true },
      { ...address(files[1]), caption: '', is_primary: false },
    ]
    expect(body.photos).toMatchObject(shown)
    const read = (await api.as(client).get(`/orders/${body.id}`)).body
    expect(read.photos).toMatchObject(shown)
    expect((await api.as(client).get('/orders')).body.items[0].photo_url).toBe(`/api/v1/files/${files[0]}`)

    const turned = [{ file_id: files[1], is_primary: true }, { file_id: files[0] }]
    const edited = await api.as(client).patch(`/orders/${body.id}`, { photos: turned })
    expect(edited.body.photos).toMatchObject([
      { ...shown[1], id: read.photos[1].id, is_primary: true },
      { ...address(files[0]), id: read.photos[0].id, is_primary: false, caption: '' },
    ])
    const fewer = await api.as(client).patch(`/orders/${body.id}`, { photos: [{ file_id: files[0] }] })
    expect(fewer.body.photos).toMatchObject([{ ...address(files[0]), is_primary: true }])
    expect((await api.as(client).delete(`/files/${files[0]}`)).body.code).toBe('file.attached')
  })

  test('are public while the order is open, and its own afterwards', async () => {
    const client = await given.client()
    const [provider, stranger] = [await given.provider(), await given.provider()]
    const file = await upload(client, 'order_photo')
    const { body: order } = await api.as(client).post('/orders', await draftOf([{ file_id: file }]))
    expect([await statusOf(file), await statusOf(file, provider), await statusOf(file, client)]).toEqual([
      404, 404, 200,
    ])

    await api.as(client).post(`/orders/${order.id}/publish`)
    const open = await api.get(`/files/${file}`)
    expect([open.status, open.headers['cache-control']]).toEqual([200, 'public, max-age=3600'])
    expect(open.headers.vary).not.toContain('Cookie')

    const bid = { amount: '1500.00', description: 'Бүгүн келем.' }
    const { body: placed } = await api.as(provider).post(`/orders/${order.id}/bids`, bid)
    await api.as(client).post(`/bids/${placed.id}/accept`)
    expect([await statusOf(file), await statusOf(file, stranger)]).toEqual([404, 404])
    expect([await statusOf(file, provider), await statusOf(file, client)]).toEqual([200, 200])
    expect(await statusOf(file, await given.staff('support'))).toBe(200)
  })

  test('go and come back with the order', async () => {
    const client = await given.client()
    const staff = await given.staff('support')
    const file = await upload(client, 'order_photo')
    const { body: order } = await api.as(client).post('/orders', await draftOf([{ file_id: file }]))
    await api.as(client).delete(`/orders/${order.id}`)
    expect(await statusOf(file, staff)).toBe(404)
    expect((await api.as(client).post(`/orders/${order.id}/restore`)).status).toBe(200)
    expect(await statusOf(file, staff)).toBe(200)
    await db.pool.query(`select soft_delete.hard_delete('orders', array[$1]::uuid[], 'test')`, [order.id])
    const row = await db.kysely.selectFrom('stored_files').selectAll().where('id', '=', file).executeTakeFirst()
    expect(row).toMatchObject({ attached_to: null, attached_id: null })
  })

  test.each<[string, number, string, (mine: string, theirs: string, used: string, avatar: string) => object[]]>([
    ["somebody else's file", 422, '/photos/0/file_id', (_mine, theirs) => [{ file_id: theirs }]],
    [
      'a file that is used already',
      422,
      '/photos/1/file_id',
      (mine, _, used) => [{ file_id: mine }, { file_id: used }],
    ],
    ['a file uploaded for something else', 422, '/photos/0/file_id', (_m, _t, _u, avatar) => [{ file_id: avatar }]],
    ['the same file twice', 422, '/photos/1/file_id', (mine) => [{ file_id: mine }, { file_id: mine }]],
    ['a file that is not there', 422, '/photos/0/file_id', () => [{ file_id: '0198a8a8-0000-7000-8000-000000000000' }]],
    ['neither a file nor an address', 422, '/photos/0', () => [{ caption: 'Кран' }]],
    ['more than the setting allows', 422, '/photos/10', () => Array(11).fill({ photo_url: 'https://x.example/1.jpg' })],
  ])('are refused: %s', async (_what, status, pointer, photosOf) => {
    const client = await given.client()
    const used = await upload(client, 'order_photo')
    await api.as(client).post('/orders', await draftOf([{ file_id: used }]))
    const theirs = await upload(await given.client(), 'order_photo')
    const photos = photosOf(await upload(client, 'order_photo'), theirs, used, await upload(client, 'avatar'))
    const answer = await api.as(client).post('/orders', await draftOf(photos))
    expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([status, pointer])
  })

  test('of one file at the same moment, one order gets it', async () => {
    const client = await given.client()
    const photos = [{ file_id: await upload(client, 'order_photo') }]
    const draft = await draftOf(photos)
    const answers = await Promise.all([1, 2, 3].map(() => api.as(client).post('/orders', draft)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422])
  })
})

describe('evidence of a dispute', () => {
  test('is seen by both sides and by staff, and by nobody else', async () => {
    const order = await givenAssigned(server)
    const file = await upload(order.client, 'dispute_evidence', pdf)
    const complaint = { dispute_type: 'other', description: 'Акт', evidence: [{ file_id: file, caption: 'Акт' }] }
    const { status, body } = await api.as(order.client).post(`/orders/${order.id}/disputes`, complaint)
    expect(status).toBe(201)
    expect(body.evidence).toEqual([{ file_id: file, url: `/api/v1/files/${file}`, caption: 'Акт' }])
    expect([await statusOf(file, order.client), await statusOf(file, order.provider)]).toEqual([200, 200])
    expect(await statusOf(file, await given.staff('moderator'))).toBe(200)
    expect([await statusOf(file), await statusOf(file, await given.provider())]).toEqual([404, 404])
  })

  test('is refused when it is not theirs, or nothing', async () => {
    const order = await givenAssigned(server)
    const theirs = await upload(order.provider, 'dispute_evidence', pdf)
    for (const [evidence, pointer] of [
      [{ file_id: theirs }, '/evidence/0/file_id'],
      [{ caption: 'x' }, '/evidence/0'],
    ] as const) {
      const complaint = { dispute_type: 'other', description: 'Акт', evidence: [evidence] }
      const { status, body } = await api.as(order.client).post(`/orders/${order.id}/disputes`, complaint)
      expect([status, body.errors[0].pointer]).toEqual([422, pointer])
    }
  })
})

describe('the photo of a person', () => {
  test('is public, and in what others see of them', async () => {
    const provider = await given.provider()
    const first = await upload(provider, 'avatar')
    expect((await api.as(provider).put('/profile/photo', { file_id: first })).status).toBe(204)
    expect((await api.as(provider).get('/account')).body.photo_url).toBe(`/api/v1/files/${first}`)
    expect((await api.get(`/providers/${provider.providerId}`)).body.photo_url).toBe(`/api/v1/files/${first}`)
    expect(await statusOf(first)).toBe(200)

    const second = await upload(provider, 'avatar')
    await api.as(provider).put('/profile/photo', { file_id: second })
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200])

    expect((await api.as(provider).delete('/profile/photo')).status).toBe(204)
    expect((await api.as(provider).get('/account')).body.photo_url).toBeNull()
    expect(await statusOf(second)).toBe(404)
  })

  test("is nobody else's file, and needs a login", async () => {
    const theirs = await upload(await given.client(), 'avatar')
    const { status, body } = await api.as(await given.client()).put('/profile/photo', { file_id: theirs })
    expect([status, body.errors[0].pointer]).toEqual([422, '/file_id'])
    expect((await api.put('/profile/photo', { file_id: theirs })).status).toBe(401)
    expect((await api.delete('/profile/photo')).status).toBe(401)
    expect((await api.as(await given.client()).put('/profile/photo', { file_id: 'x' })).status).toBe(400)
  })
})

describe('documents for a verification', () => {
  test('are seen by moderators, beside what was written', async () => {
    const provider = await given.provider()
    const file = await upload(provider, 'verification', pdf)
    const asked = { verification_type: 'license', file_ids: [file] }
    const { status } = await api.as(provider).post('/profile/verifications', asked)
    expect(status).toBe(201)
    const moderator = await given.staff('moderator')
    const { items } = (await api.as(moderator).get('/staff/verifications')).body
    expect(items).toMatchObject([
      { evidence: {}, files: [{ id: file, url: `/api/v1/files/${file}`, content_type: 'application/pdf' }] },
    ])
    expect([await statusOf(file, moderator), await statusOf(file, provider)]).toEqual([200, 200])
    for (const other of [undefined, await given.provider(), await given.staff('finance')]) {
      expect(await statusOf(file, other)).toBe(404)
    }
  })

  test('are refused when they are not theirs; and something has to be handed in', async () => {
    const theirs = await upload(await given.provider(), 'verification', pdf)
    const provider = api.as(await given.provider())
    const { status, body } = await provider.post('/profile/verifications', {
      verification_type: 'license',
      file_ids: [theirs],
    })
    expect([status, body.errors[0].pointer]).toEqual([422, '/file_ids/0'])
    expect((await provider.post('/profile/verifications', { verification_type: 'license' })).status).toBe(400)
  })
})
