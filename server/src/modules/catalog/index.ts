import type { Database, DbOrTrx } from '../../platform/database/index.ts'
import type { Module } from '../../platform/module.ts'
import { getBookableSubcategory, priceAddons } from './bookable.ts'
import { createCatalogReader } from './reader.ts'
import { catalogRoutes } from './routes.ts'
import { findArea, findUnknownAreas, type Place } from './store.ts'

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
