import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import type { FieldError } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/language.ts'
import { messageFor } from './validation-messages.ts'

const strict = { allErrors: true, removeAdditional: false, useDefaults: true, strict: false } as const
const bodies = withFormats(new Ajv({ ...strict, coerceTypes: false }))
/** Parameters and headers come as text, so numbers and booleans are read from it. */
const texts = withFormats(new Ajv({ ...strict, coerceTypes: 'array' }))

function withFormats(ajv: Ajv): Ajv {
  return addFormats.default(ajv, { mode: 'full' })
}

/** Compiles a route's schemas: JSON is taken as it is, texts are coerced, unknown names are refused. */
export function createValidatorCompiler(sharedSchemas: () => Record<string, unknown>): FastifySchemaCompiler<TSchema> {
  return ({ schema, httpPart }) => {
    const ajv = httpPart === 'body' ? bodies : texts
    for (const [id, shared] of Object.entries(sharedSchemas())) {
      if (!ajv.getSchema(id)) ajv.addSchema(shared as object, id)
    }
    return ajv.compile(schema)
  }
}

/** At most this many wrong fields are named in one answer. */
const mostErrors = 20

/** Ajv's errors as the API tells them: a pointer to each field, a stable code, a message in the caller's language. */
export function toFieldErrors(errors: ErrorObject[], part: string, language: Language): FieldError[] {
  const prefix = part === 'body' ? '' : `/${part === 'querystring' ? 'query' : part}`
  const seen = new Set<string>()
  return errors.flatMap((error) => {
    if (error.keyword === 'if' || error.keyword === 'anyOf') return []
    const missing = error.params.missingProperty ?? error.params.additionalProperty
    const pointer = `${prefix}${error.instancePath}${missing === undefined ? '' : `/${escapePointer(missing)}`}`
    if (seen.has(pointer) || seen.size >= mostErrors) return []
    seen.add(pointer)
    return [{ pointer, code: codeOf(error), message: messageFor(error, language) }]
  })
}

function codeOf({ keyword }: ErrorObject): string {
  return keyword === 'additionalProperties' ? 'unknown' : keyword.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
}

/** RFC 6901 §3, and a length that keeps a hostile name from filling the answer. */
function escapePointer(name: string): string {
  return String(name).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The pointer to the first text that PostgreSQL cannot store (NUL, or half a surrogate pair), or null. */
export function findUnstorableText(value: unknown, pointer = ''): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? pointer : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, item] of Object.entries(value)) {
    const at = `${pointer}/${escapePointer(key)}`
    const found = findUnstorableText(key, at) ?? findUnstorableText(item, at)
    if (found !== null) return found
  }
  return null
}
