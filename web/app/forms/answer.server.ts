import { type UstaClient, UstaProblem } from '@usta/api-client'
import { data } from 'react-router'
import { apiOf, type PageArgs } from '../api.server.ts'
import { siteContext } from '../context.server.ts'
import { chooseLanguage } from '../language.ts'
import { signInFirst } from '../session.server.ts'
import { translators } from '../words/all.server.ts'
import { readForm, type SentForm } from './form.server.ts'
import type { FormProblem } from './form-problem.ts'
import { Refusal } from './refusal.ts'

/**
 * Does what a form asks for and says where to go from there, or what the same page then shows; throws what `orThrow`
 * throws, or a `Refusal`.
 */
type Work = (form: SentForm, api: UstaClient) => Promise<Response | ReturnType<typeof data<object>>>

/**
 * Answers the form of a page:
 *
 *     export const action = (args: ActionFunctionArgs) =>
 *       answer(args, async (form, api) => {
 *         await orThrow(api.POST('/api/v1/orders', { body: { title: form.text('title') } }))
 *         return redirect('/ru/orders')
 *       })
 *
 * What the API refuses comes back to the page: a message at each field that it names (the field's name is
 * the pointer without its first `/`), the rest above the form, and what was filled in. Who is not logged in is led to the
 * sign-in page.
 */
export async function answer(args: PageArgs, work: Work) {
  const form = await readForm(args.request)
  try {
    return await work(form, apiOf(args, { idempotencyKey: form.key }))
  } catch (error) {
    if (error instanceof Response) throw error
    if (error instanceof Refusal) return data(toRefused(error, form), { status: 422 })
    if (error instanceof UstaProblem && error.code === 'auth.required') return signInFirst(args)
    if (!(error instanceof UstaProblem) || error.status >= 500)
      args.context.get(siteContext).onError(error, args.request)
    const status = error instanceof UstaProblem ? error.status : 503
    return data(toFormProblem(error, form, args.request), { status })
  }
}

function toRefused({ fields }: Refusal, { name, values }: SentForm): FormProblem {
  return { form: name, message: null, fields, values }
}

function toFormProblem(error: unknown, form: SentForm, request: Request): FormProblem {
  const t = translators[chooseLanguage(request)].t
  const { name, values } = form
  if (!(error instanceof UstaProblem)) return { form: name, message: t('form.no_answer'), fields: {}, values }
  // Nobody counts the characters of a field that they left empty.
  const isEmpty = (field: string, code: string) => code === 'min_length' && form.secret(field) === ''
  const fields = Object.fromEntries(
    error.errors.map(({ pointer, code, message }) => {
      const field = pointer.slice(1)
      return [field, isEmpty(field, code) ? t('form.empty') : message]
    }),
  )
  const said = error.errors.length > 0
  return { form: name, message: said ? null : error.detail || t('form.no_answer'), fields, values }
}
