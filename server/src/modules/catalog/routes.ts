import { type App, scopes } from '../../platform/http/index.ts'
import type { CatalogReader } from './index.ts'
import * as schema from './schema.ts'

export function catalogRoutes(app: App, catalog: CatalogReader): void {
  const { anyone } = scopes(app, 'Catalog')

  anyone.get('/catalog/categories', schema.listCategories, async ({ call }) => ({
    items: await catalog.categories(call.language),
    next_cursor: null,
  }))
  anyone.get('/catalog/categories/:id', schema.getCategory, ({ call, params }) =>
    catalog.category(call.language, params.id),
  )
  anyone.get('/catalog/subcategories/:id', schema.getSubcategory, ({ call, params }) =>
    catalog.subcategory(call.language, params.id),
  )
  anyone.get('/catalog/areas', schema.listAreas, async ({ call, query }) => ({
    items: await catalog.areas(call.language, query.city),
    next_cursor: null,
  }))
}
