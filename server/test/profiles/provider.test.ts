import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()

const licence = 'KG-2026-Лиц-77'

describe('PUT /profile/provider', () => {
  test('writes what a provider says about their business', async () => {
    const provider = await given.provider()
    const area = await given.area()
    const written = {
      business_name: 'Таза Үй',
      business_description: 'Үйлөрдү тазалайбыз',
      years_of_experience: 7,
      service_areas: [area.id],
      travel_radius: 15,
      is_available: false,
      availability_schedule: {
        mon: [
          { from: '09:00', to: '12:00' },
          { from: '13:00', to: '18:30' },
        ],
        sun: [],
      },
    }
    const { body, status, headers } = await api.as(provider).put('/profile/provider', written)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...written,
      id: provider.providerId,
      has_business_license: false,
      average_rating: '0.00',
      total_reviews: 0,
      is_verified_provider: false,
    })
    const got = await api.as(provider).get('/profile/provider')
    expect([got.body, got.headers.etag]).toEqual([body, headers.etag])
  })

  test('leaves what is not sent as it is', async () => {
    const provider = await given.provider()
    await api.as(provider).put('/profile/provider', { business_name: 'А', travel_radius: 5, business_license: licence })
    const { body } = await api.as(provider).put('/profile/provider', { business_name: 'Б' })
    expect(body).toMatchObject({ business_name: 'Б', travel_radius: 5, has_business_license: true })
  })

  test('keeps the licence encrypted: not in the row, not in the audit log, in no answer', async () => {
    const provider = await given.provider()
    const put = await api.as(provider).put('/profile/provider', { business_name: 'А', business_license: licence })
    expect(put.body.has_business_license).toBe(true)
    const answers = [
      put,
      await api.as(provider).get('/profile/provider'),
      await api.as(provider).get('/profile'),
      await api.get(`/providers/${provider.providerId}`),
    ]
    for (const { body, status } of answers) {
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toContain(licence)
      expect(body).not.toHaveProperty('business_license')
    }
    const row = await db.kysely
      .selectFrom('stored.service_provider_profiles')
      .select('business_license')
      .where('id', '=', provider.providerId)
      .executeTakeFirstOrThrow()
    expect(row.business_license).toMatch(/^v1\.test\./)
    const { rows } = await db.pool.query('select changes::text from audit_log where row_id = $1', [provider.providerId])
    const log = rows.map(({ changes }) => changes).join()
    expect(log).toContain('"business_license": "changed"')
    expect(log).not.toContain(licence)
    expect(log).not.toContain(row.business_license)
  })

  test('takes a licence back when it is sent empty', async () => {
    const provider = await given.provider()
    await api.as(provider).put('/profile/provider', { business_name: 'А', business_license: licence })
    const { body } = await api.as(provider).put('/profile/provider', { business_name: 'А', business_license: '' })
    expect(body.has_business_license).toBe(false)
  })

  test('with If-Match edits the version that was seen, and no other', async () => {
    const provider = await given.provider()
    const { headers } = await api.as(provider).get('/profile/provider')
    const seen = { headers: { 'if-match': String(headers.etag) } }
    expect((await api.as(provider).put('/profile/provider', { business_name: 'Бир' }, seen)).status).toBe(200)
    expect(await api.as(provider).put('/profile/provider', { business_name: 'Эки' }, seen)).toMatchObject({
      status: 412,
      body: { code: 'version.stale' },
    })
  })

  test('is refused to who is no provider yet', async () => {
    for (const person of [await given.user(), await given.client()]) {
      expect(await api.as(person).put('/profile/provider', { business_name: 'А' })).toMatchObject({
        status: 409,
        body: { code: 'profile.not_a_provider' },
      })
    }
    expect((await api.put('/profile/provider', { business_name: 'А' })).status).toBe(401)
  })

  const monday = (from: unknown, to: unknown) => ({ availability_schedule: { mon: [{ from, to }] } })
  test.each([
    ['no name', { business_name: undefined }, '/business_name', 'required'],
    ['an empty name', { business_name: ' ' }, '/business_name', 'pattern'],
    ['a rating of their own', { average_rating: '5.00' }, '/average_rating', 'unknown'],
    ['a verification of their own', { is_verified_provider: true }, '/is_verified_provider', 'unknown'],
    ['a century of experience', { years_of_experience: 101 }, '/years_of_experience', 'maximum'],
    ['half a year', { years_of_experience: 0.5 }, '/years_of_experience', 'type'],
    ['a radius around the earth', { travel_radius: 20_001 }, '/travel_radius', 'maximum'],
    ['an area that is no id', { service_areas: ['Бишкек'] }, '/service_areas/0', 'format'],
    ['a licence of 101 letters', { business_license: 'a'.repeat(101) }, '/business_license', 'max_length'],
    ['a schedule that is a list', { availability_schedule: [] }, '/availability_schedule', 'type'],
    ['an eighth day', { availability_schedule: { day: [] } }, '/availability_schedule/day', 'unknown'],
    ['no hours but a word', { availability_schedule: { mon: 'all' } }, '/availability_schedule/mon', 'type'],
    ['hours without an end', monday('09:00', undefined), '/availability_schedule/mon/0/to', 'required'],
    ['the 25th hour', monday('09:00', '25:00'), '/availability_schedule/mon/0/to', 'pattern'],
    ['an hour without minutes', monday('9', '18:00'), '/availability_schedule/mon/0/from', 'pattern'],
  ])('refuses %s', async (_, wrong, pointer, code) => {
    const provider = await given.provider()
    const { body, status } = await api.as(provider).put('/profile/provider', { business_name: 'А', ...wrong })
    expect([status, body.errors?.[0]]).toMatchObject([400, { pointer, code }])
  })

  test('refuses days that end before they begin, each by name', async () => {
    const provider = await given.provider()
    const fine = { from: '09:00', to: '18:00' }
    const availability_schedule = {
      mon: [fine, { from: '22:00', to: '06:00' }],
      sun: [{ from: '09:00', to: '09:00' }],
    }
    const { body, status } = await api
      .as(provider)
      .put('/profile/provider', { business_name: 'А', availability_schedule })
    expect([status, body.errors]).toMatchObject([
      422,
      [
        { pointer: '/availability_schedule/mon/1/to', code: 'range', message: 'Work ends later than it begins.' },
        { pointer: '/availability_schedule/sun/0/to', code: 'range' },
      ],
    ])
  })

  test('refuses areas that are not in the catalog, each by place', async () => {
    const provider = await given.provider()
    const known = await given.area({ name: 'Жал' })
    const deleted = await given.area({ name: 'Өчкөн' })
    await db.kysely.deleteFrom('service_areas').where('id', '=', deleted.id).execute()
    const service_areas = [known.id, deleted.id, '0190a0f0-0000-7000-8000-000000000000']
    const { body, status } = await api.as(provider).put('/profile/provider', { business_name: 'А', service_areas })
    expect([status, body.errors]).toMatchObject([
      422,
      [
        { pointer: '/service_areas/1', code: 'unknown' },
        { pointer: '/service_areas/2', code: 'unknown' },
      ],
    ])
  })
})

describe('GET /profile/provider', () => {
  test('is for providers', async () => {
    expect((await api.get('/profile/provider')).status).toBe(401)
    expect((await api.as(await given.client()).get('/profile/provider')).status).toBe(403)
  })
})
