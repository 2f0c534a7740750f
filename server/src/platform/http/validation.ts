import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'
import type { FieldError } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/language.ts'
import { escapePointer } from './pointer.ts'
import { messageFor } from './validation-messages.ts'

/** PostgreSQL takes no `urn:uuid:…`. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The schemas are ours, so checking them against JSON Schema's own would only cost time. */
const trusting = { meta: false, validateSchema: false } as const
const strict = { allErrors: true, removeAdditional: false, useDefaults: true, strict: false, ...trusting } as const

function createAjv(coerceTypes: false | 'array', sharedSchemas: object): Ajv {
  const ajv = addFormats.default(new Ajv({ ...strict, coerceTypes }), { mode: 'full' }).addFormat('uuid', uuid)
  return ajv.addSchema(Object.values(sharedSchemas))
}

/**
 * Makes the compiler of routes' schemas: JSON is taken as it is, unknown names are refused. Parameters and headers
 * come as text, so numbers and booleans are read from it. Fastify asks for one in every context that has schemas.
 */
export function buildValidator(sharedSchemas: unknown): FastifySchemaCompiler<object> {
  const bodies = once(() => createAjv(false, sharedSchemas as object))
  const texts = once(() => createAjv('array', sharedSchemas as object))
  return ({ schema, httpPart }) => lazily(() => (httpPart === 'body' ? bodies() : texts()).compile(schema))
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Compiles a validator when its route is first called: a start needs none of a hundred. */
function lazily(compile: () => ValidateFunction): ReturnType<FastifySchemaCompiler<object>> {
  let validate: ValidateFunction | undefined
  return (input: unknown) => {
    validate ??= compile()
    return validate(input) || { error: Object.assign(new Error('invalid input'), { validation: validate.errors }) }
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
    const pointer = `${prefix}${error.instancePath}${missing === undefined ? '' : `/${escapePointer(String(missing))}`}`
    if (seen.has(pointer) || seen.size >= mostErrors) return []
    seen.add(pointer)
    return [{ pointer, code: codeOf(error), message: messageFor(error, language) }]
  })
}

function codeOf({ keyword }: ErrorObject): string {
  return keyword === 'additionalProperties' ? 'unknown' : keyword.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
}
