import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/language.ts'
import type { Database } from '../../platform/database/index.ts'
import type { Area, CategoryWithSubcategories, SubcategoryDetails } from './schema.ts'
import { findSubcategory, findVersion, listAreas, listCategories } from './store.ts'

export type CatalogReader = ReturnType<typeof createCatalogReader>

/** Reads the catalog for the public. The list of categories is kept until a transaction has changed it. */
export function createCatalogReader(db: Database) {
  const kept = new Map<Language, { version: string; list: Promise<CategoryWithSubcategories[]> }>()

  async function categories(language: Language): Promise<CategoryWithSubcategories[]> {
    const version = await findVersion(db.kysely)
    const known = kept.get(language)
    if (known?.version === version) return known.list
    const list = listCategories(db.kysely, language)
    kept.set(language, { version, list })
    list.catch(() => kept.delete(language))
    return list
  }

  return {
    categories,
    async category(language: Language, id: string): Promise<CategoryWithSubcategories> {
      const found = (await categories(language)).find((category) => category.id === id.toLowerCase())
      if (!found) throw new Problem(commonErrors.notFound)
      return found
    },
    async subcategory(language: Language, id: string): Promise<SubcategoryDetails> {
      const found = await findSubcategory(db.kysely, id, language)
      if (!found) throw new Problem(commonErrors.notFound)
      return found
    },
    areas: (language: Language, city: string | undefined): Promise<Area[]> => listAreas(db.kysely, language, city),
  }
}
