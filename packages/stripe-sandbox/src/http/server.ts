import formbody from '@fastify/formbody'
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import qs from 'qs'
import { ApiError } from '../errors.ts'
import { newId } from '../ids.ts'
import { badRequestPage, unknownPage } from '../pages/other-pages.ts'
import { chooseLanguage } from '../pages/words.ts'

const mostBytes = 1_048_576
const requestTime = 30_000

/** The HTTP server without its routes: how requests are read, and how errors are answered. */
export function createServer(): FastifyInstance {
  const app = fastify({
    bodyLimit: mostBytes,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    genReqId: () => newId('req', 14),
    requestIdHeader: false,
    requestTimeout: requestTime,
    routerOptions: { maxParamLength: 500, querystringParser: parse },
    frameworkErrors: answerError,
  })
  app.register(formbody, { parser: parse })
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((request, reply) => {
    if (isPage(request)) return answerPage(request, reply, 404)
    const message = `Unrecognized request URL (${request.method}: ${request.url.split('?', 1)[0]}).`
    return answer(reply, new ApiError(404, { type: 'invalid_request_error', message }))
  })
  return app
}

// It must not throw: Fastify reads the query outside of its error handling. What is nested deeper than
// this keeps its brackets in its name, which then is an unknown parameter.
function parse(text: string): Record<string, unknown> {
  return qs.parse(text, {
    allowPrototypes: false,
    arrayLimit: 100,
    depth: 6,
    parameterLimit: 2000,
    plainObjects: true,
  })
}

function answerError(error: FastifyError | ApiError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof ApiError) return answer(reply, error)
  const status = error.statusCode ?? 500
  if (isPage(request)) return answerPage(request, reply, status)
  const type = status < 500 ? 'invalid_request_error' : 'api_error'
  return answer(reply, new ApiError(status, { type, message: messageOf(error, status) }))
}

function messageOf(error: FastifyError, status: number): string {
  if (status === 413) return `Request bodies may have up to ${mostBytes} bytes.`
  if (status === 415) {
    return 'Invalid request (check that your POST content type is application/x-www-form-urlencoded).'
  }
  return status < 500 ? error.message : 'An error occurred in the sandbox. This is a bug in it.'
}

function answer(reply: FastifyReply, error: ApiError): FastifyReply {
  if (error.status === 401) reply.header('www-authenticate', 'Basic realm="Stripe"')
  return reply.status(error.status).send(error.toJSON())
}

function answerPage(request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply {
  const language = chooseLanguage(null, request.headers['accept-language'])
  const page = status === 404 ? unknownPage(language) : badRequestPage(language)
  return reply.status(status).headers(page.headers).send(page.body)
}

function isPage(request: FastifyRequest): boolean {
  return request.url.startsWith('/c/')
}
