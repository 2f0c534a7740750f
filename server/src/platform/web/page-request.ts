import type { FastifyReply, FastifyRequest } from 'fastify'

/** A page that is not ready by then is not worth waiting for. */
const patience = 10_000

/**
 * The request as the web platform has it. Its signal aborts when the visitor goes away, and when the page takes too long.
 * @throws TypeError when the Host header makes no URL
 */
export function toPageRequest(request: FastifyRequest, reply: FastifyReply): Request {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value].flat()) if (each !== undefined && !name.startsWith(':')) headers.append(name, each)
  }
  const body = request.body instanceof Buffer && request.body.length > 0 ? new Uint8Array(request.body) : null
  return new Request(`${request.protocol}://${request.host}${request.raw.url}`, {
    method: request.method,
    headers,
    body,
    signal: AbortSignal.any([gone.signal, AbortSignal.timeout(patience)]),
  })
}

/** Whether another site's page sent this form. Browsers name the sender of every POST; tools that name none may pass. */
export function isForeignForm({ method, headers, protocol, host }: FastifyRequest): boolean {
  if (method !== 'POST' || headers.origin === undefined) return false
  return URL.parse(headers.origin)?.host !== URL.parse(`${protocol}://${host}`)?.host
}
