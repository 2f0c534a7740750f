/** What an address says about which page of a list to show, for the API. */
export function pageParameters(request: Request): { limit: number; cursor?: string } {
  const cursor = new URL(request.url).searchParams.get('cursor')
  return { limit: 20, ...(cursor ? { cursor } : {}) }
}
