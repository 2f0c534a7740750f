import { randomUUID } from 'node:crypto'
import { ownNetwork } from './network.ts'

/** Somebody whom a test registers itself: what other tests do does not reach them. */
export interface Person {
  email: string
  name: string
  /** What they do over the API: `ask('POST', '/orders/…/start')`. */
  ask<Answer = { id: string }>(method: string, path: string, body?: object): Promise<Answer>
}

/** The password of everybody here, and of the demo's people. */
export const password = 'usta-demo-2026'

/** Registers somebody who orders. */
export async function client(marketplace: string, name: string): Promise<Person> {
  const someone = await register(marketplace, name)
  await someone.ask('PUT', '/profile', { user_type: 'client' })
  return someone
}

/** Registers somebody who repairs washing machines, which anybody may. */
export async function provider(marketplace: string, name: string): Promise<Person & { service: string }> {
  const someone = await register(marketplace, name)
  const where = { city: 'Бишкек', state: 'Бишкек', country: 'Кыргызстан' }
  await someone.ask('PUT', '/profile', { user_type: 'service_provider', ...where })
  await someone.ask('PUT', '/profile/provider', { business_name: name, business_description: 'Таза иштейм.' })
  const { items } = await someone.ask<Categories>('GET', '/catalog/categories?limit=100')
  const service = items.find(({ slug }) => slug === 'appliances')?.subcategories[0]?.id ?? ''
  const offered = { subcategory_id: service, base_price: '800', price_type: 'fixed', description: '' }
  await someone.ask('POST', '/profile/provider/services', offered)
  return { ...someone, service }
}

interface Categories {
  items: { slug: string; subcategories: { id: string }[] }[]
}

async function register(marketplace: string, name: string): Promise<Person> {
  const email = `${randomUUID()}@example.kg`
  const { token } = await send<{ token: string }>(marketplace, 'POST', '/auth/register', { email, password, name })
  return { email, name, ask: (method, path, body) => send(marketplace, method, path, body, token) }
}

async function send<Answer>(marketplace: string, method: string, path: string, body?: object, token?: string) {
  const headers = new Headers({ ...ownNetwork(), ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) })
  if (body) headers.set('content-type', 'application/json')
  const response = await fetch(`${marketplace}/api/v1${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}
