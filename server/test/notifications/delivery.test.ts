import { createHmac } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { authToken, mailWebhookSecret, startProviders } from '../messages/providers.ts'

const providers = await startProviders()
const { api, app, db, given, runJobs } = await startTestServer({ messages: providers.config })
const healthy = { ...providers.say }

beforeEach(() => {
  Object.assign(providers.say, healthy)
  providers.refuse.mail = 0
  providers.mails.length = 0
  for (const requests of Object.values(providers.requests)) requests.length = 0
})

const query = async (text: string, values: unknown[] = []) => (await db.pool.query(text, values)).rows

async function clientWith(changes: object = {}) {
  const client = await given.client()
  await db.pool.query(`update user_profiles set phone_number = '0700 123 456' where user_id = $1`, [client.userId])
  expect((await api.as(client).patch('/notifications/preferences', changes)).status).toBe(200)
  return client
}

const deliveriesOf = (userId: string) =>
  query(
    `select delivery.channel, delivery.status, queue.status as queued, queue.retry_count, delivery.external_id, queue.id
     from notification_deliveries delivery join user_notifications notification on notification.id = notification_id
     left join notification_queue queue on queue.delivery_id = delivery.id
     where user_id = $1 order by delivery.channel`,
    [userId],
  )

async function sendTest(client: { token: string }, channel?: string) {
  const { status, body } = await api.as(client).post('/notifications/test', channel ? { channel } : {})
  expect(status).toBe(202)
  await runJobs()
  return body.channels
}

