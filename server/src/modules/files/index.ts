import { Type } from 'typebox'
import type { Database } from '../../platform/database/index.ts'
import type { FileStorage } from '../../platform/files/index.ts'
import { defineJob, handle } from '../../platform/jobs/index.ts'
import type { Module } from '../../platform/module.ts'
import { claimFiles } from './attach-files.ts'
import type { SightPolicy } from './context.ts'
import { removeDoomedContent, removeLooseFiles } from './remove-files.ts'
import { fileRoutes } from './routes.ts'
import { type AttachedTo, describeAttached, setAttached, setLoose } from './store.ts'

export type { Sight, SightPolicy } from './context.ts'
export { personalData } from './personal-data.ts'

/** The face of files. All of it works in the caller's transaction. */
export interface Files {
  readonly module: Module
  /** Tells who may see the files that are attached to things of this kind. Asked on every read. */
  admit(attachedTo: AttachedTo, policy: SightPolicy): void
  /** Locks files that a request wants to use. @throws 422 with a pointer to each that its caller cannot use */
  claim: typeof claimFiles
  /** Makes each claimed file belong to a thing of this kind, in whose row the file's id may stand from now on. */
  attach: typeof setAttached
  /** Makes files belong to nothing again, so that they are removed within a day. */
  release: typeof setLoose
  /** The files of these things: their id, address, name, type and size. */
  describe: typeof describeAttached
  /** Removes, now, the content of files whose rows are gone. */
  removeContent(): Promise<void>
}

const removeLoose = defineJob('files.remove_loose', Type.Object({}))
const removeContent = defineJob('files.remove_content', Type.Object({}))

export function createFiles({ db, storage }: { db: Database; storage: FileStorage }): Files {
  const policies = new Map<AttachedTo, SightPolicy>()
  const context = { db, storage, policies }
  return {
    module: {
      name: 'files',
      routes: (app) => fileRoutes(app, context),
      jobs: [
        handle(removeLoose, (call) => removeLooseFiles(context, call)),
        handle(removeContent, () => removeDoomedContent(context)),
      ],
      schedules: [
        { job: removeLoose.name, match: '7 3 * * *' },
        { job: removeContent.name, match: '*/10 * * * *' },
      ],
    },
    admit(attachedTo, policy) {
      policies.set(attachedTo, policy)
    },
    claim: claimFiles,
    attach: setAttached,
    release: setLoose,
    describe: describeAttached,
    removeContent: () => removeDoomedContent(context),
  }
}
