import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Icon } from '../ui/icon.tsx'
import { usePagePath } from '../ui/page-link.tsx'
import classes from './bell.module.css'

const most = 99

/** Leads to what one was told, and says how much of it is unread. */
export function Bell({ unread }: { unread: number }) {
  const { t } = useTranslation()
  const path = usePagePath()
  const label = unread > 0 ? t('bell.unread', { count: unread }) : t('bell.none')
  return (
    <Link className={classes.bell} to={path('/notifications')} aria-label={label}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className={classes.count} aria-hidden="true">
          {unread > most ? `${most}+` : unread}
        </span>
      )}
    </Link>
  )
}
