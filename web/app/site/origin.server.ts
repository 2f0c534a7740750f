import type { PageArgs } from '../api.server.ts'
import { siteContext } from '../context.server.ts'

/** The address that the site has in links for others, without a trailing slash. */
export function originOf({ request, context }: PageArgs): string {
  return context.get(siteContext).publicUrl ?? new URL(request.url).origin
}
