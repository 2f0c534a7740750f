import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Database } from '../database/index.ts'
import type { Log } from '../log/log.ts'
import { rememberMethods } from './allowed-methods.ts'
import type { App, Authenticate } from './app-type.ts'
import { identifyCallers } from './callers.ts'
import { tagEntities } from './etag.ts'
import { honourIdempotencyKeys } from './idempotency.ts'
import { documentApi } from './openapi.ts'
import { answerBadAddress, answerProblems, notJson, sendProblem } from './problem.ts'
import { trustedProxies } from './proxies.ts'
import { limitRates } from './rate-limit.ts'
import { buildSerializer } from './serialization.ts'
import { refuseStrangeInput } from './strange-input.ts'
import { buildValidator } from './validation.ts'

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

const rateLimitHeaders = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset']

/** JSON bodies are small here; files go another way. */
const bodyLimit = 256 * 1024

/** A server with all the conventions of the API, and no routes yet. */
export async function createHttpServer(options: HttpOptions): Promise<App> {
  const app: App = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit,
    connectionTimeout: 30_000,
    requestTimeout: 30_000,
    handlerTimeout: 30_000,
    keepAliveTimeout: 65_000,
    trustProxy: options.trustProxy === false ? false : trustedProxies(options.trustProxy),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    frameworkErrors: answerBadAddress,
    schemaController: {
      compilersFactory: { buildValidator: buildValidator as never, buildSerializer: buildSerializer as never },
    },
    ...(options.serverFactory ? { serverFactory: options.serverFactory } : {}),
  }).withTypeProvider<TypeBoxTypeProvider>() as unknown as App
  answerProblems(app)
  keepRawBodies(app)
  logRequests(app)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    const isOurs = request.routeOptions.config.access !== undefined || request.is404
    if (isOurs) reply.headers({ 'cache-control': 'private, no-cache', vary: 'Authorization, Cookie, Accept-Language' })
  })

  await app.register(helmet, { contentSecurityPolicy: false, crossOriginResourcePolicy: { policy: 'same-site' } })
  await app.register(cors, {
    origin: [...options.corsOrigins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    credentials: false,
    exposedHeaders: ['ETag', 'Location', 'X-Request-Id', 'Retry-After', ...rateLimitHeaders],
    maxAge: 600,
    strictPreflight: false,
  })
  tagEntities(app)
  identifyCallers(app, options)
  await limitRates(app, options.requestsPerMinute)
  honourIdempotencyKeys(app, options.db, options.secret)
  await app.register(compress, { global: true, threshold: 2048, encodings: ['br', 'gzip'] })
  refuseStrangeInput(app)
  await documentApi(app)
  requireDoors(app)
  answerUnknownAddresses(app)
  return app
}

/** Before their bodies are read: nobody will look at them. */
function answerUnknownAddresses(app: App): void {
  const methodsOf = rememberMethods(app)
  const unknown = ({ url }: FastifyRequest) => {
    const allowed = methodsOf(url.split('?', 1)[0] ?? '')
    if (allowed.length === 0) return new Problem(commonErrors.notFound)
    return new Problem(commonErrors.methodNotAllowed, { headers: { allow: allowed.join(', ') } })
  }
  app.addHook('preParsing', async (request) => {
    if (request.is404) throw unknown(request)
  })
  app.setNotFoundHandler((request, reply) => sendProblem(unknown(request), request, reply))
}

/** Keeps the bytes beside the parsed JSON, for signatures and for comparing repeated requests. */
function keepRawBodies(app: App): void {
  app.decorateRequest('rawBody', null)
  const parse = app.getDefaultJsonParser('error', 'error')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    request.rawBody = body
    if (body.length === 0) return done(null, undefined)
    try {
      return parse(request, utf8.decode(body), done)
    } catch {
      return done(notJson())
    }
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

/** No endpoint without a policy: a route of the API that names no door does not start. */
function requireDoors(app: App): void {
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/v1') || route.method === 'HEAD' || route.method === 'OPTIONS') return
    if (!route.config?.access) throw new Error(`${route.method} ${route.url} does not say who may call it`)
  })
}
