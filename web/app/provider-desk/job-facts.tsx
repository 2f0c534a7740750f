import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import classes from '../orders/order.module.css'
import { Money } from '../ui/money.tsx'
import { Rating } from '../ui/rating.tsx'

/** Who asked for the work, what was agreed, and how the client found it. */
export function JobFacts({ order }: { order: Schemas['Order'] }) {
  const { t } = useTranslation('provider-desk')
  const { client, final_price, currency, assignment } = order
  if (!client && final_price === null) return null
  return (
    <dl className={classes.facts}>
      {client && (
        <>
          <dt>{t('job.client')}</dt>
          <dd>{client.name}</dd>
        </>
      )}
      {final_price !== null && (
        <>
          <dt>{t('job.price')}</dt>
          <dd>
            <Money amount={final_price} currency={currency} />
          </dd>
        </>
      )}
      {assignment?.client_rating != null && (
        <>
          <dt>{t('job.review')}</dt>
          <dd>
            <Rating value={assignment.client_rating} />
            {assignment.client_review && <p className={classes.text}>{assignment.client_review}</p>}
          </dd>
        </>
      )}
    </dl>
  )
}
