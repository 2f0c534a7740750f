import { describe, expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { givenAssigned, givenCompleted } from './steps.ts'

const server = await startTestServer()
const { api, db, given } = server

const nowhere = '01970000-0000-7000-8000-000000000000'
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('the open feed, narrowed', () => {
  const found = async (who: { token: string }, query: string) => {
    const { status, body } = await api.as(who).get(`/orders?feed=open&${query}`)
    expect(status, JSON.stringify(body)).toBe(200)
    return body.items.map(({ title }: { title: string }) => title).sort()
  }

  test('has what fits: area, distance, budget, days and urgency', async () => {
    const center = await given.area({ name: 'Борбор 2', latitude: '42.870000', longitude: '74.600000' })
    const outskirts = await given.area({ name: 'Чет', latitude: '42.950000', longitude: '74.600000' })
    const { id: subcategoryId } = await given.subcategory()
    const provider = await given.provider()
    await db.pool.query('update service_provider_profiles set service_areas = $2 where id = $1', [
      provider.providerId,
      JSON.stringify([center.id]),
    ])
    const order = (title: string, values: object) => given.openOrder({ subcategoryId, values: { title, ...values } })
    await order('near', { service_area_id: center.id, budget_max: '900.00', service_date: day(2) })
    await order('far', { service_area_id: outskirts.id, budget_max: '5000.00', urgency: 'urgent' })
    await order('anywhere', { service_date: day(9) })
    const of = `subcategory_id=${subcategoryId}`
    expect(await found(provider, of)).toEqual(['anywhere', 'far', 'near'])
    expect(await found(provider, `${of}&area_id=${outskirts.id}`)).toEqual(['far'])
    expect(await found(provider, `${of}&within_km=3`)).toEqual(['near'])
    expect(await found(provider, `${of}&within_km=20`)).toEqual(['far', 'near'])
    expect(await found(provider, `${of}&budget_from=1000`)).toEqual(['anywhere', 'far'])
    expect(await found(provider, `${of}&date_from=${day(1)}&date_to=${day(3)}`)).toEqual(['far', 'near'])
    expect(await found(provider, `${of}&urgency=urgent`)).toEqual(['far'])
  })

  test.each([
    ['feed=open&date_from=2026-12-02&date_to=2026-12-01', '/query/date_to'],
    ['feed=open&within_km=0', '/query/within_km'],
    ['feed=open&budget_from=-1', '/query/budget_from'],
    ['feed=open&urgency=now', '/query/urgency'],
    ['feed=work&urgency=high', '/query/urgency'],
    [`feed=work&area_id=${nowhere}`, '/query/area_id'],
  ])('refuses %s', async (query, pointer) => {
    expect(await api.as(await given.provider()).get(`/orders?${query}`)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    })
  })
})

