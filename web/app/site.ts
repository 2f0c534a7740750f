/*
 * What the web app and the server that runs it agree on. The app is built into one file, so these
 * types are all that the server sees of it.
 */

/** Who is asking, which the app passes on when it asks the API in their name. */
export interface Visit {
  /** Marks the page's own scripts in the Content-Security-Policy. New for every request. */
  nonce: string
  /** The visitor's IP address, so that the API's rate limits count visitors and not the web app. */
  remoteAddress: string
}

/** Asks the API without a network in between. Takes an absolute URL whose host does not matter. */
type ApiFetch = (request: Request, visit: Visit) => Promise<Response>

/** What the web app is given once, when the server starts. */
export interface Site {
  apiFetch: ApiFetch
  /** The origin in whose name pages ask the API to change something, once the server knows that the form is ours. */
  apiOrigin: string
  /** Shows the demo's logins. */
  demo: boolean
  /** The address that canonical links use, such as `https://usta.kg`; the request's own where null. */
  publicUrl: string | null
  /** Hears of every failure while rendering. */
  onError: (error: unknown, request: Request) => void
}

/** Answers one request for a page. */
type WebHandler = (request: Request, visit: Visit) => Promise<Response>

/** What the built web app exports. */
export interface WebBuild {
  createHandler: (site: Site) => WebHandler
  /** The scripts in pages that carry no nonce because they are shared, for the Content-Security-Policy. */
  inlineScripts: readonly string[]
}
