import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Schemas } from '@usta/api-client'
import { inject } from 'vitest'
import type { Site, WebBuild } from '../../app/site.ts'
import type { Category } from '../../app/start/lists.ts'

interface VisitOptions extends Partial<Site> {
  headers?: Record<string, string>
  /** The fields of a form, which is then posted. */
  form?: Record<string, string>
}

/** Opens a page of the web app as it is served: built, and asking an API that answers what the test says. */
export async function visit(path: string, options: VisitOptions = {}) {
  const { headers = {}, form, ...site } = options
  const handle = await createHandlerOf(site)
  const request = new Request(`http://usta.test${path}`, {
    headers,
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  })
  const response = await handle(request, { nonce: 'a-nonce', remoteAddress: '203.0.113.7' })
  return { response, html: await response.text() }
}

async function createHandlerOf(site: Partial<Site>) {
  const { createHandler } = (await import(pathToFileURL(join(inject('webBuild'), 'server/index.js')).href)) as WebBuild
  return createHandler({
    apiFetch: apiWith(),
    apiOrigin: 'http://usta.test',
    demo: true,
    publicUrl: null,
    onError: (error) => {
      throw error
    },
    ...site,
  })
}

type OpenOrder = Schemas['OpenOrder']

interface Answers {
  categories?: Category[] | number
  orders?: OpenOrder[] | number
  hear?: (request: Request, remoteAddress: string) => void
}

/** An API that gives these lists, or these errors. */
export function apiWith({ categories = [category()], orders = [order()], hear }: Answers = {}): Site['apiFetch'] {
  return async (request, { remoteAddress }) => {
    hear?.(request, remoteAddress)
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/settings')) return Response.json({ items: [], next_cursor: null })
    const answer = pathname.endsWith('/categories') ? categories : orders
    if (typeof answer === 'number') return Response.json({ code: 'unavailable' }, { status: answer })
    return Response.json({ items: answer, next_cursor: null })
  }
}

export function category(changes: Partial<Category> = {}): Category {
  return {
    id: '018f0000-0000-7000-8000-000000000001',
    name: 'Сантехника',
    slug: 'plumbing',
    description: 'Краны и трубы',
    icon: 'droplet',
    color: '#1F6FB2',
    subcategories: [
      {
        id: '018f0000-0000-7000-8000-000000000002',
        name: 'Смесители',
        slug: 'taps',
        base_price: '1500.00',
        currency: 'KGS',
      },
      {
        id: '018f0000-0000-7000-8000-000000000003',
        name: 'Отопление',
        slug: 'heating',
        base_price: null,
        currency: 'KGS',
      },
    ],
    ...changes,
  }
}

export function order(changes: Partial<OpenOrder> = {}): OpenOrder {
  return {
    id: '018f0000-0000-7000-8000-000000000004',
    title: 'Капает кран',
    city: 'Бишкек',
    subcategory: { id: '018f0000-0000-7000-8000-000000000002', name: 'Смесители' },
    category: { id: 'category', name: 'Сантехника', color: '#1F6FB2', icon: 'droplet' },
    budget_min: '1500.00',
    budget_max: '3000.00',
    currency: 'KGS',
    urgency: 'medium',
    bid_count: 3,
    published_at: new Date(Date.now() - 2 * 60 * 60 * 1000).toISOString(),
    service_date: null,
    ...changes,
  }
}

type Reply = (request: Request) => Response | Promise<Response>

/** An API that answers these calls, such as `POST /auth/login`, and knows no other. */
export function apiAnswering(replies: Record<string, Reply>): Site['apiFetch'] {
  return async (request) => {
    const { pathname } = new URL(request.url)
    const call = `${request.method} ${pathname.replace('/api/v1', '')}`
    if (call === 'GET /settings') return Response.json({ items: [], next_cursor: null })
    return replies[call]?.(request) ?? problem(404, { code: 'not_found' })
  }
}

/** What the API answers in place of success. */
export function problem(status: number, body: { code: string; detail?: string; errors?: object[] }): Response {
  const whole = { title: body.code, detail: '', request_id: 'r-1', ...body }
  return Response.json(whole, { status, headers: { 'content-type': 'application/problem+json' } })
}

/** Headers of somebody who is logged in, as far as a page can tell before it asks. */
export const loggedIn = { cookie: 'usta.session_token=a-token-of-some-length.signature' }

/** The API's word on who that is. */
export function sessionOf(changes: Partial<Schemas['User']> = {}): Reply {
  const user = { id: 'u', name: 'Айгуль', email: 'a@usta.test', photo_url: null, client_id: 'c', provider_id: null }
  return () => Response.json({ session: {}, user: { ...user, is_staff: false, ...changes } })
}
