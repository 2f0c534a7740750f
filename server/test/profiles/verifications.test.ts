import { describe, expect, test } from 'vitest'
import type { Person } from '../harness/given/people.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db, log } = await startTestServer()

const own = '/profile/verifications'
const queue = '/staff/verifications'
const unknownId = '0190a0f0-0000-7000-8000-000000000000'
const evidence = { passport_number: 'AN-1234567', issued_by: 'МКК 50-12' }

async function requested(person: Person, verification_type = 'identity'): Promise<string> {
  const { body, status } = await api.as(person).post(own, { verification_type, evidence })
  expect(status).toBe(201)
  return body.id
}

describe('asking for a verification', () => {
  test('waits for staff, and does not show the evidence again', async () => {
    const client = await given.client()
    const { body, status, headers } = await api.as(client).post(own, { verification_type: 'identity', evidence })
    expect([status, headers.location]).toEqual([201, `/api/v1${own}`])
    expect(body).toMatchObject({ verification_type: 'identity', status: 'pending', verified_at: null })
    expect(Object.keys(body)).not.toContain('evidence')
    const listed = await api.as(client).get(own)
    expect(listed.body).toEqual({ items: [body], next_cursor: null })
  })

  test('keeps the evidence encrypted: not in the row, not in the audit log', async () => {
    const id = await requested(await given.client())
    const row = await db.kysely
      .selectFrom('user_verifications')
      .select('evidence')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.evidence).toMatch(/^v1\.test\./)
    const { rows } = await db.pool.query('select changes::text from audit_log where row_id = $1', [id])
    expect(rows[0].changes).toContain('"evidence": "changed"')
    expect(rows[0].changes).not.toContain(row.evidence)
    expect(rows[0].changes).not.toContain(evidence.passport_number)
  })

  test('twice is refused while the first is pending, also at once, and possible for something else', async () => {
    const client = await given.client()
    const ask = (verification_type: string) => api.as(client).post(own, { verification_type, evidence })
    const answers = await Promise.all([1, 2, 3].map(() => ask('license')))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect((await ask('license')).body.code).toBe('verification.pending')
    expect((await ask('insurance')).status).toBe(201)
  })

  test('needs a profile', async () => {
    const { body, status } = await api.as(await given.user()).post(own, { verification_type: 'identity', evidence })
    expect([status, body.code]).toEqual([409, 'profile.missing'])
    expect((await api.as(await given.user()).get(own)).body.items).toEqual([])
  })

  test.each([
    ['another type', { verification_type: 'beauty' }, '/verification_type', 'enum'],
    ['no evidence', { evidence: {} }, '/evidence', 'min_properties'],
    ['evidence that is a text', { evidence: 'trust me' }, '/evidence', 'type'],
    ['nested evidence', { evidence: { a: { b: 'c' } } }, '/evidence/a', 'type'],
    ['empty evidence', { evidence: { a: '' } }, '/evidence/a', 'min_length'],
    ['evidence with an odd name', { evidence: { '\n': { b: 'c' } } }, '/evidence/\n', 'unknown'],
    ['a decision of their own', { status: 'approved' }, '/status', 'unknown'],
  ])('refuses %s', async (_, wrong, pointer, code) => {
    const body = { verification_type: 'identity', evidence, ...wrong }
    const answer = await api.as(await given.client()).post(own, body)
    expect([answer.status, answer.body.errors?.[0]]).toMatchObject([400, { pointer, code }])
  })

  test('lists each user’s own, latest first, paged', async () => {
    const client = await given.client()
    const ids = [
      await requested(client, 'phone'),
      await requested(client, 'email'),
      await requested(client, 'business'),
    ]
    await requested(await given.client())
    const idsOf = (items: { id: string }[]) => items.map(({ id }) => id)
    const first = await api.as(client).get(`${own}?limit=2`)
    const second = await api.as(client).get(`${own}?limit=2&cursor=${first.body.next_cursor}`)
    expect([...idsOf(first.body.items), ...idsOf(second.body.items)]).toEqual(ids.reverse())
    expect((await api.as(client).get(`${own}?cursor=x`)).status).toBe(400)
  })
})

describe('evidence that somebody changed or moved in the database', () => {
  test.each([
    ['moved from another request', (_: string, other: string) => other],
    ['changed', (sealed: string) => `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`],
    ['of a key that is gone', (sealed: string) => sealed.replace('v1.test.', 'v1.gone.')],
    ['written by hand', () => JSON.stringify({ passport_number: 'AN-9999999' })],
  ])('%s: staff see that it is unreadable, and cannot approve it', async (_, forge) => {
    const moderator = await given.staff('moderator')
    const id = await requested(await given.client())
    const { rows } = await db.pool.query('select id, evidence from user_verifications where id = any($1)', [
      [id, await requested(await given.client())],
    ])
    const sealed = rows.find((row) => row.id === id).evidence
    const forged = forge(sealed, rows.find((row) => row.id !== id).evidence)
    await db.pool.query('update user_verifications set evidence = $2 where id = $1', [id, forged])

    const { body } = await api.as(moderator).get(`${queue}?limit=100`)
    const states = new Map(
      body.items.map((item: { id: string; evidence_state: string }) => [item.id, item.evidence_state]),
    )
    expect(states.get(id)).toBe('unreadable')
    expect(states.get(rows.find((row) => row.id !== id).id)).toBe('readable')
    expect(JSON.stringify(body)).not.toContain('AN-9999999')
    const approved = await api.as(moderator).post(`${queue}/${id}/approve`)
    expect([approved.status, approved.body.code]).toEqual([409, 'verification.evidence_unreadable'])
    expect(log.find(({ level, err }) => level === 50 && JSON.stringify(err).includes(id))).toBeDefined()
    expect((await api.as(moderator).post(`${queue}/${id}/reject`)).status).toBe(200)
  })
})

