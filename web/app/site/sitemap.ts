import type { LoaderFunctionArgs } from 'react-router'
import { apiOf, need, type PageArgs } from '../api.server.ts'
import { listAreas } from '../areas/areas.server.ts'
import { languages } from '../language.ts'
import { listCategories } from '../services/catalog.server.ts'
import { servicePath } from '../services/paths.ts'
import { originOf } from './origin.server.ts'

/** The format allows 50,000 addresses in a file; each page has one per language. */
const mostPages = 16_000

/** Every public page in every language, for search engines. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const origin = originOf(args)
  const paths = (await listPaths(args)).slice(0, mostPages)
  const entries = paths.flatMap((path) => languages.map((language) => toEntry(origin, path, language)))
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
  return new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}

async function listPaths(args: PageArgs): Promise<string[]> {
  const [categories, areas, providers] = await Promise.all([listCategories(args), listAreas(args), listProviders(args)])
  return [
    '',
    '/services',
    '/areas',
    '/orders/new',
    '/sign-up',
    ...categories.flatMap((category) => [
      servicePath(category),
      ...category.subcategories.map((service) => servicePath(category, service)),
    ]),
    ...areas.map(({ id }) => `/areas/${id}`),
    ...providers.map((id) => `/providers/${id}`),
  ]
}

async function listProviders(args: PageArgs): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor ? { cursor } : {}) }
    const page: { items: { id: string }[]; next_cursor: string | null } = await need(
      args,
      apiOf(args).GET('/api/v1/search/providers', { params: { query } }),
    )
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.next_cursor
  } while (cursor !== null && ids.length < mostPages)
  return ids
}

function toEntry(origin: string, path: string, language: string): string {
  const others = languages.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${escapeXml(`${origin}/${other}${path}`)}"/>`,
  )
  return `<url><loc>${escapeXml(`${origin}/${language}${path}`)}</loc>${others.join('')}</url>`
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
