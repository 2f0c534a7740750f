import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useChat, useChatState } from './chat-context.ts'
import { briefly, senderName } from './names.ts'
import { isTold } from './rows.ts'

/** Reads out what arrives, to those who hear the page. */
export function Announcer() {
  const { t } = useTranslation('messages')
  const { me } = useChat()
  const { heard, rooms } = useChatState()
  const room = heard && rooms.get(heard.room_id)
  const text = heard ? briefly(heard, t) : ''
  const name = room && heard && !isTold(heard) ? senderName(room, heard.sender_id, me, t) : null
  return (
    <VisuallyHidden component="div" aria-live="polite">
      {heard && <p key={heard.id}>{name === null ? text : t('said', { name, text })}</p>}
    </VisuallyHidden>
  )
}
