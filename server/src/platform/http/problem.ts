import type { ErrorObject } from 'ajv'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Call } from '../../kernel/actor.ts'
import { commonErrors, type ErrorDeclaration, Problem } from '../../kernel/errors.ts'
import { preferredLanguage } from '../../kernel/language.ts'
import { conflictOf, isUnavailable } from '../database/index.ts'
import type { App } from './app-type.ts'
import { toProblemJson } from './problem-json.ts'
import { toFieldErrors } from './validation.ts'

/** Answers whatever is thrown as problem+json; what nobody declared is a 500 whose cause stays in the log. */
export function answerProblems(app: App): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error, request)
    if (problem.declaration.status >= 500) request.log.error({ err: error }, problem.declaration.code)
    else request.log.debug({ err: error }, problem.declaration.code)
    return sendProblem(problem, request, reply)
  })
}

/** Answers for an address that cannot be taken apart, which no hook ever sees. */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const isBroken = error.code === 'FST_ERR_BAD_URL'
  const problem = isBroken ? badAddress() : new Problem(commonErrors.notFound)
  reply.header('x-request-id', request.id)
  void sendProblem(problem, request, reply)
}

export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply) {
  // What fails before anybody asked who calls still has a language.
  const call: Call | undefined = request.call
  const language = call?.language ?? preferredLanguage(request.headers['accept-language']) ?? 'ky'
  return reply
    .code(problem.declaration.status)
    .headers({ ...(problem.declaration.status === 503 ? { 'retry-after': '2' } : {}), ...problem.headers })
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
  if (declared) return declared === commonErrors.malformed ? notJson() : new Problem(declared)
  if (error.statusCode === 429) return new Problem(commonErrors.tooManyRequests)
  const problem = problemOf(error)
  const isCallers = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
  return isCallers && problem.declaration === commonErrors.internal
    ? new Problem({ ...commonErrors.malformed, status: error.statusCode as number })
    : problem
}

/** What to answer for whatever a use case throws: what nobody declared is internal. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (conflictOf(error)) return new Problem(commonErrors.conflict, { cause: error })
  return new Problem(isUnavailable(error) ? commonErrors.unavailable : commonErrors.internal, { cause: error })
}

/** What stands in the body is not JSON, or not JSON that one should take. */
export function notJson(): Problem {
  const message = 'The body is not the JSON that this address takes.'
  return new Problem(commonErrors.malformed, { errors: [{ pointer: '', code: 'json', message }] })
}

function badAddress(): Problem {
  const message = 'The address has a % that is not followed by two hexadecimal digits of UTF-8.'
  return new Problem(commonErrors.malformed, { errors: [{ pointer: '/params', code: 'url', message }] })
}

function invalidInput(error: FastifyError, request: FastifyRequest): Problem {
  const errors = toFieldErrors(
    (error.validation ?? []) as ErrorObject[],
    error.validationContext ?? 'body',
    request.call?.language ?? 'ky',
  )
  return new Problem(commonErrors.malformed, { errors })
}
