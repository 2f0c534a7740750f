import { type Static, Type } from 'typebox'
import { defineJob } from '../../platform/jobs/index.ts'

/** Sends what is due. */
export const dispatchDue = defineJob('notifications.dispatch', Type.Object({}))

/** Takes back what a worker left behind that died, and sends what has become due. */
export const sweepQueue = defineJob('notifications.sweep', Type.Object({}))

/** What a provider said of a delivery, by the provider's id of it. */
const DeliveryReport = Type.Object({
  channel: Type.Enum(['email', 'sms']),
  externalId: Type.String(),
  state: Type.Enum(['bounced', 'delivered', 'failed']),
  error: Type.String(),
  /** Why the address that a mail went to is not to be written to again. */
  refused: Type.Optional(Type.Enum(['bounced', 'complained'])),
})
export type DeliveryReport = Static<typeof DeliveryReport>

/** Takes once more what a provider said before we had noted what was sent. */
export const retakeReport = defineJob('notifications.retake_report', DeliveryReport)
