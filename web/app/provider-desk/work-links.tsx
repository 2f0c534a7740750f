import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { usePagePath } from '../ui/page-link.tsx'
import classes from './provider-desk.module.css'

const pages = [
  ['feed', '/feed'],
  ['offers', '/offers'],
  ['jobs', '/jobs'],
  ['calendar', '/calendar'],
  ['earnings', '/earnings'],
  ['business', '/business'],
] as const

/** From one page of a provider to the others. */
export function WorkLinks() {
  const { t } = useTranslation('provider-desk')
  const path = usePagePath()
  return (
    <nav className={classes.links} aria-label={t('links.label')}>
      {pages.map(([name, to]) => (
        <NavLink key={name} to={path(to)} end={name !== 'business'}>
          {t(`links.${name}`)}
        </NavLink>
      ))}
    </nav>
  )
}
