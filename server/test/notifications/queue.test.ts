import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { claimDue } from '../../src/modules/notifications/store/queue.ts'
import type { ClientPerson } from '../harness/given/people.ts'
import { startTestServer } from '../harness/server.ts'
import { startProviders } from '../messages/providers.ts'

const providers = await startProviders()
const { api, db, given, log, runJobs } = await startTestServer({ messages: { mail: providers.config.mail } })

beforeEach(async () => {
  await runJobs()
  await db.pool.query(`update notification_queue set status = 'cancelled' where status in ('queued', 'failed')`)
  providers.refuse.mail = 0
  providers.mails.length = 0
})

afterEach(() => {
  vi.useRealTimers()
  providers.taken.mail = null
})

const query = async (text: string, values: unknown[] = []) => (await db.pool.query(text, values)).rows
const mailed = () => providers.mails.map(({ to }) => to)
const subjects = () => providers.mails.map(({ source }) => /^Subject: (.*)\r$/m.exec(source)?.[1])

async function clientWith(changes: object): Promise<ClientPerson> {
  const client = await given.client()
  expect((await api.as(client).patch('/notifications/preferences', changes)).status).toBe(200)
  return client
}

const ask = (client: ClientPerson) => api.as(client).post('/notifications/test', { channel: 'email' })

async function offerTo(client: ClientPerson, offers = 1): Promise<void> {
  const order = await given.openOrder({ client })
  for (let n = 0; n < offers; n++) {
    const offer = { amount: '1500.00', description: 'Келем.' }
    expect((await api.as(await given.provider()).post(`/orders/${order.id}/bids`, offer)).status).toBe(201)
  }
}

const queueOf = (client: ClientPerson) =>
  query(
    `select queue.id, queue.status, held_for, queue.retry_count, scheduled_at > now() as later, scheduled_at
     from notification_queue queue join user_notifications notification on notification.id = notification_id
     where user_id = $1 order by scheduled_at, queue.id`,
    [client.userId],
  )

/** Lets the time come at which everything that waits is due. */
async function sweepAll(): Promise<void> {
  await db.pool.query(`update notification_queue set scheduled_at = now() where status = 'queued'`)
  await db.pool.query(`select graphile_worker.add_job('notifications.sweep')`)
  await runJobs()
}

/** Quiet hours that began an hour ago and end in one. */
function quietNow() {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 16)
  return { quiet_hours_start: at(-1), quiet_hours_end: at(1), timezone: 'UTC' }
}

test('a job that runs twice tells everybody once', async () => {
  const client = await clientWith({})
  await offerTo(client)
  const { rows: columns } = await db.pool.query(`
    select attname from pg_attribute where attrelid = 'graphile_worker._private_jobs'::regclass and attnum > 0
      and attgenerated = '' and not attisdropped`)
  const names = columns.map(({ attname }) => attname).join(', ')
  await db.pool.query('create table jobs_before as select * from graphile_worker._private_jobs')
  await runJobs()
  // As if its worker had been killed just before it could say that it was done.
  await db.pool.query(`insert into graphile_worker._private_jobs (${names}) overriding system value
    select ${names} from jobs_before where id not in (select id from graphile_worker._private_jobs)`)
  await runJobs()
  const { body } = await api.as(client).get('/notifications?kind=bids')
  expect([body.items.length, mailed()]).toEqual([1, [client.email]])
})

test('something that cannot be sent at all holds up and repeats nothing else', async () => {
  const poisoned = await clientWith(quietNow())
  const others = [await clientWith({}), await clientWith({})]
  await Promise.all([poisoned, ...others].map(ask))
  await db.pool.query(`update notification_preferences set timezone = 'Mars/Olympus' where user_id = $1`, [
    poisoned.userId,
  ])
  await db.pool.query(`update user_notifications set priority = 'normal' where user_id = $1`, [poisoned.userId])
  await runJobs()
  expect(mailed().sort()).toEqual(others.map(({ email }) => email).sort())
  expect(await queueOf(poisoned)).toMatchObject([{ status: 'queued', retry_count: 1, later: true }])
  for (let attempt = 0; attempt < 3; attempt++) await sweepAll()
  const { body } = await api.as(await given.staff('support')).get('/staff/notifications/dead-letters')
  expect(body.items).toMatchObject([
    { user_id: poisoned.userId, retry_count: 3, error_message: expect.stringMatching(/mars/i) },
  ])
  expect(providers.mails).toHaveLength(others.length)
  expect(log.some(({ msg }) => msg === 'cannot be sent')).toBe(true)
})

test('a digest whose mail was not taken is tried again as one', async () => {
  const client = await clientWith({ digest_frequency: 'hourly' })
  await offerTo(client, 2)
  await runJobs()
  providers.refuse.mail = 450
  await sweepAll()
  expect(await queueOf(client)).toMatchObject([1, 2].map(() => ({ held_for: 'digest', retry_count: 1, later: true })))
  providers.refuse.mail = 0
  await sweepAll()
  expect(subjects()).toEqual(['New notifications: 2'])
})

test('each failure makes the pause before the next attempt four times as long', async () => {
  const client = await clientWith({})
  await ask(client)
  providers.refuse.mail = 450
  await runJobs()
  const pauses: number[] = []
  for (let attempt = 0; attempt < 3; attempt++) {
    const [one] = await queueOf(client)
    pauses.push(Math.round((Date.parse(one?.scheduled_at) - Date.now()) / 30_000))
    await sweepAll()
  }
  expect(pauses).toEqual([1, 4, 16])
  expect(await queueOf(client)).toMatchObject([{ status: 'failed' }])
})

