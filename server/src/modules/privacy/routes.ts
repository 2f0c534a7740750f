import { type App, scopes } from '../../platform/http/index.ts'
import type { Context } from './context.ts'
import { getExport, requestExport, sendExport } from './exporting/request-export.ts'
import { callOff, eraseUser, getErasure, requestErasure } from './request-erasure.ts'
import * as schema from './schema.ts'

export function privacyRoutes(app: App, context: Context): void {
  const { users, staff } = scopes(app, 'Privacy')
  const admins = staff('admin')

  users.get('/account/erasure', schema.getErasure, ({ call }) =>
    getErasure(context, context.db.kysely, call.actor.userId),
  )
  users.post('/account/erasure', schema.requestErasure, ({ call, body }) =>
    requestErasure(context, call, body.password),
  )
  users.post('/account/erasure/cancel', schema.cancelErasure, ({ call }) => callOff(context, call))

  users.get('/account/export', schema.getExport, ({ call }) => getExport(context, call))
  users.post('/account/export', schema.requestExport, ({ call }) => requestExport(context, call))
  users.get('/account/export/file', schema.readExport, ({ call, reply }) => sendExport(context, call, reply))

  admins.get('/staff/users/:id/erasure', schema.getErasureOfUser, ({ params }) =>
    getErasure(context, context.db.kysely, params.id),
  )
  admins.post('/staff/users/:id/erasure', schema.eraseUser, ({ call, params, body }) =>
    eraseUser(context, call, params.id, body.reason),
  )
}
