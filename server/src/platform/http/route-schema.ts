import type { FastifySchema, HTTPMethods } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { commonErrors, type ErrorDeclaration } from '../../kernel/errors.ts'
import type { Access } from './access.ts'
import type { App } from './app-type.ts'
import { idempotencyErrors } from './idempotency.ts'
import { noteProblems } from './problem-pages.ts'
import { problemSchema } from './problem-schema.ts'
import type { RouteSpec } from './route-spec.ts'
import { uploadErrors } from './uploads.ts'

/** Where the problems wait for the document: they are answered as text, so Fastify need not compile them. */
export const problemsKey = 'x-problems'

export interface DocumentedSchema {
  readonly schema: FastifySchema
  readonly access: Access
  readonly successStatus: number
}

/** Turns a route's spec into the schema that validates, serialises and documents it. */
export function documentRoute(
  app: App,
  tag: string,
  access: Access,
  method: HTTPMethods,
  spec: RouteSpec,
): DocumentedSchema {
  const [status, body] = Object.entries(spec.response)[0] ?? []
  if (status === undefined || body === undefined) throw new Error(`${spec.summary}: a route answers one success`)
  const errors = refusals(access, method, spec)
  noteProblems(app, errors)
  const share = (schema: TSchema) => shareNamed(app, schema)
  const schema = {
    tags: [tag],
    summary: spec.summary,
    ...(spec.description ? { description: spec.description } : {}),
    security: credentials(access),
    'x-access': access.to === 'staff' ? ['staff', ...access.roles].join(':') : access.to,
    ...(spec.params ? { params: share(spec.params) } : {}),
    querystring: share(spec.query ?? Type.Object({}, { additionalProperties: false })),
    ...(spec.headers ? { headers: share(spec.headers) } : {}),
    ...(spec.body ? { body: share(spec.body) } : {}),
    ...(spec.consumes ? { consumes: [spec.consumes] } : {}),
    ...(spec.produces ? { produces: [...spec.produces] } : {}),
    response: { [status]: status === '204' ? { type: 'null', description: 'Done.' } : share(body) },
    [problemsKey]: problemResponses(errors),
  }
  return { schema, access, successStatus: Number(status) }
}

function credentials(access: Access): Record<string, string[]>[] {
  return access.to === 'anyone' ? [] : [{ bearer: [] }, { cookie: [] }]
}

/** The errors that a route can answer: its own, and those that come with its door and its input. */
function refusals(access: Access, method: HTTPMethods, spec: RouteSpec): ErrorDeclaration[] {
  const { malformed, unauthenticated, forbidden, notFound, tooManyRequests, internal, unavailable } = commonErrors
  const { conflict, foreignOrigin, stale, tooLarge, unsupportedMediaType } = commonErrors
  const writes = method !== 'GET'
  const hasLogin = access.to !== 'anyone'
  return [
    malformed,
    ...(hasLogin ? [unauthenticated, forbidden] : []),
    ...(writes && hasLogin ? [foreignOrigin, conflict] : []),
    ...(writes && hasLogin && spec.params ? [stale] : []),
    ...(method === 'POST' && hasLogin ? Object.values(idempotencyErrors) : []),
    ...(spec.body ? [tooLarge, spec.consumes ? uploadErrors.notMultipart : unsupportedMediaType] : []),
    ...(spec.params ? [notFound] : []),
    ...(spec.errors ?? []),
    tooManyRequests,
    internal,
    unavailable,
  ]
}

function problemResponses(errors: ErrorDeclaration[]) {
  const distinct = new Map(errors.map((error) => [error.code, error])).values()
  const byStatus = Map.groupBy(distinct, (error) => error.status)
  return Object.fromEntries(
    [...byStatus].map(([status, declared]) => [
      status,
      {
        description: declared.map((error) => `\`${error.code}\`: ${error.detail.en}`).join('  \n'),
        content: { 'application/problem+json': { schema: problemSchema(declared.map((error) => error.code)) } },
      },
    ]),
  )
}

/**
 * Registers every schema that has an `$id` once, and refers to it by name, so that the document and the clients
 * made from it know an `Order` and not twelve nameless objects.
 */
function shareNamed(app: App, schema: TSchema): TSchema {
  return share(schema) as TSchema

  function share(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(share)
    if (typeof node !== 'object' || node === null) return node
    const id = (node as { $id?: unknown }).$id
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, share(value)]))
    if (typeof id !== 'string') return copy
    const known = app.getSchema(id)
    if (known && JSON.stringify(known) !== JSON.stringify(copy)) throw new Error(`two schemas are called ${id}`)
    if (!known) app.addSchema(copy)
    return { $ref: `${id}#` }
  }
}
