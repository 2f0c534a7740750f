import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { ConfirmOrUndo } from '../forms/confirm-or-undo.tsx'
import { DateTime } from '../ui/date-time.tsx'
import { PageLink } from '../ui/page-link.tsx'
import classes from './notifications.module.css'

/** One thing that somebody was told: what, when, and the way to it. */
export function NotificationItem({ notification }: { notification: Schemas['Notification'] }) {
  const { t } = useTranslation('notifications')
  const { id, subject, message, language, is_read, created_at } = notification
  return (
    <li className={classes.item} data-unread={is_read ? undefined : ''}>
      <div className={classes.words}>
        <p className={classes.subject} lang={language}>
          <PageLink to={`/notifications/${id}`} className={classes.link}>
            {subject}
          </PageLink>
          {!is_read && <span className={classes.new}>{t('new')}</span>}
        </p>
        <p className={classes.message} lang={language}>
          {message}
        </p>
        <p className={classes.line}>
          <DateTime value={created_at} as="ago" />
        </p>
      </div>
      <ConfirmOrUndo intent="delete" label={t('delete')} fields={{ id }} />
    </li>
  )
}
