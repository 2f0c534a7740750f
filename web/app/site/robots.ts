import type { LoaderFunctionArgs } from 'react-router'
import { originOf } from './origin.server.ts'

/** What search engines need not look at, and where the map is. */
export function loader(args: LoaderFunctionArgs): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /admin',
    'Allow: /*/orders/new$',
    ...['orders', 'messages', 'profile', 'search'].map((path) => `Disallow: /*/${path}`),
    '',
    `Sitemap: ${originOf(args)}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
