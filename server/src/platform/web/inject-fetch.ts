import type { FastifyInstance } from 'fastify'
import type { ApiFetch } from './face.ts'

/** Asks the server itself, in this process: the request goes through every hook and route, but over no socket. */
export function createInjectFetch(app: Pick<FastifyInstance, 'inject'>): ApiFetch {
  return async (request, { remoteAddress }) => {
    const { pathname, search } = new URL(request.url)
    const answer = await app.inject({
      method: request.method as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
      remoteAddress,
      signal: request.signal,
      ...(request.body ? { payload: Buffer.from(await request.arrayBuffer()) } : {}),
    })
    const headers = new Headers()
    for (const [name, value] of Object.entries(answer.headers)) {
      for (const each of [value].flat()) if (each !== undefined) headers.append(name, String(each))
    }
    const empty = [204, 205, 304].includes(answer.statusCode)
    return new Response(empty ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers })
  }
}
