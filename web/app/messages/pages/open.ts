import { orThrow, UstaProblem } from '@usta/api-client'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { redirectWith } from '../../flash.server.ts'
import { answer } from '../../forms/answer.server.ts'
import { chooseLanguage } from '../../language.ts'
import { pageBefore } from '../../paths.ts'

/** There is nothing to see here; the conversations are next door. */
export const loader = ({ request }: LoaderFunctionArgs) => redirect(`/${chooseLanguage(request)}/messages`)

/** Opens the conversation about an order or an offer, or the one with staff, and goes there. */
export const action = (args: ActionFunctionArgs) =>
  answer(args, async (form, api) => {
    const language = chooseLanguage(args.request)
    const path = { id: form.text('id') }
    try {
      const room = await orThrow(
        form.intent === 'order'
          ? api.POST('/api/v1/orders/{id}/chat', { params: { path } })
          : form.intent === 'bid'
            ? api.POST('/api/v1/bids/{id}/chat', { params: { path } })
            : api.POST('/api/v1/chat/rooms', { body: { chat_type: 'support_chat' } }),
      )
      return redirect(`/${language}/messages/${room.id}`)
    } catch (error) {
      // This page has nothing to show a refusal on: the one before says it.
      if (!(error instanceof UstaProblem) || error.status === 401 || error.status >= 500) throw error
      return redirectWith(pageBefore(args.request) ?? `/${language}/messages`, { text: error.detail })
    }
  })
