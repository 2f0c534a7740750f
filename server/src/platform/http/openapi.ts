import swagger from '@fastify/swagger'
import scalar from '@scalar/fastify-api-reference'
import type { App } from './app-type.ts'

const description = `The API of Usta, a local-services marketplace: clients post jobs, providers bid, the client picks
one, pays, and rates.

Errors are RFC 9457 problems. Every POST takes an \`Idempotency-Key\`. Every list pages with \`cursor\`. Every single
thing has an \`ETag\`, and every write honours \`If-Match\`. Money is a text with two decimals beside a currency.`

/** Collects the routes that are registered from here on into an OpenAPI 3.1 document. */
export async function documentApi(app: App): Promise<void> {
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
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `schema-${index}`) },
  })
}

interface Operation {
  operationId?: string
  parameters?: { in: string; name: string }[]
}

/** The document, with an operation id per route: `POST /orders/{id}/publish` is `post_orders_id_publish`. */
export function openApiDocument(app: App): object {
  const document = app.swagger() as { paths?: Record<string, Record<string, Operation>> }
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(operations)) {
      const words = path
        .replace('/api/v1', '')
        .split(/[^a-zA-Z0-9]+/)
        .filter(Boolean)
      operation.operationId = [method, ...words].join('_')
      operation.parameters = [...(operation.parameters ?? []), ...conventionalHeaders(method)]
    }
  }
  return document
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
    configuration: { url: '/api/v1/openapi.json', title: 'Usta API', telemetry: false, withDefaultFonts: false },
  })
}
