import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Schemas } from '@usta/api-client'
import type { Site, WebBuild } from '../app/site.ts'
import type { Category } from '../app/start/lists.ts'

/** The web app as it is served: built, and asking an API that answers what the test says. */
export async function buildWeb() {
  const out = await mkdtemp(join(tmpdir(), 'usta-web-'))
  const script = join(import.meta.dirname, '../scripts/build.ts')
  await promisify(execFile)(process.execPath, [script, '--out', out], { env: { NODE_ENV: 'production' } })
  const { createHandler } = (await import(pathToFileURL(join(out, 'server/index.js')).href)) as WebBuild

  async function visit(
    path: string,
    options: Partial<Site> & { headers?: Record<string, string>; form?: string } = {},
  ) {
    const { headers = {}, form, ...site } = options
    const handle = createHandler({
      apiFetch: apiWith(),
      apiOrigin: 'http://usta.test',
      demo: true,
      publicUrl: null,
      onError: (error) => {
        throw error
      },
      ...site,
    })
    const request = new Request(`http://usta.test${path}`, { headers, ...(form ? { method: 'POST', body: form } : {}) })
    const response = await handle(request, { nonce: 'a-nonce', remoteAddress: '203.0.113.7' })
    return { response, html: await response.text() }
  }

  return { visit, remove: () => rm(out, { recursive: true }) }
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
