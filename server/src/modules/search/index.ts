import { Type } from 'typebox'
import { defineJob, handle } from '../../platform/jobs/index.ts'
import type { Module } from '../../platform/module.ts'
import type { Context } from './context.ts'
import { searchRoutes } from './routes.ts'
import { forgetOldQueries } from './store/queries.ts'
import { forgetUnusedWords } from './store/words.ts'

const tidy = defineJob('search.tidy', Type.Object({}))

/** Search has no face for other modules: what it knows is derived, and answered over HTTP. */
export function createSearch(context: Context): { readonly module: Module } {
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
  }
}
