import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyServerOptions } from 'fastify'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Database } from '../database/index.ts'
import type { Log } from '../log/log.ts'
import type { App, Authenticate } from './app-type.ts'
import { identifyCallers } from './callers.ts'
import { tagEntities } from './etag.ts'
import { honourIdempotencyKeys } from './idempotency.ts'
import { documentApi } from './openapi.ts'
import { answerProblems, sendProblem } from './problem.ts'
import { limitRates } from './rate-limit.ts'
import { createValidatorCompiler, findUnstorableText } from './validation.ts'

export interface HttpOptions {
  log: Log
  db: Database
  authenticate: Authenticate
  /** Where browsers see this server: the only Origin from which a cookie may change something. */
  publicOrigins: readonly string[]
  /** Other sites whose scripts may call with a bearer token. */
  corsOrigins: readonly string[]
  /** Keys the stored hashes of idempotent requests. */
  secret: string
  requestsPerMinute: number
  /** How many proxies stand before us, or which. */
  trustProxy: false | number | string
  serverFactory?: FastifyServerOptions['serverFactory']
}

/** JSON bodies are small here; files go another way. */
const bodyLimit = 256 * 1024

/** A server with all the conventions of the API, and no routes yet. */
export async function createHttpServer(options: HttpOptions): Promise<App> {
  const app: App = Fastify({
    loggerInstance: options.log,
    disableRequestLogging: true,
    genReqId: () => randomUUID(),
    bodyLimit,
    connectionTimeout: 30_000,
    requestTimeout: 30_000,
    handlerTimeout: 30_000,
    keepAliveTimeout: 65_000,
    trustProxy: trustedProxies(options.trustProxy),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    ajv: { customOptions: { removeAdditional: false } },
    ...(options.serverFactory ? { serverFactory: options.serverFactory } : {}),
  }).withTypeProvider<TypeBoxTypeProvider>() as unknown as App
  app.setValidatorCompiler(createValidatorCompiler(() => app.getSchemas()))
  answerProblems(app)
  keepRawBodies(app)
  logRequests(app)
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id))

  await app.register(helmet, { contentSecurityPolicy: false, crossOriginResourcePolicy: { policy: 'same-site' } })
  await app.register(cors, {
    origin: [...options.corsOrigins],
    credentials: false,
    exposedHeaders: ['ETag', 'Location', 'X-Request-Id', 'Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining'],
    maxAge: 600,
  })
  await app.register(cookie)
  tagEntities(app)
  identifyCallers(app, options)
  await limitRates(app, options.requestsPerMinute)
  honourIdempotencyKeys(app, options.db, options.secret)
  await app.register(compress, { global: true, threshold: 2048, encodings: ['br', 'gzip'] })
  refuseUnstorableText(app)
  await documentApi(app)
  requireDoors(app)
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) =>
    sendProblem(new Problem(commonErrors.notFound), request, reply),
  )
  return app
}

/** Fastify takes addresses, but no number: it cannot know that nobody reaches us except through the proxies. */
function trustedProxies(trusted: HttpOptions['trustProxy']) {
  return typeof trusted === 'number' ? (_address: string, hop: number) => hop < trusted : trusted
}

/** Keeps the bytes beside the parsed JSON, for signatures and for comparing repeated requests. */
function keepRawBodies(app: App): void {
  app.decorateRequest('rawBody', null)
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = body as Buffer
    if (body.length === 0) return done(null, undefined)
    return parse(request, body.toString('utf8'), done)
  })
}

/** One line a request, without its query: search texts and cursors are nobody's business. */
function logRequests(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: request.url.split('?', 1)[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        userId: request.call?.actor.kind === 'user' ? request.call.actor.userId : undefined,
      },
      'request',
    )
  })
}

function refuseUnstorableText(app: App): void {
  app.addHook('preValidation', async (request) => {
    const pointer =
      findUnstorableText(request.body) ??
      findUnstorableText(request.query, '/query') ??
      findUnstorableText(request.params, '/params')
    if (pointer === null) return
    throw new Problem(commonErrors.malformed, {
      errors: [{ pointer, code: 'text', message: 'NUL and lone surrogates are not text.' }],
    })
  })
}

/** No endpoint without a policy: a route of the API that names no door does not start. */
function requireDoors(app: App): void {
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/v1') || route.method === 'HEAD' || route.method === 'OPTIONS') return
    if (!route.config?.access) throw new Error(`${route.method} ${route.url} does not say who may call it`)
  })
}
