import { type Actor, type Call, userIdOf } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { preferredLanguage } from '../../kernel/language.ts'
import { admits, requireAccess } from './access.ts'
import type { App, Authenticate } from './app-type.ts'
import { versionFromIfMatch } from './etag.ts'

interface CallerOptions {
  authenticate: Authenticate
  publicOrigins: readonly string[]
}

const anonymous: Actor = Object.freeze({ kind: 'anonymous' })
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Finds out who calls, in which language, and lets through the doors only whom they admit. */
export function identifyCallers(app: App, { authenticate, publicOrigins }: CallerOptions): void {
  app.decorateRequest('call')
  app.decorateRequest('authenticated', null)

  app.addHook('onRequest', async (request) => {
    const language = preferredLanguage(request.headers['accept-language'])
    request.call = { actor: anonymous, requestId: request.id, language: language ?? 'ky' }
    const { access } = request.routeOptions.config
    if (access === undefined) return
    let authenticated = await authenticate(request.headers)
    if (authenticated && !admits(access, authenticated.actor)) {
      authenticated = await authenticate(request.headers, { fresh: true })
    }
    request.authenticated = authenticated
    request.call = {
      actor: authenticated?.actor ?? anonymous,
      requestId: request.id,
      language: language ?? authenticated?.language ?? 'ky',
      ifMatch: versionFromIfMatch(request.headers['if-match']),
    } satisfies Call
    if (authenticated?.via === 'cookie' && !safeMethods.has(request.method)) {
      requireOwnOrigin(request.headers.origin, publicOrigins)
    }
  })
}

/** Runs after the rate limit has counted, so that refused calls count too. */
export function guardDoors(app: App): void {
  app.addHook('preParsing', async (request) => {
    const { access } = request.routeOptions.config
    if (access) requireAccess(access, request.call.actor)
  })
}

/** A browser sends its cookies along with any site's form; only our own pages may change something with them. */
function requireOwnOrigin(origin: string | undefined, own: readonly string[]): void {
  if (origin === undefined || !own.includes(origin)) throw new Problem(commonErrors.foreignOrigin)
}

/** By whom requests are counted: the user where there is one, else the address. */
export function callerKey(request: { call?: Call; ip: string }): string {
  return (request.call && userIdOf(request.call.actor)) ?? request.ip
}
