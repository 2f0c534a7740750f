import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { DateTime } from '../ui/date-time.tsx'
import { Money } from '../ui/money.tsx'
import classes from './order.module.css'

/** What happened to an order, newest first. */
export function Timeline({ entries }: { entries: Schemas['TimelineEntry'][] }) {
  const { t } = useTranslation('orders')
  return (
    <section className={classes.section} aria-labelledby="timeline">
      <h2 id="timeline" className={classes.heading}>
        {t('timeline.heading')}
      </h2>
      <ol className={classes.timeline}>
        {entries.toReversed().map(({ at, kind, name, amount, currency, note, rating }) => (
          <li key={`${at}${kind}${name}`}>
            <p className={classes.fact}>
              {t(`timeline.${kind}`)}
              {name && `: ${name}`}
              {amount !== null && currency !== null && (
                <>
                  {', '}
                  <Money amount={amount} currency={currency} />
                </>
              )}
              {rating !== null && `: ${t('timeline.stars', { rating })}`}
            </p>
            {note && <p className={classes.note}>{note}</p>}
            <p className={classes.note}>
              <DateTime value={at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
