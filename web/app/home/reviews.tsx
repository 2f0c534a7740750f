import { Container, Title } from '@mantine/core'
import type { Schemas } from '@usta/api-client'
import { useTranslation } from 'react-i18next'
import { ReviewCard } from '../providers/review-card.tsx'
import { LoadingFailed } from '../ui/notice.tsx'
import classes from './reviews.module.css'
import sections from './sections.module.css'

/** What clients said lately; nothing while nobody has said anything. */
export function Reviews({ reviews }: { reviews: Schemas['Review'][] | null }) {
  const { t } = useTranslation('home')
  if (reviews?.length === 0) return null
  return (
    <Container component="section" className={sections.section} size={1168} aria-labelledby="reviews-heading">
      <Title order={2} id="reviews-heading" className={sections.heading}>
        {t('reviews.heading')}
      </Title>
      <p className={sections.lead}>{t('reviews.lead')}</p>
      {reviews === null && <LoadingFailed title={t('reviews.failed')} />}
      <ul className={classes.reviews}>
        {reviews?.map((review) => (
          <li key={review.id}>
            <ReviewCard review={review} showProvider />
          </li>
        ))}
      </ul>
    </Container>
  )
}