describe('a document that two people hand in', () => {
  async function handIn(person: Person, evidence: Record<string, string>): Promise<string> {
    const { body, status } = await api.as(person).post(own, { verification_type: 'identity', evidence })
    expect(status).toBe(201)
    return body.id
  }
  async function duplicatesOf(id: string) {
    const { body } = await api.as(await given.staff('moderator')).get(`${queue}?limit=100`)
    return body.items.find((item: { id: string }) => item.id === id).duplicate_of
  }

  test.each([
    ['as it is', { number: 'ID7300001' }, { number: 'ID7300001' }],
    ['in another case, with spaces and signs', { number: 'ID7300002' }, { number: ' id 73-000 02' }],
    ['with letters that look alike', { number: 'AH7300003' }, { number: 'АН7300003' }],
    ['under another name', { number: 'ID7300004' }, { passport_number: 'ID7300004', issued_by: 'МКК 50-12' }],
  ])('is shown to staff: %s', async (_, first, second) => {
    const [one, other] = [await given.client({ name: 'Азамат' }), await given.client({ name: 'Нурлан' })]
    const [firstId, secondId] = [await handIn(one, first), await handIn(other, second)]
    const found = { status: 'pending' }
    expect(await duplicatesOf(secondId)).toEqual([{ ...found, id: firstId, user_id: one.userId, user_name: 'Азамат' }])
    expect(await duplicatesOf(firstId)).toEqual([
      { ...found, id: secondId, user_id: other.userId, user_name: 'Нурлан' },
    ])
  })

  test('is not what merely is the same for many, or was handed in by the same person before', async () => {
    const one = await given.client()
    const common = { issued_by: 'МКК 211-041', issued_on: '2020-01-31', note: '1234567', id: '1' }
    await handIn(await given.client(), common)
    const id = await handIn(one, { ...common, number: 'ID7300005' })
    await api.as(await given.staff('moderator')).post(`${queue}/${id}/reject`)
    expect(await duplicatesOf(await handIn(one, { ...common, number: 'ID7300005' }))).toEqual([])
  })

  test('is found when the other has closed the account', async () => {
    const gone = await given.client()
    const id = await handIn(gone, { number: 'ID7300006' })
    await db.pool.query('delete from users where id = $1', [gone.userId])
    const again = await handIn(await given.client(), { number: 'ID7300006' })
    expect(await duplicatesOf(again)).toEqual([{ id, status: 'pending', user_id: null, user_name: null }])
  })

  test('leaves a digest that says nothing, neither in its row nor in the audit log', async () => {
    const id = await handIn(await given.client(), { number: 'ID-7300007' })
    const { rows } = await db.pool.query(
      `select document_digests, (select jsonb_agg(changes)::text from audit_log where row_id = made.id) as changes
       from user_verifications made where id = $1`,
      [id],
    )
    expect(rows[0].document_digests).toEqual([expect.stringMatching(/^test\.[\w-]{43}$/)])
    expect(rows[0].changes).toContain('"document_digests": "changed"')
    expect(rows[0].changes).not.toContain(rows[0].document_digests[0])
  })
})

