import type { Call } from '../../kernel/actor.ts'
import type { App } from '../../platform/http/index.ts'
import { handle } from '../../platform/jobs/index.ts'
import type { Module } from '../../platform/module.ts'
import { closeOpen, listUnderWay, type ProfileIds } from './close-account.ts'
import { completeSilently } from './complete-order.ts'
import type { Context } from './context.ts'
import { admitToFiles } from './file-sights.ts'
import { completeSilentOrder } from './finish-order.ts'
import { bidRoutes } from './routes/bids.ts'
import { deskRoutes } from './routes/desk.ts'
import { disputeRoutes } from './routes/disputes.ts'
import { orderRoutes } from './routes/orders.ts'
import { publicRoutes } from './routes/public.ts'

export * from './events.ts'
export { awaitAcceptance } from './finish-order.ts'
export { bidMachine, disputeMachine, orderMachine } from './machine.ts'
export { personalData } from './personal-data.ts'

/** The face of orders. Others listen to its events. */
export interface Orders {
  readonly module: Module
  /** What of a client's or provider's orders is not over: work that was agreed on, and disputes. */
  listUnderWay: typeof listUnderWay
  /** Deletes a client's orders that nobody was chosen for, and withdraws a provider's bids that nobody decided about. */
  closeOpen(call: Call, profiles: ProfileIds): Promise<void>
}

/**
 * @param context the faces of the modules that orders work with, and `settings`, of which `platform.timezone`,
 * `orders.acceptance_hours`, `orders.dispute_days`, `orders.max_photos` and `soft_delete.restore_days` are read
 */
export function createOrders(context: Context): Orders {
  admitToFiles(context.files)
  return {
    module: {
      name: 'orders',
      routes(app: App) {
        publicRoutes(app, context)
        orderRoutes(app, context)
        bidRoutes(app, context)
        disputeRoutes(app, context)
        deskRoutes(app, context)
      },
      jobs: [handle(completeSilentOrder, (call, { order_id }) => completeSilently(context, call, order_id))],
    },
    listUnderWay,
    closeOpen: (call, profiles) => closeOpen(context, call, profiles),
  }
}