describe('saved searches', () => {
  test('count what is new, until the provider has looked', async () => {
    const { id: subcategory_id } = await given.subcategory()
    const provider = await given.provider()
    const saved = await api.as(provider).post('/saved-searches', { name: 'Крандар', filters: { subcategory_id } })
    expect(saved).toMatchObject({ status: 201, body: { name: 'Крандар', filters: { subcategory_id }, new_count: 0 } })
    await given.openOrder({ subcategoryId: subcategory_id })
    await given.openOrder()
    const { body } = await api.as(provider).get('/saved-searches')
    expect(body.items).toMatchObject([{ id: saved.body.id, new_count: 1 }])
    const seen = await api.as(provider).post(`/saved-searches/${saved.body.id}/seen`)
    expect(seen).toMatchObject({ status: 200, body: { new_count: 0 } })
  })

  test('can be changed, deleted and brought back', async () => {
    const provider = await given.provider()
    const as = api.as(provider)
    const { body } = await as.post('/saved-searches', { name: 'Бири', filters: { city: 'Ош' } })
    const path = `/saved-searches/${body.id}`
    expect((await as.patch(path, { filters: { urgency: 'high' } })).body).toMatchObject({
      name: 'Бири',
      filters: { urgency: 'high' },
    })
    expect((await as.patch(path, { name: 'x' }, { headers: { 'if-match': '"20000101T000000000000"' } })).status).toBe(
      412,
    )
    expect((await as.delete(path)).status).toBe(204)
    expect((await as.get('/saved-searches')).body.items).toEqual([])
    expect((await as.patch(path, { name: 'x' })).status).toBe(404)
    expect((await as.post(`${path}/restore`)).body).toMatchObject({ id: body.id, filters: { urgency: 'high' } })
    expect(await as.post(`${path}/restore`)).toMatchObject({ status: 409, body: { code: 'saved_search.not_deleted' } })
    const other = api.as(await given.provider())
    for (const answer of [
      await other.patch(path, { name: 'x' }),
      await other.delete(path),
      await other.post(`${path}/seen`),
      await other.post(`${path}/restore`),
    ]) {
      expect(answer.status).toBe(404)
    }
  })

  test('are of what the feed can be narrowed by, and not too many', async () => {
    const as = api.as(await given.provider())
    const save = (filters: object) => as.post('/saved-searches', { name: 'Издөө', filters })
    expect((await save({ status: 'open' })).status).toBe(400)
    expect(await save({ date_from: '2026-12-02', date_to: '2026-12-01' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/filters/date_to' }] },
    })
    expect(await save({ category_id: nowhere, subcategory_id: nowhere })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/filters/category_id' }] },
    })
    for (let n = 0; n < 20; n++) expect((await save({})).status).toBe(201)
    expect(await save({})).toMatchObject({ status: 409, body: { code: 'saved_search.too_many' } })
  })
})

