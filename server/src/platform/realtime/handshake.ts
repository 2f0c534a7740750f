import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Socket } from 'socket.io'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { isLanguage, type Language, preferredLanguage } from '../../kernel/language.ts'
import { networkOf } from '../http/callers.ts'
import type { Authenticate, Authenticated } from '../http/index.ts'
import { createAddressOf } from '../http/proxies.ts'
import { type Allowance, createAllowance } from './rate.ts'

export interface HandshakeOptions {
  readonly authenticate: Authenticate
  /** Where browsers see this server: the only Origin whose cookies count. */
  readonly publicOrigins: readonly string[]
  /** Other sites whose scripts may connect with a bearer token. */
  readonly corsOrigins: readonly string[]
  /** Handshakes per minute and network; events per minute and socket. */
  readonly perMinute: number
  /** How many proxies stand before us, or which. */
  readonly trustProxy: false | number | string
}

/** Who is at the other end. */
export interface Guest extends Authenticated {
  readonly language: Language
}

/** Looks at a handshake before anything else is done for it: a foreign page gets no socket at all. */
export function createGate({ publicOrigins, corsOrigins, perMinute, trustProxy }: HandshakeOptions) {
  const addressOf = createAddressOf(trustProxy)
  const origins = new Set([...publicOrigins, ...corsOrigins])
  const counted = new LRUCache<string, Allowance>({ max: 10_000 })

  /** @returns why it is refused, or null */
  return (request: IncomingMessage): string | null => {
    const { origin } = request.headers
    if (origin !== undefined && !origins.has(origin)) return commonErrors.foreignOrigin.code
    const network = networkOf(addressOf(request))
    const allowance = counted.get(network) ?? createAllowance(perMinute)
    counted.set(network, allowance)
    return allowance.take() > 0 ? commonErrors.tooManyRequests.code : null
  }
}

/**
 * Who a socket belongs to: by `auth.token`, by an `Authorization` header, or by the cookie of our own pages.
 * @throws 401 for nobody, 403 for a cookie that came along with another site's page
 */
export async function identify(
  { handshake, id }: Pick<Socket, 'handshake' | 'id'>,
  { authenticate, publicOrigins }: Pick<HandshakeOptions, 'authenticate' | 'publicOrigins'>,
): Promise<Guest> {
  const { auth, headers } = handshake
  const token: unknown = auth.token
  const credential = typeof token === 'string' ? { authorization: `Bearer ${token}` } : headers
  const authenticated = await authenticate(credential, { requestId: `socket:${id}` })
  if (!authenticated) throw new Problem(commonErrors.unauthenticated)
  const isOwnPage = headers.origin !== undefined && publicOrigins.includes(headers.origin)
  if (authenticated.via === 'cookie' && !isOwnPage) throw new Problem(commonErrors.foreignOrigin)
  const asked: unknown = auth.language
  const language = isLanguage(asked) ? asked : preferredLanguage(headers['accept-language'])
  return { ...authenticated, language: language ?? authenticated.language }
}
