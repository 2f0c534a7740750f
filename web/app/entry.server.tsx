import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import {
  type ActionFunctionArgs,
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router'
import { sharedContext, siteContext, visitContext } from './context.server.ts'
import { chooseLanguage } from './language.ts'
import { NonceContext } from './nonce.ts'
import { PlainPageContext, type plainPage, type publicPage } from './public-page.ts'
import { hasSession } from './session.server.ts'
import { translators } from './words/all.server.ts'

/** How long deferred data may take before its place on the page shows an error. */
export const streamTimeout = 5_000

/** The API's limits count by the minute. Seconds. */
const limitLasts = 60

/** Renders the page: people get it as soon as its frame stands; plain pages, which have no script to put in the rest, and search engines when it is whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (status === 429) headers.set('Retry-After', String(limitLasts))
  if (request.method === 'HEAD') return new Response(null, { status, headers })

  const shared = context.get(sharedContext)
  const kind = kindOf(routerContext)
  const isPlain = kind.isPlain && !hasSession(request)
  const nonce = isPlain ? undefined : context.get(visitContext).nonce
  const { onError } = context.get(siteContext)
  const whole = isPlain || isbot(request.headers.get('user-agent') ?? '')

  return new Promise((resolve, reject) => {
    let failed = false
    const timer = setTimeout(() => abort(), streamTimeout + 1_000)
    const send = () => {
      // Only now is it known whether the page lacks something.
      shared.is = shared.mayBe && status === 200 && kind.isShared && !failed
      const body = new PassThrough().once('close', () => clearTimeout(timer))
      resolve(new Response(createReadableStreamFromReadable(body), { status: failed ? 500 : status, headers }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <PlainPageContext value={isPlain}>
        <NonceContext value={nonce}>
          <I18nextProvider i18n={translators[chooseLanguage(request)]}>
            <ServerRouter context={routerContext} url={request.url} {...(nonce ? { nonce } : {})} />
          </I18nextProvider>
        </NonceContext>
      </PlainPageContext>,
      {
        ...(nonce ? { nonce } : {}),
        [whole ? 'onAllReady' : 'onShellReady']: send,
        onShellError: (error: unknown) => {
          clearTimeout(timer)
          reject(error)
        },
        onError: (error: unknown) => {
          failed = true
          if (!request.signal.aborted) onError(error, request)
        },
      },
    )
    request.signal.addEventListener('abort', () => abort(request.signal.reason), { once: true })
  })
}

/** What strangers get of the page. One that failed is a word and a way out, so it is plain, too. */
function kindOf({ staticHandlerContext, routeModules }: EntryContext): { isPlain: boolean; isShared: boolean } {
  if (staticHandlerContext.errors) return { isPlain: true, isShared: false }
  const last = staticHandlerContext.matches.at(-1)?.route.id ?? ''
  const handle = routeModules[last]?.handle as typeof publicPage | typeof plainPage | undefined
  return handle ?? { isPlain: false, isShared: false }
}

/** Hears of errors in loaders and actions. A thrown response such as 404 is an answer, not an error. */
export function handleError(error: unknown, { request, context }: ActionFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  context.get(siteContext).onError(error, request)
}
