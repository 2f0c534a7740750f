import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

/** No visitor sees a page that is older. */
const keptFor = 60_000
const mostBytes = 64 * 1024 * 1024

type Encoding = 'br' | 'gzip' | 'identity'

/** A page as all strangers get it. */
interface KeptPage {
  /** When it was begun, by `performance.now()`. */
  begun: number
  headers: Headers
  bodies: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>> & { identity: Uint8Array<ArrayBuffer> }
}

/** Renders a page, and tells whether it is one for all strangers. */
type Render = () => Promise<{ response: Response; isShared: boolean }>

/** Keeps pages that are the same for all strangers. */
export interface PageCache {
  /** The kept page of that key, else the one that `render` makes. Who asks meanwhile waits for the same one. */
  answer(key: string, acceptEncoding: string, render: Render): Promise<Response>
}

export function createPageCache(): PageCache {
  const kept = new LRUCache<string, KeptPage>({
    maxSize: mostBytes,
    sizeCalculation: ({ bodies }) => 2 * bodies.identity.byteLength,
  })
  const coming = new Map<string, Promise<KeptPage | null>>()

  async function renderAndKeep(key: string, render: Render): Promise<{ response: Response; page: KeptPage | null }> {
    const begun = performance.now()
    const { response, isShared } = await render()
    if (!isShared) return { response, page: null }
    const body = new Uint8Array(await response.arrayBuffer())
    const page = { begun, headers: response.headers, bodies: { identity: body } }
    kept.set(key, page)
    return { response, page }
  }

  return {
    async answer(key, acceptEncoding, render) {
      const page = kept.get(key)
      if (page && performance.now() - page.begun < keptFor) return toResponse(page, acceptEncoding)
      const begun = coming.get(key)
      const awaited = begun && (await begun)
      if (awaited) return toResponse(awaited, acceptEncoding)
      const work = renderAndKeep(key, render)
      const shared = work.then(({ page }) => page)
      coming.set(
        key,
        shared.catch(() => null),
      )
      try {
        const made = await work
        return made.page ? await toResponse(made.page, acceptEncoding) : made.response
      } finally {
        coming.delete(key)
      }
    },
  }
}

async function toResponse(page: KeptPage, acceptEncoding: string): Promise<Response> {
  const encoding = /\bbr\b/.test(acceptEncoding) ? 'br' : /\bgzip\b/.test(acceptEncoding) ? 'gzip' : 'identity'
  const body = page.bodies[encoding] ?? (await compress(page.bodies.identity, encoding))
  page.bodies[encoding] = body
  const headers = new Headers(page.headers)
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding)
  headers.append('Vary', 'Accept-Encoding')
  headers.set('Age', String(Math.round((performance.now() - page.begun) / 1000)))
  return new Response(body, { headers })
}

async function compress(body: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return body
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  const packed = encoding === 'br' ? await promisify(brotliCompress)(body, quality) : await promisify(gzip)(body)
  return new Uint8Array(packed)
}
