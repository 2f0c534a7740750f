import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { ConfirmOrUndo } from '../forms/confirm-or-undo.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { useTimeInWords } from '../ui/date-time.tsx'
import { Icon } from '../ui/icon.tsx'
import { BackLink, PageLink } from '../ui/page-link.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { useChat, useChatState } from './chat-context.ts'
import type { OrderOfRoom, Room } from './model.ts'
import { isMuted, othersIn, roomName, senderName } from './names.ts'
import classes from './thread-head.module.css'

interface ThreadHeadProps {
  room: Room
  order: OrderOfRoom | null
}

/** With whom one talks, whether they are there, about which order, and what one can do about the conversation. */
export function ThreadHead({ room, order }: ThreadHeadProps) {
  const { t } = useTranslation('messages')
  const { me } = useChat()
  const name = roomName(room, me, t)
  const [other] = othersIn(room, me)
  return (
    <header className={classes.head}>
      <div className={classes.back}>
        <BackLink to={room.archived_at === null ? '/messages' : '/messages?archived=1'}>{t('back')}</BackLink>
      </div>
      <div className={classes.who}>
        <Avatar name={name} photoUrl={room.chat_type === 'order_chat' ? (other?.photo_url ?? null) : null} />
        <div className={classes.names}>
          <h1 className={classes.name}>{name}</h1>
          <Presence room={room} />
        </div>
        <Settings room={room} />
      </div>
      {order && (
        <p className={classes.order}>
          <PageLink to={order.to}>{order.title}</PageLink> <StatusBadge of="order" status={order.status as never} />
        </p>
      )}
    </header>
  )
}

/** Who is writing, else who is there, else when they were last. */
function Presence({ room }: { room: Room }) {
  const { t } = useTranslation('messages')
  const words = useTimeInWords()
  const { me } = useChat()
  const { typing } = useChatState()
  const others = othersIn(room, me)
  const [other] = others
  const [writer] = typing.get(room.id) ?? []
  const isPair = others.length === 1
  const text = () => {
    if (writer) return isPair ? t('typing') : t('typing_who', { name: senderName(room, writer, me, t) })
    if (!isPair) return others.length > 1 ? t('members', { count: room.participant_count }) : ''
    if (other?.is_online) return t('here')
    return other?.last_seen ? t('seen', { when: words(other.last_seen, 'ago') }) : ''
  }
  return (
    <p className={classes.presence} suppressHydrationWarning>
      {text()}
    </p>
  )
}

function Settings({ room }: { room: Room }) {
  const { t } = useTranslation('messages')
  const isArchived = room.archived_at !== null
  const choices = [
    ...(isMuted(room, new Date()) ? (['unmute'] as const) : (['mute_8h', 'mute'] as const)),
    isArchived ? ('unarchive' as const) : ('archive' as const),
  ]
  return (
    <details className={classes.settings}>
      <summary className={classes.more} aria-label={t('settings.label')}>
        <Icon name="more" />
      </summary>
      <div className={classes.choices}>
        <ActionForm name="settings" className={classes.form}>
          {choices.map((intent) => (
            <button key={intent} type="submit" name="intent" value={intent} className={classes.choice}>
              {t(`settings.${intent}`)}
            </button>
          ))}
          <noscript>
            <button type="submit" name="intent" value="read" className={classes.choice}>
              {t('settings.read')}
            </button>
          </noscript>
        </ActionForm>
        <PageLink to={`/messages/${room.id}/report`} className={classes.choice}>
          {t('settings.report')}
        </PageLink>
        {room.allowed_actions.includes('leave') && (
          <ConfirmOrUndo
            intent="leave"
            label={t('settings.leave')}
            confirm={{ question: t('settings.leave_question'), label: t('settings.leave') }}
          />
        )}
      </div>
    </details>
  )
}
