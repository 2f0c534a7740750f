import { ActionIcon } from '@mantine/core'
import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { ActionForm } from '../forms/action-form.tsx'
import { DateTime } from '../ui/date-time.tsx'
import { Icon } from '../ui/icon.tsx'
import { PageLink } from '../ui/page-link.tsx'
import classes from './notifications.module.css'

/** One thing that somebody was told: what, when, and the way to it. */
export function NotificationItem({ notification }: { notification: Schemas['Notification'] }) {
  const { t } = useTranslation('notifications')
  const { id, subject, message, language, is_read, created_at } = notification
  return (
    <li className={`${classes.item} ${classes.told}`} data-unread={is_read ? undefined : ''}>
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
      <ActionForm name={`delete ${id}`}>
        <input type="hidden" name="id" value={id} />
        <ActionIcon
          type="submit"
          name="intent"
          value="delete"
          variant="subtle"
          color="var(--usta-quiet)"
          size={44}
          aria-label={t('delete_named', { subject })}
        >
          <Icon name="close" />
        </ActionIcon>
      </ActionForm>
    </li>
  )
}
