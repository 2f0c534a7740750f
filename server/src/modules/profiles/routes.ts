import { type App, scopes } from '../../platform/http/index.ts'
import type { OfferedServices } from './offered-services.ts'
import type { ProfileService } from './profile-service.ts'
import * as schema from './schema.ts'
import * as serviceSchema from './service-schema.ts'
import * as verificationSchema from './verification-schema.ts'
import type { Verifications } from './verifications.ts'

interface Services {
  profiles: ProfileService
  offered: OfferedServices
  verifications: Verifications
}

export function profileRoutes(app: App, { profiles, offered, verifications }: Services): void {
  const { anyone, users, providers, staff } = scopes(app, 'Profiles')

  users.get('/profile', schema.getProfile, ({ call }) => profiles.getProfile(call))
  users.put('/profile', schema.putProfile, ({ call, body }) => profiles.putProfile(call, body))
  providers.get('/profile/provider', schema.getProvider, ({ call }) => profiles.getProvider(call))
  users.put('/profile/provider', schema.putProvider, ({ call, body }) => profiles.putProvider(call, body))
  anyone.get('/providers/:id', schema.getPublicProvider, ({ call, params }) =>
    profiles.getPublicProvider(call, params.id),
  )

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