describe('the calendar', () => {
  test('has the provider’s jobs by day, and those without one', async () => {
    const order = await givenAssigned(server)
    const as = api.as(order.provider)
    const range = `from=${day(0)}&to=${day(30)}`
    expect((await as.get(`/profile/provider/calendar?${range}`)).body).toMatchObject({
      jobs: [],
      unplanned: [{ order_id: order.id, start_date: null }],
    })
    await as.patch(`/orders/${order.id}/assignment`, { start_date: day(3), start_time: '09:30' })
    expect((await as.get(`/profile/provider/calendar?${range}`)).body).toEqual({
      jobs: [
        {
          order_id: order.id,
          title: 'Тамчылаган кран',
          status: 'assigned',
          start_date: day(3),
          start_time: '09:30',
          duration: 90,
          city: 'Бишкек',
          location: 'Киев көчөсү 12, 5-батир',
          client_name: 'Айбек Асанов',
        },
      ],
      unplanned: [],
    })
    expect((await as.get(`/profile/provider/calendar?from=${day(4)}&to=${day(30)}`)).body.jobs).toEqual([])
    for (const to of [day(-1), day(400)]) {
      expect((await as.get(`/profile/provider/calendar?from=${day(0)}&to=${to}`)).status).toBe(400)
    }
  })

  test('has a secret address, until another is made or it is ended', async () => {
    const order = await givenAssigned(server)
    const as = api.as(order.provider)
    await as.patch(`/orders/${order.id}/assignment`, { start_date: day(3), start_time: '09:30' })
    expect((await as.get('/profile/provider/calendar/feed')).body).toEqual({ feed: null })
    const { status, body } = await as.post('/profile/provider/calendar/feed')
    expect(status).toBe(201)
    const pathOf = (url: string) => new URL(url).pathname.replace('/api/v1', '')
    const fetched = await api.get(pathOf(body.url))
    expect(fetched).toMatchObject({ status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' } })
    expect(fetched.body).toContain('BEGIN:VEVENT')
    expect(fetched.body).toContain(`DTSTART:${day(3).replaceAll('-', '')}T033000Z`)
    expect(fetched.body).toContain('SUMMARY:Тамчылаган кран')
    const { rows } = await db.pool.query('select token_hash, last_fetched_at from calendar_feeds')
    expect(rows[0].token_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(rows[0].last_fetched_at).not.toBeNull()
    const second = await as.post('/profile/provider/calendar/feed')
    expect((await api.get(pathOf(body.url))).status).toBe(404)
    expect((await api.get(pathOf(second.body.url))).status).toBe(200)
    await db.pool.query('update users set blocked = true where id = $1', [order.provider.userId])
    expect((await api.get(pathOf(second.body.url))).status).toBe(404)
  })

  test('ends its address at once', async () => {
    const as = api.as(await given.provider())
    const { body } = await as.post('/profile/provider/calendar/feed')
    expect((await as.delete('/profile/provider/calendar/feed')).status).toBe(204)
    expect((await api.get(new URL(body.url).pathname.replace('/api/v1', ''))).status).toBe(404)
    expect((await api.get('/calendars/x/jobs.ics')).status).toBe(400)
  })
})

describe('earnings', () => {
  test('are what the ledger says, by month', async () => {
    const order = await givenCompleted(server)
    const as = api.as(order.provider)
    const { body } = await as.get('/profile/provider/earnings')
    expect(body).toMatchObject({
      currency: 'KGS',
      balance: '1350.00',
      held: '0.00',
      months: [{ jobs: 1, gross: '1500.00', commission: '150.00', taken_back: '0.00', net: '1350.00' }],
    })
    const { month } = body.months[0]
    const moved = await as.get(`/profile/provider/earnings/movements?month=${month}`)
    expect(moved.body.items).toMatchObject([
      {
        kind: 'funds_released',
        order_id: order.id,
        amount: '1350.00',
        currency: 'KGS',
        invoice_number: expect.any(String),
      },
    ])
    expect((await as.get('/profile/provider/earnings/movements?month=2020-01')).body.items).toEqual([])
    expect((await as.get('/profile/provider/earnings/movements?month=2020-13')).status).toBe(400)
  })

  test('are nobody else’s', async () => {
    const { body } = await api.as(await given.provider()).get('/profile/provider/earnings')
    expect(body).toEqual({ currency: 'KGS', balance: '0.00', held: '0.00', months: [] })
  })
})

test('the checklist follows what the provider has done', async () => {
  const provider = await given.provider({ businessName: '' })
  const as = api.as(provider)
  const states = async () => {
    const { body } = await as.get('/profile/provider/checklist')
    return [body.steps.map(({ state }: { state: string }) => state), body.done, body.total, body.is_ready]
  }
  expect(await states()).toEqual([['todo', 'todo', 'todo', 'todo', 'todo', 'todo'], 0, 6, false])
  const area = await given.area({ name: 'Чыгыш' })
  await as.put('/profile/provider', {
    business_name: 'Уста',
    business_description: 'Оңдойм',
    service_areas: [area.id],
    availability_schedule: { mon: [{ from: '09:00', to: '18:00' }] },
  })
  const { id: subcategory_id } = await given.subcategory()
  await as.post('/profile/provider/services', {
    subcategory_id,
    description: '',
    base_price: '500',
    price_type: 'fixed',
  })
  await as.post('/profile/verifications', { verification_type: 'identity', evidence: { passport: 'AN123' } })
  expect(await states()).toEqual([['done', 'done', 'done', 'done', 'waiting', 'todo'], 4, 6, false])
  const account = { method: 'mobile_wallet', holder_name: 'Бакыт', bank_name: 'MBank', number: '+996555123456' }
  await as.put('/profile/provider/payout-account', account)
  expect(await states()).toEqual([['done', 'done', 'done', 'done', 'waiting', 'done'], 5, 6, true])
})

test.each([
  ['get', '/saved-searches'],
  ['get', '/profile/provider/calendar?from=2026-11-01&to=2026-11-30'],
  ['get', '/profile/provider/calendar/feed'],
  ['post', '/profile/provider/calendar/feed'],
  ['delete', '/profile/provider/calendar/feed'],
  ['get', '/profile/provider/earnings'],
  ['get', '/profile/provider/earnings/movements'],
  ['get', '/profile/provider/checklist'],
] as const)('%s %s is for providers', async (method, path) => {
  expect((await api[method](path)).status).toBe(401)
  expect((await api.as(await given.client())[method](path)).status).toBe(403)
})
