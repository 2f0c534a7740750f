import type { Module } from '../../platform/module.ts'
import type { Catalog } from '../catalog/index.ts'
import { createClients } from './clients.ts'
import { countOrders, findProvider, missingRequirements, type Requirement, setRating } from './face-store.ts'
import { idsOf } from './ids-of.ts'
import { createOfferedServices } from './offered-services.ts'
import { createPhotos } from './photos.ts'
import { createProfileService, type ProfileDeps } from './profile-service.ts'
import { profileRoutes } from './routes.ts'
import { createVerifications } from './verifications.ts'

export { documentIndex } from './document-numbers.ts'
export { personalData } from './personal-data.ts'

export type { Requirement }

/** The face of profiles. All of it works in the caller's transaction. */
export interface Profiles {
  readonly module: Module
  /** A live provider, or null. */
  findProvider: typeof findProvider
  /** Which of the required verifications the provider lacks. */
  bidderRequirements: typeof missingRequirements
  /** Writes what their reviews add up to: `average` as `4.75`, `total` how many. */
  setRating: typeof setRating
  /** Adds to a client's counters, or takes away; none falls below zero. */
  countOrders: typeof countOrders
  /** The client and provider profiles of users, deleted ones too. */
  idsOf: typeof idsOf
}

export function createProfiles(
  deps: ProfileDeps & { catalog: Pick<Catalog, 'getBookableSubcategory' | 'findUnknownAreas'> },
): Profiles {
  const profiles = createProfileService(deps)
  const offered = createOfferedServices(deps.db, deps.catalog, deps.settings)
  const clients = createClients(deps.db, deps.catalog)
  const verifications = createVerifications(deps)
  const photos = createPhotos(deps)
  return {
    module: {
      name: 'profiles',
      routes: (app) => profileRoutes(app, { db: deps.db, profiles, photos, clients, offered, verifications }),
    },
    findProvider,
    bidderRequirements: missingRequirements,
    setRating,
    countOrders,
    idsOf,
  }
}
