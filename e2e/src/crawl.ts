/** A page that somebody could get to by following links. */
export interface Found {
  path: string
  status: number
  /** The first page that leads there. */
  from: string
}

interface CrawlOptions {
  url: string
  /** A `Cookie` header. */
  cookie?: string
  start: string[]
  /** How many pages of one kind are opened at most: a list may be long. */
  perKind: number
}

/** Follows every link from the pages it starts with, to our own pages, and tells how each answered. */
export async function crawl({ url, cookie, start, perKind }: CrawlOptions): Promise<Found[]> {
  const found: Found[] = []
  const seen = new Set(start)
  const kinds = new Map<string, number>()
  const waiting = start.map((path) => ({ path, from: 'the start' }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { status, links } = await open(next.path)
    // Others are at work meanwhile: what is gone is no fault once nothing leads there any more.
    if (status >= 400 && seen.has(next.from) && !(await open(next.from)).links.includes(next.path)) continue
    found.push({ ...next, status })
    for (const path of links) {
      if (seen.has(path)) continue
      const count = kinds.get(kindOf(path)) ?? 0
      if (count >= perKind) continue
      kinds.set(kindOf(path), count + 1)
      seen.add(path)
      waiting.push({ path, from: next.path })
    }
  }
  return found

  async function open(path: string): Promise<{ status: number; links: string[] }> {
    const response = await fetch(url + path, { headers: cookie ? { cookie } : {}, redirect: 'manual' })
    const location = response.headers.get('location')
    const links = location ? [location] : linksIn(response, await response.text())
    return { status: response.status, links: links.flatMap((link) => ownPath(link, url + path) ?? []) }
  }
}

function linksIn(response: Response, html: string): string[] {
  if (!response.headers.get('content-type')?.includes('html')) return []
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

/** The path and query of a link to a page of ours; null for other hosts, parts of this page, and what is no page. */
function ownPath(link: string, base: string): string | null {
  const target = URL.parse(link, base)
  if (!target || target.origin !== new URL(base).origin) return null
  return target.pathname + target.search
}

const id = /[0-9a-f]{8}-[0-9a-f-]{27}/g
const collections = /\/(services|providers|areas)\/[^/?]+(\/[^/?]+)?/

/** Pages that differ only in what they show are of one kind: `/ru/orders/0198…` and `/ru/orders/0199…`. */
export function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://own.invalid')
  const place = pathname
    .replace(id, ':id')
    .replace(collections, (_, name, second) => `/${name}/:name${second ? '/:name' : ''}`)
  const names = [...new Set(searchParams.keys())].sort()
  return names.length > 0 ? `${place}?${names.join('&')}` : place
}
