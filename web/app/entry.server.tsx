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
import { type publicPage, SharedPageContext } from './public-page.ts'
import { translators } from './words/all.server.ts'

/** How long deferred data may take before its place on the page shows an error. */
export const streamTimeout = 5_000

/** Renders the page: people get it as soon as its frame stands, search engines and the cache when it is whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return new Response(null, { status, headers })

  const shared = context.get(sharedContext)
  shared.is = shared.mayBe && status === 200 && isPublic(routerContext)
  const nonce = shared.is ? undefined : context.get(visitContext).nonce
  const { onError } = context.get(siteContext)
  const whole = shared.is || isbot(request.headers.get('user-agent') ?? '')

  return new Promise((resolve, reject) => {
    let failed = false
    const timer = setTimeout(() => abort(), streamTimeout + 1_000)
    const send = () => {
      const body = new PassThrough().once('close', () => clearTimeout(timer))
      resolve(new Response(createReadableStreamFromReadable(body), { status: failed ? 500 : status, headers }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <SharedPageContext value={shared.is}>
        <NonceContext value={nonce}>
          <I18nextProvider i18n={translators[chooseLanguage(request)]}>
            <ServerRouter context={routerContext} url={request.url} {...(nonce ? { nonce } : {})} />
          </I18nextProvider>
        </NonceContext>
      </SharedPageContext>,
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

/** Whether the page is one of those that are the same for all strangers. */
function isPublic({ staticHandlerContext, routeModules }: EntryContext): boolean {
  const last = staticHandlerContext.matches.at(-1)?.route.id ?? ''
  return (routeModules[last]?.handle as typeof publicPage | undefined)?.isPublic === true
}

/** Hears of errors in loaders and actions. A thrown response such as 404 is an answer, not an error. */
export function handleError(error: unknown, { request, context }: ActionFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  context.get(siteContext).onError(error, request)
}
