import { Button } from '@mantine/core'
import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useSite } from '../shell/use-site.ts'
import { useChat, useChatState } from './chat-context.ts'
import classes from './conversation.module.css'
import { MessageMenu, type Opened } from './message-menu.tsx'
import type { Message, OrderOfRoom, Room } from './model.ts'
import { roomName } from './names.ts'
import { RowView } from './row-view.tsx'
import { type Row, toRows } from './rows.ts'
import { RowsInSight } from './rows-in-sight.tsx'
import { hasEarlier, type Thread } from './thread.ts'

interface ThreadViewProps {
  room: Room
  order: OrderOfRoom | null
  thread: Thread
  /** The number up to which everything was read when one came; null where everything was. */
  readUpTo: number | null
  /** Whether this is the end of the conversation, and not a page of what was before. */
  isLatest: boolean
  onEdit: (message: Message) => void
  onReply: (message: Message) => void
}

/** What was said, the latest at the bottom. The server's page is a plain list; in a browser only what is in sight is drawn. */
export function ThreadView({ room, order, thread, readUpTo, isLatest, onEdit, onReply }: ThreadViewProps) {
  const { t } = useTranslation('messages')
  const { timeZone } = useSite()
  const { me } = useChat()
  const { outgoing } = useChatState()
  const isAlive = useIsAlive()
  const [opened, setOpened] = useState<Opened | null>(null)
  const rows = useMemo(() => {
    const waiting = isLatest ? outgoing.filter(({ room_id }) => room_id === room.id) : []
    return toRows(thread, waiting, { me, timeZone, readUpTo })
  }, [thread, outgoing, isLatest, room.id, me, timeZone, readUpTo])
  const lastOwn = rows.findLast((row) => row.kind === 'said' && row.isOwn)?.key
  const draw = (row: Row, jump?: (seq: number) => void): ReactNode => (
    <RowView row={row} room={room} order={order} isLastOwn={row.key === lastOwn} onMenu={setOpened} onJump={jump} />
  )
  const label = t('log', { name: roomName(room, me, t) })

  return (
    <>
      {isAlive && isLatest ? (
        <RowsInSight
          key={room.id}
          rows={rows}
          roomId={room.id}
          hasEarlier={hasEarlier(thread)}
          label={label}
          draw={draw}
        />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
        <section className={classes.scroll} aria-label={label} tabIndex={0} data-plain="">
          <ol className={classes.rows}>
            {rows.map((row) => (
              <li key={row.key}>{draw(row)}</li>
            ))}
          </ol>
          <EarlierLink thread={thread} isLatest={isLatest} />
        </section>
      )}
      {opened && <MessageMenu {...opened} onEdit={onEdit} onReply={onReply} onClose={() => setOpened(null)} />}
    </>
  )
}

/** Leads through a conversation page by page, where no script does. */
function EarlierLink({ thread, isLatest }: { thread: Thread; isLatest: boolean }) {
  const { t } = useTranslation('messages')
  const { pathname } = useLocation()
  return (
    <nav className={classes.earlier} aria-label={t('earlier')}>
      {hasEarlier(thread) && (
        <Button component={Link} to={`${pathname}?before=${thread[0]?.seq}`} variant="default" h={44}>
          {t('earlier')}
        </Button>
      )}
      {!isLatest && (
        <Button component={Link} to={pathname} variant="default" h={44}>
          {t('latest')}
        </Button>
      )}
    </nav>
  )
}

const never = () => () => undefined

/** Whether scripts are at work: not on the server, nor while the browser takes over what that has drawn. */
function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