test('a test goes out by every channel, each as it should be', async () => {
  const client = await clientWith({ sms_notifications: true })
  await api.as(client).post('/notifications/push-subscriptions', providers.browser)
  await api.as(client).post('/notifications/fcm-tokens', { token: 'f'.repeat(140) })
  expect(await sendTest(client)).toEqual(['in_app', 'email', 'sms', 'push'])

  const [mail] = providers.mails
  expect(mail?.to).toBe(client.email)
  expect(mail?.source).toMatch(/^Subject: Test notification\r$/m)
  expect(mail?.source).toMatch(/multipart\/alternative/)
  expect(mail?.source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
  const sms = new URLSearchParams(providers.requests.twilio[0]?.body.toString())
  expect([sms.get('To'), sms.get('Body')]).toEqual(['+996700123456', expect.stringContaining('A test')])
  const fcm = JSON.parse(providers.requests.fcm[0]?.body.toString() ?? '{}')
  expect(fcm.message).toMatchObject({ token: 'f'.repeat(140), notification: { title: 'Test notification' } })
  const [push] = providers.requests.push
  expect(push && providers.read(push)).toMatchObject({ title: 'Test notification', link: '/profile/notifications' })

  expect((await deliveriesOf(client.userId)).map(({ channel, status }) => [channel, status])).toEqual([
    ['email', 'sent'],
    ['push', 'sent'],
    ['sms', 'sent'],
    ['in_app', 'delivered'],
  ])
  const steps = await query(
    `select distinct action from notification_logs where notification_id in
    (select id from user_notifications where user_id = $1) order by 1`,
    [client.userId],
  )
  expect(steps.map(({ action }) => action)).toEqual(['created', 'queued', 'sent', 'delivered'])
})

test('a mail server that takes its time holds up no SMS, nor what comes later', async () => {
  const client = await clientWith({ sms_notifications: true })
  const { promise: patience, resolve: goOn } = Promise.withResolvers<void>()
  providers.taken.mail = () => patience
  const ask = () => api.as(client).post('/notifications/test', {})
  const arrived = (sms: number) =>
    vi.waitFor(() => expect([providers.requests.twilio.length, providers.mails.length]).toEqual([sms, 1]), {
      interval: 5,
      timeout: 60_000,
    })
  await ask()
  const first = runJobs()
  await arrived(1)
  await ask()
  const second = runJobs()
  await arrived(2)
  goOn()
  providers.taken.mail = null
  await Promise.all([first, second])
  expect(providers.mails.map(({ to }) => to)).toEqual([client.email, client.email])
})

test('each push service is told who we are with a signature of its own', async () => {
  const client = await clientWith()
  for (const host of ['updates.push.services.mozilla.com', 'fcm.googleapis.com', 'fcm.googleapis.com']) {
    const endpoint = `https://${host}/${providers.requests.push.length}`
    await api.as(client).post('/notifications/push-subscriptions', { ...providers.browser, endpoint })
    await sendTest(client, 'push')
  }
  expect(providers.requests.push.length).toBeGreaterThan(3)
  for (const { headers } of providers.requests.push) {
    const [, claims = ''] = /^vapid t=[^.]+\.([^.]+)\./.exec(headers.authorization ?? '') ?? []
    const { aud, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString())
    expect(aud).toBe(`https://${headers.host}`)
    expect(exp * 1_000).toBeGreaterThan(Date.now())
  }
})

test('the link of a mail unsubscribes by a POST and not by a look, and only that kind', async () => {
  const client = await clientWith()
  await sendTest(client, 'email')
  const unfolded = providers.mails[0]?.source.replace(/\r\n\s+/g, ' ') ?? ''
  const path = new URL(/^List-Unsubscribe: <([^>]+)>/m.exec(unfolded)?.[1] ?? '').pathname
  expect((await app.inject({ url: path })).body).toContain('<form method="post">')
  expect((await api.as(client).get('/notifications/preferences')).body.muted).toEqual([])
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const done = await app.inject({ method: 'POST', url: path, headers: form, payload: 'List-Unsubscribe=One-Click' })
  expect(done.statusCode).toBe(200)
  expect((await api.as(client).get('/notifications/preferences')).body.muted).toEqual([
    { channel: 'email', kind: 'system' },
  ])
  expect(await sendTest(client, 'email')).toEqual([])
  expect((await app.inject({ method: 'POST', url: `${path}x`, headers: form, payload: '' })).statusCode).toBe(404)
})

test('a provider that fails is tried again, then staff see it and send it again', async () => {
  const client = await clientWith({ sms_notifications: true })
  providers.say.twilio = () => ({ status: 503, body: { code: 20503, message: `unavailable\0${'.'.repeat(487)}🙂` } })
  await sendTest(client, 'sms')
  for (let attempt = 1; attempt <= 3; attempt++) {
    expect((await deliveriesOf(client.userId))[0]).toMatchObject({ queued: 'queued', retry_count: attempt })
    await db.pool.query('update notification_queue set scheduled_at = now()')
    await db.pool.query(`select graphile_worker.add_job('notifications.sweep')`)
    await runJobs()
  }
  const staff = api.as(await given.staff('support'))
  const { body } = await staff.get('/staff/notifications/dead-letters')
  const letter = body.items.find(({ user_id }: { user_id: string }) => user_id === client.userId)
  expect(letter).toMatchObject({
    channel: 'sms',
    retry_count: 3,
    error_message: expect.stringMatching(/^unavailable\.{487}\ufffd/),
  })

  providers.say.twilio = healthy.twilio
  expect((await staff.post(`/staff/notifications/dead-letters/${letter.id}/resend`)).status).toBe(202)
  await runJobs()
  expect((await deliveriesOf(client.userId))[0]).toMatchObject({ status: 'sent', queued: 'completed' })
  expect((await staff.post(`/staff/notifications/dead-letters/${letter.id}/resend`)).body.code).toBe(
    'notification.not_failed',
  )
  expect((await api.as(client).get('/staff/notifications/dead-letters')).status).toBe(403)
})

test('an address at which there is nobody is not written to again, until staff lift it', async () => {
  const client = await clientWith()
  providers.refuse.mail = 550
  await sendTest(client, 'email')
  expect((await deliveriesOf(client.userId))[0]).toMatchObject({ status: 'bounced', queued: 'failed' })
  providers.refuse.mail = 0
  expect(await sendTest(client, 'email')).toEqual([])
  const staff = api.as(await given.staff('support'))
  const { body } = await staff.get('/staff/notifications/suppressions')
  const refused = body.items.find(({ address }: { address: string }) => address === client.email)
  expect(refused).toMatchObject({ channel: 'email', reason: 'bounced' })
  expect((await staff.delete(`/staff/notifications/suppressions/${refused.id}`)).status).toBe(204)
  expect(await sendTest(client, 'email')).toEqual(['email'])
})

test('a browser that is no more is forgotten', async () => {
  const client = await clientWith()
  await api.as(client).post('/notifications/push-subscriptions', providers.browser)
  providers.say.push = () => ({ status: 410 })
  await sendTest(client, 'push')
  expect((await api.as(client).get('/notifications/push-subscriptions')).body.items).toEqual([])
})

test('what Twilio signed moves an SMS to delivered, and nothing else does', async () => {
  const client = await clientWith({ sms_notifications: true })
  await sendTest(client, 'sms')
  const [{ external_id: sid }] = (await deliveriesOf(client.userId)) as [{ external_id: string }]
  const url = '/api/v1/notifications/webhooks/twilio'
  const send = (fields: Record<string, string>, signature: string) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
      payload: new URLSearchParams(fields).toString(),
    })
  const fields = { MessageSid: sid, MessageStatus: 'delivered', To: '+996700123456' }
  const text = Object.entries(fields)
    .sort()
    .reduce((all, [name, value]) => all + name + value, `http://localhost:3000${url}`)
  const signature = createHmac('sha1', authToken).update(text).digest('base64')
  expect((await send(fields, 'x')).statusCode).toBe(403)
  expect((await send({ ...fields, MessageStatus: 'failed' }, signature)).statusCode).toBe(403)
  expect((await deliveriesOf(client.userId))[0]).toMatchObject({ status: 'sent' })
  expect((await send(fields, signature)).statusCode).toBe(200)
  expect((await deliveriesOf(client.userId))[0]).toMatchObject({ status: 'delivered' })
})

