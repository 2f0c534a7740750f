import { pageOf } from '../../kernel/paging.ts'
import { type App, scopes } from '../../platform/http/index.ts'
import type { CatalogReader } from './reader.ts'
import * as schema from './schema.ts'

export function catalogRoutes(app: App, catalog: CatalogReader): void {
  const { anyone } = scopes(app, 'Catalog')

  anyone.get('/catalog/categories', schema.listCategories, async ({ call, query }) =>
    pageOf(await catalog.categories(call.language), query, 'categories'),
  )
  anyone.get('/catalog/categories/:id', schema.getCategory, ({ call, params }) =>
    catalog.category(call.language, params.id),
  )
  anyone.get('/catalog/subcategories/:id', schema.getSubcategory, ({ call, params }) =>
    catalog.subcategory(call.language, params.id),
  )
  anyone.get('/catalog/areas', schema.listAreas, async ({ call, query }) =>
    pageOf(await catalog.areas(call.language, query.city), query, 'areas'),
  )
}
