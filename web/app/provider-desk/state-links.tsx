import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import classes from './provider-desk.module.css'

interface StateLinksProps {
  label: string
  states: readonly { state: string; label: string; count: number }[]
}

/** Narrows a list to one state; those with nothing in them are left out, but for the one that is shown. */
export function StateLinks({ label, states }: StateLinksProps) {
  const { t } = useTranslation('provider-desk')
  const { pathname, search } = useLocation()
  const shown = new URLSearchParams(search).get('status') ?? ''
  return (
    <nav className={classes.links} aria-label={label}>
      {[{ state: '', label: t('all'), count: null }, ...states].map(({ state, label, count }) =>
        count === 0 && state !== shown ? null : (
          <Link
            key={state}
            to={state === '' ? pathname : `${pathname}?status=${state}`}
            aria-current={state === shown ? 'page' : undefined}
          >
            {count === null ? label : `${label} · ${count}`}
          </Link>
        ),
      )}
    </nav>
  )
}
