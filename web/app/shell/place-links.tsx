import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { Icon } from '../ui/icon.tsx'
import { usePagePath } from '../ui/page-link.tsx'
import classes from './place-links.module.css'
import { placesFor } from './places.ts'
import { useUnread, useUnreadWatch } from './unread.ts'
import { useVisitor } from './use-site.ts'

/** The four places: a bar at the thumb on a phone, a column at the side on a desktop. */
export function PlaceLinks() {
  const { t } = useTranslation()
  const path = usePagePath()
  const visitor = useVisitor()
  const unread = useUnread()
  useUnreadWatch(visitor !== null)
  return (
    <nav className={classes.places} data-side={visitor ? '' : undefined} aria-label={t('places.label')}>
      <ul className={classes.list}>
        {placesFor(visitor).map(({ name, to, icon }) => (
          <li key={name}>
            <NavLink className={classes.place ?? ''} to={path(to)} end={to === ''}>
              <Icon name={icon} className={classes.icon} />
              {t(`places.${name}`)}
              {name === 'messages' && unread > 0 && (
                <span className={classes.unread}>
                  <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
                  <VisuallyHidden component="span">{t('places.unread', { count: unread })}</VisuallyHidden>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
