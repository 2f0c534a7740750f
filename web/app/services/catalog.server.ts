import type { Schemas } from '@usta/api-client'
import { apiOf, need, type PageArgs } from '../api.server.ts'
import { missing } from '../missing.ts'

export type Category = Schemas['ServiceCategory']
export type Service = Schemas['ServiceSubcategory']

/** Everything that can be ordered. */
export async function listCategories(args: PageArgs): Promise<Category[]> {
  const query = { limit: 100 }
  return (await need(args, apiOf(args).GET('/api/v1/catalog/categories', { params: { query } }))).items
}

/** The category of that address. @throws the page for what does not exist */
export async function getCategory(args: PageArgs, slug: string | undefined): Promise<Category> {
  const found = (await listCategories(args)).find((category) => category.slug === slug)
  if (!found) throw missing()
  return found
}
