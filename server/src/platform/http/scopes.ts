import type { FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { Call, ClientCall, ProviderCall, StaffCall, StaffRole, UserCall } from '../../kernel/actor.ts'
import type { Access } from './access.ts'
import type { App } from './app-type.ts'
import { type DocumentedSchema, documentRoute } from './route-schema.ts'
import type { RouteSpec } from './route-spec.ts'

type Part<Schema> = Schema extends TSchema ? Static<Schema> : undefined
type Success<Spec extends RouteSpec> = Spec['response'][keyof Spec['response']] extends infer Schema
  ? Schema extends TSchema
    ? Static<Schema>
    : never
  : never

/** What a handler gets: validated, typed, with the call of one who was let in. */
export interface Received<Spec extends RouteSpec, C extends Call> {
  readonly call: C
  readonly params: Part<Spec['params']>
  readonly query: Part<Spec['query']>
  readonly body: Part<Spec['body']>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** A handler that sends the answer itself, with a status of its own, returns the reply. */
type Handler<Spec extends RouteSpec, C extends Call> = (
  received: Received<Spec, C>,
) => Promise<Success<Spec> extends null ? unknown : Success<Spec> | FastifyReply>

type Register<C extends Call> = <const Spec extends RouteSpec>(
  path: string,
  spec: Spec,
  handler: Handler<Spec, C>,
) => void

/** A door: the same verbs as the server's, for callers of one kind. */
export interface Scope<C extends Call> {
  get: Register<C>
  post: Register<C>
  put: Register<C>
  patch: Register<C>
  delete: Register<C>
}

export interface Scopes {
  /** No login needed. */
  anyone: Scope<Call>
  users: Scope<UserCall>
  clients: Scope<ClientCall>
  providers: Scope<ProviderCall>
  /** Staff with one of the roles, or any when none is named; admins always. */
  staff(...roles: StaffRole[]): Scope<StaffCall>
}

/**
 * The doors of the API. A route is registered through one of them, so who may call it is read off its line.
 * @param tag groups the routes in the document
 */
export function scopes(app: App, tag: string): Scopes {
  return {
    anyone: scope<Call>(app, tag, { to: 'anyone' }),
    users: scope<UserCall>(app, tag, { to: 'users' }),
    clients: scope<ClientCall>(app, tag, { to: 'clients' }),
    providers: scope<ProviderCall>(app, tag, { to: 'providers' }),
    staff: (...roles) => scope<StaffCall>(app, tag, { to: 'staff', roles }),
  }
}

function scope<C extends Call>(app: App, tag: string, access: Access): Scope<C> {
  const verb = (method: HTTPMethods): Register<C> => {
    return (path, spec, handler) =>
      register(app, method, path, documentRoute(app, tag, access, method, spec), spec, handler)
  }
  return { get: verb('GET'), post: verb('POST'), put: verb('PUT'), patch: verb('PATCH'), delete: verb('DELETE') }
}

function register<Spec extends RouteSpec, C extends Call>(
  app: App,
  method: HTTPMethods,
  url: string,
  documented: DocumentedSchema,
  spec: Spec,
  handler: Handler<Spec, C>,
): void {
  app.route({
    method,
    url,
    schema: documented.schema,
    config: {
      access: documented.access,
      successStatus: documented.successStatus,
      ...(spec.location ? { location: spec.location } : {}),
      ...(spec.limitPerMinute ? { rateLimit: { max: spec.limitPerMinute } } : {}),
    },
    handler: async (request, reply) => {
      const { call, params, query, body } = request
      const answer = await handler({ call, params, query, body, request, reply } as Received<Spec, C>)
      if (reply.sent || answer === reply) return reply
      reply.code(documented.successStatus)
      if (spec.location) reply.header('location', spec.location(answer as never))
      return documented.successStatus === 204 ? reply.send() : answer
    },
  })
}
