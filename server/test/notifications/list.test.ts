import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { connect } from '../harness/sockets.ts'

const { api, given, runJobs, url } = await startTestServer()

/** A client whose open order got an offer, and who was told of it. */
async function toldOfOffer(language: 'en' | 'ky' | 'ru' = 'en') {
  const client = await given.client({ language })
  const order = await given.openOrder({ client })
  const provider = await given.provider({ businessName: 'Уста Бакыт' })
  const bid = await api
    .as(provider)
    .post(`/orders/${order.id}/bids`, { amount: '1500.00', description: 'Бүгүн келе алам.' })
  expect(bid.status).toBe(201)
  await runJobs()
  return { client, order, provider }
}

const listOf = async (person: { token: string }, query = '') =>
  (await api.as(person).get(`/notifications${query}`)).body.items

test('an offer is told to the client, in their language, with a link to the order', async () => {
  const { client, order } = await toldOfOffer('ru')
  expect(await listOf(client)).toMatchObject([
    {
      kind: 'bids',
      notification_type: 'bid_received',
      subject: 'Новое предложение: 1\u00a0500\u00a0сом',
      language: 'ru',
      priority: 'normal',
      link: `/orders/${order.id}`,
      related_object_type: 'order',
      related_object_id: order.id,
      is_read: false,
      read_at: null,
    },
  ])
})

test('apps that are open hear of it at once, with the count', async () => {
  const client = await given.client()
  const socket = await connect(url, client)
  const order = await given.openOrder({ client })
  await api.as(await given.provider()).post(`/orders/${order.id}/bids`, { amount: '1500.00', description: 'Келем.' })
  await runJobs()
  const heard = await socket.hears('notification')
  expect(heard).toMatchObject({ unread_count: 1, notification: { kind: 'bids', related_object_id: order.id } })
  expect(await listOf(client)).toEqual([heard.notification])
})

test('reading one and reading all keeps the count right on every device', async () => {
  const { client, order } = await toldOfOffer()
  await api.as(await given.provider()).post(`/orders/${order.id}/bids`, { amount: '1400.00', description: 'Келем.' })
  await runJobs()
  const socket = await connect(url, client)
  const [newest] = await listOf(client)
  const read = await api.as(client).post(`/notifications/${newest.id}/read`)
  expect(read.body).toMatchObject({ id: newest.id, is_read: true, read_at: expect.any(String) })
  await socket.hears('notification', ({ unread_count }) => unread_count === 1)
  expect((await api.as(client).get('/notifications/unread-count')).body).toEqual({ unread_count: 1 })
  expect(await listOf(client, '?is_read=false')).toHaveLength(1)

  const unread = await api.as(client).post(`/notifications/${newest.id}/unread`)
  expect(unread.body).toMatchObject({ is_read: false, read_at: null })
  const all = await api.as(client).post('/notifications/read-all', { kind: 'bids' })
  expect(all.body).toEqual({ unread_count: 0 })
  expect(await listOf(client, '?is_read=false')).toEqual([])
})

test('the list is paged by key and filtered by kind', async () => {
  const { client, order } = await toldOfOffer()
  for (const amount of ['1400.00', '1300.00']) {
    await api.as(await given.provider()).post(`/orders/${order.id}/bids`, { amount, description: 'Келем.' })
  }
  await runJobs()
  const first = await api.as(client).get('/notifications?limit=2&kind=bids')
  expect(first.body.items).toHaveLength(2)
  const second = await api.as(client).get(`/notifications?limit=2&kind=bids&cursor=${first.body.next_cursor}`)
  expect(second.body).toMatchObject({ items: [{ kind: 'bids' }], next_cursor: null })
  expect(await listOf(client, '?kind=payments')).toEqual([])
})

test('a deleted notification is gone, and comes back exactly as it was', async () => {
  const { client } = await toldOfOffer()
  const [one] = await listOf(client)
  expect((await api.as(client).delete(`/notifications/${one.id}`)).status).toBe(204)
  expect(await listOf(client)).toEqual([])
  expect((await api.as(client).get('/notifications/unread-count')).body.unread_count).toBe(0)
  expect((await api.as(client).get(`/notifications/${one.id}`)).status).toBe(404)
  const restored = await api.as(client).post(`/notifications/${one.id}/restore`)
  expect(restored.body).toMatchObject({ id: one.id, subject: one.subject })
  expect((await api.as(client).post(`/notifications/${one.id}/restore`)).body.code).toBe('notification.not_deleted')
})

test('nobody sees, reads or deletes what another was told', async () => {
  const { client, provider } = await toldOfOffer()
  const [one] = await listOf(client)
  const answers = [
    await api.as(provider).get(`/notifications/${one.id}`),
    await api.as(provider).post(`/notifications/${one.id}/read`),
    await api.as(provider).delete(`/notifications/${one.id}`),
    await api.as(provider).post(`/notifications/${one.id}/restore`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  expect((await api.get('/notifications')).status).toBe(401)
})
