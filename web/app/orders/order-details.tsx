import { useTranslation } from 'react-i18next'
import { AddonPrice } from '../order-form/addon-price.tsx'
import { Photo } from '../photos/photo.tsx'
import { DateTime } from '../ui/date-time.tsx'
import { useMoneyRange } from '../ui/money.tsx'
import classes from './order.module.css'
import type { Order } from './order-of.server.ts'

/** What was asked for. */
export function OrderDetails({ order }: { order: Order }) {
  const { t } = useTranslation('orders')
  const { t: status } = useTranslation('status')
  const range = useMoneyRange()
  const { location, city, service_date, service_time, urgency, addons, photos, currency } = order
  return (
    <section className={classes.section} aria-labelledby="details">
      <h2 id="details" className={classes.heading}>
        {t('details.heading')}
      </h2>
      <p className={classes.text}>{order.description}</p>
      {order.special_requirements && <p className={classes.text}>{order.special_requirements}</p>}
      {photos.length > 0 && (
        <ul className={classes.photos}>
          {photos.map(({ id, photo_url, caption }) => (
            <li key={id}>
              <Photo url={photo_url} alt={caption || t('details.photo')} sizes="(min-width: 62em) 200px, 45vw" />
            </li>
          ))}
        </ul>
      )}
      <dl className={classes.facts}>
        <dt>{t('details.service')}</dt>
        <dd>{order.subcategory.name}</dd>
        <dt>{t('details.where')}</dt>
        <dd>{[city, location].filter(Boolean).join(', ')}</dd>
        <dt>{t('details.when')}</dt>
        <dd>
          {service_date ? <DateTime value={service_date} as="day" /> : t('details.any_day')}
          {service_time && `, ${service_time}`}
          {urgency !== 'medium' && ` · ${status(`urgency.${urgency}`)}`}
        </dd>
        <dt>{t('details.budget')}</dt>
        <dd>{range(order.budget_min, order.budget_max, currency) ?? t('details.no_budget')}</dd>
        {addons.length > 0 && (
          <>
            <dt>{t('details.addons')}</dt>
            <dd>
              <ul className={classes.plain}>
                {addons.map(({ id, name, quantity, unit_price, price_type }) => (
                  <li key={id}>
                    {name}
                    {quantity > 1 && ` × ${quantity}`}:{' '}
                    <AddonPrice price={unit_price} type={price_type} currency={currency} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
