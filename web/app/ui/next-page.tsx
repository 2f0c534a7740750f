import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import classes from './next-page.module.css'

/** Leads through a list page by page, by the cursor of the API. Keeps the filters of the address. */
export function NextPage({ cursor }: { cursor: string | null }) {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const isFirst = !new URLSearchParams(search).has('cursor')
  if (isFirst && cursor === null) return null
  return (
    <nav className={classes.pages} aria-label={t('pages.label')}>
      {!isFirst && (
        <Button component={Link} to={pathname + withCursor(search, null)} variant="default" h={48}>
          {t('pages.first')}
        </Button>
      )}
      {cursor !== null && (
        <Button component={Link} to={pathname + withCursor(search, cursor)} variant="default" h={48} rel="next">
          {t('pages.next')}
        </Button>
      )}
    </nav>
  )
}

function withCursor(search: string, cursor: string | null): string {
  const parameters = new URLSearchParams(search)
  if (cursor === null) parameters.delete('cursor')
  else parameters.set('cursor', cursor)
  return parameters.size > 0 ? `?${parameters}` : ''
}
