/*
 * The face of the built web app, seen from the server that runs it. The app is one file made from
 * other sources, so its half of this agreement is written there: web/app/site.ts.
 */

/** Who is asking. */
interface Visit {
  nonce: string
  remoteAddress: string
}

/** Asks the API without a network in between, in the name of a visitor. The URL's host does not matter. */
export type ApiFetch = (request: Request, visit: Visit) => Promise<Response>

/** What the web app is given once. */
interface Site {
  apiFetch: ApiFetch
  /** The origin in whose name pages ask the API to change something. */
  apiOrigin: string
  /** Shows the demo's logins. */
  demo: boolean
  /** The address in canonical links, without a trailing slash; the request's own where null. */
  publicUrl: string | null
  onError: (error: unknown, request: Request) => void
}

/** Answers one request for a page. */
export type WebHandler = (request: Request, visit: Visit) => Promise<Response>

export interface WebBuild {
  createHandler: (site: Site) => WebHandler
  /** Scripts that pages may run without a nonce. */
  inlineScripts: readonly string[]
}
