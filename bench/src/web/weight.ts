import { gzipSync } from 'node:zlib'

/** What a browser fetches to show a page for the first time, in bytes; text as gzip packs it. */
export interface Weight {
  readonly html: number
  readonly styles: number
  readonly scripts: number
  readonly fonts: number
}

/** Follows what the page's HTML names: scripts and the modules that it preloads, stylesheets, fonts. */
export async function weigh(url: string, path: string, cookie = ''): Promise<Weight> {
  const html = await get(url, path, cookie)
  const weight = { html: packed(html), styles: 0, scripts: 0, fonts: 0 }
  for (const file of filesOf(html.toString())) {
    const bytes = await get(url, file, '')
    if (file.endsWith('.css')) weight.styles += packed(bytes)
    else if (file.endsWith('.js')) weight.scripts += packed(bytes)
    else weight.fonts += bytes.byteLength
  }
  return weight
}

const packed = (bytes: Buffer) => gzipSync(bytes).byteLength

/** Also those in the modules that a page begins with: `import "/assets/…js"`. */
function filesOf(html: string): Set<string> {
  return new Set(Array.from(html.matchAll(/"(\/[^"\s]+\.(?:js|css|woff2))"/g), ([, file = '']) => file))
}

async function get(url: string, path: string, cookie: string): Promise<Buffer> {
  const answer = await fetch(url + path, { headers: { cookie }, redirect: 'error' })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}
