import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
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
  const { id, title, city, subcategory, budget_min, budget_max, currency, urgency, service_date, published_at } = order
  return (
    <li className={classes.card}>
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
      <StatusBadge of="urgency" status={urgency} />
    </li>
  )
}
