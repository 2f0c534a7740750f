import { sql } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { SearchHit } from '../schema.ts'

export type ServiceCard = Omit<SearchHit, 'provider'>

/** Categories, services and packages as they are now, in one language. */
export async function readServiceCards(
  db: DbOrTrx,
  language: Language,
  ids: readonly string[],
): Promise<ServiceCard[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ServiceCard>`
    select found.kind as type, found.id, found.name, found.description,
      json_build_object('id', category.id, 'name', category.name, 'slug', category.slug, 'icon', category.icon,
        'color', category.color) as category,
      case when found.subcategory_id is not null then
        json_build_object('id', found.subcategory_id, 'name', found.subcategory_name, 'slug', found.slug) end as subcategory
    from service_texts found
    join service_texts category
      on category.id = found.category_id and category.kind = 'category' and category.language = ${language}
    where found.id = any(${ids}::uuid[]) and found.language = ${language}`.execute(db)
  return rows
}