test('the more urgent is taken first, and nothing before its time', async () => {
  const people = [await clientWith({}), await clientWith({}), await clientWith({})]
  for (const [n, client] of people.entries()) {
    await ask(client)
    await db.pool.query(
      `update notification_queue set priority = $2, scheduled_at = now() + $3::interval
       where notification_id in (select id from user_notifications where user_id = $1)`,
      [client.userId, [1, 2, 3][n], ['-1 hour', '-1 minute', '1 minute'][n]],
    )
  }
  const claim = (seconds = 0) =>
    db.kysely.transaction().execute(async (trx) => {
      const now = new Date(Date.now() + seconds * 1_000)
      const [one] = await claimDue(trx, { now, channels: ['email'], limit: 1 })
      const [row] = await query('select user_id from user_notifications where id = $1', [one?.notification_id])
      return people.findIndex(({ userId }) => userId === row?.user_id)
    })
  expect([await claim(), await claim(), await claim(), await claim(61)]).toEqual([1, 0, -1, 2])
})

test('however many digests are due, all of them go out at once', async () => {
  const client = await clientWith({})
  await ask(client)
  await runJobs()
  providers.mails.length = 0
  await query(
    `with reader as (
       insert into users (email, name) select n || '@digest.example', 'Адам ' || n from generate_series(1, 21) n returning id
     ), told as (
       insert into user_notifications (user_id, template_id, notification_type, language, subject, message, is_shown)
       select reader.id, template_id, notification_type, 'en', 'News', 'Something new.', true
       from reader, generate_series(1, 2), user_notifications where user_id = $1 returning id
     ), delivery as (
       insert into notification_deliveries (notification_id, channel) select id, 'email' from told
       returning id, notification_id
     )
     insert into notification_queue (notification_id, delivery_id, channel, scheduled_at, held_for)
     select notification_id, id, 'email', now(), 'digest' from delivery`,
    [client.userId],
  )
  await sweepAll()
  expect(new Set(mailed()).size).toBe(21)
  expect(mailed()).toHaveLength(21)
})

test('what was not begun while a batch took long is taken anew, before others take it for lost', async () => {
  const clients = await Promise.all(Array.from({ length: 7 }, () => clientWith({})))
  await Promise.all(clients.map(ask))
  vi.useFakeTimers({ toFake: ['Date'] })
  const later = Date.now() + 61_000
  providers.taken.mail = async () => void vi.setSystemTime(later)
  await runJobs()
  expect(mailed().sort()).toEqual(clients.map(({ email }) => email).sort())
  const claims = await query(
    `select count(*)::integer as some from notification_queue queue
     join user_notifications notification on notification.id = notification_id
     where user_id = any($1) group by started_at order by started_at`,
    [clients.map(({ userId }) => userId)],
  )
  expect(claims).toEqual([{ some: 5 }, { some: 2 }])
})

test('in quiet hours only what is urgent comes; the rest at their end, also when the person moves', async () => {
  const client = await clientWith(quietNow())
  await ask(client)
  await offerTo(client)
  await runJobs()
  expect(subjects()).toEqual(['Test notification'])
  const waiting = async () => (await queueOf(client)).filter(({ later }) => later)
  expect(await waiting()).toMatchObject([{ status: 'queued', held_for: 'quiet_hours' }])

  // Six hours further east it is day.
  await api.as(client).patch('/notifications/preferences', { timezone: 'Asia/Bishkek' })
  expect(await waiting()).toEqual([])
  await db.pool.query(`select graphile_worker.add_job('notifications.sweep')`)
  await runJobs()
  expect(mailed()).toEqual([client.email, client.email])
})

test('what a late worker finds in quiet hours waits for their end, and is not dropped', async () => {
  const client = await clientWith({})
  const other = await clientWith({})
  await ask(client)
  await ask(other)
  await db.pool.query(`update user_notifications set priority = 'normal' where user_id = $1`, [client.userId])
  await api.as(client).patch('/notifications/preferences', quietNow())
  await runJobs()
  expect(mailed()).toEqual([other.email])
  expect(await queueOf(client)).toMatchObject([{ status: 'queued', held_for: 'quiet_hours', later: true }])
})

test('every step is in the log with the time it took, and every delivery with what the provider said', async () => {
  const client = await clientWith({})
  await ask(client)
  providers.refuse.mail = 450
  await runJobs()
  providers.refuse.mail = 0
  await sweepAll()
  const steps = await query(
    `select action, processing_time from notification_logs join user_notifications notification on notification.id = notification_id
     where user_id = $1 order by notification_logs.created_at, notification_logs.id`,
    [client.userId],
  )
  expect(steps.map(({ action }) => action).sort()).toEqual(['created', 'queued', 'retried', 'sent'])
  for (const { action, processing_time } of steps) expect(processing_time, action).toBeGreaterThan(0)
  const [delivery] = await query(
    `select delivery.status, external_id, external_response from notification_deliveries delivery
     join user_notifications notification on notification.id = notification_id where user_id = $1`,
    [client.userId],
  )
  expect(delivery).toMatchObject({ status: 'sent', external_response: { response: expect.stringMatching(/^250/) } })
  expect(providers.mails[0]?.source).toContain(`Message-ID: <${delivery?.external_id}>`)
})
