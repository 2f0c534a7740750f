import { createHash } from 'node:crypto'
import { versionOf } from '../../kernel/version.ts'
import type { App } from './app-type.ts'

/**
 * Puts an ETag on every single thing, `"<version>-<hash>"`: the version of the row is what `If-Match` is held
 * against, the hash of the representation (language, allowed actions) is what `If-None-Match` compares.
 */
export function tagEntities(app: App): void {
  app.addHook('preSerialization', async (_request, reply, payload: unknown) => {
    const updatedAt = (payload as { updated_at?: unknown } | null)?.updated_at
    if (typeof updatedAt === 'string') reply.header('etag', `"${versionOf(updatedAt)}"`)
    return payload
  })

  app.addHook('onSend', async (request, reply, payload: unknown) => {
    const tag = reply.getHeader('etag')
    if (typeof payload !== 'string' || typeof tag !== 'string' || !tag.startsWith('"')) return payload
    const hash = createHash('sha1').update(payload).digest('base64url').slice(0, 12)
    const entityTag = `"${tag.slice(1, -1)}-${hash}"`
    reply.header('etag', entityTag)
    if (!safeMethods.has(request.method) || !isNamed(request.headers['if-none-match'], entityTag)) return payload
    reply.code(304)
    return ''
  })
}

const safeMethods = new Set(['GET', 'HEAD'])

/** Whether `If-None-Match` names the tag. RFC 9110 §13.1.2: a list is compared weakly, and `*` is whatever there is. */
export function isNamed(ifNoneMatch: string | undefined, entityTag: string): boolean {
  const named = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return named?.some((tag) => tag === '*' || tag === entityTag) ?? false
}

/** The version in an `If-Match` header, `*` for any; a header that is none of ours never matches. */
export function versionFromIfMatch(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  if (header.trim() === '*') return '*'
  return /^\s*(?:W\/)?"([0-9T]+)(?:-[\w-]*)?"\s*$/.exec(header)?.[1] ?? 'none'
}