test('a signed report of a bounce keeps further mail from the address', async () => {
  const client = await clientWith()
  await sendTest(client, 'email')
  const [{ external_id }] = (await deliveriesOf(client.userId)) as [{ external_id: string }]
  const body = JSON.stringify({
    reports: [{ message_id: `<${external_id}>`, event: 'bounced', reason: 'mailbox full' }],
  })
  const send = (at: number, secret: string) => {
    const v1 = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
    return api.post('/notifications/webhooks/mail', body, { headers: { 'usta-signature': `t=${at},v1=${v1}` } })
  }
  const now = Math.floor(Date.now() / 1000)
  expect((await send(now, 'another secret')).status).toBe(403)
  expect((await send(now - 3_600, mailWebhookSecret)).status).toBe(403)
  expect((await send(now, mailWebhookSecret)).status).toBe(200)
  expect((await deliveriesOf(client.userId))[0]).toMatchObject({ status: 'bounced' })
  expect(await sendTest(client, 'email')).toEqual([])
})

test.each([
  ['blocked', `update users set blocked = true where id = $1`],
  ['deleted', `delete from users where id = $1`],
  ['closed', `update users set is_active = false where id = $1`],
  ['unsubscribed', `update notification_preferences set email_notifications = false where user_id = $1`],
])('who is %s meanwhile gets nothing of what was queued', async (_, change) => {
  const client = await clientWith()
  await api.as(client).post('/notifications/test', { channel: 'email' })
  await db.pool.query(change, [client.userId])
  await runJobs()
  expect(providers.mails).toEqual([])
  const queued = await query(
    `select queue.status from notification_queue queue
    join stored.user_notifications notification on notification.id = notification_id where user_id = $1`,
    [client.userId],
  )
  expect(queued).toEqual([{ status: 'cancelled' }])
})

test('who is erased meanwhile gets nothing of what was queued, and nothing of it is kept', async () => {
  const client = await clientWith()
  await api.as(client).post('/notifications/test', { channel: 'email' })
  await db.pool.query(`update notification_queue set scheduled_at = now() + interval '1 hour' where status = 'queued'`)
  const admin = api.as(await given.staff('admin'))
  expect((await admin.post(`/staff/users/${client.userId}/erasure`, { reason: 'Letter of 3 May' })).status).toBe(202)
  await runJobs()
  expect((await admin.get(`/staff/users/${client.userId}/erasure`)).body.status).toBe('done')
  await db.pool.query(`update notification_queue set scheduled_at = now()`)
  await db.pool.query(`select graphile_worker.add_job('notifications.sweep')`)
  await runJobs()
  expect(providers.mails.filter(({ source }) => source.includes('Test notification'))).toEqual([])
  expect(await query('select id from stored.user_notifications where user_id = $1', [client.userId])).toEqual([])
})

test('a digest collects what happened into one mail', async () => {
  const client = await clientWith({ digest_frequency: 'daily' })
  const order = await given.openOrder({ client })
  for (const amount of ['1500.00', '1400.00']) {
    await api.as(await given.provider()).post(`/orders/${order.id}/bids`, { amount, description: 'Келем.' })
  }
  await runJobs()
  expect(providers.mails).toEqual([])
  await db.pool.query(`update notification_queue set scheduled_at = now() where held_for = 'digest'`)
  await db.pool.query(`select graphile_worker.add_job('notifications.sweep')`)
  await runJobs()
  expect(providers.mails.map(({ to }) => to)).toEqual([client.email])
  expect(providers.mails[0]?.source).toMatch(/^Subject: New notifications: 2\r$/m)
})

test('what waits for quiet hours goes out when they are moved away', async () => {
  const client = await clientWith({ digest_frequency: 'weekly' })
  const order = await given.openOrder({ client })
  await api.as(await given.provider()).post(`/orders/${order.id}/bids`, { amount: '1500.00', description: 'Келем.' })
  await runJobs()
  const heldOf = () =>
    query(
      `select held_for, scheduled_at > now() as later from notification_queue queue
    join user_notifications notification on notification.id = notification_id where user_id = $1`,
      [client.userId],
    )
  expect(await heldOf()).toEqual([{ held_for: 'digest', later: true }])
  await api.as(client).patch('/notifications/preferences', { digest_frequency: 'immediate' })
  expect(await heldOf()).toEqual([{ held_for: null, later: false }])
})

test('the outbox is shown where the demo is, and nowhere else', async () => {
  expect((await app.inject({ url: '/dev/outbox' })).statusCode).toBe(404)
})

test('what a dead worker took is taken back, and sent once more', async () => {
  const client = await clientWith()
  await api.as(client).post('/notifications/test', { channel: 'email' })
  await db.pool.query(
    `update notification_queue set status = 'processing', started_at = now() - interval '3 minutes'
     where notification_id in (select id from user_notifications where user_id = $1)`,
    [client.userId],
  )
  await db.pool.query(`select graphile_worker.add_job('notifications.sweep')`)
  await runJobs()
  expect(providers.mails.filter(({ to }) => to === client.email)).toHaveLength(1)
  expect((await deliveriesOf(client.userId))[0]).toMatchObject({ status: 'sent', retry_count: 1 })
})
