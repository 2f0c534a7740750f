import { Badge, Button, Container, Title } from '@mantine/core'
import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { CategoryIcon } from '../ui/category-icon.tsx'
import { DateTime } from '../ui/date-time.tsx'
import { useMoneyRange } from '../ui/money.tsx'
import { LoadingFailed, NoticeBox } from '../ui/notice.tsx'
import classes from './open-orders.module.css'
import sections from './sections.module.css'

/** An order that waits for offers, and whether it is less than a day old. */
type OpenOrder = Schemas['OpenOrder'] & { is_new: boolean }

export function OpenOrders({ orders }: { orders: OpenOrder[] | null }) {
  const { t } = useTranslation('home')
  return (
    <Container component="section" className={sections.section} size={1168} aria-labelledby="orders-heading">
      <Title order={2} id="orders-heading" className={sections.heading}>
        {t('orders.heading')}
      </Title>
      <p className={sections.lead}>{orders?.length ? t('orders.lead') : ''}</p>
      {orders === null && <LoadingFailed title={t('orders.failed')} />}
      {orders?.length === 0 && (
        <NoticeBox title={t('orders.empty')} text={t('orders.empty_text')}>
          <Button component="a" href="#services" variant="default" h={48}>
            {t('orders.empty_action')}
          </Button>
        </NoticeBox>
      )}
      <ul className={classes.orders}>
        {orders?.map((order) => (
          <li key={order.id}>
            <OrderCard order={order} />
          </li>
        ))}
      </ul>
    </Container>
  )
}

function OrderCard({ order }: { order: OpenOrder }) {
  const { t } = useTranslation('home')
  const range = useMoneyRange()
  const budget = range(order.budget_min, order.budget_max, order.currency)
  return (
    <article className={classes.order}>
      <CategoryIcon icon={order.category.icon} color={order.category.color} />
      <div>
        <Title order={3} className={classes.title}>
          {order.title}
        </Title>
        <p className={classes.line}>
          {order.subcategory.name}, {order.city}
        </p>
        <dl className={classes.facts}>
          <dt>{t('orders.budget')}</dt>
          <dd className={classes.budget}>{budget ?? t('orders.no_budget')}</dd>
          <dt>{t('orders.when')}</dt>
          <dd>{order.service_date ? <DateTime value={order.service_date} as="day" /> : t('orders.any_day')}</dd>
        </dl>
        <p className={classes.meta}>
          {order.is_new && (
            <Badge component="span" className={classes.accent}>
              {t('orders.new')}
            </Badge>
          )}
          {order.urgency === 'urgent' && (
            <Badge component="span" className={classes.accent}>
              {t('orders.urgent')}
            </Badge>
          )}
          <span>
            <DateTime value={order.published_at} as="ago" />
            {` · ${t('orders.offers', { count: order.bid_count })}`}
          </span>
        </p>
      </div>
    </article>
  )
}
