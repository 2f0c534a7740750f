import { type App, scopes } from '../../platform/http/index.ts'
import { bulkDelete, bulkRestore } from './bulk.ts'
import type { Context } from './context.ts'
import * as deletions from './deletions.ts'
import * as schema from './schema.ts'

export function retentionRoutes(app: App, context: Context): void {
  const { staff } = scopes(app, 'Deletions')
  const readers = staff('support', 'moderator')
  const moderators = staff('moderator')
  const admins = staff('admin')

  readers.get('/staff/deletions', schema.listDeletions, ({ call, query }) =>
    deletions.listDeletions(context, call, query),
  )
  readers.get('/staff/deletions/:id', schema.getDeletion, ({ call, params }) =>
    deletions.getDeletion(context, call, params.id),
  )
  readers.get('/staff/deletions/:id/rows', schema.listDeletedRows, ({ params, query }) =>
    deletions.listRows(context, params.id, query),
  )
  readers.post('/staff/deletions/:id/preview', schema.previewRestore, ({ params }) =>
    deletions.previewRestore(context, params.id),
  )
  moderators.post('/staff/deletions/:id/restore', schema.restoreDeletion, ({ call, params, body }) =>
    deletions.restoreDeletion(context, call, params.id, body.reason),
  )
  admins.post('/staff/deletions/:id/purge', schema.purgeDeletion, ({ call, params, body }) =>
    deletions.purgeDeletion(context, call, params.id, body.reason),
  )
  admins.put('/staff/deletions/:id/legal-hold', schema.holdDeletion, ({ call, params, body }) =>
    deletions.holdDeletion(context, call, params.id, body.reason),
  )
  admins.delete('/staff/deletions/:id/legal-hold', schema.releaseDeletion, ({ call, params, query }) =>
    deletions.releaseDeletion(context, call, params.id, query.reason),
  )

  moderators.post('/staff/models/:model/delete', schema.bulkDelete, ({ call, params, body }) =>
    bulkDelete(context, call, params.model, body),
  )
  moderators.post('/staff/models/:model/restore', schema.bulkRestore, ({ call, params, body }) =>
    bulkRestore(context, call, params.model, body),
  )
}
