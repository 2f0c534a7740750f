import { createContext } from 'react-router'
import type { Site, Visit } from './site.ts'

/** The site and the visit, for loaders. The defaults serve `react-router dev`, beside a server on port 3000. */
export const siteContext = createContext<Site>({
  apiFetch: (request) => fetch(request.url.replace(/^https?:\/\/[^/]+/, 'http://localhost:3000'), request),
  apiOrigin: 'http://localhost:3000',
  demo: true,
  publicUrl: null,
  onError: (error) => console.error(error),
})

export const visitContext = createContext<Visit>({ nonce: '', remoteAddress: '127.0.0.1' })

/** Whether the page may be one for all strangers, and whether it has turned out to be. */
export const sharedContext = createContext({ mayBe: false, is: false })
