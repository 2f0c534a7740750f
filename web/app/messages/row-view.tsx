import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSite } from '../shell/use-site.ts'
import { dayInWords, onTheClock } from '../time.ts'
import { PageLink } from '../ui/page-link.tsx'
import classes from './message.module.css'
import type { Opened } from './message-menu.tsx'
import type { OrderOfRoom, Room } from './model.ts'
import { OutgoingMessage } from './outgoing-message.tsx'
import type { Row } from './rows.ts'
import { Said } from './said.tsx'

interface RowViewProps {
  row: Row
  room: Room
  order: OrderOfRoom | null
  /** The last that one said oneself says how far it has come. */
  isLastOwn: boolean
  onMenu: (opened: Opened) => void
  onJump: ((seq: number) => void) | undefined
}

/** One row of a conversation. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { day } = props.row
  return (
    <>
      {day !== null && <Day day={day} />}
      <Content {...props} />
    </>
  )
})

function Content({ row, room, order, isLastOwn, onMenu, onJump }: RowViewProps) {
  const { t } = useTranslation('messages')
  switch (row.kind) {
    case 'unread':
      return <p className={classes.new}>{t('new')}</p>
    case 'told':
      return (
        <p className={classes.told}>
          {row.message.content}{' '}
          {row.message.message_type === 'order_update' && order && <PageLink to={order.to}>{t('to_order')}</PageLink>}{' '}
          <time dateTime={row.message.created_at}>{row.time}</time>
        </p>
      )
    case 'outgoing':
      return <OutgoingMessage outgoing={row.outgoing} time={row.time} isFirst={row.isFirst} room={room} />
    default:
      return <Said row={row} room={room} isLastOwn={isLastOwn} onMenu={onMenu} onJump={onJump} />
  }
}

function Day({ day }: { day: string }) {
  const { t: common } = useTranslation()
  const { t } = useTranslation('messages')
  const { timeZone } = useSite()
  const now = new Date()
  const isToday = onTheClock(now.toISOString(), timeZone).day === day
  return (
    <p className={classes.day}>
      <time dateTime={day} suppressHydrationWarning>
        {isToday ? t('today') : dayInWords(day, now, common)}
      </time>
    </p>
  )
}
