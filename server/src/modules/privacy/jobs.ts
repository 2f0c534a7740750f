import { Type } from 'typebox'
import { Id } from '../../platform/http/index.ts'
import { defineJob } from '../../platform/jobs/index.ts'

/** Erases one person whose time has come. */
export const erase = defineJob('privacy.erase', Type.Object({ erasure_id: Id }))

/** Looks for people whose time has come, also those whose erasing was killed or refused before. */
export const eraseDue = defineJob('privacy.erase_due', Type.Object({}))

/** Erases anew whom file storage remembers as erased and this database does not, as after a restore. */
export const eraseRestored = defineJob('privacy.erase_restored', Type.Object({}))

/** Erases what has come about people after they were erased, such as a late word of the gateway. */
export const eraseLate = defineJob('privacy.erase_late', Type.Object({}))

/** Makes the copy of what is kept about a person. */
export const makeExport = defineJob('privacy.make_export', Type.Object({ export_id: Id }))

/** Removes copies whose days are over. */
export const sweepExports = defineJob('privacy.sweep_exports', Type.Object({}))
