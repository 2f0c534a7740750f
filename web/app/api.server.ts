import { createUstaClient, orThrow, type UstaClient, UstaProblem } from '@usta/api-client'
import { type LoaderFunctionArgs, redirect } from 'react-router'
import { sharedContext, siteContext, visitContext } from './context.server.ts'
import { chooseLanguage } from './language.ts'
import { missing } from './missing.ts'
import { pathOf, signInPath } from './paths.ts'

/** What loaders and actions are given. */
export type PageArgs = Pick<LoaderFunctionArgs, 'request' | 'context'>

/** An answer of the typed client. */
type Answer<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>

const patience = 5_000

interface ApiOptions {
  /** Of the form that is answered: the same form sent twice does its work once. */
  idempotencyKey?: string | null
  /** In whose name, where it is not the visitor's cookie that says it. */
  token?: string | undefined
}

/** The API in the visitor's name and language. A call that fails to be answered within 5 seconds throws. */
export function apiOf({ request, context }: PageArgs, { idempotencyKey, token }: ApiOptions = {}): UstaClient {
  const { apiFetch, apiOrigin } = context.get(siteContext)
  const visit = context.get(visitContext)
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(patience)])
  const cookie = request.headers.get('cookie')
  let posts = 0
  return createUstaClient({
    baseUrl: 'http://api.internal',
    language: chooseLanguage(request),
    token,
    fetch: (asked) => {
      const headers = new Headers(asked.headers)
      if (cookie && token === undefined) headers.set('cookie', cookie)
      if (asked.method !== 'GET') {
        // The server has made sure already that this form is one of ours.
        headers.set('origin', apiOrigin)
        if (asked.method === 'POST' && idempotencyKey) headers.set('idempotency-key', `${idempotencyKey}-${posts++}`)
      }
      const userAgent = request.headers.get('user-agent')
      if (userAgent) headers.set('user-agent', userAgent)
      return apiFetch(new Request(asked, { headers, signal }), visit)
    },
  })
}

/**
 * What a page cannot be without: `const order = await need(args, api.GET('/api/v1/orders/{id}', …))`.
 * @throws what leads to the sign-in page, the page for what does not exist or for what is not allowed, as the API says
 */
export async function need<Data>({ request }: PageArgs, call: Answer<Data>): Promise<Data> {
  try {
    return await orThrow(call)
  } catch (error) {
    if (!(error instanceof UstaProblem)) throw error
    if (error.code === 'auth.required') throw redirect(signInPath(chooseLanguage(request), pathOf(request.url)))
    if (error.status === 404 || isBadAddress(error)) throw missing()
    if (error.status === 403) throw new Response(null, { status: 403 })
    throw asAnswer(error)
  }
}

/** What is thrown for a failed call: that the visitor asks too much is an answer to them, and no failure of ours. */
export function asAnswer(error: unknown): unknown {
  return error instanceof UstaProblem && error.status === 429 ? new Response(null, { status: 429 }) : error
}

/**
 * What a page can stand without: null where the API fails, and the operator hears of it. A page that lacks something is
 * not kept for others.
 */
export async function wish<Data>({ request, context }: PageArgs, call: Answer<Data>): Promise<Data | null> {
  try {
    return await orThrow(call)
  } catch (error) {
    context.get(sharedContext).mayBe = false
    if (!request.signal.aborted) context.get(siteContext).onError(error, request)
    return null
  }
}

/** The id or cursor in the page's address is none. */
function isBadAddress({ status, errors }: UstaProblem): boolean {
  return status === 400 && errors.some(({ pointer }) => /^\/(params|query)\//.test(pointer))
}
