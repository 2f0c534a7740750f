import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { useSite } from '../shell/use-site.ts'
import { dayInWords, onTheClock } from '../time.ts'
import { Avatar } from '../ui/avatar.tsx'
import { usePagePath } from '../ui/page-link.tsx'
import { useChat } from './chat-context.ts'
import classes from './conversations.module.css'
import type { Room } from './model.ts'
import { briefly, isMuted, othersIn, roomName } from './names.ts'

/** The latest conversation first. */
export function Conversations({ rooms }: { rooms: readonly Room[] }) {
  const { t } = useTranslation('messages')
  return (
    <nav aria-label={t('list')}>
      <ul className={classes.list}>
        {rooms.map((room) => (
          <li key={room.id}>
            <Conversation room={room} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Conversation({ room }: { room: Room }) {
  const { t } = useTranslation('messages')
  const { me } = useChat()
  const path = usePagePath()
  const name = roomName(room, me, t)
  const [other] = othersIn(room, me)
  const { last_message: last, last_message_at, unread_count: unread, title } = room
  const text = last ? briefly(last, t) : ''
  return (
    <NavLink className={classes.card ?? ''} to={path(`/messages/${room.id}`)} data-unread={unread > 0 ? '' : undefined}>
      <span className={classes.face} data-online={other?.is_online ? '' : undefined}>
        <Avatar name={name} photoUrl={room.chat_type === 'order_chat' ? (other?.photo_url ?? null) : null} />
      </span>
      <span className={classes.name}>{name}</span>
      {last_message_at && (
        <span className={classes.when}>
          <When moment={last_message_at} />
        </span>
      )}
      {title !== '' && title !== name && <span className={classes.about}>{title}</span>}
      <span className={classes.last}>{last?.sender_id === me && !last.code ? t('you_said', { text }) : text}</span>
      {isMuted(room, new Date()) && <VisuallyHidden component="span">{t('muted')}</VisuallyHidden>}
      {unread > 0 && (
        <span className={classes.unread}>
          <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
          <VisuallyHidden component="span">{t('unread', { count: unread })}</VisuallyHidden>
        </span>
      )}
    </NavLink>
  )
}

/** The time of day for today, else the day. */
function When({ moment }: { moment: string }) {
  const { t } = useTranslation()
  const { timeZone } = useSite()
  const now = new Date()
  const { day, time } = onTheClock(moment, timeZone)
  const isToday = onTheClock(now.toISOString(), timeZone).day === day
  return (
    <time dateTime={moment} suppressHydrationWarning>
      {isToday ? time : dayInWords(day, now, t)}
    </time>
  )
}
