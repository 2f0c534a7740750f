import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/language.ts'
import type { App } from './app-type.ts'
import { escapePointer } from './pointer.ts'
import { messageFor } from './validation-messages.ts'

/** No body of ours is nested deeper, nor are Stripe's. */
const deepest = 32

/** Refuses what no schema would let through: text that cannot be stored, endless nesting, bodies nobody asked for. */
export function refuseStrangeInput(app: App): void {
  app.addHook('preValidation', async (request) => {
    const { language } = request.call
    refuseStrange(request.body, language)
    refuseStrange(request.query, language, '/query')
    refuseStrange(request.params, language, '/params')
    const { schema, config } = request.routeOptions
    if (config.access !== undefined && !schema?.body) refuseFields(request.body)

    function refuseFields(body: unknown): void {
      if (body === undefined || body === null) return
      const names = typeof body === 'object' && !Array.isArray(body) ? Object.keys(body).slice(0, 20) : null
      if (names?.length === 0) return
      const message = messageFor({ keyword: 'additionalProperties', params: {} }, language)
      const pointers = names?.map((name) => `/${escapePointer(name)}`) ?? ['']
      const errors = pointers.map((pointer) => ({ pointer, code: 'unknown', message }))
      throw new Problem(commonErrors.malformed, { errors })
    }
  })
}

/** @throws 400 for a value that no schema would let through */
export function refuseStrange(value: unknown, language: Language, pointer = ''): void {
  const found = findStrange(value, pointer)
  if (!found) return
  const message = messageFor({ keyword: found.code, params: { limit: deepest } }, language)
  throw new Problem(commonErrors.malformed, { errors: [{ ...found, message }] })
}

interface Strange {
  readonly pointer: string
  readonly code: 'text' | 'depth'
}

/** The first text that PostgreSQL cannot store (NUL, or half a surrogate pair) or value that lies too deep. */
function findStrange(value: unknown, pointer: string, depth = 0): Strange | null {
  if (typeof value === 'string') {
    if (!value.includes('\0') && value.isWellFormed()) return null
    return { pointer, code: 'text' }
  }
  if (typeof value !== 'object' || value === null) return null
  if (depth === deepest) return { pointer: '', code: 'depth' }
  for (const [key, item] of Object.entries(value)) {
    const at = `${pointer}/${escapePointer(key)}`
    const found = findStrange(key, at) ?? findStrange(item, at, depth + 1)
    if (found) return found
  }
  return null
}
