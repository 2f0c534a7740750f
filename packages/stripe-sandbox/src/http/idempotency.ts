import { createHash } from 'node:crypto'
import { ApiError } from '../errors.ts'
import type { SavedResponse } from '../types.ts'
import { seconds, type World } from '../world.ts'

const longestKey = 255
/** How long a response is kept for its key, in seconds. */
export const keptFor = 86_400

/** The response kept for a request that was made before with the same key. @throws when it was another request. */
export function savedResponse(
  world: World,
  key: string,
  request: { path: string; params: unknown },
): SavedResponse | undefined {
  if (key.length > longestKey) {
    throw new ApiError(400, {
      type: 'invalid_request_error',
      message: `Idempotency keys can be at most ${longestKey} characters long.`,
    })
  }
  const saved = world.store.find('saved_responses', key)
  if (!saved || saved.created + keptFor < seconds(world)) return undefined
  if (saved.path !== request.path) {
    const paths = `('${request.path}' vs '${saved.path}')`
    throw keyMisused(`only be used for the same endpoint they were first used for ${paths}.`, key)
  }
  if (saved.params_hash !== hashOf(request.params)) {
    throw keyMisused('only be used with the same parameters they were first used with.', key)
  }
  return saved
}

/** Keeps a response, in the transaction of what it tells. */
export function saveResponse(
  world: World,
  key: string,
  request: { path: string; params: unknown },
  response: { status: number; body: object },
): void {
  world.store.put('saved_responses', {
    id: key,
    path: request.path,
    params_hash: hashOf(request.params),
    request_id: String(world.request.id),
    ...response,
    created: seconds(world),
  })
}

export function keyInUse(key: string): ApiError {
  return new ApiError(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message:
      'There is currently another in-progress request using this Idempotent Key (that probably means you ' +
      `submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  })
}

function keyMisused(rule: string, key: string): ApiError {
  return new ApiError(400, {
    type: 'idempotency_error',
    message:
      `Keys for idempotent requests can ${rule} Try using a key other than '${key}' ` +
      'if you meant to execute a different request.',
  })
}

function hashOf(params: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(params, sortedKeys) ?? '')
    .digest('base64url')
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
