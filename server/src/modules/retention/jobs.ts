import { Type } from 'typebox'
import { defineJob } from '../../platform/jobs/index.ts'

/** Purges what is older than its model's retention. */
export const purgeDue = defineJob('retention.purge_due', Type.Object({}))

/** Purges one deletion whose purge staff have begun, in their name. */
export const purgeNow = defineJob(
  'retention.purge_now',
  Type.Object({ deletion_id: Type.String(), user_id: Type.String(), reason: Type.String() }),
)
