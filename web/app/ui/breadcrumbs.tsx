import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useSite } from '../shell/use-site.ts'
import classes from './breadcrumbs.module.css'
import { JsonLd } from './json-ld.tsx'
import { usePagePath } from './page-link.tsx'

interface Crumb {
  name: string
  /** The page's address without its language. */
  to: string
}

/** The way from the start page to this one, whose own name comes last. */
export function Breadcrumbs({ way, here }: { way: Crumb[]; here: Crumb }) {
  const { t } = useTranslation()
  const path = usePagePath()
  const { origin } = useSite()
  const crumbs = [{ name: t('places.home'), to: '' }, ...way]
  const items = [...crumbs, here].map(({ name, to }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: origin + path(to),
  }))
  return (
    <nav aria-label={t('breadcrumbs')}>
      <ol className={classes.crumbs}>
        {crumbs.map(({ name, to }) => (
          <li key={to}>
            <Link to={path(to)}>{name}</Link>
          </li>
        ))}
      </ol>
      <JsonLd data={{ '@type': 'BreadcrumbList', itemListElement: items }} />
    </nav>
  )
}
