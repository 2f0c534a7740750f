import { orThrow } from '@usta/api-client'
import { type ActionFunctionArgs, redirect } from 'react-router'
import { forgetCookie, readCookie } from '../../cookies.ts'
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
    const device = readCookie(args.request.headers.get('cookie'), 'usta_push')
    // Whoever uses this browser next must not see what is meant for this person. It may be gone already.
    if (device) await api.DELETE('/api/v1/notifications/push-subscriptions/{id}', { params: { path: { id: device } } })
    const logout = api.POST('/api/v1/auth/logout')
    await orThrow(logout)
    const language = chooseLanguage(args.request)
    const text = translators[language].t('auth:signed_out')
    const cookies = cookiesOf((await logout).response)
    if (device) cookies.append('Set-Cookie', forgetCookie('usta_push'))
    return redirectWith(`/${language}`, { text }, cookies)
  })
