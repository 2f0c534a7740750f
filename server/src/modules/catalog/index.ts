import { LRUCache } from 'lru-cache'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/language.ts'
import type { Database, DbOrTrx } from '../../platform/database/index.ts'
import type { Module } from '../../platform/module.ts'
import { getBookableSubcategory, priceAddons } from './bookable.ts'
import { catalogRoutes } from './routes.ts'
import type { Area, CategoryWithSubcategories, SubcategoryDetails } from './schema.ts'
import { findArea, findSubcategory, findUnknownAreas, listAreas, listCategories, type Place } from './store.ts'

export type { BookableSubcategory, PricedAddon } from './bookable.ts'

/** The face of the catalog. */
export interface Catalog {
  readonly module: Module
  getBookableSubcategory: typeof getBookableSubcategory
  priceAddons: typeof priceAddons
  /** Those of the ids that are no area. */
  findUnknownAreas(db: DbOrTrx, ids: readonly string[]): Promise<string[]>
  /** The area that an address falls into, with what it does to prices; null where there is none. */
  areaFor(db: DbOrTrx, place: Place): Promise<{ id: string; base_price_multiplier: string; travel_fee: string } | null>
}

/** Milliseconds for which a list of the catalog is believed; it changes a few times a week. */
const believedFor = 5_000

export type CatalogReader = ReturnType<typeof createCatalogReader>

/** Reads the catalog for the public, at most five seconds old. */
function createCatalogReader(db: Database) {
  const kept = new LRUCache<string, Promise<CategoryWithSubcategories[]>>({ max: 10, ttl: believedFor })

  function categories(language: Language): Promise<CategoryWithSubcategories[]> {
    const known = kept.get(language)
    if (known) return known
    const read = listCategories(db.kysely, language)
    kept.set(language, read)
    read.catch(() => kept.delete(language))
    return read
  }

  return {
    categories,
    async category(language: Language, id: string): Promise<CategoryWithSubcategories> {
      const found = (await categories(language)).find((category) => category.id === id)
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
