import { Button, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { AttachmentView } from './attachment-view.tsx'
import { useChat } from './chat-context.ts'
import { DeliveryMark } from './delivery-mark.tsx'
import classes from './message.module.css'
import type { Opened } from './message-menu.tsx'
import type { Message, Room } from './model.ts'
import { briefly, othersIn, senderName } from './names.ts'
import { QuoteView } from './quote-view.tsx'
import type { Row } from './rows.ts'
import { deliveryOf, isGone } from './thread.ts'

interface SaidProps {
  row: Extract<Row, { kind: 'said' }>
  room: Room
  isLastOwn: boolean
  onMenu: (opened: Opened) => void
  onJump: ((seq: number) => void) | undefined
}

/** What somebody said: at one side oneself, at the other everybody else. */
export function Said({ row, room, isLastOwn, onMenu, onJump }: SaidProps) {
  const { t } = useTranslation('messages')
  const { me } = useChat()
  const { message, time, isOwn, isFirst, isLast } = row
  const name = senderName(room, message.sender_id, me, t)
  const isGroup = room.participant_count > 2
  return (
    <article
      className={classes.said}
      data-own={isOwn ? '' : undefined}
      data-first={isFirst ? '' : undefined}
      data-grouped={isGroup ? '' : undefined}
    >
      {isGroup && !isOwn && <span className={classes.face}>{isLast && <Avatar name={name} size="small" />}</span>}
      <div className={classes.bubble} data-gone={isGone(message) ? '' : undefined}>
        {isGroup && !isOwn && isFirst ? (
          <p className={classes.name}>{name}</p>
        ) : (
          <VisuallyHidden component="p">{name}</VisuallyHidden>
        )}
        {message.reply_to && <QuoteView quote={message.reply_to} room={room} onJump={onJump} />}
        <Content message={message} />
        <p className={classes.meta}>
          {message.edited_at !== null && !isGone(message) && <>{t('edited')} · </>}
          <time dateTime={message.created_at}>{time}</time>
          {isOwn && !isGone(message) && (
            <DeliveryMark state={deliveryOf(message, othersIn(room, me))} inWords={isLastOwn} />
          )}
        </p>
      </div>
      {!isGone(message) && (
        <button
          type="button"
          className={classes.more}
          aria-label={t('act.label', { text: briefly(message, t).slice(0, 60) })}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => onMenu({ message, room, button: currentTarget })}
        >
          <Icon name="more" />
        </button>
      )}
    </article>
  )
}

/** Its text and its file; a word where it was taken away, and the way to bring back what one has deleted oneself. */
function Content({ message }: { message: Message }) {
  const { t } = useTranslation('messages')
  const { me, restore } = useChat()
  if (message.hidden_at !== null) return <p>{t('hidden')}</p>
  if (message.deleted_at !== null) {
    return (
      <p>
        {t('deleted')}
        {message.sender_id === me && (
          <Button variant="subtle" h={32} onClick={() => void restore(message.id).catch(() => undefined)}>
            {t('act.restore')}
          </Button>
        )}
      </p>
    )
  }
  return (
    <>
      {message.attachment && <AttachmentView attachment={message.attachment} />}
      {message.content !== '' && <p className={classes.text}>{message.content}</p>}
      {message.is_masked && <p className={classes.masked}>{t('masked')}</p>}
    </>
  )
}
