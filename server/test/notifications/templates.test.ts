import { expect, test } from 'vitest'
import { checkTexts, sampleOf } from '../../src/modules/notifications/render.ts'
import { rules } from '../../src/modules/notifications/rules.ts'
import { startTestServer } from '../harness/server.ts'

const { api, db, given } = await startTestServer()
const moderator = api.as(await given.staff('moderator'))

async function templateOf(code: string, language: string) {
  const { body } = await moderator.get(`/staff/notification-templates?code=${code}&language=${language}`)
  return body.items[0]
}

test('every notification has its texts in three languages, and they need nothing that they are not given', async () => {
  const { rows } = await db.pool.query('select * from notification_templates')
  const codes = new Set(rules.flatMap(({ tell }) => tell.map(({ code }) => code)))
  for (const code of [...codes, 'test', 'digest', 'chat.message']) {
    const written = rows.filter((row) => row.code === code)
    expect(written.map(({ language }) => language).sort(), code).toEqual(['en', 'ky', 'ru'])
  }
  for (const row of rows) {
    expect(checkTexts(row, row.variables), `${row.code} ${row.language}`).toEqual([])
    for (const name of row.variables) expect(sampleOf(name), `a sample of ${name}`).not.toBe(name)
  }
})

test('staff change a text, and only what it is given can stand in it', async () => {
  const template = await templateOf('bid.placed', 'en')
  const changed = await moderator.patch(`/staff/notification-templates/${template.id}`, {
    subject: 'An offer of {{ amount }}',
  })
  expect(changed.body).toMatchObject({ subject: 'An offer of {{ amount }}', code: 'bid.placed' })
  const unknown = await moderator.patch(`/staff/notification-templates/${template.id}`, {
    message: '{{ password }} {{ amount',
  })
  expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '/message'])
  const named = await moderator.patch(`/staff/notification-templates/${template.id}`, {
    message: 'Dear {{ password }}',
  })
  expect(named.body.errors).toEqual([{ pointer: '/message', code: 'template', message: 'unknown variable password' }])
})

test('a preview shows the mail with samples, everything escaped, and what is wrong', async () => {
  const preview = {
    code: 'bid.placed',
    language: 'en',
    subject: 'Offer\r\nBcc: all@evil.example',
    message: '<script>alert(1)</script> {{ provider }} & {{ amount }}',
    short_message: '{{ nothing }}',
    variables: { provider: '<img src=x onerror=alert(1)>' },
  }
  const { status, body } = await moderator.post('/staff/notification-templates/preview', preview)
  expect(status).toBe(200)
  expect(body.subject).toBe('Offer Bcc: all@evil.example')
  expect(body.html).not.toMatch(/<script|<img/)
  expect(body.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt; &amp;')
  expect(body.problems).toEqual([{ field: 'short_message', message: 'unknown variable nothing' }])
  expect(body.short_message).toBe('')
  expect(body.variables).toEqual(['title', 'provider', 'amount'])
})

test.each([
  ['runs without end', '{% for a in (1..100000000) %}{% for b in (1..100000000) %}x{% endfor %}{% endfor %}'],
  ['fills the memory', '{% assign a = "xxxxxxxxxx" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}'],
  ['reads a file', "{% include '/etc/passwd' %}"],
  ['renders another', "{% render '../../../package.json' %}"],
  ['looks into prototypes', '{{ title.constructor.prototype }}{{ constructor }}'],
  ['is not closed', '{% if title %}'],
  ['calls what is no filter', '{{ title | evil }}'],
])('a text that %s is refused', async (_, message) => {
  const { body } = await moderator.post('/staff/notification-templates/preview', {
    code: 'bid.placed',
    language: 'en',
    subject: 'x',
    message,
    short_message: 'x',
  })
  expect(body.problems).toMatchObject([{ field: 'message' }])
  expect(body.message).toBe('')
})

test('a deleted template can be written anew, and then not be restored', async () => {
  const template = await templateOf('order.started', 'en')
  const path = `/staff/notification-templates/${template.id}`
  expect((await moderator.delete(path)).status).toBe(204)
  expect((await moderator.get(path)).status).toBe(404)
  expect((await moderator.post(`${path}/restore`)).body).toMatchObject({ id: template.id })
  expect((await moderator.post(`${path}/restore`)).body.code).toBe('template.not_deleted')

  await moderator.delete(path)
  const texts = { subject: 'Begun', message: '{{ provider }} has begun.', short_message: '' }
  const anew = { code: 'order.started', language: 'en', name: 'Begun', ...texts }
  const made = await moderator.post('/staff/notification-templates', anew)
  expect(made.body).toMatchObject({ ...anew, notification_type: 'order_update', variables: ['title', 'provider'] })
  expect((await moderator.post('/staff/notification-templates', { ...anew, name: 'Other' })).body.code).toBe(
    'template.taken',
  )
  expect((await moderator.post(`${path}/restore`)).body.code).toBe('template.taken')
  const unsent = await moderator.post('/staff/notification-templates', { ...anew, code: 'order.exploded' })
  expect(unsent.body.errors).toMatchObject([{ pointer: '/code' }])
})

test('only moderators write templates, and only staff see them', async () => {
  const template = await templateOf('test', 'en')
  const path = `/staff/notification-templates/${template.id}`
  expect((await api.as(await given.client()).get('/staff/notification-templates')).status).toBe(403)
  expect((await api.get('/staff/notification-templates')).status).toBe(401)
  const support = api.as(await given.staff('support'))
  expect((await support.get(path)).status).toBe(200)
  expect((await support.patch(path, { subject: 'x' })).status).toBe(403)
  const stale = await moderator.patch(path, { subject: 'x' }, { headers: { 'if-match': '"20200101T000000000000"' } })
  expect(stale.status).toBe(412)
})
