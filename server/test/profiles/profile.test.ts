import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()

const profilesOf = (userId: string) =>
  db.kysely.selectFrom('stored.user_profiles').selectAll().where('user_id', '=', userId).execute()

describe('GET /profile', () => {
  test('shows what PUT wrote', async () => {
    const user = await given.user()
    const written = {
      user_type: 'client',
      bio: 'Тынч үй',
      date_of_birth: '1990-02-28',
      gender: 'female',
      phone_number: '+996 555 123 456',
      address: 'Токтогул 1',
      city: 'Бишкек',
      state: 'Чүй',
      country: 'Кыргызстан',
      postal_code: '720001',
      preferred_language: 'ru',
      notification_preferences: { marketing: false, digest: 'weekly' },
    }
    const put = await api.as(user).put('/profile', written)
    expect(put.status).toBe(200)
    expect(put.body).toMatchObject({ ...written, user_id: user.userId, is_verified: false, provider: null })
    const got = await api.as(user).get('/profile')
    expect([got.status, got.body]).toEqual([200, put.body])
    expect(got.headers.etag).toBe(put.headers.etag)
  })

  test('is 404 for a user who has none, 401 for a visitor', async () => {
    expect(await api.as(await given.user()).get('/profile')).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(await api.get('/profile')).toMatchObject({ status: 401, body: { code: 'auth.required' } })
  })
})

