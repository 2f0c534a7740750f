import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { FastifyServerFactory } from 'fastify'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { toProblemJson } from './problem-json.ts'

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * The listening socket, open from the first moment: `/healthz` answers as soon as the process lives, and all else
 * gets a 503 until the application behind it is ready.
 */
export interface FrontDoor {
  readonly server: Server
  /** Gives the socket to a Fastify application; it gets no requests before `open`. */
  readonly serverFactory: FastifyServerFactory
  /** Lets requests through to the application; `onlyHealth` none but `/readyz`, where it serves nothing else. */
  open(options?: { onlyHealth?: boolean }): void
  /** Takes no new connections, lets requests finish, and ends those that idle. */
  close(): Promise<void>
}

export function createFrontDoor(): FrontDoor {
  let handler: RequestHandler = answerWhileStarting
  let behind: RequestHandler = answerWhileStarting
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 })
  server.timeout = 60_000
  server.on('request', (request, response) => {
    if (request.url === '/healthz') return answer(response, 200, 'application/json; charset=utf-8', { status: 'alive' })
    return handler(request, response)
  })
  return {
    server,
    serverFactory(application) {
      behind = application as RequestHandler
      return server
    },
    open({ onlyHealth = false } = {}) {
      handler = onlyHealth ? (request, response) => answerHealth(request, response, behind) : behind
    },
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      // A connection may be busy now and idle in a moment.
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const patience = setTimeout(() => server.closeAllConnections(), 10_000)
      await closed
      clearInterval(sweep)
      clearTimeout(patience)
    },
  }
}

function answerWhileStarting(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('retry-after', '1')
  answerProblem(response, new Problem(commonErrors.unavailable))
}

function answerHealth(request: IncomingMessage, response: ServerResponse, behind: RequestHandler): void {
  if (request.url === '/readyz') behind(request, response)
  else answerProblem(response, new Problem(commonErrors.notFound))
}

function answerProblem(response: ServerResponse, problem: Problem): void {
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  const body = toProblemJson(problem, 'en', requestId)
  answer(response, problem.declaration.status, 'application/problem+json; charset=utf-8', body)
}

function answer(response: ServerResponse, status: number, type: string, body: object): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
