import { Type } from 'typebox'
import { commonErrors, type ErrorDeclaration, Problem } from '../../kernel/errors.ts'
import { languages } from '../../kernel/language.ts'
import type { App } from './app-type.ts'

const declared = new WeakMap<object, Map<string, ErrorDeclaration>>()

/** Remembers which problems this server can answer, so that their `type` addresses lead somewhere. */
export function noteProblems(app: App, errors: readonly ErrorDeclaration[]): void {
  const known = declared.get(app.server) ?? new Map(Object.values(commonErrors).map((error) => [error.code, error]))
  for (const error of errors) known.set(error.code, error)
  declared.set(app.server, known)
}

/** `/problems/{code}`: the address in a problem's `type` says what the problem is, in every language. */
export function serveProblems(app: App): void {
  const params = Type.Object({ code: Type.String({ maxLength: 100 }) })
  app.get('/problems/:code', { schema: { hide: true, params } }, async (request, reply) => {
    const error = declared.get(app.server)?.get(request.params.code)
    if (!error) throw new Problem(commonErrors.notFound)
    const { code, status, title, detail } = error
    return reply.header('cache-control', 'public, max-age=3600').send({
      code,
      status,
      title,
      detail: Object.fromEntries(languages.map((language) => [language, detail[language]])),
    })
  })
}
