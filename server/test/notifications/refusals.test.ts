import { createHmac } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { ClientPerson } from '../harness/given/people.ts'
import { startTestServer } from '../harness/server.ts'
import { authToken, mailWebhookSecret, startProviders } from '../messages/providers.ts'

const providers = await startProviders()
const { api, app, db, given, runJobs } = await startTestServer({ messages: providers.config })

beforeEach(() => {
  providers.mails.length = 0
  providers.requests.twilio.length = 0
})

const query = async (text: string, values: unknown[] = []) => (await db.pool.query(text, values)).rows

async function clientWith(changes: object, phone = '0700 123 456'): Promise<ClientPerson> {
  const client = await given.client()
  await db.pool.query('update user_profiles set phone_number = $2 where user_id = $1', [client.userId, phone])
  await prefer(client, changes)
  return client
}

const prefer = async (client: ClientPerson, changes: object) =>
  expect((await api.as(client).patch('/notifications/preferences', changes)).status).toBe(200)

async function sendTest(client: ClientPerson, channel: string): Promise<string[]> {
  const { body } = await api.as(client).post('/notifications/test', { channel })
  await runJobs()
  return body.channels
}

async function deliveryOf(client: ClientPerson) {
  const [newest] = await query(
    `select delivery.id, delivery.status, external_id, notification.status as told
     from notification_deliveries delivery join user_notifications notification on notification.id = notification_id
     where user_id = $1 order by delivery.created_at desc, delivery.id desc limit 1`,
    [client.userId],
  )
  return newest
}

/** What Twilio sends, signed as Twilio signs it. */
function twilioSays(fields: Record<string, string>) {
  const url = '/api/v1/notifications/webhooks/twilio'
  const signed = Object.entries(fields)
    .sort()
    .reduce((all, [name, value]) => all + name + value, `http://localhost:3000${url}`)
  const signature = createHmac('sha1', authToken).update(signed).digest('base64')
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }
  return app.inject({ method: 'POST', url, headers, payload: new URLSearchParams(fields).toString() })
}

function mailServerSays(reports: object[]) {
  const body = JSON.stringify({ reports })
  const at = Math.floor(Date.now() / 1000)
  const v1 = createHmac('sha256', mailWebhookSecret).update(`${at}.${body}`).digest('hex')
  return api.post('/notifications/webhooks/mail', body, { headers: { 'usta-signature': `t=${at},v1=${v1}` } })
}

test('advertising goes to who asked for it, and to nobody who has changed their mind since', async () => {
  await db.pool.query(`update notification_templates set notification_type = 'promotional' where code = 'test'`)
  const client = await clientWith({})
  expect(await sendTest(client, 'email')).toEqual([])
  await prefer(client, { promotional_notifications: true })
  expect(await sendTest(client, 'email')).toEqual(['email'])
  expect(providers.mails).toHaveLength(1)

  await api.as(client).post('/notifications/test', { channel: 'email' })
  await prefer(client, { promotional_notifications: false })
  await runJobs()
  expect(providers.mails).toHaveLength(1)
  await db.pool.query(`update notification_templates set notification_type = 'system_alert' where code = 'test'`)
})

test.each(['0700 123 457', '+996 (700) 123-457', '996700123457'])(
  'who answers STOP gets no more SMS, however they wrote their number: %s',
  async (phone) => {
    const client = await clientWith({ sms_notifications: true }, phone)
    expect(await sendTest(client, 'sms')).toEqual(['sms'])
    const { external_id: MessageSid } = await deliveryOf(client)
    const stopped = { MessageSid, MessageStatus: 'failed', ErrorCode: '21610', To: '+996700123457' }
    expect((await twilioSays(stopped)).statusCode).toBe(200)
    expect(await sendTest(client, 'sms')).toEqual([])
    const { body } = await api.as(client).get('/notifications/preferences')
    expect(body.channels).toContainEqual({ channel: 'sms', obstacle: 'refused' })
    await db.pool.query('delete from notification_suppressions')
  },
)

