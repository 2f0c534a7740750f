import { createECDH, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'

const keys = createECDH('prime256v1')
const { api, db, given } = await startTestServer({
  messages: {
    webPush: {
      publicKey: keys.generateKeys('base64url'),
      privateKey: keys.getPrivateKey('base64url'),
      subject: 'mailto:support@usta.test',
      gatewayUrl: null,
    },
  },
})

const browser = (endpoint = 'https://updates.push.services.mozilla.com/wpush/v2/abc') => ({
  endpoint,
  expirationTime: null,
  keys: { p256dh: createECDH('prime256v1').generateKeys('base64url'), auth: randomBytes(16).toString('base64url') },
})

test('who never said anything gets the defaults, without advertising', async () => {
  const client = await given.client()
  const { status, body } = await api.as(client).get('/notifications/preferences')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    email_notifications: true,
    sms_notifications: false,
    promotional_notifications: false,
    digest_frequency: 'immediate',
    timezone: 'Asia/Bishkek',
    quiet_hours_start: null,
    muted: [],
    updated_at: null,
  })
  expect(body.channels).toEqual([
    { channel: 'in_app', obstacle: null },
    { channel: 'email', obstacle: 'not_configured' },
    { channel: 'sms', obstacle: 'not_configured' },
    { channel: 'push', obstacle: 'no_address' },
  ])
  expect((await api.get('/notifications/preferences')).status).toBe(401)
})

test('what is changed is kept, and a stale change is refused', async () => {
  const client = await given.client()
  const change = {
    sms_notifications: true,
    muted: [
      { channel: 'email', kind: 'chat' },
      { channel: 'email', kind: 'chat' },
    ],
    quiet_hours_start: '22:00',
    quiet_hours_end: '07:00',
    timezone: 'Europe/Berlin',
    digest_frequency: 'daily',
  }
  const changed = await api.as(client).patch('/notifications/preferences', change)
  expect(changed.body).toMatchObject({
    ...change,
    muted: [{ channel: 'email', kind: 'chat' }],
    updated_at: expect.any(String),
  })
  expect((await api.as(client).get('/notifications/preferences')).body).toEqual(changed.body)
  await api.as(client).patch('/notifications/preferences', { email_notifications: false })
  const stale = await api
    .as(client)
    .patch(
      '/notifications/preferences',
      { email_notifications: true },
      { headers: { 'if-match': String(changed.headers.etag) } },
    )
  expect(stale.status).toBe(412)
})

test.each([
  [{ timezone: 'Mars/Olympus' }, '/timezone'],
  [{ timezone: '+06:00' }, '/timezone'],
  [{ quiet_hours_start: '22:00' }, '/quiet_hours_end'],
  [{ quiet_hours_start: '22:00', quiet_hours_end: '22:00' }, '/quiet_hours_end'],
])('%j cannot be', async (change, pointer) => {
  const { status, body } = await api.as(await given.client()).patch('/notifications/preferences', change)
  expect(status).toBe(422)
  expect(body.errors).toMatchObject([{ pointer }])
})

test.each([
  { quiet_hours_start: '25:00' },
  { digest_frequency: 'yearly' },
  { muted: [{ channel: 'fax', kind: 'chat' }] },
  { user_id: 'x' },
])('%j is no such preference', async (change) => {
  expect((await api.as(await given.client()).patch('/notifications/preferences', change)).status).toBe(400)
})

test('a browser subscribes once, is listed, and unsubscribes', async () => {
  const client = await given.client()
  expect((await api.as(client).get('/notifications/push-key')).body).toEqual({
    public_key: keys.getPublicKey('base64url'),
  })
  const subscription = { ...browser(), device: 'Firefox' }
  const made = await api.as(client).post('/notifications/push-subscriptions', subscription)
  expect(made.status).toBe(201)
  const again = await api.as(client).post('/notifications/push-subscriptions', subscription)
  expect(again.body.id).toBe(made.body.id)
  expect((await api.as(client).get('/notifications/push-subscriptions')).body.items).toEqual([again.body])
  expect((await api.as(client).get(`/notifications/push-subscriptions/${made.body.id}`)).body).toEqual(again.body)
  expect((await api.as(client).get('/notifications/preferences')).body.channels).toContainEqual({
    channel: 'push',
    obstacle: null,
  })

  const { endpoint } = subscription
  expect((await api.as(client).post('/notifications/push-subscriptions/remove', { endpoint })).status).toBe(204)
  expect((await api.as(client).get('/notifications/push-subscriptions')).body.items).toEqual([])
})

test('a browser belongs to who subscribed in it last', async () => {
  const [first, second] = [await given.client(), await given.client()]
  const subscription = browser('https://fcm.googleapis.com/fcm/send/shared')
  const made = await api.as(first).post('/notifications/push-subscriptions', subscription)
  await api.as(second).post('/notifications/push-subscriptions', subscription)
  expect((await api.as(first).get('/notifications/push-subscriptions')).body.items).toEqual([])
  expect((await api.as(first).delete(`/notifications/push-subscriptions/${made.body.id}`)).status).toBe(404)
  expect((await api.as(second).delete(`/notifications/push-subscriptions/${made.body.id}`)).status).toBe(204)
})

test.each([
  'https://evil.example/push',
  'https://fcm.googleapis.com.evil.example/x',
  'https://fcm.googleapis.com:8443/x',
  'https://user@fcm.googleapis.com/x',
  'https://localhost/x',
  'https://169.254.169.254/latest',
])('%s is called by nobody', async (endpoint) => {
  const { status, body } = await api
    .as(await given.client())
    .post('/notifications/push-subscriptions', browser(endpoint))
  expect([status, body.code]).toEqual([422, 'push.unknown_service'])
})

test('keys that are none are refused, and so are phones where FCM is off', async () => {
  const client = api.as(await given.client())
  const keys = { p256dh: randomBytes(60).toString('base64url'), auth: randomBytes(16).toString('base64url') }
  const refused = await client.post('/notifications/push-subscriptions', { ...browser(), keys })
  expect(refused.body.errors).toMatchObject([{ pointer: '/keys/p256dh' }])
  const phone = await client.post('/notifications/fcm-tokens', { token: 'a'.repeat(120) })
  expect([phone.status, phone.body.code]).toEqual([409, 'push.not_configured'])
})

test('neither the address nor the keys of a device are in the audit log', async () => {
  const client = await given.client()
  await api.as(client).post('/notifications/push-subscriptions', browser('https://web.push.apple.com/secret'))
  const { rows } = await db.pool.query(`select changes from audit_log where table_name = 'push_subscriptions'`)
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain('https://')
})
