import { Badge, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatMoney, formatMoneyRange } from '../money.ts'
import type { OrderInWords } from '../routes/start.tsx'
import { useLanguage } from '../shell/use-language.ts'
import { CategoryIcon } from './category-icon.tsx'
import { LoadingFailed, Notice } from './notice.tsx'
import classes from './open-orders.module.css'
import start from './start.module.css'

export function OpenOrders({ orders }: { orders: OrderInWords[] | null }) {
  const { t } = useTranslation('start')
  return (
    <section aria-labelledby="orders-heading">
      <Title order={2} id="orders-heading" className={start.heading}>
        {t('orders.heading')}
      </Title>
      <p className={start.lead}>{orders?.length ? t('orders.lead') : ''}</p>
      {orders === null && <LoadingFailed title={t('orders.failed')} />}
      {orders?.length === 0 && (
        <Notice
          title={t('orders.empty')}
          text={t('orders.empty_text')}
          action={t('orders.empty_action')}
          href="#services"
        />
      )}
      <ul className={classes.orders}>
        {orders?.map((order) => (
          <li key={order.id}>
            <OrderCard order={order} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OrderCard({ order }: { order: OrderInWords }) {
  const { t } = useTranslation('start')
  const budget = useBudget(order)
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
          <dd className={classes.budget}>{budget}</dd>
          <dt>{t('orders.when')}</dt>
          <dd>{order.day ?? t('orders.any_day')}</dd>
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
            <time dateTime={order.published_at}>{order.published}</time>
            {` · ${t('orders.offers', { count: order.bid_count })}`}
          </span>
        </p>
      </div>
    </article>
  )
}

/** What the client means to spend, in words. */
function useBudget({ budget_min: min, budget_max: max, currency }: OrderInWords): string {
  const { t } = useTranslation(['common', 'start'])
  const language = useLanguage()
  if (min !== null && max !== null) return formatMoneyRange(min, max, currency, language)
  if (min !== null) return t('price.from', { amount: formatMoney(min, currency, language) })
  if (max !== null) return t('price.up_to', { amount: formatMoney(max, currency, language) })
  return t('start:orders.no_budget')
}
