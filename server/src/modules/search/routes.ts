import { type App, scopes } from '../../platform/http/index.ts'
import type { Context } from './context.ts'
import { listProviders } from './list-providers.ts'
import * as schema from './schema.ts'
import { search } from './search.ts'
import { suggest } from './suggest.ts'

export function searchRoutes(app: App, context: Context): void {
  const { anyone } = scopes(app, 'Search')

  anyone.get('/search', schema.search, ({ call, query }) => search(context, call, query))
  anyone.get('/search/suggestions', schema.suggest, ({ call, query }) => suggest(context, call, query))
  anyone.get('/search/providers', schema.listProviders, ({ query }) => listProviders(context, query))
}
