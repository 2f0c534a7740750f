import { orThrow } from '@usta/api-client'
import { type ActionFunctionArgs, redirect } from 'react-router'
import { redirectWith } from '../../flash.server.ts'
import { answer } from '../../forms/answer.server.ts'
import { chooseLanguage } from '../../language.ts'
import { translators } from '../../words/all.server.ts'
import { cookiesOf } from '../cookies.server.ts'

/** There is nothing to see here, only a form to answer. */
export function loader(): Response {
  return redirect('/')
}

export const action = (args: ActionFunctionArgs) =>
  answer(args, async (_form, api) => {
    const logout = api.POST('/api/v1/auth/logout')
    await orThrow(logout)
    const language = chooseLanguage(args.request)
    const text = translators[language].t('auth:signed_out')
    return redirectWith(`/${language}`, { text }, cookiesOf((await logout).response))
  })