test('what is said of an SMS later, or once more, never takes it back', async () => {
  const client = await clientWith({ sms_notifications: true })
  await sendTest(client, 'sms')
  const { external_id: MessageSid } = await deliveryOf(client)
  const say = (MessageStatus: string) => twilioSays({ MessageSid, MessageStatus })
  await say('sent')
  expect(await deliveryOf(client)).toMatchObject({ status: 'sent' })
  for (const status of ['delivered', 'failed', 'sent', 'delivered', 'undelivered']) {
    expect((await say(status)).statusCode).toBe(200)
    expect(await deliveryOf(client)).toMatchObject({ status: 'delivered', told: 'delivered' })
  }
  const { id } = await deliveryOf(client)
  expect(
    await query(`select action from notification_logs where delivery_id = $1 and action <> 'queued'`, [id]),
  ).toEqual([{ action: 'sent' }, { action: 'delivered' }])
})

test('a mail that came back has not arrived, whatever is said afterwards', async () => {
  const client = await clientWith({})
  await sendTest(client, 'email')
  const { external_id } = await deliveryOf(client)
  const said = (event: string) => ({ message_id: `<${external_id}>`, event })
  expect((await mailServerSays([said('bounced'), said('delivered')])).status).toBe(200)
  expect(await deliveryOf(client)).toMatchObject({ status: 'bounced', told: 'failed' })
  expect((await mailServerSays([{ message_id: 'of nobody', event: 'bounced' }])).status).toBe(200)
})

test('a provider who is faster than we note what was sent is heard all the same', async () => {
  const client = await clientWith({ sms_notifications: true })
  await sendTest(client, 'sms')
  const { id, external_id: MessageSid } = await deliveryOf(client)
  const note = (externalId: string) =>
    query('update notification_deliveries set external_id = $2 where id = $1', [id, externalId])
  await note('')
  expect((await twilioSays({ MessageSid, MessageStatus: 'delivered' })).statusCode).toBe(200)
  await runJobs()
  expect(await deliveryOf(client)).toMatchObject({ status: 'sent' })
  await note(MessageSid)
  await query('update graphile_worker._private_jobs set run_at = now()')
  await runJobs()
  expect(await deliveryOf(client)).toMatchObject({ status: 'delivered', told: 'delivered' })
})

test('a complaint about a mail is the last that its reader hears of us by mail', async () => {
  const client = await clientWith({})
  await sendTest(client, 'email')
  const { external_id } = await deliveryOf(client)
  await mailServerSays([{ message_id: external_id, event: 'delivered' }])
  await mailServerSays([{ message_id: external_id, event: 'complained' }])
  expect(await deliveryOf(client)).toMatchObject({ status: 'delivered' })
  expect(await sendTest(client, 'email')).toEqual([])
})

test('a mail that comes back speaks of the address that it went to, not of the one its reader has now', async () => {
  const client = await clientWith({})
  await sendTest(client, 'email')
  await db.pool.query('update users set email = $2 where id = $1', [client.userId, `new.${client.email}`])
  const { external_id } = await deliveryOf(client)
  await mailServerSays([{ message_id: external_id, event: 'bounced' }])
  const refusing = await query('select address from notification_suppressions where address like $1', [
    `%${client.email}`,
  ])
  expect(refusing).toEqual([{ address: client.email }])
  expect(await sendTest(client, 'email')).toEqual(['email'])
})

test('one click in a digest turns all mails off, also those that wait', async () => {
  const client = await clientWith({ digest_frequency: 'hourly' })
  const order = await given.openOrder({ client })
  const offer = async () => {
    const bid = { amount: '1500.00', description: 'Келем.' }
    expect((await api.as(await given.provider()).post(`/orders/${order.id}/bids`, bid)).status).toBe(201)
  }
  const sweep = async () => {
    await runJobs()
    await db.pool.query(`update notification_queue set scheduled_at = now() where status = 'queued'`)
    await db.pool.query(`select graphile_worker.add_job('notifications.sweep')`)
    await runJobs()
  }
  await offer()
  await offer()
  await sweep()
  expect(providers.mails).toHaveLength(1)
  await offer()
  await runJobs()
  const unfolded = providers.mails[0]?.source.replace(/\r\n\s+/g, ' ') ?? ''
  const url = new URL(/^List-Unsubscribe: <([^>]+)>/m.exec(unfolded)?.[1] ?? '').pathname
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  await app.inject({ method: 'POST', url, headers, payload: 'List-Unsubscribe=One-Click' })
  expect((await api.as(client).get('/notifications/preferences')).body.email_notifications).toBe(false)
  await sweep()
  expect(providers.mails).toHaveLength(1)
})
