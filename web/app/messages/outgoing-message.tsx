import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import { useChat, useChatState } from './chat-context.ts'
import { DeliveryMark } from './delivery-mark.tsx'
import classes from './message.module.css'
import type { Outgoing, Room } from './model.ts'
import { QuoteView } from './quote-view.tsx'

interface OutgoingMessageProps {
  outgoing: Outgoing
  time: string
  isFirst: boolean
  room: Room
}

/** What one has written and the server has not stored yet: on its way, or refused. */
export function OutgoingMessage({ outgoing, time, isFirst, room }: OutgoingMessageProps) {
  const { t } = useTranslation('messages')
  const { retry, discard } = useChat()
  const { isConnected } = useChatState()
  const { client_id, content, reply_to, file, created_at, failure } = outgoing
  return (
    <article className={classes.said} data-own="" data-first={isFirst ? '' : undefined}>
      <div className={classes.bubble} data-outgoing="">
        {reply_to && <QuoteView quote={reply_to} room={room} />}
        {file && (
          <p className={classes.file}>
            <Icon name="file" />
            <span className={classes.fileName}>{file.name}</span>
          </p>
        )}
        {file && file.id === null && failure === null && <Progress clientId={client_id} name={file.name} />}
        {content !== '' && <p className={classes.text}>{content}</p>}
        {failure === null ? (
          <p className={classes.meta}>
            {!isConnected && <>{t('state.waiting')} · </>}
            <time dateTime={created_at}>{time}</time>
            <DeliveryMark state="sending" inWords={false} />
          </p>
        ) : (
          <div className={classes.failed} role="alert">
            <p>
              {t('state.failed')} {failure}
            </p>
            <Button variant="default" h={44} onClick={() => void retry(client_id)}>
              {t('state.retry')}
            </Button>
            <Button variant="subtle" color="gray" h={44} onClick={() => void discard(client_id)}>
              {t('state.discard')}
            </Button>
          </div>
        )}
      </div>
    </article>
  )
}

function Progress({ clientId, name }: { clientId: string; name: string }) {
  const { t } = useTranslation('messages')
  const { progress } = useChatState()
  return <progress value={progress.get(clientId) ?? 0} aria-label={t('write.progress', { name })} />
}
