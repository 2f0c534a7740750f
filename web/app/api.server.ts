import { createUstaClient, orThrow, type Schemas } from '@usta/api-client'
import type { LoaderFunctionArgs } from 'react-router'
import { siteContext, visitContext } from './context.server.ts'
import type { Language } from './language.ts'

export type Subcategory = Pick<Schemas['ServiceSubcategory'], 'id' | 'name' | 'slug' | 'base_price' | 'currency'>

export type Category = Pick<Schemas['ServiceCategory'], 'id' | 'name' | 'slug' | 'description' | 'icon' | 'color'> & {
  subcategories: Subcategory[]
}

export type OpenOrder = Schemas['OpenOrder']

const patience = 5_000

/** The API in the visitor's name and language. Every function throws where the API fails or takes over 5 seconds. */
export function createApi({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>, language: Language) {
  const { apiFetch } = context.get(siteContext)
  const visit = context.get(visitContext)
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patience)])
  const cookie = request.headers.get('cookie')
  const usta = createUstaClient({
    baseUrl: 'http://api.internal',
    language,
    fetch: (asked) => {
      const headers = new Headers(asked.headers)
      if (cookie) headers.set('cookie', cookie)
      return apiFetch(new Request(asked, { headers, signal }), visit)
    },
  })

  return {
    async listCategories(): Promise<Category[]> {
      const page = await orThrow(usta.GET('/api/v1/catalog/categories', { params: { query: { limit: 100 } } }))
      return page.items
    },
    async listOpenOrders(limit: number): Promise<OpenOrder[]> {
      const page = await orThrow(usta.GET('/api/v1/catalog/open-orders', { params: { query: { limit } } }))
      return page.items
    },
  }
}
