import type { ErrorObject } from 'ajv'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { commonErrors, type ErrorDeclaration, type FieldError, Problem } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/language.ts'
import { conflictOf, isUnavailable } from '../database/index.ts'
import type { App } from './app-type.ts'
import { toFieldErrors } from './validation.ts'

/** A declared error as RFC 9457 wants it. `type` is an address on this server that names the code. */
export function toProblemJson(problem: Problem, language: Language, requestId: string) {
  const { code, status, title } = problem.declaration
  return {
    type: `/problems/${code}`,
    title,
    status,
    code,
    detail: problem.detail(language),
    request_id: requestId,
    ...(problem.errors ? { errors: problem.errors } : {}),
  }
}

/** Answers whatever is thrown as problem+json; what nobody declared is a 500 whose cause stays in the log. */
export function answerProblems(app: App): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error, request)
    if (problem.declaration.status >= 500) request.log.error({ err: error }, problem.declaration.code)
    else request.log.debug({ err: error }, problem.declaration.code)
    return sendProblem(problem, request, reply)
  })
}

export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply) {
  const language = request.call?.language ?? 'ky'
  return reply
    .code(problem.declaration.status)
    .headers(problem.headers)
    .type('application/problem+json; charset=utf-8')
    .serializer(String)
    .send(JSON.stringify(toProblemJson(problem, language, request.id)))
}

/** Fastify's own errors, by code. */
const frameworkErrors: Record<string, ErrorDeclaration> = {
  FST_ERR_CTP_BODY_TOO_LARGE: commonErrors.tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: commonErrors.unsupportedMediaType,
  FST_ERR_CTP_EMPTY_JSON_BODY: commonErrors.malformed,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: commonErrors.malformed,
  FST_ERR_CTP_INVALID_JSON_BODY: commonErrors.malformed,
  FST_ERR_HANDLER_TIMEOUT: commonErrors.unavailable,
}

function toProblem(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  if (error.validation) return invalidInput(error, request)
  const declared = frameworkErrors[error.code]
  if (declared) return new Problem(declared, bodyPointer(declared))
  if (error.statusCode === 429) return new Problem(commonErrors.tooManyRequests)
  const conflict = conflictOf(error)
  if (conflict) return new Problem(commonErrors.conflict, { cause: error })
  if (isUnavailable(error)) {
    return new Problem(commonErrors.unavailable, { headers: { 'retry-after': '2' }, cause: error })
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new Problem({ ...commonErrors.malformed, status: error.statusCode }, bodyPointer(commonErrors.malformed))
  }
  return new Problem(commonErrors.internal, { cause: error })
}

function bodyPointer(declared: ErrorDeclaration): { errors?: FieldError[] } {
  if (declared.status !== 400) return {}
  return { errors: [{ pointer: '', code: 'json', message: 'The body is not the JSON that this address takes.' }] }
}

function invalidInput(error: FastifyError, request: FastifyRequest): Problem {
  const errors = toFieldErrors(
    (error.validation ?? []) as ErrorObject[],
    error.validationContext ?? 'body',
    request.call?.language ?? 'ky',
  )
  return new Problem(commonErrors.malformed, { errors })
}
