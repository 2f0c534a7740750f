import { type App, scopes } from '../../../platform/http/index.ts'
import type { Context } from '../context.ts'
import * as calendar from '../read-calendar.ts'
import * as saved from '../saved-searches.ts'
import * as calendarSpec from '../schema/calendar.ts'
import * as savedSpec from '../schema/saved-search.ts'

/** What providers plan their work with. */
export function deskRoutes(app: App, context: Context): void {
  const { anyone, providers } = scopes(app, 'Provider')
  const feed = '/profile/provider/calendar/feed'

  providers.get('/profile/provider/calendar', calendarSpec.readCalendar, ({ call, query }) =>
    calendar.readCalendar(context, call, query),
  )
  providers.get(feed, calendarSpec.findFeed, ({ call }) => calendar.findFeed(context, call))
  providers.post(feed, calendarSpec.makeFeed, ({ call }) => calendar.makeFeed(context, call))
  providers.delete(feed, calendarSpec.endFeed, ({ call }) => calendar.endFeed(context, call))
  anyone.get('/calendars/:token/jobs.ics', calendarSpec.fetchFeed, ({ call, params, reply }) =>
    calendar.fetchFeed(context, call, params.token, reply),
  )

  providers.get('/saved-searches', savedSpec.listSavedSearches, ({ call, query }) =>
    saved.listSavedSearches(context, call, query),
  )
  providers.post('/saved-searches', savedSpec.saveSearch, ({ call, body }) => saved.saveSearch(context, call, body))
  providers.patch('/saved-searches/:id', savedSpec.editSearch, ({ call, params, body }) =>
    saved.editSearch(context, call, params.id, body),
  )
  providers.post('/saved-searches/:id/seen', savedSpec.markSeen, ({ call, params }) =>
    saved.markSeen(context, call, params.id),
  )
  providers.delete('/saved-searches/:id', savedSpec.deleteSearch, ({ call, params }) =>
    saved.deleteSearch(context, call, params.id),
  )
  providers.post('/saved-searches/:id/restore', savedSpec.restoreSearch, ({ call, params }) =>
    saved.restoreSearch(context, call, params.id),
  )
}
