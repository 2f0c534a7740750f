import { query } from '../marketplace.ts'
import type { Inputs } from './play.ts'

/** A request of the API that is measured. */
export interface Case {
  readonly name: string
  readonly kind: 'read' | 'write'
  /** What each request is about: one after the other, and again from the first. */
  readonly inputs: readonly Inputs[]
  request(inputs: Inputs): HttpRequest
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  /** Below /api/v1. */
  readonly path: string
  readonly token: string
  readonly body?: object
}

/** The four requests that there are most of, each by many people. */
export async function readCases(databaseUrl: string): Promise<Case[]> {
  const clients = await query<Inputs>(databaseUrl, people('client'))
  const providers = await query<Inputs>(databaseUrl, people('provider'))
  const orders = await query<{ id: string }>(databaseUrl, openOrders)
  const [service] = await query<{ id: string }>(databaseUrl, services)
  // Another provider for each order, and for each round of all orders.
  const visits = Array.from({ length: orders.length * 4 }, (_, n) => ({
    ...providers[(n + Math.floor(n / orders.length)) % providers.length],
    orderId: orders[n % orders.length]?.id ?? '',
  }))

  return [
    {
      name: 'open feed, 20 orders',
      kind: 'read',
      inputs: providers,
      request: ({ token = '' }) => ({ method: 'GET', path: '/orders?feed=open&limit=20', token }),
    },
    {
      name: 'one order',
      kind: 'read',
      inputs: visits,
      request: ({ token = '', orderId }) => ({ method: 'GET', path: `/orders/${orderId}`, token }),
    },
    {
      name: 'create an order',
      kind: 'write',
      inputs: clients,
      request: ({ token = '' }) => ({ method: 'POST', path: '/orders', token, body: orderBody(service?.id ?? '') }),
    },
    {
      name: 'bid on an order',
      kind: 'write',
      inputs: visits,
      request: ({ token = '', orderId }) => ({ method: 'POST', path: `/orders/${orderId}/bids`, token, body: bidBody }),
    },
  ]
}

export const people = (role: 'client' | 'provider') => `
  select users.id as "userId", session.token, coalesce(profile.client_id, profile.provider_id) as "profileId"
  from users
  join auth_sessions session on session.user_id = users.id
  join user_profile_ids profile on profile.user_id = users.id
  where users.email like '${role}%@bench.test'
  order by users.id`

/** Orders without bids, in categories that ask nothing of a provider. */
const openOrders = `
  select orders.id from orders join service_categories category on category.id = orders.service_category_id
  where orders.status = 'published' and orders.title like 'Буйрутма %' and coalesce(category.min_price, 0) <= 2000
    and not (requires_license or requires_insurance or requires_background_check)
  order by md5(orders.id::text)`

const services = `
  select service.id from service_subcategories service join service_categories category on category.id = service.category_id
  where service.is_active and category.is_active order by service.id limit 1`

export const orderBody = (serviceId: string) => ({
  service_subcategory_id: serviceId,
  title: 'Тамчылаган кран',
  description: 'Ашканадагы кран тамчылап жатат, эртең кечке чейин оңдоо керек.',
  location: 'Киев көчөсү 12, 5-батир',
  city: 'Бишкек',
  country: 'Кыргызстан',
  postal_code: '720001',
  service_time: '10:00',
  urgency: 'medium',
  budget_min: '1000.00',
  budget_max: '2500.00',
})

export const bidBody = {
  amount: '2000.00',
  description: 'Бүгүн келе алам, шайманым бар.',
  estimated_duration: 90,
}
