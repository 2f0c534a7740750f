import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * The listening socket, open from the first moment: `/healthz` answers as soon as the process lives, and all else
 * gets a 503 until the application behind it is ready.
 */
export interface FrontDoor {
  readonly server: Server
  open(handler: RequestHandler): void
}

export function createFrontDoor(): FrontDoor {
  let handler: RequestHandler = answerWhileStarting
  const server = createServer((request, response) => {
    if (request.url === '/healthz') return answer(response, 200, 'application/json', { status: 'alive' })
    return handler(request, response)
  })
  return {
    server,
    open(opened) {
      handler = opened
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
