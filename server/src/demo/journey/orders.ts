import { type Body, type Caller, expectThat, UnexpectedAnswer } from './caller.ts'
import type { Cast } from './people.ts'

/** The client writes down what they need, and publishes it. */
export async function publishOrder(call: Caller, { client }: Cast, service: Body, title: string): Promise<Body> {
  const [addon] = (service.addons as Body[]).filter(({ price_type }) => price_type === 'fixed')
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const draft = await call(client, 'POST', '/orders', 201, {
    service_subcategory_id: service.id,
    title,
    description: 'Third floor, the lift works. Please bring what is needed.',
    location: 'Токтогул көчөсү, 100',
    city: 'Бишкек',
    country: 'Кыргызстан',
    service_date: day,
    service_time: '10:00',
    urgency: 'medium',
    budget_min: '2500.00',
    budget_max: '4500.00',
    ...(addon ? { addons: [{ addon_id: addon.id, quantity: 1 }] } : {}),
  })
  expectThat('the new order', draft.status, 'draft')
  const order = await call(client, 'POST', `/orders/${draft.id}/publish`, 200)
  expectThat('the order', order.status, 'published')
  return order
}

/** Providers find the order and make their offers; returns that of the first. */
export async function bid(call: Caller, { provider, competitor }: Cast, orderId: string): Promise<Body> {
  const { items } = await call(provider, 'GET', '/orders?feed=open&limit=100', 200)
  if (!(items as Body[]).some(({ id }) => id === orderId)) {
    throw new UnexpectedAnswer('the order is not in the feed of those who may bid on it')
  }
  const offer = { description: 'I can start on that day.', estimated_duration: 180, is_negotiable: false }
  const first = await call(provider, 'POST', `/orders/${orderId}/bids`, 201, { amount: '3600.00', ...offer })
  expectThat('the bid', first.status, 'pending')
  await call(competitor, 'POST', `/orders/${orderId}/bids`, 201, { amount: '3900.00', ...offer })
  const better = await call(provider, 'PATCH', `/bids/${first.id}`, 200, { amount: '3400.00' })
  expectThat('the amount', better.amount, '3400.00')
  const order = await call(provider, 'GET', `/orders/${orderId}`, 200)
  expectThat('the order', order.status, 'bidding')
  return better
}

/** The client picks one; returns the invoice. */
export async function accept(call: Caller, { client }: Cast, orderId: string, bidId: string): Promise<Body> {
  const { items } = await call(client, 'GET', `/orders/${orderId}/bids`, 200)
  expectThat('the number of bids that the client sees', items.length, 2)
  const award = await call(client, 'POST', `/bids/${bidId}/accept`, 200)
  expectThat('the bid', award.bid.status, 'accepted')
  expectThat('the order', award.order.status, 'assigned')
  expectThat('the invoice', award.invoice.status, 'sent')
  expectThat('the order of the assignment', award.assignment.order_id, orderId)
  const { items: after } = await call(client, 'GET', `/orders/${orderId}/bids`, 200)
  expectThat('all bids', (after as Body[]).map(({ status }) => status).sort(), ['accepted', 'rejected'])
  return award.invoice
}

/** The work is done, looked at and rated. */
export async function work(call: Caller, { client, provider }: Cast, orderId: string): Promise<void> {
  const started = await call(provider, 'POST', `/orders/${orderId}/start`, 200)
  expectThat('the order', started.status, 'in_progress')
  const note = { completion_notes: 'All done, checked together.' }
  const finished = await call(provider, 'POST', `/orders/${orderId}/finish`, 200, note)
  expectThat('the finished order', finished.status, 'in_progress')
  if (!finished.finished_at) throw new UnexpectedAnswer('the finished order has no finished_at')
  const review = { client_rating: 5, client_review: 'On time and spotless.' }
  const completed = await call(client, 'POST', `/orders/${orderId}/complete`, 200, review)
  expectThat('the order', completed.status, 'completed')
  const profile = await call(provider, 'GET', '/profile/provider', 200)
  expectThat('the rating', [profile.average_rating, profile.total_reviews], ['5.00', 1])
}
