import type { LoaderFunctionArgs } from 'react-router'
import { siteContext, visitContext } from './context.server.ts'
import type { Language } from './language.ts'

export interface Subcategory {
  id: string
  name: string
  slug: string
  base_price: string | null
  currency?: string
}

export interface Category {
  id: string
  name: string
  slug: string
  description: string
  icon: string
  color: string
  subcategories: Subcategory[]
}

export interface OpenOrder {
  id: string
  title: string
  city: string
  subcategory: { id: string; name: string }
  category: { name: string; color: string; icon: string }
  budget_min: string | null
  budget_max: string | null
  currency: string
  urgency: 'low' | 'medium' | 'high' | 'urgent'
  bid_count: number
  published_at: string
  service_date: string | null
}

interface Page<T> {
  items: T[]
}

/** An answer of the API that is not the one hoped for. */
class ApiError extends Error {
  readonly status: number

  constructor(path: string, status: number) {
    super(`the API answered ${status} to ${path}`)
    this.status = status
  }
}

const patience = 5_000

/** The API in the visitor's name and language. Every function throws where the API fails or takes over 5 seconds. */
export function createApi({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>, language: Language) {
  const { apiFetch } = context.get(siteContext)
  const visit = context.get(visitContext)

  async function get<T>(path: string): Promise<T> {
    const headers = new Headers({ accept: 'application/json', 'accept-language': language })
    const cookies = request.headers.get('cookie')
    if (cookies) headers.set('cookie', cookies)
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patience)])
    const response = await apiFetch(new Request(`http://api.internal/api/v1${path}`, { headers, signal }), visit)
    if (!response.ok) throw new ApiError(path, response.status)
    return (await response.json()) as T
  }

  return {
    listCategories: async () => (await get<Page<Category>>('/catalog/categories?limit=100')).items,
    listOpenOrders: async (limit: number) => (await get<Page<OpenOrder>>(`/catalog/open-orders?limit=${limit}`)).items,
  }
}
