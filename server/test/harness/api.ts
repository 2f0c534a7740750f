import type { App } from '../../src/platform/http/index.ts'

/** Anyone who can log in. */
export interface Caller {
  readonly token: string
}

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect, and fail where it is not there
  readonly body: any
  /** The body as it came. */
  readonly bytes: Buffer
  readonly headers: Record<string, string | number | string[] | undefined>
}

interface Options {
  headers?: Record<string, string>
}

/** The API in a test's words: `api.as(client).post('/orders', { … })`. Paths are below /api/v1; a FormData is sent as one. */
export interface Api {
  as(caller: Caller): Api
  get(path: string, options?: Options): Promise<Answer>
  post(path: string, body?: unknown, options?: Options): Promise<Answer>
  put(path: string, body?: unknown, options?: Options): Promise<Answer>
  patch(path: string, body?: unknown, options?: Options): Promise<Answer>
  delete(path: string, options?: Options): Promise<Answer>
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export function createApi(app: App, caller?: Caller): Api {
  async function send(method: Method, path: string, body: unknown, { headers = {} }: Options = {}): Promise<Answer> {
    const isText = typeof body === 'string'
    const response = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        'accept-language': 'en',
        ...(caller ? { authorization: `Bearer ${caller.token}` } : {}),
        ...(isText ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const isJson = String(response.headers['content-type'] ?? '').includes('json')
    return {
      status: response.statusCode,
      body: isJson && response.body ? response.json() : response.body,
      bytes: response.rawPayload,
      headers: response.headers,
    }
  }
  return {
    as: (next) => createApi(app, next),
    get: (path, options) => send('GET', path, undefined, options),
    post: (path, body, options) => send('POST', path, body, options),
    put: (path, body, options) => send('PUT', path, body, options),
    patch: (path, body, options) => send('PATCH', path, body, options),
    delete: (path, options) => send('DELETE', path, undefined, options),
  }
}
