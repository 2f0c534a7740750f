import { orThrow, type UstaClient, UstaProblem } from '@usta/api-client'
import { redirectWith } from '../flash.server.ts'
import type { Language } from '../language.ts'
import type { Visitor } from '../session.server.ts'
import { translators } from '../words/all.server.ts'
import type { OrderInput } from './answers.ts'
import { forgetAnswers } from './kept-answers.server.ts'

/** A draft of the visitor's, who becomes a client by that if they were none. */
export async function createDraft(api: UstaClient, visitor: Visitor, answers: OrderInput): Promise<{ id: string }> {
  if (!visitor.isClient) {
    const user_type = visitor.isProvider ? 'both' : 'client'
    await orThrow(api.PUT('/api/v1/profile', { body: { user_type } }))
  }
  return orThrow(api.POST('/api/v1/orders', { body: answers }))
}

/** Publishes a draft and goes on to the order; what the API has against it is said where the draft can be changed. */
export async function publishDraft(api: UstaClient, language: Language, id: string): Promise<Response> {
  const forgotten = new Headers({ 'Set-Cookie': forgetAnswers })
  try {
    await orThrow(api.POST('/api/v1/orders/{id}/publish', { params: { path: { id } } }))
  } catch (error) {
    if (!(error instanceof UstaProblem) || error.status >= 500) throw error
    const text = error.errors.map(({ message }) => message).join(' ') || error.detail
    return redirectWith(`/${language}/orders/${id}/edit/review`, { text }, forgotten)
  }
  const text = translators[language].t('order-form:published')
  return redirectWith(`/${language}/orders/${id}`, { text }, forgotten)
}
