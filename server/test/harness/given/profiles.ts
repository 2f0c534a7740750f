import type { Insertable } from 'kysely'
import type { DB, Db } from '../../../src/platform/database/index.ts'
import { givenCatalog } from './catalog.ts'
import type { ProviderPerson } from './people.ts'

type ServiceValues = Partial<Insertable<DB['service_provider_services']>>

export function givenProfiles(db: Db) {
  return {
    /** A service that the provider offers; a new one of the catalog, unless it is given. */
    async offeredService(provider: ProviderPerson, values: ServiceValues = {}) {
      const subcategory_id = values.subcategory_id ?? (await givenCatalog(db).subcategory()).id
      return db
        .insertInto('service_provider_services')
        .values({ provider_id: provider.providerId, base_price: '1500.00', ...values, subcategory_id })
        .returning(['id', 'subcategory_id'])
        .executeTakeFirstOrThrow()
    },
  }
}
