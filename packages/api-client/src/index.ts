import createClient, { type Client } from 'openapi-fetch'
import { isProblem, UstaProblem } from './problem.ts'
import type { components, paths } from './schema.gen.ts'

export { type FieldError, UstaProblem } from './problem.ts'
export type { components, paths }

/** The schemas of the API by name: `Schemas['Order']`. */
export type Schemas = components['schemas']

/** One function per HTTP method, typed by the path. It answers `{ data }` or `{ error }`, and the `response`. */
export type UstaClient = Client<paths>

export interface UstaClientOptions {
  /** Where the server is, as `https://usta.example`. In a browser '' means the page's own server. */
  baseUrl: string
  /** The token that login answered. Browsers leave it out and send their session cookie. */
  token?: string | undefined
  /** The language of problems and of translated names. */
  language?: 'ky' | 'ru' | 'en' | undefined
  /** Called in place of the global fetch: for retries, deadlines, cookies, tests. */
  fetch?: ((request: Request) => Promise<Response>) | undefined
  /**
   * Whether a POST that brings no `Idempotency-Key` is given one (it is), so that a `fetch` that
   * sends a request again cannot make a second order or payment of it.
   */
  idempotencyKeys?: boolean | undefined
}

/** A client of the Usta API. It makes no call until it is asked to. */
export function createUstaClient(options: UstaClientOptions): UstaClient {
  const { baseUrl, token, language, fetch, idempotencyKeys = true } = options
  const client = createClient<paths>({
    baseUrl,
    ...(fetch ? { fetch } : {}),
    headers: {
      accept: 'application/json, application/problem+json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(language === undefined ? {} : { 'accept-language': language }),
    },
  })
  if (idempotencyKeys) {
    client.use({
      onRequest({ request }) {
        if (request.method !== 'POST' || request.headers.has('idempotency-key')) return
        request.headers.set('idempotency-key', randomKey())
      },
    })
  }
  return client
}

/**
 * The data of an answer: `const order = await orThrow(usta.GET('/api/v1/orders/{id}', …))`.
 * @throws {UstaProblem} where the server answers anything but success.
 */
export async function orThrow<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await call
  if (!response.ok) throw new UstaProblem(response, isProblem(error) ? error : null)
  return data as Data
}

/** Not crypto.randomUUID, which browsers have on secure pages only: a phone on the local network is on none. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
