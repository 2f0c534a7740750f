import { expect, test } from 'vitest'
import { startTestServer } from '../harness/server.ts'
import { pay, settle } from './steps.ts'

const server = await startTestServer()
const { api, given } = server

test('from the draft to the rated work', async () => {
  const service = await given.subcategory({}, { min_price: '500.00', commission_rate: '12.00' })
  await given.area({ base_price_multiplier: '1.25', travel_fee: '150.00' })
  const addon = await given.addon(service.id, { price: '200.00', price_type: 'per_unit' })
  const [client, winner, loser] = [await given.client(), await given.provider(), await given.provider()]

  const draft = await api.as(client).post('/orders', {
    service_subcategory_id: service.id,
    title: 'Кран тамчылайт',
    description: 'Ашканада',
    location: 'Киев көчөсү 12',
    city: 'Бишкек',
    budget_min: '1000',
    budget_max: '2000',
    addons: [{ addon_id: addon.id, quantity: 2 }],
  })
  expect(draft.status).toBe(201)
  expect(draft.headers.location).toBe(`/api/v1/orders/${draft.body.id}`)
  expect(draft.body).toMatchObject({
    status: 'draft',
    travel_fee: '150.00',
    area_multiplier: '1.25',
    addons: [{ quantity: 2, unit_price: '250.00', price: '500.00' }],
    allowed_actions: ['edit', 'publish', 'cancel', 'delete'],
  })
  const id = draft.body.id
  const published = await api.as(client).post(`/orders/${id}/publish`)
  expect(published).toMatchObject({ status: 200, body: { status: 'published', bid_count: 0 } })

  const feed = await api.as(winner).get('/orders?feed=open')
  expect(feed.body.items).toMatchObject([{ id, allowed_actions: ['bid'] }])
  const seen = await api.as(winner).get(`/orders/${id}`)
  expect(seen.body).toMatchObject({ id, city: 'Бишкек', location: null, my_bid: null, allowed_actions: ['bid'] })

  const offer = { amount: '1500', description: 'Эртең келем', estimated_duration: 60 }
  const bid = await api.as(winner).post(`/orders/${id}/bids`, offer)
  expect(bid).toMatchObject({
    status: 201,
    body: { status: 'pending', amount: '1500.00', order: { status: 'bidding' } },
  })
  const other = await api.as(loser).post(`/orders/${id}/bids`, { ...offer, amount: '1400.50' })
  expect(other.status).toBe(201)
  expect((await api.as(winner).get('/orders?feed=open')).body.items).toEqual([])

  const bids = await api.as(client).get(`/orders/${id}/bids?sort=amount`)
  expect(bids.body.items.map((item: { amount: string }) => item.amount)).toEqual(['1400.50', '1500.00'])
  expect((await api.as(loser).get(`/orders/${id}/bids`)).body.items).toMatchObject([{ id: other.body.id }])

  const award = await api.as(client).post(`/bids/${bid.body.id}/accept`)
  expect(award).toMatchObject({
    status: 200,
    body: {
      bid: { id: bid.body.id, status: 'accepted' },
      order: { id, status: 'assigned', final_price: '1500.00', bid_count: 2 },
      assignment: { order_id: id, provider_id: winner.providerId, accepted_bid_id: bid.body.id },
      invoice: { order_id: id, status: 'sent', subtotal: '2150.00', platform_fee: '258.00' },
    },
  })
  expect((await api.as(loser).get(`/bids/${other.body.id}`)).body.status).toBe('rejected')
  expect((await api.as(winner).get(`/orders/${id}`)).body).toMatchObject({ location: 'Киев көчөсү 12' })

  expect(await api.as(winner).post(`/orders/${id}/start`)).toMatchObject({
    status: 409,
    body: { code: 'order.not_paid' },
  })
  await pay(server, { id, bidId: bid.body.id, client, provider: winner })
  expect((await api.as(winner).get(`/orders/${id}`)).body.allowed_actions).toContain('start')
  expect((await api.as(winner).post(`/orders/${id}/start`)).body.status).toBe('in_progress')
  const finished = await api.as(winner).post(`/orders/${id}/finish`, { completion_notes: 'Жаңы тыгыздагыч' })
  expect(finished.body).toMatchObject({ status: 'in_progress', assignment: { completion_notes: 'Жаңы тыгыздагыч' } })
  expect(finished.body.finished_at).not.toBeNull()

  const done = await api.as(client).post(`/orders/${id}/complete`, { client_rating: 4, client_review: 'Жакшы' })
  expect(done).toMatchObject({
    status: 200,
    body: { status: 'completed', assignment: { client_rating: 4, client_review: 'Жакшы' } },
  })
  await settle(server)
  const { rows } = await server.db.pool.query(
    'select average_rating, total_reviews from service_provider_profiles where id = $1',
    [winner.providerId],
  )
  expect(rows).toEqual([{ average_rating: '4.00', total_reviews: 1 }])
})
