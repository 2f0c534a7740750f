import type { Database } from '../../platform/database/index.ts'
import { type App, scopes } from '../../platform/http/index.ts'
import { checklistSpec, readChecklist } from './checklist.ts'
import * as clientSchema from './client-schema.ts'
import type { Clients } from './clients.ts'
import type { OfferedServices } from './offered-services.ts'
import type { Photos } from './photos.ts'
import type { ProfileService } from './profile-service.ts'
import * as schema from './schema.ts'
import * as serviceSchema from './service-schema.ts'
import * as verificationSchema from './verification-schema.ts'
import type { Verifications } from './verifications.ts'

interface Services {
  db: Database
  profiles: ProfileService
  photos: Photos
  clients: Clients
  offered: OfferedServices
  verifications: Verifications
}

export function profileRoutes(app: App, services: Services): void {
  profiles(app, services)
  clients(app, services)
  offeredServices(app, services)
  verifications(app, services)
}

function profiles(app: App, { db, profiles, photos }: Services): void {
  const { anyone, users, providers } = scopes(app, 'Profiles')

  users.get('/profile', schema.getProfile, ({ call }) => profiles.getProfile(call))
  users.put('/profile', schema.putProfile, ({ call, body }) => profiles.putProfile(call, body))
  users.put('/profile/photo', schema.putPhoto, ({ call, body }) => photos.put(call, body))
  users.delete('/profile/photo', schema.removePhoto, ({ call }) => photos.remove(call))
  providers.get('/profile/provider', schema.getProvider, ({ call }) => profiles.getProvider(call))
  providers.get('/profile/provider/checklist', checklistSpec, ({ call }) => readChecklist(db, call))
  users.put('/profile/provider', schema.putProvider, ({ call, body }) => profiles.putProvider(call, body))
  anyone.get('/providers/:id', schema.getPublicProvider, ({ call, params }) =>
    profiles.getPublicProvider(call, params.id),
  )
}

function clients(app: App, { clients: service }: Services): void {
  const { clients } = scopes(app, 'Profiles')

  clients.get('/profile/client', clientSchema.getClient, ({ call }) => service.get(call))
  clients.put('/profile/client', clientSchema.putClient, ({ call, body }) => service.put(call, body))
  clients.get('/profile/client/favorites', clientSchema.listFavorites, ({ call, query }) =>
    service.listFavorites(call, query),
  )
  clients.put('/profile/client/favorites/:provider_id', clientSchema.addFavorite, ({ call, params }) =>
    service.addFavorite(call, params.provider_id),
  )
  clients.delete('/profile/client/favorites/:provider_id', clientSchema.removeFavorite, ({ call, params }) =>
    service.removeFavorite(call, params.provider_id),
  )
}

function offeredServices(app: App, { offered }: Services): void {
  const { providers } = scopes(app, 'Profiles')
  const services = '/profile/provider/services'

  providers.post(services, serviceSchema.addService, ({ call, body }) => offered.add(call, body))
  providers.get(services, serviceSchema.listServices, ({ call, query }) => offered.list(call, query))
  providers.get(`${services}/:id`, serviceSchema.getService, ({ call, params }) => offered.get(call, params.id))
  providers.patch(`${services}/:id`, serviceSchema.editService, ({ call, params, body }) =>
    offered.edit(call, params.id, body),
  )
  providers.delete(`${services}/:id`, serviceSchema.deleteService, ({ call, params }) =>
    offered.delete(call, params.id),
  )
  providers.post(`${services}/:id/restore`, serviceSchema.restoreService, ({ call, params }) =>
    offered.restore(call, params.id),
  )
}

function verifications(app: App, { verifications }: Services): void {
  const { users, staff } = scopes(app, 'Profiles')

  users.post('/profile/verifications', verificationSchema.requestVerification, ({ call, body }) =>
    verifications.request(call, body),
  )
  users.get('/profile/verifications', verificationSchema.listOwnVerifications, ({ call, query }) =>
    verifications.listOwn(call, query),
  )
  staff('moderator').get('/staff/verifications', verificationSchema.listVerifications, ({ query }) =>
    verifications.list(query),
  )
  staff('moderator').post(
    '/staff/verifications/:id/approve',
    verificationSchema.approveVerification,
    ({ call, params, body }) => verifications.approve(call, params.id, body?.admin_notes),
  )
  staff('moderator').post(
    '/staff/verifications/:id/reject',
    verificationSchema.rejectVerification,
    ({ call, params, body }) => verifications.reject(call, params.id, body?.admin_notes),
  )
}
