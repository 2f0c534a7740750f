import { type App, scopes } from '../../../platform/http/index.ts'
import { cancelOrder } from '../cancel-order.ts'
import { completeOrder } from '../complete-order.ts'
import type { Context } from '../context.ts'
import { createOrder } from '../create-order.ts'
import { deleteOrder } from '../delete-order.ts'
import { duplicateOrder } from '../duplicate-order.ts'
import { editAssignment } from '../edit-assignment.ts'
import { editOrder } from '../edit-order.ts'
import { finishOrder } from '../finish-order.ts'
import { publishOrder } from '../publish-order.ts'
import { readAssignment, readOrder, readOrders } from '../read-orders.ts'
import { previewCancel, readOrderCounts, readTimeline } from '../read-progress.ts'
import { restoreOrder } from '../restore-order.ts'
import { reviewOrder } from '../review-order.ts'
import * as spec from '../schema/order-routes.ts'
import * as progress from '../schema/progress-routes.ts'
import { startOrder } from '../start-order.ts'

export function orderRoutes(app: App, context: Context): void {
  const { clients, providers, users } = scopes(app, 'Orders')

  clients.post('/orders', spec.createOrder, ({ call, body }) => createOrder(context, call, body))
  users.get('/orders', spec.listOrders, ({ call, query }) => readOrders(context, call, query))
  users.get('/orders/counts', progress.countOrders, ({ call, query }) => readOrderCounts(context, call, query.feed))
  users.get('/orders/:id', spec.readOrder, ({ call, params }) => readOrder(context, call, params.id))
  clients.patch('/orders/:id', spec.editOrder, ({ call, params, body }) => editOrder(context, call, params.id, body))
  users.delete('/orders/:id', spec.deleteOrder, ({ call, params }) => deleteOrder(context, call, params.id))
  users.post('/orders/:id/restore', spec.restoreOrder, ({ call, params }) => restoreOrder(context, call, params.id))

  clients.post('/orders/:id/duplicate', spec.duplicateOrder, ({ call, params }) =>
    duplicateOrder(context, call, params.id),
  )
  users.get('/orders/:id/timeline', progress.readTimeline, ({ call, params }) => readTimeline(context, call, params.id))
  users.get('/orders/:id/cancellation', progress.previewCancellation, ({ call, params }) =>
    previewCancel(context, call, params.id),
  )

  clients.post('/orders/:id/publish', spec.publishOrder, ({ call, params }) => publishOrder(context, call, params.id))
  providers.post('/orders/:id/start', spec.startOrder, ({ call, params }) => startOrder(context, call, params.id))
  providers.post('/orders/:id/finish', spec.finishOrder, ({ call, params, body }) =>
    finishOrder(context, call, params.id, body ?? {}),
  )
  clients.post('/orders/:id/complete', spec.completeOrder, ({ call, params, body }) =>
    completeOrder(context, call, params.id, body ?? {}),
  )
  clients.post('/orders/:id/review', spec.reviewOrder, ({ call, params, body }) =>
    reviewOrder(context, call, params.id, body),
  )
  users.post('/orders/:id/cancel', spec.cancelOrder, ({ call, params, body }) =>
    cancelOrder(context, call, params.id, body.reason),
  )

  users.get('/orders/:id/assignment', spec.readAssignment, ({ call, params }) =>
    readAssignment(context, call, params.id),
  )
  providers.patch('/orders/:id/assignment', spec.editAssignment, ({ call, params, body }) =>
    editAssignment(context, call, params.id, body),
  )
}
