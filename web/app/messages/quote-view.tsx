import { useTranslation } from 'react-i18next'
import { useChat } from './chat-context.ts'
import classes from './message.module.css'
import type { Quote, Room } from './model.ts'
import { briefly, senderName } from './names.ts'

interface QuoteViewProps {
  quote: Quote
  room: Room
  /** Goes to the message that is quoted; left out where that cannot be. */
  onJump?: ((seq: number) => void) | undefined
}

/** The message that another answers. */
export function QuoteView({ quote, room, onJump }: QuoteViewProps) {
  const { t } = useTranslation('messages')
  const { me } = useChat()
  const words = (
    <>
      <span className={classes.quoted}>{senderName(room, quote.sender_id, me, t)}</span>
      <span className={classes.quotedText}>{briefly(quote, t)}</span>
    </>
  )
  if (!onJump) return <blockquote className={classes.quote}>{words}</blockquote>
  return (
    <button type="button" className={classes.quote} title={t('show_original')} onClick={() => onJump(quote.seq)}>
      {words}
    </button>
  )
}
