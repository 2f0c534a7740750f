import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from '../ui/status-badge.tsx'
import classes from './order.module.css'

/** What the two sides cannot agree on, and what was decided. */
export function DisputeBox({ dispute }: { dispute: Schemas['Dispute'] }) {
  const { t } = useTranslation('orders')
  return (
    <section className={classes.section} aria-labelledby="dispute">
      <h2 id="dispute" className={classes.heading}>
        {t(`dispute.types.${dispute.dispute_type}`)}
      </h2>
      <div>
        <StatusBadge of="dispute" status={dispute.status} />
      </div>
      <p className={classes.text}>{dispute.description}</p>
      {dispute.resolution && (
        <p className={classes.text}>
          {t('dispute.decision')} {dispute.resolution}
        </p>
      )}
    </section>
  )
}
