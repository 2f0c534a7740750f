import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { DateTime } from '../ui/date-time.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Rating } from '../ui/rating.tsx'
import classes from './review-card.module.css'

type Review = Schemas['Review']

/** What a client said of the work; whose work it was where the page does not say so already. */
export function ReviewCard({ review, showProvider = false }: { review: Review; showProvider?: boolean }) {
  const { t } = useTranslation('providers')
  return (
    <article className={classes.review}>
      <p className={classes.head}>
        <Rating value={review.rating} />
        <span className={classes.when}>
          <DateTime value={review.reviewed_at} as="day" />
        </span>
      </p>
      {review.text && <p className={classes.text}>{review.text}</p>}
      <p className={classes.who}>
        {review.reviewer || t('review.anonymous')}
        {review.subcategory && `, ${review.subcategory.name}`}
      </p>
      {showProvider && (
        <p className={classes.who}>
          <PageLink className={classes.provider} to={`/providers/${review.provider.id}`}>
            {review.provider.business_name}
          </PageLink>
        </p>
      )}
    </article>
  )
}
