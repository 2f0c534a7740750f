import { type App, scopes } from '../../../platform/http/index.ts'
import type { Context } from '../context.ts'
import { raiseDispute } from '../raise-dispute.ts'
import { readDispute, readDisputes } from '../read-disputes.ts'
import { resolveDispute, takeUpDispute } from '../resolve-dispute.ts'
import * as spec from '../schema/dispute-routes.ts'

export function disputeRoutes(app: App, context: Context): void {
  const { staff, users } = scopes(app, 'Disputes')

  users.post('/orders/:id/disputes', spec.raiseDispute, ({ call, params, body }) =>
    raiseDispute(context, call, params.id, body),
  )
  users.get('/disputes', spec.listDisputes, ({ call, query }) => readDisputes(context, call, query))
  users.get('/disputes/:id', spec.readDispute, ({ call, params }) => readDispute(context, call, params.id))
  staff('moderator').post('/disputes/:id/review', spec.takeUpDispute, ({ call, params, body }) =>
    takeUpDispute(context, call, params.id, body ?? {}),
  )
  staff('moderator').post('/disputes/:id/resolve', spec.resolveDispute, ({ call, params, body }) =>
    resolveDispute(context, call, params.id, body),
  )
}
