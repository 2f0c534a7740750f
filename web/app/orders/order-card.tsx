import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { CategoryIcon } from '../ui/category-icon.tsx'
import { DateTime } from '../ui/date-time.tsx'
import { ButtonLink, PageLink } from '../ui/page-link.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { useNextStep } from './next-step.tsx'
import classes from './orders.module.css'

/** An order in a list: what happens now, and one way on. */
export function OrderCard({ order }: { order: Schemas['OrderSummary'] }) {
  const { t } = useTranslation('orders')
  const { text, action } = useNextStep()(order)
  return (
    <article className={classes.order}>
      <CategoryIcon icon={order.category.icon} color={order.category.color} />
      <div className={classes.body}>
        <h2 className={classes.title}>
          <PageLink to={`/orders/${order.id}`} className={classes.name}>
            {order.title}
          </PageLink>
        </h2>
        <p className={classes.line}>
          {order.city}, <DateTime value={order.created_at} as="day" />
        </p>
        <StatusBadge of="order" status={order.status} />
        <p className={classes.now}>{text}</p>
        <ButtonLink to={action?.to ?? `/orders/${order.id}`} kind="quiet">
          {action?.label ?? t('open')}
        </ButtonLink>
      </div>
    </article>
  )
}
