import { create as disposition } from 'content-disposition'
import type { FastifyReply, FastifyRequest } from 'fastify'
import parseRange from 'range-parser'
import { type Actor, type Call, userIdOf } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { isNamed } from '../../platform/http/index.ts'
import type { Context, Sight } from './context.ts'
import { fileErrors } from './errors.ts'
import { type FileRow, findFile } from './store.ts'

/** One content of a file: itself, or a narrower copy. */
interface Content {
  readonly key: string
  readonly size: number
  readonly tag: string
}

/** Bytes that are shown at once; everything else is for saving. */
const shownTypes = ['image/webp']

/** Public files are the same for everybody, but not for ever: an order closes, a person takes their photo away. */
const cacheControl = { public: 'public, max-age=3600', private: 'private, no-cache' } as const

/**
 * Sends a file, or a part of it, to whoever may see it.
 * @param width sends the copy of that width where the picture is wider
 * @throws 404 for everybody else
 */
export async function sendFile(
  context: Context,
  call: Call,
  { id, width }: { id: string; width?: number },
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  const file = await findFile(context.db.kysely, id)
  const sight = file && (await sightOf(context, call.actor, file))
  if (!file || !sight) throw new Problem(commonErrors.notFound)
  const content = contentOf(file, width)
  const isShown = shownTypes.includes(file.content_type)
  reply.headers({
    etag: content.tag,
    'cache-control': cacheControl[sight],
    'accept-ranges': 'bytes',
    'content-disposition': disposition(nameOf(file), { type: isShown ? 'inline' : 'attachment' }),
    'content-security-policy': "default-src 'none'; sandbox",
    ...(sight === 'public' ? { vary: 'Accept-Encoding', 'cross-origin-resource-policy': 'cross-origin' } : {}),
  })
  if (isNamed(request.headers['if-none-match'], content.tag)) return reply.code(304).send()
  return sendContent(context, reply.type(file.content_type), content, rangeOf(request, content))
}

async function sendContent(
  { storage }: Context,
  reply: FastifyReply,
  { key, size }: Content,
  range: { start: number; end: number } | null,
): Promise<FastifyReply> {
  const stream = await storage.get(key, range ?? undefined)
  if (!range) return reply.header('content-length', size).send(stream)
  const { start, end } = range
  return reply
    .code(206)
    .headers({ 'content-range': `bytes ${start}-${end}/${size}`, 'content-length': end - start + 1 })
    .send(stream)
}

/** What belongs to nothing yet is its owner's alone; its owner sees it also later. */
async function sightOf({ db, policies }: Context, actor: Actor, file: FileRow): Promise<Sight> {
  const policy = file.attached_to && policies.get(file.attached_to)
  const sight = policy && file.attached_id ? await policy(db.kysely, actor, file.attached_id) : null
  return sight ?? (userIdOf(actor) === file.owner_id ? 'private' : null)
}

function contentOf({ key, size, sha256, variants }: FileRow, width: number | undefined): Content {
  const variant = width === undefined ? undefined : variants.find((variant) => variant.width === width)
  const hash = sha256.slice(0, 32)
  if (!variant) return { key, size, tag: `"${hash}"` }
  return { key: variant.key, size: variant.size, tag: `"${hash}-${variant.width}"` }
}

/** Its own name, with the ending of what it has become. */
function nameOf({ id, name, content_type }: FileRow): string {
  const stem = name.replace(/\.[^.]*$/, '') || id
  return `${stem}.${content_type.split('/')[1]}`
}

/**
 * The one range that is asked for; null for all of it, also where several ranges are asked for, which need not be
 * served apart (RFC 9110 §14.2).
 * @throws 416 for a range beyond the end
 */
function rangeOf({ headers }: FastifyRequest, { size, tag }: Content): { start: number; end: number } | null {
  const asked = headers.range
  const isOutdated = headers['if-range'] !== undefined && headers['if-range'] !== tag
  if (asked === undefined || isOutdated) return null
  const ranges = parseRange(size, asked)
  if (ranges === -1) {
    throw new Problem(fileErrors.noSuchRange, { headers: { 'content-range': `bytes */${size}` } })
  }
  const [first] = ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1 ? [] : ranges
  return first ?? null
}
