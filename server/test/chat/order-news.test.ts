import { expect, test } from 'vitest'
import { languages } from '../../src/kernel/language.ts'
import { messageCreated, messageReported, sayInWords } from '../../src/modules/chat/index.ts'
import { news } from '../../src/modules/chat/order-news.ts'
import * as orders from '../../src/modules/orders/index.ts'
import * as payments from '../../src/modules/payments/index.ts'
import type { Event } from '../../src/platform/jobs/index.ts'
import { startTestServer } from '../harness/server.ts'

const { api, db, given, runJobs } = await startTestServer()

type Properties = Record<string, { type: string }>
const propertiesOf = ({ payload }: Event) => (payload as unknown as { properties: Properties }).properties

test('what chat wants to hear is told, under the same name and with the same fields', () => {
  const faces: unknown[] = [...Object.values(orders), ...Object.values(payments)]
  const published = faces.filter((one): one is Event => typeof one === 'object' && one !== null && 'payload' in one)
  for (const heard of Object.values(news)) {
    const told = published.find(({ name }) => name === heard.name)
    expect(told, heard.name).toBeDefined()
    for (const [field, { type }] of Object.entries(propertiesOf(heard))) {
      expect(propertiesOf(told as Event)[field]?.type, `${heard.name} ${field}`).toBe(type)
    }
  }
  expect([messageCreated.name, messageReported.name]).toEqual(['chat.message_created', 'chat.message_reported'])
})

/** An order that was awarded, and its room. */
async function awarded() {
  const { id, client, bids } = await given.openOrder({ bids: 1 })
  const bid = bids[0] as (typeof bids)[number]
  await api.as(client).post(`/bids/${bid.id}/accept`)
  await runJobs()
  const { body: room } = await api.as(client).post(`/orders/${id}/chat`)
  return { id, client, provider: bid.provider, room }
}

test('what happens to an order is said in its room, once, to each in their language', async () => {
  const { id, client, room } = await awarded()
  await api.as(client).post(`/orders/${id}/cancel`, { reason: 'Башка уста таптым' })
  await runJobs()
  const said = `/chat/rooms/${room.id}/messages`
  const { body } = await api.as(client).get(said, { headers: { 'accept-language': 'ru' } })
  expect(body.items).toMatchObject([
    { seq: 2, message_type: 'order_update', code: 'order_cancelled_by_client', sender_id: client.userId },
    { seq: 1, message_type: 'order_update', code: 'order_assigned' },
  ])
  expect(body.items[0].content).toBe('Клиент отменил заказ. Причина: Башка уста таптым')
  const kyrgyz = await api.as(client).get(said, { headers: { 'accept-language': 'ky' } })
  expect(kyrgyz.body.items[0].content).toBe('Кардар буйрутманы жокко чыгарды. Себеби: Башка уста таптым')
})

test('what nobody of the two did has a sender for the record, who is not shown, and is unread for both', async () => {
  const { id, client, provider, room } = await awarded()
  const unread = async (person: { token: string }) => (await api.as(person).get('/chat/unread')).body.count
  expect([await unread(client), await unread(provider)]).toEqual([0, 1])
  await deliver('chat:order.completed', { order_id: id, automatic: true })
  const { body } = await api.as(client).get(`/chat/rooms/${room.id}/messages`)
  expect(body.items[0]).toMatchObject({ code: 'order_completed_silently', sender_id: null })
  const { rows } = await db.pool.query('select sender_id from chat_messages where id = $1', [body.items[0].id])
  expect(rows).toEqual([{ sender_id: client.userId }])
  expect([await unread(client), await unread(provider)]).toEqual([1, 2])
  await api.as(client).post(`/chat/rooms/${room.id}/read`, { seq: 1 })
  expect(await unread(client)).toBe(1)
})

test('an event that is delivered twice is said once', async () => {
  const { id, client, provider, room } = await awarded()
  const event = { order_id: id, client_user_id: client.userId, provider_user_id: provider.userId }
  for (let time = 0; time < 2; time++) await deliver('chat:order.started', event)
  const { body } = await api.as(provider).get(`/chat/rooms/${room.id}/messages`)
  expect(body.items.map(({ code }: { code: string }) => code)).toEqual(['order_started', 'order_assigned'])
})

test('of the other bids the rooms are closed, and what was said there stays', async () => {
  const { client, bids } = await given.openOrder({ bids: 2 })
  const [won, lost] = bids as [(typeof bids)[number], (typeof bids)[number]]
  const { body: room } = await api.as(lost.provider).post(`/bids/${lost.id}/chat`)
  await api.as(lost.provider).post(`/chat/rooms/${room.id}/messages`, { client_id: 'a', content: 'Кайсы кабат?' })
  await api.as(client).post(`/bids/${won.id}/accept`)
  await runJobs()
  const { body: closed } = await api.as(lost.provider).get(`/chat/rooms/${room.id}`)
  expect(closed).toMatchObject({ is_active: false, last_seq: 2, allowed_actions: [], masks_contacts: true })
  const refused = await api
    .as(lost.provider)
    .post(`/chat/rooms/${room.id}/messages`, { client_id: 'b', content: 'Эмне үчүн?' })
  expect([refused.status, refused.body.code]).toEqual([409, 'chat.room_closed'])
})

test('the room goes with its order and comes back with it', async () => {
  const { id, client, provider, room } = await awarded()
  await api.as(client).post(`/orders/${id}/cancel`, { reason: 'Кийинкиге калды' })
  await runJobs()
  const { body: before } = await api.as(provider).get('/chat/sync')
  expect((await api.as(client).delete(`/orders/${id}`)).status).toBe(204)
  await runJobs()
  expect((await api.as(provider).get(`/chat/rooms/${room.id}`)).status).toBe(404)
  expect((await api.as(provider).get('/chat/rooms')).body.items).toEqual([])
  const { body: gone } = await api.as(provider).get(`/chat/sync?cursor=${before.cursor}`)
  expect([gone.left_room_ids, gone.rooms]).toEqual([[room.id], []])
  expect((await api.as(client).post(`/orders/${id}/restore`)).status).toBe(200)
  const { body: back } = await api.as(provider).get(`/chat/sync?cursor=${gone.cursor}`)
  expect([back.left_room_ids, back.rooms]).toMatchObject([[], [{ id: room.id, last_seq: 2 }]])
})

test('everything that the platform says has words in every language', () => {
  for (const language of languages) {
    expect(sayInWords('payment_refunded', { amount: '5.00', currency: 'KGS' }, language)).toContain('5.00 KGS')
    expect(sayInWords('toString', {}, language)).toBe('')
  }
})

/** A job as the worker gets it: delivery is at least once. */
async function deliver(job: string, payload: object): Promise<void> {
  await db.pool.query('select graphile_worker.add_job($1, $2::json)', [job, JSON.stringify(payload)])
  await runJobs()
}
