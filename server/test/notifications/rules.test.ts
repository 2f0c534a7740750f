import { randomUUID } from 'node:crypto'
import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { rules } from '../../src/modules/notifications/rules.ts'
import { disputeResolved, orderCancelled } from '../../src/modules/orders/index.ts'
import type { Event } from '../../src/platform/jobs/index.ts'
import { startTestServer } from '../harness/server.ts'

const { api, db, given, runJobs } = await startTestServer()

const client = await given.client({ language: 'en' })
const staff = {
  support: await given.staff('support'),
  moderator: await given.staff('moderator'),
  finance: await given.staff('finance'),
}
const order = await given.openOrder({ client, bids: 1, values: { title: 'Leaking tap' } })
const [bid] = order.bids
const provider = bid?.provider
await db.pool.query(`update users set language = 'ru' where id = $1`, [provider?.userId])
await db.pool.query('update users set language = $1 where id = any($2)', [
  'ky',
  Object.values(staff).map(({ userId }) => userId),
])

/** What the events of an order say; each says some of it. `raised_by_id` and `by` are neither of the two. */
const said: Readonly<Record<string, unknown>> = {
  order_id: order.id,
  user_id: client.userId,
  client_id: client.clientId,
  provider_id: provider?.providerId,
  amount: '1500.00',
  currency: 'KGS',
  reason: 'the reason',
  message: 'the reason',
  rating: 4,
  refund_amount: '500.00',
  automatic: true,
  by: 'staff',
  raised_by_id: staff.support.userId,
  outcome: 'opened',
}

/** Lets the module hear of an event, with as much as that event says. */
async function happens({ name, payload: schema }: Event): Promise<void> {
  const { properties } = schema as unknown as { properties: object }
  const known: typeof said = name === disputeResolved.name ? { ...said, outcome: 'completed' } : said
  const payload = Object.fromEntries(
    Object.keys(properties).map((key) => [key, known[key] ?? (key.endsWith('_id') ? randomUUID() : '')]),
  )
  Value.Parse(schema, payload)
  await db.pool.query('select graphile_worker.add_job($1, $2)', [`notifications:${name}`, payload])
}

const toClient = ['client']
const toProvider = ['provider']
const both = ['client', 'provider']
const expected: Record<string, readonly string[]> = {
  'order.published': toClient,
  'bid.placed': toClient,
  'bid.changed': toClient,
  'bid.withdrawn': toClient,
  'bid.rejected': toProvider,
  'order.assigned.client': toClient,
  'order.assigned.provider': toProvider,
  'order.started': toClient,
  'order.finished': toClient,
  'order.completed.client': toClient,
  'order.completed.provider': toProvider,
  'order.reviewed': toProvider,
  'order.cancelled': both,
  'order.disputed': both,
  'order.disputed.staff': ['moderator', 'support'],
  'dispute.resolved': both,
  'invoice.paid.client': toClient,
  'invoice.paid.provider': toProvider,
  'payment.failed': toClient,
  'payment.refunded': toClient,
  'payment.refund_failed': ['finance'],
  'payment.disputed': ['finance'],
  'payment.quarantined': ['finance'],
  'chat.warned': toClient,
}

const names = new Map([
  [client.userId, 'client'],
  [provider?.userId, 'provider'],
  ...Object.entries(staff).map(([role, { userId }]) => [userId, role] as const),
])
const languages: Record<string, string> = { client: 'en', provider: 'ru' }

test('every event tells the right people, in their language, all that its template names', async () => {
  // Only what the rules make of events is looked at, not how the order came to be.
  await runJobs()
  await db.pool.query('delete from user_notifications')
  for (const { event } of rules) {
    await happens(event)
  }
  await runJobs()
  const { rows } = await db.pool.query(`
    select code, user_id, told.language, told.link, context_data, variables, told.subject, told.message
    from user_notifications told join notification_templates template on template.id = template_id
    order by code, user_id`)
  const told: Record<string, string[]> = {}
  for (const { code, user_id, language, context_data, variables, subject, message } of rows) {
    const who = names.get(user_id) ?? user_id
    told[code] = [...(told[code] ?? []), who].sort()
    expect(language, `${code} for ${who}`).toBe(languages[who] ?? 'ky')
    for (const name of variables) expect(`${context_data[name] ?? ''}`, `${name} of ${code}`).not.toBe('')
    if (variables.includes('title')) expect(`${subject} ${message}`, code).toContain('Leaking tap')
  }
  expect(told).toEqual(expected)
})

test('who is blocked is told nothing of what happens, and the other side is', async () => {
  await db.pool.query('update users set blocked = true where id = $1', [provider?.userId])
  await db.pool.query('delete from user_notifications')
  await happens(orderCancelled)
  await runJobs()
  const { rows } = await db.pool.query('select user_id from user_notifications')
  expect(rows).toEqual([{ user_id: client.userId }])
  const list = await api.as(client).get('/notifications')
  expect(list.body.items[0]).toMatchObject({ link: `/orders/${order.id}`, kind: 'orders' })
})