describe('PUT /profile', () => {
  test.each([
    ['client', true, false],
    ['service_provider', false, true],
    ['both', true, true],
  ])('as %s, with nothing else, makes the profiles that it implies', async (user_type, isClient, isProvider) => {
    const user = await given.user()
    const { body, status } = await api.as(user).put('/profile', { user_type })
    expect([status, body.user_type]).toEqual([200, user_type])
    expect([body.client !== null, body.provider !== null]).toEqual([isClient, isProvider])
    const { body: account } = await api.as(user).get('/account')
    expect([account.client_id, account.provider_id]).toEqual([body.client?.id ?? null, body.provider?.id ?? null])
  })

  test('lets who is new a client order and a provider offer in the very next request', async () => {
    const user = await given.user()
    expect((await api.as(user).get('/profile/provider')).status).toBe(403)
    await api.as(user).put('/profile', { user_type: 'both' })
    expect((await api.as(user).get('/profile/provider')).status).toBe(200)
    expect((await api.as(user).get('/profile/client')).status).toBe(200)
  })

  test('changes the type, and never deletes a profile by that', async () => {
    const person = await given.clientAndProvider()
    const { body } = await api.as(person).put('/profile', { user_type: 'client' })
    expect(body).toMatchObject({
      user_type: 'client',
      client: { id: person.clientId },
      provider: { id: person.providerId },
    })
    const back = await api.as(person).put('/profile', { user_type: 'service_provider' })
    expect(back.body).toMatchObject({ client: { id: person.clientId }, provider: { id: person.providerId } })
  })

  test('leaves what is not sent as it is, and empties what is sent empty', async () => {
    const user = await given.user()
    await api.as(user).put('/profile', {
      user_type: 'client',
      bio: 'Мурунку',
      city: 'Ош',
      date_of_birth: '1990-01-01',
      preferred_language: 'en',
    })
    const { body } = await api
      .as(user)
      .put('/profile', { user_type: 'client', bio: '', date_of_birth: null, preferred_language: null })
    expect(body).toMatchObject({ bio: '', city: 'Ош', date_of_birth: null, preferred_language: null })
  })

  test('many times at once makes one profile of each kind', async () => {
    const user = await given.user()
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => api.as(user).put('/profile', { user_type: 'both', bio: `${n}` })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    const rows = await profilesOf(user.userId)
    expect(rows).toHaveLength(1)
    const clients = await db.kysely
      .selectFrom('stored.client_profiles')
      .select('id')
      .where('user_profile_id', '=', rows[0]?.id ?? '')
      .execute()
    expect(clients).toHaveLength(1)
  })

  test('with If-Match edits the version that was seen, and no other', async () => {
    const user = await given.user()
    const body = { user_type: 'client' }
    const early = await api.as(user).put('/profile', body, { headers: { 'if-match': '"20260101T000000000000-x"' } })
    expect([early.status, await profilesOf(user.userId)]).toEqual([412, []])
    const { headers } = await api.as(user).put('/profile', body)
    const seen = { headers: { 'if-match': String(headers.etag) } }
    expect((await api.as(user).put('/profile', { ...body, bio: 'Бир' }, seen)).status).toBe(200)
    const stale = await api.as(user).put('/profile', { ...body, bio: 'Эки' }, seen)
    expect([stale.status, stale.body.code]).toEqual([412, 'version.stale'])
    expect((await api.as(user).get('/profile')).body.bio).toBe('Бир')
  })

  test.each([
    ['no type', { user_type: undefined }, '/user_type', 'required'],
    ['another type', { user_type: 'admin' }, '/user_type', 'enum'],
    ['an unknown field', { is_verified: true }, '/is_verified', 'unknown'],
    ['another owner', { user_id: '0190a0f0-0000-7000-8000-000000000000' }, '/user_id', 'unknown'],
    ['a telephone number of letters', { phone_number: 'call me' }, '/phone_number', 'pattern'],
    ['a day that never was', { date_of_birth: '1990-02-30' }, '/date_of_birth', 'format'],
    ['a city of 101 letters', { city: 'ш'.repeat(101) }, '/city', 'max_length'],
    ['a language we do not speak', { preferred_language: 'de' }, '/preferred_language', 'enum'],
    ['a bio that is a number', { bio: 1 }, '/bio', 'type'],
    ['a NUL in a text', { bio: 'a\0b' }, '/bio', 'text'],
    ['preferences that are a list', { notification_preferences: [] }, '/notification_preferences', 'type'],
    ['a nested preference', { notification_preferences: { a: {} } }, '/notification_preferences/a', 'type'],
    ['an odd name of one', { notification_preferences: { 'A\nb': true } }, '/notification_preferences/A\nb', 'unknown'],
  ])('refuses %s', async (_, wrong, pointer, code) => {
    const user = await given.user()
    const { body, status } = await api.as(user).put('/profile', { user_type: 'client', ...wrong })
    expect([status, body.errors?.[0]]).toMatchObject([400, { pointer, code }])
    expect(await profilesOf(user.userId)).toEqual([])
  })

  test.each([
    ['2999-01-01', 'in the future'],
    ['1899-12-31', 'too long ago'],
  ])('refuses a birth on %s, %s', async (date_of_birth) => {
    const user = await given.user()
    const { body, status } = await api.as(user).put('/profile', { user_type: 'client', date_of_birth })
    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/date_of_birth', code: 'range' }]])
  })

  test('sets the language in which one is answered, from the next request on', async () => {
    const user = await given.user({ language: 'en' })
    const unsaid = { headers: { 'accept-language': '' } }
    const refused = () => api.as(user).get('/orders/nothing', unsaid)
    expect((await refused()).body.detail).toMatch(/^[\x20-\x7e]+$/)
    await api.as(user).put('/profile', { user_type: 'client', preferred_language: 'ru' })
    expect((await refused()).body.detail).toMatch(/[а-я]/)
    expect((await api.as(user).get('/account')).body.language).toBe('ru')
    await api.as(user).put('/profile', { user_type: 'client', preferred_language: null })
    expect((await api.as(user).get('/account')).body.language).toBe('ru')
  })

  test('refuses a language that staff switched off', async () => {
    const user = await given.user()
    const switchTo = (is_active: boolean) =>
      db.kysely.updateTable('languages').set({ is_active }).where('code', '=', 'en').execute()
    await switchTo(false)
    const { body, status } = await api.as(user).put('/profile', { user_type: 'client', preferred_language: 'en' })
    await switchTo(true)
    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/preferred_language', code: 'unknown' }]])
  })

  test('is for users only', async () => {
    expect((await api.put('/profile', { user_type: 'client' })).status).toBe(401)
  })
})
