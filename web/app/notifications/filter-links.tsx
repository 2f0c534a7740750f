import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePagePath } from '../ui/page-link.tsx'
import { type Kind, kinds } from './kinds.ts'
import classes from './notifications.module.css'

/** All of them, the unread, or those of one kind. */
export function FilterLinks({ kind, unreadOnly }: { kind: Kind | null; unreadOnly: boolean }) {
  const { t } = useTranslation('notifications')
  const path = usePagePath()
  const links = [
    { to: '', label: t('filters.all'), isCurrent: kind === null && !unreadOnly },
    { to: '?unread=1', label: t('filters.unread'), isCurrent: unreadOnly },
    ...kinds.map((one) => ({ to: `?kind=${one}`, label: t(`kinds.${one}`), isCurrent: kind === one })),
  ]
  return (
    <nav aria-label={t('filters.label')}>
      <ul className={classes.filters}>
        {links.map(({ to, label, isCurrent }) => (
          <li key={to}>
            <Link
              className={classes.filter}
              to={path(`/notifications${to}`)}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
