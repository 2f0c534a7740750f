import type { FastifyRequest } from 'fastify'
import { type Actor, type Call, userIdOf } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { preferredLanguage } from '../../kernel/language.ts'
import { type Access, admits, requireAccess } from './access.ts'
import type { App, Authenticate } from './app-type.ts'
import { versionFromIfMatch } from './etag.ts'

interface CallerOptions {
  authenticate: Authenticate
  publicOrigins: readonly string[]
}

const anonymous: Actor = Object.freeze({ kind: 'anonymous' })
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Finds out who calls, and in which language. Whether they are let in is said later, by `guardDoors`. */
export function identifyCallers(app: App, { authenticate, publicOrigins }: CallerOptions): void {
  app.decorateRequest('call')
  app.decorateRequest('authenticated', null)
  app.decorateRequest('refusal', null)

  app.addHook('onRequest', async (request) => {
    const language = preferredLanguage(request.headers['accept-language'])
    request.call = { actor: anonymous, requestId: request.id, language: language ?? 'ky' }
    const { access } = request.routeOptions.config
    if (access === undefined) return
    try {
      const authenticated = await identify(access, request)
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
      requireAccess(access, request.call.actor)
    } catch (error) {
      request.refusal = error
    }
  })

  async function identify(access: Access, { headers, id: requestId }: FastifyRequest) {
    const authenticated = await authenticate(headers, { requestId })
    if (!authenticated || admits(access, authenticated.actor)) return authenticated
    return authenticate(headers, { requestId, fresh: true })
  }
}

/** Runs after the rate limit has counted, so that refused calls count too and are told how many are left. */
export function guardDoors(app: App): void {
  app.addHook('preParsing', async (request) => {
    if (request.refusal !== null) throw request.refusal
  })
}

/** A browser sends its cookies along with any site's form; only our own pages may change something with them. */
function requireOwnOrigin(origin: string | undefined, own: readonly string[]): void {
  if (origin === undefined || !own.includes(origin)) throw new Problem(commonErrors.foreignOrigin)
}

/** By whom requests are counted: the user where there is one, else the network they come from. */
export function callerKey(request: { call?: Call; ip: string }): string {
  return (request.call && userIdOf(request.call.actor)) ?? networkOf(request.ip)
}

/** An IPv6 customer has a whole /64 to call from. */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.includes('.')) return ip
  const [before = [], after] = ip.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = after ? Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0') : []
  return [...before, ...zeros, ...(after ?? [])].slice(0, 4).join(':')
}
