import { Type } from 'typebox'
import { defineJob } from '../../platform/jobs/index.ts'

/** Sends what is due. */
export const dispatchDue = defineJob('notifications.dispatch', Type.Object({}))

/** Takes back what a worker left behind that died, and sends what has become due. */
export const sweepQueue = defineJob('notifications.sweep', Type.Object({}))
