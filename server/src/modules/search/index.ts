import { Type } from 'typebox'
import type { DbOrTrx } from '../../platform/database/index.ts'
import { defineJob, handle } from '../../platform/jobs/index.ts'
import type { Module } from '../../platform/module.ts'
import type { Context } from './context.ts'
import { searchRoutes } from './routes.ts'
import { forgetOldQueries } from './store/queries.ts'
import { forgetUnusedWords } from './store/words.ts'

export { personalData } from './personal-data.ts'

const tidy = defineJob('search.tidy', Type.Object({}))

/** The face of search: what it knows is derived, and answered over HTTP. */
export interface Search {
  readonly module: Module
  /** Forgets words that lead to nothing any more. */
  forgetWords(db: DbOrTrx): Promise<void>
}

export function createSearch(context: Context): Search {
  return {
    module: {
      name: 'search',
      routes: (app) => searchRoutes(app, context),
      jobs: [
        handle(tidy, async () => {
          await forgetOldQueries(context.db.kysely)
          await forgetUnusedWords(context.db.kysely)
        }),
      ],
      schedules: [{ job: tidy.name, match: '29 3 * * *' }],
    },
    forgetWords: forgetUnusedWords,
  }
}
