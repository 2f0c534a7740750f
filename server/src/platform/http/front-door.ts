import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { FastifyServerFactory } from 'fastify'

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * The listening socket, open from the first moment: `/healthz` answers as soon as the process lives, and all else
 * gets a 503 until the application behind it is ready.
 */
export interface FrontDoor {
  readonly server: Server
  /** Gives the socket to a Fastify application; it gets no requests before `open`. */
  readonly serverFactory: FastifyServerFactory
  open(): void
  /** Takes no new connections, lets requests finish, and ends those that idle. */
  close(): Promise<void>
}

export function createFrontDoor(): FrontDoor {
  let handler: RequestHandler = answerWhileStarting
  let behind: RequestHandler = answerWhileStarting
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 })
  server.timeout = 60_000
  server.on('request', (request, response) => {
    if (request.url === '/healthz') return answer(response, 200, 'application/json', { status: 'alive' })
    return handler(request, response)
  })
  return {
    server,
    serverFactory(application) {
      behind = application as RequestHandler
      return server
    },
    open() {
      handler = behind
    },
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const patience = setTimeout(() => server.closeAllConnections(), 10_000)
      await closed
      clearTimeout(patience)
    },
  }
}

function answerWhileStarting(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('retry-after', '1')
  answer(response, 503, 'application/problem+json', {
    type: '/problems/unavailable',
    title: 'Unavailable',
    status: 503,
    code: 'unavailable',
    detail: 'Usta is starting. Try again shortly.',
  })
}

function answer(response: ServerResponse, status: number, type: string, body: object): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
