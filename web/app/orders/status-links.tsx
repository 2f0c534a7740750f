import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePagePath } from '../ui/page-link.tsx'
import classes from './orders.module.css'
import { type OrderStatus, orderStatuses } from './statuses.ts'

interface StatusLinksProps {
  counts: Schemas['OrderCounts']
  current: OrderStatus | null
}

/** The orders by state, each with how many there are; states of none are left out. */
export function StatusLinks({ counts, current }: StatusLinksProps) {
  const { t } = useTranslation('orders')
  const { t: words } = useTranslation('status')
  const path = usePagePath()
  const shown = orderStatuses.filter((status) => counts[status] > 0 || status === current)
  return (
    <nav aria-label={t('by_status')}>
      <ul className={classes.statuses}>
        <li>
          <Link className={classes.status} to={path('/orders')} aria-current={current ? undefined : 'page'}>
            {t('all')} <span>{counts.all}</span>
          </Link>
        </li>
        {shown.map((status) => (
          <li key={status}>
            <Link
              className={classes.status}
              to={path(`/orders?status=${status}`)}
              aria-current={status === current ? 'page' : undefined}
            >
              {words(`order.${status}`)} <span>{counts[status]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
