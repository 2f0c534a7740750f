import swagger from '@fastify/swagger'
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

/** The document, with an operation id per route: `POST /orders/{id}/publish` is `post_orders_id_publish`. */
export function openApiDocument(app: App): object {
  const document = app.swagger() as { paths?: Record<string, Record<string, { operationId?: string }>> }
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(operations)) {
      const words = path
        .replace('/api/v1', '')
        .split(/[^a-zA-Z0-9]+/)
        .filter(Boolean)
      operation.operationId = [method, ...words].join('_')
    }
  }
  return document
}
