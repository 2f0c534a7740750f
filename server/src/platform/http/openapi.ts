import swagger from '@fastify/swagger'
import scalar from '@scalar/fastify-api-reference'
import type { FastifySchema } from 'fastify'
import type { App } from './app-type.ts'
import { ProblemSchema } from './problem-schema.ts'
import { problemsKey } from './route-schema.ts'

const description = `The API of Usta, a local-services marketplace: clients post jobs, providers bid, the client picks
one, pays, and rates.

Errors are RFC 9457 problems. Every POST takes an \`Idempotency-Key\`. Every list pages with \`cursor\`. Every single
thing has an \`ETag\`, and every write honours \`If-Match\`. Money is a text with two decimals beside a currency.`

/** Collects the routes that are registered from here on into an OpenAPI 3.1 document. */
export async function documentApi(app: App): Promise<void> {
  app.addSchema(ProblemSchema)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Usta', version: '1', description, license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer' },
          cookie: { type: 'apiKey', in: 'cookie', name: 'usta.session_token' },
        },
      },
    },
    hideUntagged: true,
    transform: ({ schema, url }) => ({ schema: withProblems(schema as Documented), url }),
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `schema-${index}`) },
  })
}

type Documented = FastifySchema & { response?: object; [problemsKey]?: object }

function withProblems({ [problemsKey]: problems, ...schema }: Documented): FastifySchema {
  return problems ? { ...schema, response: { ...schema.response, ...problems } } : schema
}

interface Operation {
  operationId?: string
  parameters?: { in: string; name: string; required?: boolean; schema?: object }[]
}

/** The document, with an operation id per route: `POST /orders/{id}/publish` is `post_orders_id_publish`. */
export function openApiDocument(app: App): object {
  const document = structuredClone(app.swagger()) as { paths?: Record<string, Record<string, Operation>> }
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(operations)) {
      const words = path
        .replace('/api/v1', '')
        .split(/[^a-zA-Z0-9]+/)
        .filter(Boolean)
      operation.operationId = [method, ...words].join('_')
      const named = (operation.parameters ?? []).map(optionalWithDefault)
      operation.parameters = [...named, ...conventionalHeaders(method)]
    }
  }
  return document
}

/** JSON Schema calls what has a default required, because after validation it is there; a caller may leave it out. */
function optionalWithDefault<T extends { required?: boolean; schema?: object }>(parameter: T): T {
  return parameter.schema && 'default' in parameter.schema ? { ...parameter, required: false } : parameter
}

function conventionalHeaders(method: string) {
  const header = (name: string, description: string) => {
    return { in: 'header', name, required: false, description, schema: { type: 'string', maxLength: 255 } }
  }
  if (method === 'post') return [header('Idempotency-Key', 'The same key and body answer the same response for 24 h.')]
  if (method === 'patch' || method === 'delete') return [header('If-Match', 'The ETag the change is based on.')]
  return []
}

/** Serves the document, and its readable form from files of our own. */
export async function serveDocuments(app: App): Promise<void> {
  let document: object | undefined
  app.get(
    '/api/v1/openapi.json',
    { schema: { hide: true }, config: { access: { to: 'anyone' } } },
    async (_request, reply) => {
      document ??= openApiDocument(app)
      return reply.header('cache-control', 'public, max-age=60').send(document)
    },
  )
  await app.register(scalar, {
    routePrefix: '/api/docs',
    configuration: {
      url: '/api/v1/openapi.json',
      pageTitle: 'Usta API',
      telemetry: false,
      withDefaultFonts: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
      agent: { disabled: true },
      mcp: { disabled: true },
    },
    hooks: {
      onRequest: (_request, reply, done) => {
        reply.header('content-security-policy', ownFilesOnly)
        done()
      },
    },
  })
}

/** Whatever the page would like to fetch from its makers stays here. */
const ownFilesOnly = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')