describe('staff', () => {
  test('see what is pending, oldest first, with the evidence', async () => {
    const moderator = await given.staff('moderator')
    const client = await given.client({ name: 'Гүлнара' })
    const id = await requested(client)
    const { body, status } = await api.as(moderator).get(`${queue}?limit=100`)
    expect(status).toBe(200)
    expect(body.items.at(-1)).toMatchObject({
      id,
      user_id: client.userId,
      user_name: 'Гүлнара',
      evidence,
      status: 'pending',
      admin_notes: '',
    })
    const times = body.items.map(({ created_at }: { created_at: string }) => created_at)
    expect(times).toEqual([...times].sort())
    const pages: string[] = []
    for (let cursor = ''; ; ) {
      const page = await api.as(moderator).get(`${queue}?limit=2${cursor}`)
      pages.push(...page.body.items.map((item: { id: string }) => item.id))
      if (page.body.next_cursor === null) break
      cursor = `&cursor=${page.body.next_cursor}`
    }
    expect(pages).toEqual(body.items.map((item: { id: string }) => item.id))
  })

  test('approve once: the decision, who made it and when are kept', async () => {
    const moderator = await given.staff('moderator')
    const client = await given.client()
    const id = await requested(client)
    const { body, status } = await api.as(moderator).post(`${queue}/${id}/approve`, { admin_notes: 'Паспорт көрдүм' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ id, status: 'approved', admin_notes: 'Паспорт көрдүм', evidence })
    expect(body.verified_at).not.toBeNull()
    const row = await db.kysely.selectFrom('user_verifications').selectAll().where('id', '=', id).executeTakeFirst()
    expect(row).toMatchObject({ status: 'approved', verified_by_id: moderator.userId })
    for (const decision of ['approve', 'reject']) {
      const again = await api.as(moderator).post(`${queue}/${id}/${decision}`)
      expect([again.status, again.body.code]).toEqual([409, 'verification.decided'])
    }
    const [shown] = (await api.as(client).get(own)).body.items
    expect(shown).toMatchObject({ id, status: 'approved' })
    expect(shown).not.toHaveProperty('admin_notes')
  })

  test('decide once, however many do at the same time', async () => {
    const id = await requested(await given.client())
    const admin = await given.staff()
    const answers = await Promise.all(
      ['approve', 'reject', 'approve', 'reject'].map((decision) => api.as(admin).post(`${queue}/${id}/${decision}`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })

  test('reject, and the user may ask again', async () => {
    const client = await given.client()
    const id = await requested(client)
    const { body, status } = await api.as(await given.staff('moderator')).post(`${queue}/${id}/reject`)
    expect([status, body.status]).toEqual([200, 'rejected'])
    expect((await api.as(client).get('/profile')).body.is_verified).toBe(false)
    await requested(client)
  })

  test('see decided ones when they ask for them', async () => {
    const moderator = await given.staff('moderator')
    const id = await requested(await given.client())
    await api.as(moderator).post(`${queue}/${id}/reject`, {})
    const find = async (status: string) =>
      (await api.as(moderator).get(`${queue}?limit=100&status=${status}`)).body.items.map(
        (item: { id: string }) => item.id,
      )
    expect(await find('rejected')).toContain(id)
    expect(await find('approved')).not.toContain(id)
    expect(await api.as(moderator).get(`${queue}?status=lost`)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/query/status' }] },
    })
  })

  test('verify a person by their identity, and a provider by their business', async () => {
    const admin = await given.staff()
    const provider = await given.clientAndProvider()
    const flags = async () => {
      const { body } = await api.as(provider).get('/profile')
      return [body.is_verified, body.verification_date !== null, body.provider.is_verified_provider]
    }
    await api.as(admin).post(`${queue}/${await requested(provider, 'phone')}/approve`)
    expect(await flags()).toEqual([false, false, false])
    await api.as(admin).post(`${queue}/${await requested(provider, 'identity')}/approve`)
    expect(await flags()).toEqual([true, true, false])
    await api.as(admin).post(`${queue}/${await requested(provider, 'business')}/approve`)
    expect(await flags()).toEqual([true, true, true])
  })

  test('verify a business before its owner becomes a provider', async () => {
    const client = await given.client()
    await api.as(await given.staff()).post(`${queue}/${await requested(client, 'business')}/approve`)
    const { body } = await api.as(client).put('/profile', { user_type: 'both' })
    expect(body.provider.is_verified_provider).toBe(true)
  })

  test('with If-Match decide on the version that they saw', async () => {
    const id = await requested(await given.client())
    const stale = { headers: { 'if-match': '"20260101T000000000000-x"' } }
    expect((await api.as(await given.staff()).post(`${queue}/${id}/approve`, {}, stale)).status).toBe(412)
  })

  test('do not decide on themselves', async () => {
    const admin = await given.staff()
    await api.as(admin).put('/profile', { user_type: 'service_provider' })
    const id = await requested(admin, 'business')
    const { body, status } = await api.as(admin).post(`${queue}/${id}/approve`)
    expect([status, body.code]).toEqual([403, 'verification.own'])
  })

  test('find nothing where there is nothing', async () => {
    const admin = await given.staff()
    expect((await api.as(admin).post(`${queue}/${unknownId}/approve`)).status).toBe(404)
    expect(await api.as(admin).post(`${queue}/1/reject`)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/params/id' }] },
    })
    const id = await requested(await given.client())
    expect(await api.as(admin).post(`${queue}/${id}/reject`, { status: 'rejected' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/status', code: 'unknown' }] },
    })
  })
})

test.each([
  ['get', queue],
  ['post', `${queue}/${unknownId}/approve`],
  ['post', `${queue}/${unknownId}/reject`],
] as const)('%s %s is for moderators', async (method, path) => {
  expect((await api[method](path)).status).toBe(401)
  for (const other of [await given.client(), await given.staff('support'), await given.staff('finance')]) {
    expect((await api.as(other)[method](path)).status).toBe(403)
  }
})

test.each(['get', 'post'] as const)('%s /profile/verifications is for users', async (method) => {
  expect((await api[method](own)).status).toBe(401)
})
