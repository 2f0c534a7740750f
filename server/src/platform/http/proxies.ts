import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'

/** How many proxies stand before us, or which. */
type Trusted = false | number | string

/** Fastify takes addresses, but no number: it cannot know that nobody reaches us except through the proxies. */
export function trustedProxies(trusted: Trusted): (address: string, hop: number) => boolean {
  if (typeof trusted === 'string') return proxyAddr.compile(trusted.split(',').map((entry) => entry.trim()))
  return (_address, hop) => hop < Number(trusted)
}

/** Makes what finds a caller's address behind the proxies, for requests that Fastify does not see. */
export function createAddressOf(trusted: Trusted): (request: IncomingMessage) => string {
  const isTrusted = trustedProxies(trusted)
  return (request) => proxyAddr(request, isTrusted)
}
