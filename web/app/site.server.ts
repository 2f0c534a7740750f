import { data, type LoaderFunctionArgs } from 'react-router'
import { siteContext } from './context.server.ts'
import { takeFlash } from './flash.server.ts'
import { schemeOf } from './scheme.ts'
import { countUnread, countUnreadMessages, visitorOf } from './session.server.ts'
import { settingsOf } from './settings.server.ts'

/** What every page knows of the site and of who has come. */
export async function loadSite(args: LoaderFunctionArgs) {
  const { request, context } = args
  const { flash, headers } = takeFlash(request)
  const [visitor, unread, unreadMessages, { timeZone }] = await Promise.all([
    visitorOf(args),
    countUnread(args),
    countUnreadMessages(args),
    settingsOf(args),
  ])
  return data(
    {
      scheme: schemeOf(request.headers.get('cookie')),
      origin: context.get(siteContext).publicUrl ?? new URL(request.url).origin,
      timeZone,
      visitor,
      unread,
      unreadMessages,
      flash,
    },
    { headers },
  )
}
