import * as build from 'virtual:react-router/server-build'
import { createRequestHandler, RouterContextProvider } from 'react-router'
import { siteContext, visitContext } from './context.server.ts'
import { preferenceCookie, readCookie } from './cookies.ts'
import { languageOfPath } from './language.ts'
import { prepareSession } from './session.server.ts'
import type { WebBuild } from './site.ts'

/** Makes the function that answers requests for pages. */
export const createHandler: WebBuild['createHandler'] = (site) => {
  const render = createRequestHandler(build, 'production')
  return async (request, visit) => {
    const context = new RouterContextProvider()
    context.set(siteContext, site)
    context.set(visitContext, visit)
    prepareSession(context)
    const response = await render(request, context)
    keepLanguage(request, response.headers)
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'private, no-cache')
    response.headers.append('Vary', 'Accept-Language, Cookie')
    return response
  }
}

/** Remembers the language of the address, so that `/` speaks it the next time; works without JavaScript. */
function keepLanguage(request: Request, headers: Headers): void {
  const language = languageOfPath(new URL(request.url).pathname)
  if (!language || readCookie(request.headers.get('cookie'), 'usta_language') === language) return
  headers.append('Set-Cookie', preferenceCookie('usta_language', language))
}
