import { beforeAll, describe, expect, test } from 'vitest'
import { staffRoles } from '../../src/kernel/actor.ts'
import { createSettings } from '../../src/modules/settings/index.ts'
import type { Person } from '../harness/given/people.ts'
import { startTestServer } from '../harness/server.ts'

const { api, given, db } = await startTestServer()
let admin: Person
let moderator: Person

beforeAll(async () => {
  admin = await given.staff('admin')
  moderator = await given.staff('moderator')
  await db.pool.query(`insert into system_settings (key, value, setting_type, validation_regex, is_public, requires_admin) values
    ('test.colour', 'red', 'string', '^(red|green)$', false, false),
    ('test.flag', 'false', 'boolean', '', false, false),
    ('test.json', '{}', 'json', '', false, false)`)
})

const edit = (who: Person, key: string, value: unknown, headers = {}) =>
  api.as(who).patch(`/staff/settings/${key}`, { value }, { headers })
const currentValue = async (key: string) => (await api.as(admin).get(`/staff/settings/${key}`)).body.value

describe('anyone', () => {
  test('sees the settings that apps may know, by key and value, and no others', async () => {
    const { status, body } = await api.get('/settings?limit=100')
    expect(status).toBe(200)
    expect(body.items).toContainEqual(expect.objectContaining({ key: 'platform.timezone', value: 'Asia/Bishkek' }))
    expect(body.items.map(({ key }: { key: string }) => key)).not.toContain('soft_delete.retention_days')
    for (const item of body.items) expect(Object.keys(item)).toEqual(['id', 'key', 'value'])
  })

  test('sees the languages, the default one first', async () => {
    const { items } = (await api.get('/languages')).body
    expect(items.map(({ code }: { code: string }) => code)).toEqual(['ky', 'en', 'ru'])
    expect(items[0]).toMatchObject({ is_default: true, rtl_support: false })
  })

  test('pages through them', async () => {
    const first = (await api.get('/languages?limit=2')).body
    const second = (await api.get(`/languages?limit=2&cursor=${first.next_cursor}`)).body
    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(['ky', 'en', 'ru'])
    expect(second.next_cursor).toBeNull()
    expect((await api.get(`/settings?cursor=${first.next_cursor}`)).status).toBe(400)
  })
})

test('all settings are for staff, whatever their role', async () => {
  expect((await api.get('/staff/settings')).status).toBe(401)
  expect((await api.as(await given.client()).get('/staff/settings')).status).toBe(403)
  for (const role of staffRoles) expect((await api.as(await given.staff(role)).get('/staff/settings')).status).toBe(200)
})

describe('a setting', () => {
  test('is changed by moderators and finance, and holds from then on', async () => {
    const answer = await edit(moderator, 'orders.max_addons', '5')
    expect([answer.status, answer.body.value]).toEqual([200, '5'])
    expect(await currentValue('orders.max_addons')).toBe('5')
    expect((await edit(await given.staff('finance'), 'orders.max_addons', '6')).status).toBe(200)
    expect((await edit(await given.staff('support'), 'orders.max_addons', '7')).status).toBe(403)
  })

  test('that is an admin’s is changed by admins only', async () => {
    const answer = await edit(moderator, 'orders.dispute_days', '8')
    expect([answer.status, answer.body.code]).toEqual([403, 'setting.admin_only'])
    expect((await edit(admin, 'orders.dispute_days', '8')).status).toBe(200)
  })

  test.each([
    ['orders.max_addons', 'many'],
    ['orders.max_addons', ''],
    ['orders.max_addons', '1.5'],
    ['orders.max_addons', '-1'],
    ['orders.max_addons', '101'],
    ['orders.max_addons', '99999999999999999999'],
    ['platform.timezone', 'Mars/Phobos'],
    ['platform.name', ' '],
    ['test.colour', 'blue'],
    ['test.flag', 'yes'],
    ['test.json', '{'],
    ['test.json', '"\\u0000"'],
    ['test.json', '"\\ud800"'],
    ['test.json', '1e999999'],
  ])('%s does not take %j', async (key, value) => {
    const before = await currentValue(key)
    const answer = await edit(admin, key, value)
    expect([answer.status, answer.body.code]).toEqual([422, 'setting.bad_value'])
    expect(answer.body.errors).toMatchObject([{ pointer: '/value', code: 'setting.bad_value' }])
    expect(await currentValue(key)).toBe(before)
  })

  test.each([
    ['platform.timezone', 'Europe/Berlin'],
    ['test.colour', 'green'],
    ['test.flag', 'true'],
    ['test.json', '{"chat_messages": 90}'],
  ])('%s takes %j', async (key, value) => {
    expect((await edit(admin, key, value)).body.value).toBe(value)
  })

  test.each([[1], [null], [['5']]])('is a text, so %j is refused with 400', async (value) => {
    const answer = await edit(admin, 'orders.max_addons', value)
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/value'])
  })

  test('that nobody knows is not found', async () => {
    expect((await edit(admin, 'no.such', 'x')).status).toBe(404)
    expect((await api.as(admin).get('/staff/settings/no.such')).status).toBe(404)
    expect((await api.as(admin).get('/staff/settings/No%20Such')).body.errors[0].pointer).toBe('/params/key')
  })

  test('is not changed on the ground of what it was', async () => {
    const { headers } = await api.as(admin).get('/staff/settings/orders.max_photos')
    const match = { 'if-match': String(headers.etag) }
    expect((await edit(admin, 'orders.max_photos', '3', match)).status).toBe(200)
    expect((await edit(admin, 'orders.max_photos', '4', match)).status).toBe(412)
  })

  test('leaves a trace of who changed it from what to what', async () => {
    await edit(admin, 'platform.support_email', 'help@usta.test')
    const { rows } = await db.pool.query(
      "select actor_id, changes from audit_log where table_name = 'system_settings' and operation = 'update' order by at desc limit 1",
    )
    expect(rows[0].actor_id).toBe(admin.userId)
    expect(JSON.stringify(rows[0].changes)).toMatch(
      /support@usta\.test.*help@usta\.test|help@usta\.test.*support@usta\.test/,
    )
  })
})

describe('a module', () => {
  test('reads values, kept for a moment, and sees a change of this process at once', async () => {
    const settings = createSettings({ db })
    expect(await settings.integer(db.kysely, 'orders.acceptance_hours')).toBe(72)
    expect(await settings.text(db.kysely, 'platform.country')).toBe('Кыргызстан')
  })

  test('that asks for a setting nobody made is told so', async () => {
    await expect(createSettings({ db }).text(db.kysely, 'no.such')).rejects.toThrow('there is no setting no.such')
  })
})
