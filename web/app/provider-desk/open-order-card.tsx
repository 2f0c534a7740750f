import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { CategoryIcon } from '../ui/category-icon.tsx'
import { DateTime } from '../ui/date-time.tsx'
import { useMoneyRange } from '../ui/money.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import classes from './provider-desk.module.css'

/** An open order as a provider sees it in the feed. */
export function OpenOrderCard({ order }: { order: Schemas['OrderSummary'] }) {
  const { t } = useTranslation('provider-desk')
  const { t: common } = useTranslation()
  const range = useMoneyRange()
  const isUrgent = order.urgency === 'high' || order.urgency === 'urgent'
  const { id, title, city, subcategory, budget_min, budget_max, currency, urgency, service_date, published_at } = order
  return (
    <li className={classes.open}>
      <CategoryIcon icon={order.category.icon} color={order.category.color} />
      <div>
        <h2 className={classes.title}>
          <PageLink to={`/jobs/${id}`}>{title}</PageLink>
        </h2>
        <p className={classes.line}>{`${subcategory.name} · ${city}`}</p>
        <p className={classes.text}>{range(budget_min, budget_max, currency) ?? common('price.by_agreement')}</p>
        <p className={classes.line}>
          {service_date === null ? t('feed.any_day') : <DateTime value={service_date} as="day" />}
          {' · '}
          {t('feed.offers', { count: order.bid_count })}
          {published_at !== null && (
            <>
              {' · '}
              <DateTime value={published_at} as="ago" />
            </>
          )}
        </p>
        {isUrgent && <StatusBadge of="urgency" status={urgency} />}
      </div>
    </li>
  )
}
