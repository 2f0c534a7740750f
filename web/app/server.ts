import * as build from 'virtual:react-router/server-build'
import { createRequestHandler, RouterContextProvider } from 'react-router'
import { sharedContext, siteContext, visitContext } from './context.server.ts'
import { preferenceCookie, readCookie } from './cookies.ts'
import { isFlashed } from './flash.server.ts'
import { chooseLanguage, languageOfPath } from './language.ts'
import { createPageCache } from './page-cache.ts'
import { followSystemScript, schemeOf } from './scheme.ts'
import { hasSession, prepareSession } from './session.server.ts'
import type { Site, Visit, WebBuild } from './site.ts'

/** Makes the function that answers requests for pages. */
export const createHandler: WebBuild['createHandler'] = (site) => {
  const renderRoute = createRequestHandler(build, 'production')
  const cache = createPageCache()

  async function render(request: Request, visit: Visit, mayBeShared: boolean) {
    const context = new RouterContextProvider()
    context.set(siteContext, site)
    context.set(visitContext, visit)
    context.set(sharedContext, { mayBe: mayBeShared, is: false })
    prepareSession(context)
    const response = await renderRoute(request, context)
    return { response, isShared: context.get(sharedContext).is }
  }

  return async (request, visit) => {
    const key = sharedKey(request, site)
    const response = key
      ? await cache.answer(key, request.headers.get('accept-encoding') ?? '', () =>
          // Others may wait for this page when the one who asked first has gone.
          render(new Request(request, { signal: AbortSignal.timeout(patience) }), visit, true),
        )
      : (await render(request, visit, false)).response
    keepLanguage(request, response.headers)
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'private, no-cache')
    response.headers.append('Vary', 'Accept-Language, Cookie')
    return response
  }
}

export const inlineScripts: WebBuild['inlineScripts'] = [followSystemScript]

const patience = 10_000

/**
 * Everything that a page for strangers depends on: the address with its host, the language and light or dark. null for who
 * is logged in or is to be told something, and for what is not a page that is read.
 */
function sharedKey(request: Request, { publicUrl }: Site): string | null {
  const { origin, pathname, search } = new URL(request.url)
  const isPage = request.method === 'GET' && !pathname.endsWith('.data') && search.length <= 200
  if (!isPage || hasSession(request) || isFlashed(request)) return null
  const scheme = schemeOf(request.headers.get('cookie'))
  return JSON.stringify([publicUrl ?? origin, pathname + search, chooseLanguage(request), scheme])
}

/** Remembers the language of the address, so that `/` speaks it the next time; works without JavaScript. */
function keepLanguage(request: Request, headers: Headers): void {
  const language = languageOfPath(new URL(request.url).pathname)
  if (!language || readCookie(request.headers.get('cookie'), 'usta_language') === language) return
  headers.append('Set-Cookie', preferenceCookie('usta_language', language))
}
