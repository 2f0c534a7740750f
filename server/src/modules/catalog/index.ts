import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/language.ts'
import type { Database, DbOrTrx } from '../../platform/database/index.ts'
import type { Module } from '../../platform/module.ts'
import { getBookableSubcategory, priceAddons } from './bookable.ts'
import { catalogRoutes } from './routes.ts'
import type { Area, CategoryWithSubcategories, SubcategoryDetails } from './schema.ts'
import {
  findArea,
  findSubcategory,
  findUnknownAreas,
  findVersion,
  listAreas,
  listCategories,
  type Place,
} from './store.ts'

export type { BookableSubcategory, PricedAddon } from './bookable.ts'
export { personalData } from './personal-data.ts'

/** The face of the catalog. */
export interface Catalog {
  readonly module: Module
  getBookableSubcategory: typeof getBookableSubcategory
  priceAddons: typeof priceAddons
  /** Those of the ids that are no area. */
  findUnknownAreas(db: DbOrTrx, ids: readonly string[]): Promise<string[]>
  /** The area that an address falls into, with what it does to prices; null where there is none. See `Place`. */
  areaFor(db: DbOrTrx, place: Place): Promise<{ id: string; base_price_multiplier: string; travel_fee: string } | null>
}

export type CatalogReader = ReturnType<typeof createCatalogReader>

/** Reads the catalog for the public. The list of categories is kept until a transaction has changed it. */
function createCatalogReader(db: Database) {
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

export function createCatalog({ db }: { db: Database }): Catalog {
  const reader = createCatalogReader(db)
  return {
    module: { name: 'catalog', routes: (app) => catalogRoutes(app, reader) },
    getBookableSubcategory,
    priceAddons,
    areaFor: findArea,
    findUnknownAreas,
  }
}
