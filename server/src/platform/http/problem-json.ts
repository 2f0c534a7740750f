import type { Problem } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/language.ts'

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
