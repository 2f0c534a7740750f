import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Schemas } from '@usta/api-client'
import { inject } from 'vitest'
import type { Site, WebBuild } from '../../app/site.ts'

export interface VisitOptions extends Partial<Site> {
  headers?: Record<string, string>
  /** The fields of a form, which is then posted. */
  form?: Record<string, string>
}

/** Opens a page of the web app as it is served: built, and asking an API that answers what the test says. */
export async function visit(path: string, options: VisitOptions = {}) {
  return (await openSite(options)).visit(path, options)
}

/** The same for several visits to one site, which share what it keeps. */
export async function openSite({ headers: _headers, form: _form, ...site }: VisitOptions = {}) {
  const handle = await createHandlerOf(site)
  return { visit: (path: string, options: Pick<VisitOptions, 'headers' | 'form'> = {}) => ask(handle, path, options) }
}

async function ask(handle: Handle, path: string, { headers = {}, form }: Pick<VisitOptions, 'headers' | 'form'>) {
  const request = new Request(new URL(path, 'http://usta.test'), {
    headers,
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  })
  const response = await handle(request, { nonce: 'a-nonce', remoteAddress: '203.0.113.7' })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { response, bytes, html: bytes.toString() }
}

type Handle = ReturnType<WebBuild['createHandler']>

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

type Category = Schemas['ServiceCategory']
type Service = Schemas['ServiceSubcategory']
type OpenOrder = Schemas['OpenOrder']
type Review = Schemas['Review']

interface Answers {
  categories?: Category[] | number
  orders?: OpenOrder[] | number
  reviews?: Review[] | number
  hear?: (request: Request, remoteAddress: string) => void
}

/** An API that gives these lists, or these errors. */
export function apiWith(answers: Answers = {}): Site['apiFetch'] {
  const { categories = [category()], orders = [order()], reviews = [review()], hear } = answers
  const lists: Record<string, object[] | number> = {
    '/settings': [],
    '/catalog/categories': categories,
    '/catalog/open-orders': orders,
    '/reviews': reviews,
  }
  return async (request, { remoteAddress }) => {
    hear?.(request, remoteAddress)
    const path = new URL(request.url).pathname.replace('/api/v1', '')
    const nothing = nothingUnread[`${request.method} ${path}`]
    if (nothing) return Response.json(nothing)
    const answer = lists[path] ?? 404
    if (typeof answer === 'number') return problem(answer, { code: 'unavailable' })
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
    banner_image: '',
    featured: true,
    min_price: null,
    max_price: null,
    currency: 'KGS',
    requires_license: false,
    requires_insurance: false,
    requires_background_check: false,
    meta_title: '',
    meta_description: '',
    keywords: '',
    subcategories: [
      service(),
      service({ id: '018f0000-0000-7000-8000-000000000003', name: 'Отопление', slug: 'heating', base_price: null }),
    ],
    updated_at: '2026-01-01T00:00:00Z',
    ...changes,
  }
}

export function service(changes: Partial<Service> = {}): Service {
  return {
    id: '018f0000-0000-7000-8000-000000000002',
    category_id: '018f0000-0000-7000-8000-000000000001',
    name: 'Смесители',
    description: 'Заменить или починить кран',
    slug: 'taps',
    icon: 'droplet',
    image: '',
    featured: true,
    base_price: '1500.00',
    price_range_min: null,
    price_range_max: null,
    currency: 'KGS',
    estimated_duration: 90,
    complexity_level: 'beginner',
    ...changes,
  }
}

export function review(changes: Partial<Review> = {}): Review {
  return {
    id: '018f0000-0000-7000-8000-000000000005',
    rating: 5,
    text: 'Пришёл вовремя.',
    reviewed_at: '2026-01-02T10:00:00Z',
    reviewer: 'Айгуль',
    provider: { id: '018f0000-0000-7000-8000-000000000006', business_name: 'Чистая вода', photo_url: null },
    subcategory: { id: '018f0000-0000-7000-8000-000000000002', name: 'Смесители' },
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

/** What every page asks for somebody who is logged in. */
const nothingUnread: Record<string, object> = {
  'GET /chat/unread': { count: 0, rooms: 0 },
  'GET /notifications/unread-count': { unread_count: 0 },
}

/** An API that answers these calls, such as `POST /auth/login`, and knows no other. */
export function apiAnswering(replies: Record<string, Reply>): Site['apiFetch'] {
  return async (request) => {
    const { pathname } = new URL(request.url)
    const call = `${request.method} ${pathname.replace('/api/v1', '')}`
    if (call === 'GET /settings') return Response.json({ items: [], next_cursor: null })
    const nothing = nothingUnread[call]
    if (nothing && !replies[call]) return Response.json(nothing)
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
