import type { Database } from '../../../src/platform/database/index.ts'
import { givenCatalog } from './catalog.ts'
import { givenOrders } from './orders.ts'
import { givenPeople } from './people.ts'

/** What a test can begin with, each made by one call, straight in the database. */
export type Given = ReturnType<typeof createGiven>

export function createGiven(db: Database) {
  return Object.assign(givenPeople(db.kysely), givenCatalog(db.kysely), givenOrders(db.kysely))
}
