import { orThrow, type UstaClient } from '@usta/api-client'
import type { ActionFunctionArgs } from 'react-router'
import { redirectWith } from '../flash.server.ts'
import type { SentForm } from '../forms/form.server.ts'
import { chooseLanguage } from '../language.ts'
import { translators } from '../words/all.server.ts'

const muteHours = 8

/** Mutes, puts away, leaves or marks as read the conversation of the address, for the visitor alone. */
export async function changeRoom({ request, params }: ActionFunctionArgs, form: SentForm, api: UstaClient) {
  const language = chooseLanguage(request)
  const { t } = translators[language]
  const path = { id: params.id ?? '' }
  const list = `/${language}/messages`
  const page = `${list}/${path.id}`
  const set = (body: { notifications_enabled?: boolean; mute_until?: string | null; archived?: boolean }) =>
    orThrow(api.PATCH('/api/v1/chat/rooms/{id}/settings', { params: { path }, body }))
  switch (form.intent) {
    case 'mute':
      await set({ notifications_enabled: false })
      return redirectWith(page, { text: t('messages:settings.muted') })
    case 'mute_8h':
      await set({ mute_until: new Date(Date.now() + muteHours * 3_600_000).toISOString() })
      return redirectWith(page, { text: t('messages:settings.muted') })
    case 'unmute':
      await set({ notifications_enabled: true, mute_until: null })
      return redirectWith(page, { text: t('messages:settings.unmuted') })
    case 'archive':
      await set({ archived: true })
      return redirectWith(list, {
        text: t('messages:settings.archived'),
        undo: { action: page, fields: { intent: 'unarchive' } },
      })
    case 'unarchive':
      await set({ archived: false })
      return redirectWith(page, { text: t('messages:settings.unarchived') })
    case 'leave':
      await orThrow(api.POST('/api/v1/chat/rooms/{id}/leave', { params: { path } }))
      return redirectWith(list, { text: t('messages:settings.left') })
    default: {
      const { last_seq } = await orThrow(api.GET('/api/v1/chat/rooms/{id}', { params: { path } }))
      await orThrow(api.POST('/api/v1/chat/rooms/{id}/read', { params: { path }, body: { seq: last_seq } }))
      return redirectWith(page, { text: t('messages:settings.marked') })
    }
  }
}
