import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink, useLocation } from 'react-router'
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
  const { pathname } = useLocation()
  const links = useRef<HTMLElement>(null)
  // On a phone they are one line that scrolls: where one is must not be out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place in the line
  useEffect(() => {
    const here = links.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (here && links.current) links.current.scrollLeft = here.offsetLeft - links.current.offsetLeft - 16
  }, [pathname])
  return (
    <nav ref={links} className={`${classes.links} ${classes.work}`} aria-label={t('links.label')}>
      {pages.map(([name, to]) => (
        <NavLink key={name} to={path(to)} end={name !== 'business'}>
          {t(`links.${name}`)}
        </NavLink>
      ))}
    </nav>
  )
}
